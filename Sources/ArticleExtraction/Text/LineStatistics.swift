/// The one pass over a line's bytes that fills in its figures.
enum LineStatistics {
    static func fill(
        _ line: inout TextLine, _ bytes: Span<UInt8>, _ kept: inout [UInt64], _ masks: inout [UInt64],
        _ tally: inout LanguageTally
    ) {
        readMarker(&line, bytes)
        let firstWord = kept.count
        let firstMask = masks.count
        let functionWords = FunctionWords.table
        var whole = WordHash()
        var wordCount = 0
        var index = line.content.lowerBound
        let end = line.content.upperBound
        var ideographRun = 0
        var unspaced = 0
        var first = true
        while index < end {
            let byte = bytes[index]
            if byte == 0x20 {
                line.scalars &+= 1
                index += 1
                continue
            }
            let word: ReadWord
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if Scalars.isASCIILetter(byte) {
                let run = LetterRun.read(bytes, index..<end, WordHash(), hasLower: false)
                if run.end < end, Scalars.mayContinueWord(bytes[run.end]) {
                    word = readWord(&line, bytes, index, end, &unspaced)
                } else {
                    // A word of ASCII letters alone, as most are.
                    word = ReadWord(
                        hash: run.hash.value, end: run.end, isCapitalised: byte & 0x20 == 0, isCased: true)
                    line.scalars &+= run.end &- index
                    line.letters &+= run.end &- index
                    line.gluedCapitals &+= Int(run.glued)
                    line.casedWords &+= 1
                    if word.isCapitalised {
                        line.capitalised &+= 1
                        if run.capitals > 1, !run.hasLower { line.uppercaseWords &+= 1 }
                    }
                }
            } else if Scalars.isIdeographic(scalar) {
                line.scalars += 1
                line.letters += 1
                line.ideographs += 1
                ideographRun += 1
                var hash = WordHash()
                hash.add(scalar)
                keep(hash.value, &kept, firstWord)
                whole.value = WordHash.joined(whole.value, hash.value)
                tally.add(scalar)
                index += length
                first = false
                continue
            } else if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) {
                word = readWord(&line, bytes, index, end, &unspaced)
            } else {
                readMark(scalar, &line, bytes, index, length, first)
                line.scalars += 1
                index += length
                continue
            }
            if first, word.isCased, !word.isCapitalised { line.startsLowercase = true }
            first = false
            wordCount &+= 1
            index = word.end
            keep(word.hash, &kept, firstWord)
            whole.value = WordHash.joined(whole.value, word.hash)
            let mask = functionWords[word.hash] ?? 0
            tally.add(scalar, mask)
            if mask != 0 { masks.append(mask) }
        }
        line.words = wordCount + (ideographRun + 1) / 2 + unspaced / 4
        line.hash = whole.value
        line.wordRange = firstWord..<kept.count
        // Until the language is known, the count holds the number of masks; see `countFunctionWords`.
        line.functionWords = masks.count - firstMask
        readEnding(&line, bytes)
        readBrackets(&line, bytes)
    }

    /// Turns the kept masks into counts, now that the document's language is known.
    static func countFunctionWords(_ lines: inout [TextLine], _ masks: [UInt64], _ language: LanguageGuess) {
        var next = 0
        for index in lines.indices {
            let count = lines[index].functionWords
            var hits = 0
            for position in next..<(next + count) where masks[position] & language.functionMask != 0 { hits += 1 }
            next += count
            lines[index].functionWords = hits + lines[index].ideographs / 8
        }
    }

    private static func keep(_ hash: UInt64, _ kept: inout [UInt64], _ first: Int) {
        if kept.count - first < LineScanner.keptWords { kept.append(hash) }
    }

    private struct ReadWord {
        var hash: UInt64
        var end: Int
        var isCapitalised: Bool
        var isCased: Bool
    }

    /// Letters of ASCII that follow each other, within a word.
    private struct LetterRun {
        var hash: WordHash
        var end: Int
        var capitals: Int32
        /// Capitals behind a small letter.
        var glued: Int32
        /// Whether there is a small letter, or was one before.
        var hasLower: Bool

        /// - Parameters:
        ///   - hash: of what of the word stands before.
        ///   - hasLower: whether a small letter stands before.
        static func read(
            _ bytes: Span<UInt8>, _ range: Range<Int>, _ hash: WordHash, hasLower: Bool
        ) -> LetterRun {
            var run = LetterRun(hash: hash, end: range.lowerBound, capitals: 0, glued: 0, hasLower: hasLower)
            while run.end < range.upperBound {
                let byte = bytes[run.end]
                let lower = byte | 0x20
                guard lower &- 0x61 < 26 else { break }
                run.hash.add(UInt32(lower))
                run.end &+= 1
                if byte == lower {
                    run.hasLower = true
                } else {
                    run.capitals &+= 1
                    if run.hasLower { run.glued &+= 1 }
                }
            }
            return run
        }
    }

    /// Reads the word that starts at `start`, with a letter or a digit.
    private static func readWord(
        _ line: inout TextLine, _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ unspaced: inout Int
    ) -> ReadWord {
        var hash = WordHash()
        var index = start
        var scalars = 0
        var letters = 0
        var digits = 0
        var capitals = 0
        var glued = 0
        /// Whether a small letter stands since the word's start or its last hyphen.
        var hasLower = false
        var hasJoint = false
        let first = Scalars.decode(bytes, at: start).value
        let capitalised = Scalars.isUppercase(first)
        let cased = Scalars.isCased(first)
        while index < end {
            let run = LetterRun.read(bytes, index..<end, hash, hasLower: hasLower)
            letters += run.end - index
            scalars += run.end - index
            capitals += Int(run.capitals)
            glued += Int(run.glued)
            (hash, index, hasLower) = (run.hash, run.end, run.hasLower)
            guard index < end, Scalars.mayContinueWord(bytes[index]) else { break }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if scalar >= 0x80, Scalars.isLetter(scalar) {
                if Scalars.isIdeographic(scalar) { break }
                letters += 1
                let lower = Scalars.lowercased(scalar)
                hash.add(lower)
                if Scalars.isUnspacedAlphabet(scalar) { unspaced += 1 }
                if lower != scalar {
                    capitals += 1
                    if hasLower { glued += 1 }
                } else {
                    hasLower = true
                }
            } else if Scalars.isDigit(scalar) {
                digits += 1
                hash.add(scalar)
            } else if Scalars.joinsWord(scalar), index + length < end {
                let next = Scalars.decode(bytes, at: index + length).value
                if !Scalars.isLetter(next) || Scalars.isIdeographic(next) { break }
                hasJoint = true
                hasLower = false
                hash.add(scalar == 0x2019 || scalar == 0x2018 ? 0x27 : scalar)
            } else {
                break
            }
            scalars += 1
            index += length
        }
        line.scalars += scalars
        line.letters += letters
        line.digits += digits
        line.gluedCapitals += glued
        if cased {
            line.casedWords += 1
            if capitalised { line.capitalised += 1 }
            if capitalised, capitals > 1, !hasLower { line.uppercaseWords += 1 }
        }
        return ReadWord(
            hash: letters == 0 && !hasJoint ? WordHash.number : hash.value, end: index, isCapitalised: capitalised,
            isCased: cased)
    }

    private static func readMark(
        _ scalar: UInt32, _ line: inout TextLine, _ bytes: Span<UInt8>, _ index: Int, _ length: Int, _ first: Bool
    ) {
        switch scalar {
        case 0x2C, 0x60C, 0x3001, 0xFF0C: line.commas += 1
        case 0x21, 0x2E, 0x3F:
            let next = index + length
            if next >= line.content.upperBound || bytes[next] == 0x20 || bytes[next] == 0x22 || bytes[next] == 0xE2 {
                line.sentences += 1
            }
        case 0x3002, 0xFF01, 0xFF1F, 0x964, 0x6D4, 0x61F: line.sentences += 1
        case 0x40: line.hasAt = true
        case 0x7C, 0xB7, 0x2022: line.pipes += 1
        case 0x3A:
            if index + 2 < line.content.upperBound, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F {
                line.hasURL = true
            }
        case 0x22, 0x201C, 0x201E, 0xAB, 0x300C, 0x2018: if first { line.startsWithQuote = true }
        default: break
        }
    }

    private static func readMarker(_ line: inout TextLine, _ bytes: Span<UInt8>) {
        let start = line.range.lowerBound
        let end = line.range.upperBound
        let (scalar, length) = Scalars.decode(bytes, at: start)
        var after = start
        switch scalar {
        case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25CB, 0x25E6, 0x2043, 0x2219, 0x25B8, 0x25BA, 0xB7, 0x25A0, 0x25AB:
            after = start + length
            line.marker = .bullet
        case 0x2D, 0x2A, 0x2B, 0x2013, 0x2014:
            guard start + length < end, bytes[start + length] == 0x20 || bytes[start + length] == 0x09 else { return }
            after = start + length
            line.marker = .bullet
        case 0x30...0x39:
            var index = start
            while index < end, Scalars.isASCIIDigit(bytes[index]), index - start < 3 { index += 1 }
            guard index + 1 < end, bytes[index] == 0x2E || bytes[index] == 0x29, bytes[index + 1] == 0x20 else {
                return
            }
            after = index + 1
            line.marker = .number
        default: return
        }
        while after < end, bytes[after] <= 0x20 { after += 1 }
        line.content = after..<end
    }

    private static func readEnding(_ line: inout TextLine, _ bytes: Span<UInt8>) {
        var end = line.content.upperBound
        // Closing quotes and brackets stand after the mark that ends the sentence; eight are more than any text has.
        var skipped = 0
        while end > line.content.lowerBound, skipped < 8 {
            var start = end - 1
            while start > line.content.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
            let scalar = Scalars.decode(bytes, at: start).value
            switch scalar {
            case 0x22, 0x27, 0x2019, 0x201C, 0x201D, 0xBB, 0xAB, 0x29, 0x5D, 0x300D, 0x300F, 0xFF09, 0x2A, 0x203A:
                end = start
                skipped += 1
                continue
            case 0x2E, 0x21, 0x3002, 0xFF01, 0x964, 0x6D4, 0xFF0E:
                let isEllipsis = scalar == 0x2E && start >= 2 && bytes[start - 1] == 0x2E
                line.ending = isEllipsis ? .ellipsis : .sentence
            case 0x3F, 0xFF1F, 0x61F, 0x37E: line.ending = .question
            case 0x3A, 0xFF1A: line.ending = .colon
            case 0x2C, 0x3B, 0xFF0C, 0x3001, 0x60C: line.ending = .comma
            case 0x2026: line.ending = .ellipsis
            default: line.ending = .open
            }
            return
        }
    }

    private static func readBrackets(_ line: inout TextLine, _ bytes: Span<UInt8>) {
        let first = bytes[
            line.content.lowerBound < line.content.upperBound ? line.content.lowerBound : line.range.lowerBound]
        let last = bytes[line.range.upperBound - 1]
        line.isBracketed = (first == 0x5B && last == 0x5D) || line.letters + line.digits == 0
    }
}
