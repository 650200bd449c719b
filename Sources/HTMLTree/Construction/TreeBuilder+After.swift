// The modes of framesets and those after the body: 13.2.6.4.17 to 13.2.6.4.21.

extension TreeBuilder {
    // 13.2.6.4.17
    mutating func afterBody(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            if isSpace(tokenizer.text, input) { return inBody(input) }
        case .comment:
            insertComment(at: InsertionPlace(parent: open[0].node))
            return .done
        case .doctype: return .done
        case .startTag:
            if tokenizer.name == .html { return inBody(input) }
        case .endTag:
            if tokenizer.name == .html {
                if context == nil { mode = .afterAfterBody }
                return .done
            }
        case .endOfFile:
            stopParsing()
            return .done
        case .nulls: break
        }
        mode = .inBody
        return .again
    }

    // 13.2.6.4.18
    mutating func inFrameset(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters: insertOnlySpace(input)
        case .comment: insertComment()
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .frameset:
                if hasRoomForStructure { insertElement() } else { insertVoidElement(.frameset) }
            case .frame: insertVoidElement(.frame)
            case .noframes: return inHead(input)
            default: break
            }
        case .endTag:
            guard tokenizer.name == .frameset, open.count > 1 else { return .done }
            popElement()
            if context == nil && !open.current.isHTML(.frameset) { mode = .afterFrameset }
        case .endOfFile: stopParsing()
        case .doctype, .nulls: break
        }
        return .done
    }

    /// Framesets keep the white space of a text and drop the rest, character by character.
    private mutating func insertOnlySpace(_ input: Span<UInt8>) {
        var rest = tokenizer.text
        while rest.length > 0 {
            let space = leadingSpace(of: rest, input)
            insertCharacters(rest.prefix(space), input)
            rest = rest.dropping(space)
            while rest.length > 0 && !firstByte(of: rest, input).isHTMLSpace { rest = rest.dropping(1) }
        }
    }

    // 13.2.6.4.19
    mutating func afterFrameset(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters: insertOnlySpace(input)
        case .comment: insertComment()
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .noframes: return inHead(input)
            default: break
            }
        case .endTag:
            if tokenizer.name == .html { mode = .afterAfterFrameset }
        case .endOfFile: stopParsing()
        case .doctype, .nulls: break
        }
        return .done
    }

    // 13.2.6.4.20
    mutating func afterAfterBody(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .comment:
            insertComment(at: InsertionPlace(parent: TreeBuilder.documentNode))
            return .done
        case .doctype: return inBody(input)
        case .characters:
            if isSpace(tokenizer.text, input) { return inBody(input) }
        case .startTag:
            if tokenizer.name == .html { return inBody(input) }
        case .endOfFile:
            stopParsing()
            return .done
        case .nulls, .endTag: break
        }
        mode = .inBody
        return .again
    }

    // 13.2.6.4.21
    mutating func afterAfterFrameset(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .comment: insertComment(at: InsertionPlace(parent: TreeBuilder.documentNode))
        case .characters:
            reconstructFormatting()
            insertOnlySpace(input)
        case .startTag:
            switch tokenizer.name {
            case .html: return inBody(input)
            case .noframes: return inHead(input)
            default: break
            }
        case .endOfFile: stopParsing()
        case .doctype, .nulls, .endTag: break
        }
        return .done
    }
}
