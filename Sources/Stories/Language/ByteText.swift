/// Small readings of text as bytes.
enum ByteText {
    /// The words between the spaces of a table's text.
    static func words(of table: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for byte in table.utf8 {
            if byte == 0x20 || byte == 0x0A {
                if !word.isEmpty { words.append(word) }
                word = []
            } else {
                word.append(byte)
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// The lower case of a text, by our own tables.
    static func lowercased(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let source = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(source.count)
        var at = 0
        while at < source.count {
            let (scalar, length) = UTF8Scalars.scalar(in: source, at: at)
            UTF8Scalars.append(LetterClasses.lowercased(scalar), to: &result)
            at += length
        }
        return result
    }

    /// Whether `text` starts with `prefix`.
    static func starts(_ text: ArraySlice<UInt8>, with prefix: [UInt8]) -> Bool {
        text.count >= prefix.count && text.prefix(prefix.count).elementsEqual(prefix)
    }
}
