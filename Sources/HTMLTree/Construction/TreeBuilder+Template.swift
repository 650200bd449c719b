// 13.2.6.4.16 "in template".

extension TreeBuilder {
    mutating func inTemplate(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters, .nulls, .comment, .doctype: return inBody(input)
        case .startTag:
            switch tokenizer.name {
            case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
                return inHead(input)
            case .caption, .colgroup, .tbody, .tfoot, .thead: switchTemplate(to: .inTable)
            case .col: switchTemplate(to: .inColumnGroup)
            case .tr: switchTemplate(to: .inTableBody)
            case .td, .th: switchTemplate(to: .inRow)
            default: switchTemplate(to: .inBody)
            }
            return .again
        case .endTag:
            return tokenizer.name == .template ? inHead(input) : .done
        case .endOfFile:
            guard open.contains(.template) else {
                stopParsing()
                return .done
            }
            popThrough(.template)
            formatting.clearToMarker()
            templateModes.removeLast()
            resetInsertionMode()
            return .again
        }
    }

    private mutating func switchTemplate(to mode: InsertionMode) {
        templateModes[templateModes.count - 1] = mode
        self.mode = mode
    }
}
