extension Tokenizer {
    /// Characters of the data state, up to the next markup, U+0000 or the end.
    @inline(__always)
    mutating func readCharacters(_ input: Span<UInt8>) {
        let start = position
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: "<"), UInt8(ascii: "&"), 0, from: index)
            let byte = input[index]
            if byte == UInt8(ascii: "<") {
                if beginsMarkup(input[index &+ 1]) { break }
                index &+= 1
            } else if byte == UInt8(ascii: "&") {
                let reference = Self.characterReference(input, at: index, inAttribute: false)
                if reference.length > 0 {
                    readDecodedCharacters(input, from: start, firstReference: reference, at: index, stopsAtMarkup: true)
                    return
                }
                index &+= 1
            } else {
                break
            }
        }
        if index == start {
            readNullsOrEnd(input)
        } else {
            emitText(source: start..<index)
        }
    }

    @inline(__always)
    private func beginsMarkup(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    @inline(never)
    private mutating func readNullsOrEnd(_ input: Span<UInt8>) {
        guard position < end else { return emitEndOfFile() }
        var index = position
        while index < end && input[index] == 0 { index += 1 }
        kind = .nulls
        text = TextRange(source: position..<index)
        position = index
    }

    /// Goes on after the first character reference of a run, in the side buffer.
    ///
    /// - Parameter stopsAtMarkup: false within RCDATA, where the caller knows the end and put it into `limit`.
    private mutating func readDecodedCharacters(
        _ input: Span<UInt8>, from start: Int, firstReference: CharacterReference, at reference: Int,
        stopsAtMarkup: Bool, limit: Int = .max
    ) {
        let sideStart = side.count
        side.append(input, start..<reference)
        firstReference.append(to: &side)
        var copied = reference + firstReference.length
        var index = copied
        while true {
            index = input.firstIndex(of: UInt8(ascii: "<"), UInt8(ascii: "&"), 0, from: index)
            if index >= limit || index >= end { break }
            let byte = input[index]
            if byte == UInt8(ascii: "&") {
                let reference = Self.characterReference(input, at: index, inAttribute: false)
                if reference.length > 0 {
                    side.append(input, copied..<index)
                    reference.append(to: &side)
                    index += reference.length
                    copied = index
                } else {
                    index += 1
                }
            } else if stopsAtMarkup {
                if byte == 0 || beginsMarkup(input[index + 1]) { break }
                index += 1
            } else {
                if byte == 0 {
                    side.append(input, copied..<index)
                    appendReplacement()
                    copied = index + 1
                }
                index += 1
            }
        }
        index = min(index, limit, end)
        side.append(input, copied..<index)
        kind = .characters
        text = TextRange(side: sideStart..<side.count)
        position = index
    }

    /// 13.2.5.2 RCDATA state: the text up to the appropriate end tag.
    mutating func readRCDATA(_ input: Span<UInt8>) {
        let start = position
        let stop = rawTextEnd(input, from: start)
        contentModel = stop < end ? .data : contentModel
        if stop == start { return next(input, after: stop) }
        var index = start
        while index < stop {
            index = input.firstIndex(of: UInt8(ascii: "&"), 0, 0, from: index)
            if index >= stop { break }
            if input[index] == 0 {
                let empty = CharacterReference(length: 1, first: 0xFFFD)
                readDecodedCharacters(
                    input, from: start, firstReference: empty, at: index, stopsAtMarkup: false, limit: stop)
                return
            }
            let reference = Self.characterReference(input, at: index, inAttribute: false)
            if reference.length > 0 {
                readDecodedCharacters(
                    input, from: start, firstReference: reference, at: index, stopsAtMarkup: false, limit: stop)
                return
            }
            index += 1
        }
        emitText(source: start..<stop)
    }

    /// 13.2.5.3 RAWTEXT state and 13.2.5.4 script data state: the text up to the appropriate end tag.
    mutating func readRawText(_ input: Span<UInt8>, isScript: Bool) {
        let start = position
        let stop = isScript ? scriptEnd(input, from: start) : rawTextEnd(input, from: start)
        contentModel = stop < end ? .data : contentModel
        if stop == start { return next(input, after: stop) }
        text = replacingNulls(input, start..<stop)
        kind = .characters
        position = stop
    }

    /// The end tag that ends raw text, or the end.
    private mutating func next(_ input: Span<UInt8>, after stop: Int) {
        if stop < end { readTag(input, at: stop + 2, as: .endTag) } else { emitEndOfFile() }
    }

    /// 13.2.5.5 PLAINTEXT state: all that is left.
    mutating func readRest(_ input: Span<UInt8>) {
        guard position < end else { return emitEndOfFile() }
        text = replacingNulls(input, position..<end)
        kind = .characters
        position = end
    }

    /// 13.2.5.69 CDATA section state. U+0000 is left for tree construction.
    mutating func readCDATA(_ input: Span<UInt8>) {
        let start = position
        guard start < end else { return emitEndOfFile() }
        if input[start] == 0 { return readNullsOrEnd(input) }
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: "]"), 0, 0, from: index)
            if input[index] == 0 { break }
            if input[index + 1] == UInt8(ascii: "]") && input[index + 2] == UInt8(ascii: ">") {
                contentModel = .data
                if index == start {
                    position = index + 3
                    return next(input)
                }
                emitText(source: start..<index)
                position = index + 3
                return
            }
            index += 1
        }
        emitText(source: start..<index)
    }
}
