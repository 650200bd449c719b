// The modes of tables, captions and column groups: 13.2.6.4.9, 13.2.6.4.11 and 13.2.6.4.12.

extension TreeBuilder {
    // 13.2.6.4.9
    mutating func inTable(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters, .nulls:
            if open.current.isHTML {
                switch open.current.name {
                case .table, .tbody, .template, .tfoot, .thead, .tr:
                    originalMode = mode
                    mode = .inTableText
                    return .again
                default: break
                }
            }
        case .comment:
            insertComment()
            return .done
        case .doctype: return .done
        case .startTag:
            if let outcome = inTableStartTag(input) { return outcome }
        case .endTag:
            switch tokenizer.name {
            case .table:
                _ = closeTable()
                return .done
            case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return .done
            case .template: return inHead(input)
            default: break
            }
        case .endOfFile: return inBody(input)
        }
        fosterParenting = true
        let outcome = inBody(input)
        fosterParenting = false
        return outcome
    }

    /// `nil` for "anything else".
    private mutating func inTableStartTag(_ input: Span<UInt8>) -> Outcome? {
        switch tokenizer.name {
        case .caption:
            clearToTableContext()
            formatting.pushMarker()
            insertElement()
            mode = .inCaption
            return .done
        case .colgroup:
            clearToTableContext()
            insertElement()
            mode = .inColumnGroup
            return .done
        case .col:
            clearToTableContext()
            insertPlainElement(.colgroup)
            mode = .inColumnGroup
            return .again
        case .tbody, .tfoot, .thead:
            clearToTableContext()
            insertElement()
            mode = .inTableBody
            return .done
        case .td, .th, .tr:
            clearToTableContext()
            insertPlainElement(.tbody)
            mode = .inTableBody
            return .again
        case .table: return closeTable() ? .again : .done
        case .style, .script, .template: return inHead(input)
        case .input:
            guard let type = tokenAttribute(.type), isEqual(type, "hidden", input) else { return nil }
            insertVoidElement(.input)
            return .done
        case .form:
            if formElement == 0 && !open.contains(.template) {
                formElement = insertElement()
                popElement()
            }
            return .done
        default: return nil
        }
    }

    private mutating func closeTable() -> Bool {
        guard open.hasInTableScope(.table) else { return false }
        popThrough(.table)
        resetInsertionMode()
        return true
    }

    private mutating func clearToTableContext() {
        while !open.current.isHTML(.table) && !open.current.isHTML(.template) && open.count > 1 { popElement() }
    }

    // 13.2.6.4.11
    mutating func inCaption(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .startTag:
            switch tokenizer.name {
            case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
                return closeCaption() ? .again : .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .caption:
                _ = closeCaption()
                return .done
            case .table: return closeCaption() ? .again : .done
            case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: return .done
            default: break
            }
        default: break
        }
        return inBody(input)
    }

    private mutating func closeCaption() -> Bool {
        guard open.hasInTableScope(.caption) else { return false }
        generateImpliedEndTags()
        popThrough(.caption)
        formatting.clearToMarker()
        mode = .inTable
        return true
    }

    // 13.2.6.4.12
    mutating func inColumnGroup(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            let count = leadingSpace(of: tokenizer.text, input)
            insertCharacters(tokenizer.text.prefix(count), input)
            tokenizer.text = tokenizer.text.dropping(count)
            if tokenizer.text.length == 0 { return .done }
        case .comment:
            insertComment()
            return .done
        case .doctype: return .done
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .col:
                insertVoidElement(.col)
                return .done
            case .template: return inHead(input)
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .colgroup:
                if open.current.isHTML(.colgroup) {
                    popElement()
                    mode = .inTable
                }
                return .done
            case .col: return .done
            case .template: return inHead(input)
            default: break
            }
        case .endOfFile: return inBody(input)
        case .nulls: break
        }
        guard open.current.isHTML(.colgroup) else { return .done }
        popElement()
        mode = .inTable
        return .again
    }
}
