// 13.2.6.5: SVG and MathML.

extension TreeBuilder {
    mutating func processForeign(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .nulls:
            insertReplacements(input)
            return .done
        case .characters:
            insertCharacters(tokenizer.text, input)
            if framesetOK && !isSpace(tokenizer.text, input) { framesetOK = false }
            return .done
        case .comment:
            insertComment()
            return .done
        case .doctype, .endOfFile: return .done
        case .startTag:
            if leavesForeignContent() {
                leaveForeignContent()
                return process(mode, input)
            }
            let role = adjustedRole
            let isSVG = role.contains(.svg)
            insertForeignElement(
                isSVG ? foreignNames.svgTag(tokenizer.name) : tokenizer.name, isSVG ? .svg : .mathML, input)
            if tokenizer.isSelfClosing { popElement() }
            return .done
        case .endTag:
            if tokenizer.name == .br || tokenizer.name == .p {
                leaveForeignContent()
                return process(mode, input)
            }
            return foreignEndTag(input)
        }
    }

    /// The role of the adjusted current node, which the lowest element has from the context of a fragment.
    private var adjustedRole: ForeignRole { open.current.role }

    private mutating func leavesForeignContent() -> Bool {
        if tokenizer.name.traits.contains(.breaksOut) { return true }
        return tokenizer.name == .font
            && (tokenAttribute(.color) != nil || tokenAttribute(.face) != nil || tokenAttribute(.size) != nil)
    }

    private mutating func leaveForeignContent() {
        while open.count > 1 && !open.current.isHTML && !open.current.role.contains(.mathMLTextIntegrationPoint)
            && !open.current.role.contains(.htmlIntegrationPoint)
        {
            popElement()
        }
    }

    /// U+0000 within foreign content, and so in CDATA sections, becomes U+FFFD.
    private mutating func insertReplacements(_ input: Span<UInt8>) {
        let start = tokenizer.side.count
        for _ in 0..<tokenizer.text.length { tokenizer.appendReplacement() }
        insertCharacters(TextRange(side: start..<tokenizer.side.count), input)
    }

    private mutating func foreignEndTag(_ input: Span<UInt8>) -> Outcome {
        let name = tokenizer.name
        if !overflow.isEmpty && open.count >= HTMLParserLimits.openElements - 1 && open.current.name != name
            && overflow.last == name
        {
            overflow.removeLast()
            return .done
        }
        // The walk of the standard ends at the first HTML element, from where on the HTML rules count.
        let index = max(open.highestForeignIndex(name), open.highestForeignIndex(foreignNames.svgTag(name)))
        if index > 0 && index > open.highestHTML {
            popElements(to: index)
            return .done
        }
        return open.highestHTML > 0 ? process(mode, input) : .done
    }

    mutating func insertForeignElement(_ name: HTMLName, _ namespace: HTMLNamespace, _ input: Span<UInt8>) {
        for index in tokenizer.attributesStart..<tokenizer.attributes.count {
            let attribute = tokenizer.attributes[index]
            let adjusted =
                namespace == .svg
                ? foreignNames.svgAttribute(attribute.name) : foreignNames.mathMLAttribute(attribute.name)
            var record = AttributeRecord(name: adjusted, value: attribute.value)
            record.prefix = foreignNames.prefix(attribute.name)
            tokenizer.attributes[index] = record
        }
        let start = tokenizer.attributesStart
        var record = NodeRecord(kind: .element, namespace: namespace, name: name)
        record.start = UInt32(start)
        record.length = UInt32(tokenizer.attributes.count - start)
        let (traits, role) = foreignTraits(name, namespace, input)
        let node = makeNode(record)
        tokenizer.claimedAttributes = tokenizer.attributes.count
        openForeign(OpenElement(node: node, name: name, traits: traits, role: role))
    }

    /// What a foreign element is to scopes and to the dispatcher.
    mutating func foreignTraits(
        _ name: HTMLName, _ namespace: HTMLNamespace, _ input: Span<UInt8>
    ) -> (ElementTraits, ForeignRole) {
        if namespace == .svg {
            switch name {
            case .foreignObject, .desc, .title:
                return ([.special, .scopeBoundary], [.foreign, .svg, .htmlIntegrationPoint])
            default: return ([], [.foreign, .svg])
            }
        }
        switch name {
        case .mi, .mo, .mn, .ms, .mtext:
            return ([.special, .scopeBoundary], [.foreign, .mathMLTextIntegrationPoint])
        case .annotationXml:
            var role: ForeignRole = [.foreign, .annotationXML]
            if let encoding = tokenAttribute(.encoding),
                isEqual(encoding, "text/html", input) || isEqual(encoding, "application/xhtml+xml", input)
            {
                role.insert(.htmlIntegrationPoint)
            }
            return ([.special, .scopeBoundary], role)
        default: return ([], .foreign)
        }
    }
}
