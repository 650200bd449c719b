import Testing

@testable import ArticleExtraction

/// Tables are read as bytes, many words at once: what they come to is what their words come to one by one.
@Suite struct WordTableTests {
    @Test func `the phrases of every furniture table are those that each line has between its bars`() {
        var together: [[UInt64]] = []
        for table in FurniturePhrases.tables { PhraseList.forEachPhrase(in: table) { together.append($0) } }
        let alone = FurniturePhrases.tables
            .flatMap { $0.split(separator: "\n") }
            .flatMap { $0.split(separator: "|") }
            .map { WordHash.words(of: $0) }
            .filter { !$0.isEmpty }
        #expect(together.count > 1_000)
        #expect(together == alone)
    }

    @Test(arguments: ["by", "fact-checked", "редакция", "l’équipe", "編集", "2026", "kicker-author"])
    func `a word of a list is found by its hash, whatever its letters`(word: String) {
        let table = HashTable<Bool>(wordsIn: "first \(word)\nlast")
        #expect(WordHash.words(of: word).first.flatMap { table[$0] } == true)
        #expect(WordHash.words(of: "other").first.flatMap { table[$0] } == nil)
        let bytes = Array("first \(word) last".utf8)
        #expect(WordHash.of(bytes, 6..<bytes.count - 5) == WordHash.of(word))
    }

    @Test func `every form of a month is found, as the month of the first list that has it`() {
        var expected: [UInt64: Int] = [:]
        for line in MonthNames.lists.split(separator: "\n") {
            for (index, month) in line.split(separator: " ").enumerated() {
                for form in month.split(separator: "/") {
                    guard let word = WordHash.words(of: form).first else { continue }
                    if expected[word] == nil { expected[word] = index + 1 }
                }
            }
        }
        #expect(expected.count > 500)
        #expect(expected.allSatisfy { MonthNames.table[$0.key] == $0.value })
    }
}
