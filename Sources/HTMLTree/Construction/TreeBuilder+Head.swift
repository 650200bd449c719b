// The modes before the body: 13.2.6.4.1 to 13.2.6.4.6.

extension TreeBuilder {
    /// Drops the white space that the token's characters begin with; false when nothing is left.
    private mutating func dropLeadingSpace(_ input: Span<UInt8>) -> Bool {
        tokenizer.text = tokenizer.text.dropping(leadingSpace(of: tokenizer.text, input))
        return tokenizer.text.length > 0
    }

    /// Inserts the white space that the token's characters begin with; false when nothing is left.
    private mutating func insertLeadingSpace(_ input: Span<UInt8>) -> Bool {
        let count = leadingSpace(of: tokenizer.text, input)
        insertCharacters(tokenizer.text.prefix(count), input)
        tokenizer.text = tokenizer.text.dropping(count)
        return tokenizer.text.length > 0
    }

    // 13.2.6.4.1
    mutating func initial(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            if !dropLeadingSpace(input) { return .done }
        case .comment:
            insertComment(at: InsertionPlace(parent: TreeBuilder.documentNode))
            return .done
        case .doctype:
            insertDoctype(input)
            mode = .beforeHTML
            return .done
        default: break
        }
        quirks = .full
        mode = .beforeHTML
        return .again
    }

    // 13.2.6.4.2
    mutating func beforeHTML(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .doctype: return .done
        case .comment:
            insertComment(at: InsertionPlace(parent: TreeBuilder.documentNode))
            return .done
        case .characters:
            if !dropLeadingSpace(input) { return .done }
        case .startTag:
            if tokenizer.name == .html {
                openRoot(makeTokenElement(.html))
                mode = .beforeHead
                return .done
            }
        case .endTag:
            switch tokenizer.name {
            case .head, .body, .html, .br: break
            default: return .done
            }
        default: break
        }
        openRoot(makeNode(NodeRecord(kind: .element, name: .html)))
        mode = .beforeHead
        return .again
    }

    private mutating func makeTokenElement(_ name: HTMLName) -> UInt32 {
        let start = tokenizer.attributesStart
        let node = makeNode(
            NodeRecord(
                kind: .element, name: name, start: UInt32(start), length: UInt32(tokenizer.attributes.count - start)))
        tokenizer.claimedAttributes = tokenizer.attributes.count
        return node
    }

    /// Puts the html element under the document.
    mutating func openRoot(_ node: UInt32) {
        append(node, to: TreeBuilder.documentNode)
        open.push(OpenElement(node: node, name: .html, traits: HTMLName.html.traits, role: []))
    }

    // 13.2.6.4.3
    mutating func beforeHead(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            if !dropLeadingSpace(input) { return .done }
        case .comment:
            insertComment()
            return .done
        case .doctype: return .done
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .head:
                headElement = insertElement()
                mode = .inHead
                return .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .head, .body, .html, .br: break
            default: return .done
            }
        default: break
        }
        headElement = insertPlainElement(.head)
        mode = .inHead
        return .again
    }

    // 13.2.6.4.4
    mutating func inHead(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            if !insertLeadingSpace(input) { return .done }
        case .comment:
            insertComment()
            return .done
        case .doctype: return .done
        case .startTag:
            if let outcome = inHeadStartTag(input) { return outcome }
        case .endTag:
            switch tokenizer.name {
            case .head:
                popElement()
                mode = .afterHead
                return .done
            case .body, .html, .br: break
            case .template:
                closeTemplate()
                return .done
            default: return .done
            }
        default: break
        }
        popElement()
        mode = .afterHead
        return .again
    }

    /// `nil` for "anything else".
    private mutating func inHeadStartTag(_ input: Span<UInt8>) -> Outcome? {
        switch tokenizer.name {
        case .html: return inBody(input)
        case .base, .basefont, .bgsound, .link, .meta:
            insertVoidElement(tokenizer.name)
        case .title: insertText(as: .rcdata)
        case .noscript:
            if isScripting {
                insertText(as: .rawText)
            } else {
                insertElement()
                mode = .inHeadNoscript
            }
        case .noframes, .style: insertText(as: .rawText)
        case .script: insertText(as: .scriptData)
        case .template: openTemplate()
        case .head: break
        default: return nil
        }
        return .done
    }

    /// The generic raw text and RCDATA parsing algorithms, 13.2.6.2.
    mutating func insertText(as model: ContentModel) {
        insertElement()
        tokenizer.contentModel = model
        originalMode = mode
        mode = .text
    }

    mutating func openTemplate() {
        guard hasRoomForStructure else {
            let node = insertElement()
            append(makeNode(NodeRecord(kind: .templateContents)), to: node)
            popElement()
            return
        }
        let node = insertElement()
        append(makeNode(NodeRecord(kind: .templateContents)), to: node)
        formatting.pushMarker()
        framesetOK = false
        mode = .inTemplate
        templateModes.append(.inTemplate)
    }

    mutating func closeTemplate() {
        guard open.contains(.template) else { return }
        generateImpliedEndTags(.thoroughImpliedEnd)
        popThrough(.template)
        formatting.clearToMarker()
        templateModes.removeLast()
        resetInsertionMode()
    }

    // 13.2.6.4.5
    mutating func inHeadNoscript(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .doctype: return .done
        case .comment: return inHead(input)
        case .characters:
            if !insertLeadingSpace(input) { return .done }
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .basefont, .bgsound, .link, .meta, .noframes, .style: return inHead(input)
            case .head, .noscript: return .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .noscript:
                popElement()
                mode = .inHead
                return .done
            case .br: break
            default: return .done
            }
        default: break
        }
        popElement()
        mode = .inHead
        return .again
    }

    // 13.2.6.4.6
    mutating func afterHead(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            if !insertLeadingSpace(input) { return .done }
        case .comment:
            insertComment()
            return .done
        case .doctype: return .done
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .body:
                insertElement()
                framesetOK = false
                mode = .inBody
                return .done
            case .frameset:
                insertElement()
                mode = .inFrameset
                return .done
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
                return inHeadAgain(input)
            case .head: return .done
            default: break
            }
        case .endTag:
            switch tokenizer.name {
            case .template: return inHead(input)
            case .body, .html, .br: break
            default: return .done
            }
        default: break
        }
        insertPlainElement(.body)
        mode = .inBody
        return .again
    }

    /// Head content after the head: it still goes into the head element.
    private mutating func inHeadAgain(_ input: Span<UInt8>) -> Outcome {
        open.push(OpenElement(node: headElement, name: .head, traits: HTMLName.head.traits, role: []))
        let outcome = inHead(input)
        if let index = open.index(of: headElement) { open.remove(at: index) }
        return outcome
    }
}
