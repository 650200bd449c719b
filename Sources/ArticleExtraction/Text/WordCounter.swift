/// Counts words as readers do: runs of letters and digits; in scripts without spaces every two ideographs or four letters.
enum WordCounter {
    static func count(_ text: String) -> Int {
        let bytes = text.utf8.span
        var words = 0
        var ideographs = 0
        var unspaced = 0
        var inWord = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                // Most of most texts: two comparisons a byte.
                index &+= 1
                if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
                    if !inWord { words += 1 }
                    inWord = true
                    while index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 { index &+= 1 }
                } else {
                    inWord = inWord && Scalars.joinsWord(UInt32(byte))
                }
                continue
            }
            let (scalar, length) = Scalars.decode(bytes, at: index)
            index += length
            if Scalars.isIdeographic(scalar) {
                ideographs += 1
                inWord = false
            } else if Scalars.isUnspacedAlphabet(scalar) {
                unspaced += 1
                inWord = false
            } else if Scalars.isLetter(scalar) || Scalars.isDigit(scalar) {
                if !inWord { words += 1 }
                inWord = true
            } else {
                inWord = inWord && Scalars.joinsWord(scalar)
            }
        }
        return words + (ideographs + 1) / 2 + (unspaced + 3) / 4
    }
}
