// 13.2.6.4.8 "text" and 13.2.6.4.10 "in table text".

extension TreeBuilder {
    mutating func inText(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters: insertCharacters(tokenizer.text, input)
        case .endOfFile:
            endsOpen = true
            popElement()
            mode = originalMode
            return .again
        case .endTag:
            popElement()
            mode = originalMode
        default: break
        }
        return .done
    }

    mutating func inTableText(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .nulls: return .done
        case .characters:
            pendingTableText.append(tokenizer.text)
            return .done
        default: break
        }
        var isAllSpace = true
        for text in pendingTableText where !isSpace(text, input) { isAllSpace = false }
        for text in pendingTableText {
            if isAllSpace {
                insertCharacters(text, input)
            } else {
                insertFostered(text, input)
            }
        }
        pendingTableText.removeAll(keepingCapacity: true)
        mode = originalMode
        return .again
    }

    /// Characters of a table that are no white space go before it.
    private mutating func insertFostered(_ text: TextRange, _ input: Span<UInt8>) {
        fosterParenting = true
        reconstructFormatting()
        insertCharacters(text, input)
        if !isSpace(text, input) { framesetOK = false }
        fosterParenting = false
    }
}
