import ArticleExtraction
import Testing

@Suite("rich text")
struct RichTextTests {
    @Test func `marks are put in order, outer ones first`() {
        let text = RichText(
            "one two", marks: [Mark(.emphasis, 4..<7), Mark(.link, 0..<3, address: "a"), Mark(.strong, 0..<7)])
        #expect(text.marks.map(\.kind) == [.strong, .link, .emphasis])
    }

    @Test func `a mark that crosses another ends with it`() {
        let text = RichText("one two", marks: [Mark(.strong, 0..<5), Mark(.emphasis, 4..<7)])
        #expect(text.marks == [Mark(.strong, 0..<5), Mark(.emphasis, 4..<5)])
    }

    @Test func `a mark in another of its kind is none`() {
        let marks = [Mark(.link, 0..<7, address: "a"), Mark(.link, 4..<7, address: "b")]
        #expect(RichText("one two", marks: marks).marks == [marks[0]])
    }

    @Test func `neighbours of one kind are one mark`() {
        let text = RichText("onetwo", marks: [Mark(.strong, 0..<3), Mark(.strong, 3..<6)])
        #expect(text.marks == [Mark(.strong, 0..<6)])
        let words = RichText("one two", marks: [Mark(.strong, 0..<3), Mark(.strong, 4..<7)])
        #expect(words.marks == [Mark(.strong, 0..<7)])
        let links = [Mark(.link, 0..<3, address: "a"), Mark(.link, 4..<7, address: "b")]
        #expect(RichText("one two", marks: links).marks == links)
    }

    @Test func `a mark at the end of another is not joined to what follows that`() {
        let marks = [Mark(.emphasis, 0..<1), Mark(.strong, 0..<1), Mark(.strong, 1..<2)]
        #expect(RichText("ab", marks: marks).marks == marks)
    }

    @Test(arguments: [(-3..<2, 0..<2), (5..<99, 5..<7), (3..<4, nil), (2..<5, 2..<5), (3..<6, 4..<6), (9..<12, nil)])
    func `a mark lies within the text and has no white space at its ends`(given: Range<Int>, kept: Range<Int>?) {
        #expect(RichText("one two", marks: [Mark(.strong, given)]).marks == (kept.map { [Mark(.strong, $0)] } ?? []))
    }

    @Test func `a mark never cuts a character`() {
        #expect(RichText("aéb", marks: [Mark(.strong, 2..<4)]).marks == [Mark(.strong, 3..<4)])
        #expect(RichText("aéb", marks: [Mark(.strong, 0..<2)]).marks == [Mark(.strong, 0..<1)])
    }

    @Test(.timeLimit(.minutes(1))) func `a hundred thousand marks cost no more than their number`() {
        let marks = (0..<100_000).map { Mark($0 % 2 == 0 ? .strong : .emphasis, $0..<($0 + 3)) }
        let text = RichText(String(repeating: "x", count: 100_003), marks: marks)
        #expect(text.marks.count <= marks.count)
    }
}
