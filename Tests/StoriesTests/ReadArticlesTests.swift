import Testing

@testable import Stories

@Suite struct ReadArticlesTests {
    @Test func `the words of a text are the same when they are made again`() {
        var reader = ArticleTextReader()
        for row in LabelledNews.dates {
            let text = reader.read(InventedNews.article("m", "Orrin council buys the old mill", [row.text]))
            let again = reader.tokens(of: text)
            #expect(
                again.map { [Int($0.start), Int($0.end), Int($0.surface), Int($0.term), Int($0.flags.rawValue)] }
                    == text.tokens.map {
                        [Int($0.start), Int($0.end), Int($0.surface), Int($0.term), Int($0.flags.rawValue)]
                    })
        }
    }

    @Test func `of articles with one id one is taken, the same in any order`() {
        let articles = [
            InventedNews.article("b", "Orrin floods", ["The river rose in Orrin on Monday."]),
            InventedNews.article("a", "Tarn bridge shut", ["The bridge at Tarn was shut on Monday."]),
            InventedNews.article("b", "Orrin under water", ["The river rose in Orrin on Tuesday."]),
        ]
        var seen: [[String?]] = []
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            var read: [String?] = []
            ArticleSource(order.map { articles[$0] }).readAll { read.append($0.title) }
            seen.append(read)
        }
        #expect(seen[0] == ["Tarn bridge shut", "Orrin floods"])
        #expect(seen[1] == seen[0] && seen[2] == seen[0])
    }

    @Test func `copies are found whatever many texts share a run`() {
        // More texts than furniture may have share the last paragraph; two share all the others.
        let furniture =
            "Subscribe to the Coast Daily letter and read of the harbour, the tides and the weather each morning."
        let body =
            "The council of Orrin voted on Monday to buy the old mill by the weir and to open it as a school of trades."
        var articles = (0..<60).map { number in
            InventedNews.article(
                "x\(number)", "Note \(number)",
                ["Entry \(number) of the log tells of boat \(number * 7) alone.", furniture])
        }
        articles.append(
            InventedNews.article("y1", "Orrin buys the mill", [body, body + " It opens in May.", furniture]))
        articles.append(
            InventedNews.article("y2", "Mill bought by Orrin", [body, body + " It opens in May.", furniture]))
        let copies = StoryBuilder().stories(from: articles).flatMap(\.articles).filter { $0.role == .copy }
        #expect(copies.map(\.id) == ["y2"] || copies.map(\.id) == ["y1"])
    }
}
