/// Looks for a word in a text, ASCII letters of either case alike and letters beyond ASCII taken as equal to each other:
/// "JÖRG" is found in "Jörg".
enum TextSearch {
    static func contains(_ word: ArraySlice<UInt8>, in text: [UInt8]) -> Bool {
        guard let first = word.first, word.count <= text.count else { return false }
        let start = fold(first)
        let last = text.count - word.count
        var index = 0
        while index <= last {
            if fold(text[index]) == start {
                var offset = 1
                while offset < word.count, fold(text[index + offset]) == fold(word[word.startIndex + offset]) {
                    offset += 1
                }
                if offset == word.count { return true }
            }
            index += 1
        }
        return false
    }

    @inline(__always)
    private static func fold(_ byte: UInt8) -> UInt8 {
        byte >= 0x80 ? 0x80 : byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
