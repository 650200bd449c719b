/// Looks for a word in a text, ASCII letters of either case alike and letters beyond ASCII taken as equal to each other:
/// "JÖRG" is found in "Jörg".
enum TextSearch {
    static func contains(_ word: ArraySlice<UInt8>, in text: [UInt8]) -> Bool {
        guard let first = word.first, word.count <= text.count else { return false }
        let (word, text) = (word.span, text.span)
        let start = fold(first)
        // The bit in which a letter's cases differ; all of a byte beyond ASCII but its highest.
        let free: UInt8 = start >= 0x80 ? 0x7F : Scalars.isASCIILetter(start) ? 0x20 : 0
        let wanted = start | free
        let last = text.count - word.count
        var index = 0
        while index <= last {
            if text[index] | free == wanted {
                var offset = 1
                while offset < word.count, fold(text[index &+ offset]) == fold(word[offset]) { offset &+= 1 }
                if offset == word.count { return true }
            }
            index &+= 1
        }
        return false
    }

    @inline(__always)
    private static func fold(_ byte: UInt8) -> UInt8 {
        byte >= 0x80 ? 0x80 : byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
}
