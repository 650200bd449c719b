// The modes of table bodies, rows and cells: 13.2.6.4.13 to 13.2.6.4.15.

extension TreeBuilder {
    private mutating func clearToTableBodyContext() {
        while open.count > 1 {
            if open.current.isHTML {
                switch open.current.name {
                case .tbody, .tfoot, .thead, .template: return
                default: break
                }
            }
            popElement()
        }
    }

    private mutating func clearToRowContext() {
        while !open.current.isHTML(.tr) && !open.current.isHTML(.template) && open.count > 1 { popElement() }
    }

    // 13.2.6.4.13
    mutating func inTableBody(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .startTag:
            switch tokenizer.name {
            case .tr:
                clearToTableBodyContext()
                insertElement()
                mode = .inRow
                return .done
            case .th, .td:
                clearToTableBodyContext()
                insertPlainElement(.tr)
                mode = .inRow
                return .again
            case .caption, .col, .colgroup, .tbody, .tfoot, .thead: return leaveTableBody() ? .again : .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .tbody, .tfoot, .thead:
                guard open.hasInTableScope(tokenizer.name) else { return .done }
                clearToTableBodyContext()
                popElement()
                mode = .inTable
                return .done
            case .table: return leaveTableBody() ? .again : .done
            case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: return .done
            default: break
            }
        default: break
        }
        return inTable(input)
    }

    private mutating func leaveTableBody() -> Bool {
        guard open.hasInTableScope(.tbody) || open.hasInTableScope(.thead) || open.hasInTableScope(.tfoot) else {
            return false
        }
        clearToTableBodyContext()
        popElement()
        mode = .inTable
        return true
    }

    // 13.2.6.4.14
    mutating func inRow(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .startTag:
            switch tokenizer.name {
            case .th, .td:
                clearToRowContext()
                insertElement()
                mode = .inCell
                formatting.pushMarker()
                return .done
            case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: return leaveRow() ? .again : .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .tr:
                _ = leaveRow()
                return .done
            case .table: return leaveRow() ? .again : .done
            case .tbody, .tfoot, .thead:
                guard open.hasInTableScope(tokenizer.name) else { return .done }
                return leaveRow() ? .again : .done
            case .body, .caption, .col, .colgroup, .html, .td, .th: return .done
            default: break
            }
        default: break
        }
        return inTable(input)
    }

    private mutating func leaveRow() -> Bool {
        guard open.hasInTableScope(.tr) else { return false }
        clearToRowContext()
        popElement()
        mode = .inTableBody
        return true
    }

    // 13.2.6.4.15
    mutating func inCell(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .startTag:
            switch tokenizer.name {
            case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr:
                return closeCell() ? .again : .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .td, .th:
                guard open.hasInTableScope(tokenizer.name) else { return .done }
                generateImpliedEndTags()
                popThrough(tokenizer.name)
                formatting.clearToMarker()
                mode = .inRow
                return .done
            case .body, .caption, .col, .colgroup, .html: return .done
            case .table, .tbody, .tfoot, .thead, .tr:
                guard open.hasInTableScope(tokenizer.name) else { return .done }
                return closeCell() ? .again : .done
            default: break
            }
        default: break
        }
        return inBody(input)
    }

    /// "Close the cell"; false when none is open.
    private mutating func closeCell() -> Bool {
        let cell = max(open.highestIndex(.td), open.highestIndex(.th))
        guard cell > 0 else { return false }
        generateImpliedEndTags()
        popElements(to: min(cell, open.count))
        formatting.clearToMarker()
        mode = .inRow
        return true
    }
}
