/// Looks phrases up in text, as lower-cased bytes.
struct PhraseTable {
    private let phrases: [[UInt8]]

    init(_ phrases: [String]) {
        self.phrases = phrases.map { Array($0.utf8) }
    }

    /// How many of the phrases stand in `text`.
    func count(in text: [UInt8]) -> Int {
        var found = 0
        for phrase in phrases where Self.contains(text, phrase) { found += 1 }
        return found
    }

    /// Whether `text` starts with one of the phrases, as whole words; with `contracted`, also before an apostrophe ("it’s").
    func opens(_ text: [UInt8], contracted: Bool = false) -> Bool {
        for phrase in phrases where ByteText.starts(text[...], with: phrase) {
            if text.count == phrase.count { return true }
            let next = UTF8Scalars.scalar(in: text, at: phrase.count).value
            if LetterClasses.classify(next) == .other, contracted || (next != 0x27 && next != 0x2019) { return true }
        }
        return false
    }

    private static func contains(_ text: [UInt8], _ phrase: [UInt8]) -> Bool {
        guard text.count >= phrase.count, let first = phrase.first else { return false }
        var start = 0
        while start <= text.count - phrase.count {
            if text[start] == first {
                var offset = 1
                while offset < phrase.count, text[start + offset] == phrase[offset] { offset += 1 }
                if offset == phrase.count { return true }
            }
            start += 1
        }
        return false
    }
}
