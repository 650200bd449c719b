extension Tokenizer {
    /// 13.2.5.42: what follows "<!".
    mutating func readMarkupDeclaration(_ input: Span<UInt8>, at start: Int) {
        if input[start] == UInt8(ascii: "-") && input[start + 1] == UInt8(ascii: "-") {
            readComment(input, from: start + 2)
        } else if isWord("doctype", input, at: start) {
            readDoctype(input, from: start + 7)
        } else if allowsCDATA && isWord("[CDATA[", input, at: start, matchesCase: true) {
            position = start + 7
            contentModel = .cdata
            readCDATA(input)
        } else {
            readBogusComment(input, from: start)
        }
    }

    /// Whether `word` stands at `start`, in any case unless `matchesCase`; `word` is lowercase then.
    private mutating func isWord(_ word: StaticString, _ input: Span<UInt8>, at start: Int, matchesCase: Bool = false)
        -> Bool
    {
        var index = start
        for byte in word.description.utf8 {
            let found = matchesCase ? input[index] : input[index].asciiLowercased
            if found != byte { return false }
            index += 1
        }
        return true
    }

    /// 13.2.5.41: all up to ">" or the end.
    mutating func readBogusComment(_ input: Span<UInt8>, from start: Int) {
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: ">"), 0, 0, from: index)
            if index >= end || input[index] != 0 { break }
            index += 1
        }
        emitComment(input, start..<index, next: index + 1)
    }

    private mutating func emitComment(_ input: Span<UInt8>, _ range: Range<Int>, next: Int) {
        kind = .comment
        text = replacingNulls(input, range)
        position = min(next, end)
    }

    /// 13.2.5.43 to 13.2.5.52: a comment whose data begins at `start`.
    private mutating func readComment(_ input: Span<UInt8>, from start: Int) {
        if input[start] == UInt8(ascii: ">") { return emitComment(input, start..<start, next: start + 1) }
        if input[start] == UInt8(ascii: "-") && input[start + 1] == UInt8(ascii: ">") {
            return emitComment(input, start..<start, next: start + 2)
        }
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: "-"), 0, 0, from: index)
            if index >= end { return emitComment(input, start..<end, next: end) }
            if input[index] == 0 {
                index += 1
                continue
            }
            var after = index + 1
            while input[after] == UInt8(ascii: "-") { after += 1 }
            let dashes = after - index
            if after >= end { return emitComment(input, start..<(end - min(dashes, 2)), next: end) }
            if dashes >= 2 {
                if input[after] == UInt8(ascii: ">") {
                    return emitComment(input, start..<(after - 2), next: after + 1)
                }
                if input[after] == UInt8(ascii: "!") {
                    if after + 1 >= end || input[after + 1] == UInt8(ascii: ">") {
                        return emitComment(input, start..<(after - 2), next: after + 2)
                    }
                }
            }
            index = after
        }
    }

    /// 13.2.5.53 to 13.2.5.68: a doctype, from what follows the word.
    private mutating func readDoctype(_ input: Span<UInt8>, from start: Int) {
        kind = .doctype
        doctype = DoctypeToken()
        var index = skipSpace(input, from: start)
        if index >= end { return finishDoctype(at: index, forcesQuirks: true) }
        if input[index] == UInt8(ascii: ">") { return finishDoctype(at: index + 1, forcesQuirks: true) }
        let nameStart = side.count
        while index < end && !input[index].isHTMLSpace && input[index] != UInt8(ascii: ">") {
            if input[index] == 0 { appendReplacement() } else { side.append(input[index].asciiLowercased) }
            index += 1
        }
        doctype.hasName = true
        doctype.record.name = TextRange(side: nameStart..<side.count)
        index = skipSpace(input, from: index)
        if index >= end { return finishDoctype(at: index, forcesQuirks: true) }
        if input[index] == UInt8(ascii: ">") { return finishDoctype(at: index + 1, forcesQuirks: false) }
        if isWord("public", input, at: index) {
            index = skipSpace(input, from: index + 6)
            guard let (publicID, after) = readIdentifier(input, from: index) else {
                return finishBogusDoctype(input, from: index, forcesQuirks: true)
            }
            doctype.record.publicID = publicID
            if !isComplete(input, after) { return finishBogusDoctype(input, from: after, forcesQuirks: true) }
            index = skipSpace(input, from: after + 1)
            if input[index] == UInt8(ascii: ">") { return finishDoctype(at: index + 1, forcesQuirks: false) }
        } else if isWord("system", input, at: index) {
            index = skipSpace(input, from: index + 6)
        } else {
            return finishBogusDoctype(input, from: index, forcesQuirks: true)
        }
        guard let (systemID, after) = readIdentifier(input, from: index) else {
            return finishBogusDoctype(input, from: index, forcesQuirks: true)
        }
        doctype.record.systemID = systemID
        if !isComplete(input, after) { return finishBogusDoctype(input, from: after, forcesQuirks: true) }
        index = skipSpace(input, from: after + 1)
        if index >= end { return finishDoctype(at: index, forcesQuirks: true) }
        finishBogusDoctype(input, from: index, forcesQuirks: false)
    }

    /// A quoted identifier, and the index of what ended it: its quote, a ">" or the end. `nil` without a quote.
    private mutating func readIdentifier(_ input: Span<UInt8>, from start: Int) -> (TextRange, Int)? {
        let quote = input[start]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        var index = start + 1
        while index < end && input[index] != quote && input[index] != UInt8(ascii: ">") { index += 1 }
        return (replacingNulls(input, start + 1..<index), index)
    }

    private mutating func isComplete(_ input: Span<UInt8>, _ index: Int) -> Bool {
        index < end && input[index] != UInt8(ascii: ">")
    }

    /// 13.2.5.68: ignores what is left of the doctype.
    private mutating func finishBogusDoctype(_ input: Span<UInt8>, from start: Int, forcesQuirks: Bool) {
        var index = start
        while index < end && input[index] != UInt8(ascii: ">") { index += 1 }
        finishDoctype(at: index + 1, forcesQuirks: forcesQuirks)
    }

    private mutating func finishDoctype(at index: Int, forcesQuirks: Bool) {
        position = min(index, end)
        doctype.forcesQuirks = forcesQuirks
    }

    private mutating func skipSpace(_ input: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while input[index].isHTMLSpace { index += 1 }
        return index
    }
}
