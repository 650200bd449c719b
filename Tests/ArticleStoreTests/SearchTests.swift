import Foundation
import Testing

@testable import ArticleStore

@Suite struct SearchTests {
    let folder: TemporaryFolder
    let archive: Archive

    init() throws {
        folder = TemporaryFolder()
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([
            Samples.document(
                "The harbour crane fell at night. Nobody was hurt.", name: "crane.html",
                title: "Crane falls in harbour",
                day: "2026-11-20", receivedAt: "2026-11-20T10:00:00Z", site: "The Harbour Post",
                url: "https://www.harbour-post.example/crane", tags: ["Accidents"]),
            Samples.document(
                "Ferries will not leave the harbour before noon.", name: "ferry.html", title: "Ferries delayed",
                day: "2026-11-21", receivedAt: "2026-11-21T10:00:00Z", site: "Coast Daily",
                url: "https://news.coast.example/ferry"),
            Samples.document(
                "El café de Málaga abrió sus puertas — naïve Ærø.", name: "cafe.txt", day: "2026-11-22",
                receivedAt: "2026-11-22T10:00:00Z"),
            Samples.document(
                "東京都の天気は晴れです。Tower東京タワー。", name: "tokyo.txt", title: "天気予報", day: "2026-11-22",
                receivedAt: "2026-11-22T11:00:00Z"),
            Samples.document(
                "서울시장이 어제 발표했다.", name: "seoul.txt", day: "2026-11-22", receivedAt: "2026-11-22T12:00:00Z"),
            Samples.document(
                "ภาษาไทยไม่มีช่องว่าง", name: "thai.txt", day: "2026-11-22", receivedAt: "2026-11-22T13:00:00Z"),
        ])
        try store.checkpoint()
        archive = try Archive(directory: folder.path)
    }

    @Test(
        arguments: [
            ("harbour", ["crane.html", "ferry.html"]), ("HARBOUR crane", ["crane.html"]),
            ("\"harbour crane\"", ["crane.html"]),
            ("\"crane harbour\"", []), ("harbour -crane", ["ferry.html"]),
            ("crane OR ferries", ["ferry.html", "crane.html"]),
            ("harbour crane OR noon", ["crane.html", "ferry.html"]),
            ("ferr*", ["ferry.html"]), ("\"will not le\"*", ["ferry.html"]), ("ferr", []),
            ("cafe malaga", ["cafe.txt"]),
            ("CAFÉ", ["cafe.txt"]), ("cafe\u{301}", ["cafe.txt"]), ("naive", ["cafe.txt"]),
            ("harbour -\"at night\"", ["ferry.html"]),
            ("東京", ["tokyo.txt"]), ("京都", ["tokyo.txt"]), ("東京都", ["tokyo.txt"]), ("天", ["tokyo.txt"]),
            ("都", ["tokyo.txt"]),
            ("天気予報", ["tokyo.txt"]), ("京東", []), ("tower東京", ["tokyo.txt"]), ("タワー", ["tokyo.txt"]),
            ("Tower東", ["tokyo.txt"]),
            ("시장", ["seoul.txt"]), ("발표", ["seoul.txt"]), ("ภาษาไทย", ["thai.txt"]),
            ("crane OR", ["crane.html"]), ("OR crane", ["crane.html"]), ("crane !!!", ["crane.html"]),
            ("harbour's -", []),
            ("title:crane", []), ("crane AND NOT", []), ("NEAR(crane fell)", []), ("^crane", ["crane.html"]),
            ("\"crane", ["crane.html"]),
        ])
    func `a search finds the articles it should, best first`(query: String, names: [String]) throws {
        let hits = try archive.search(query: query, limit: 10)
        #expect(hits.map(\.article.record.source.name) == names)
    }

    @Test(arguments: [
        "", "   ", "OR", "AND", "NOT AND", "*", "\"\"", "\"", "-", "-harbour", "-harbour -\"at night\"", "!!!\n...",
    ])
    func `a search without a word to look for is told`(query: String) throws {
        let error = #expect(throws: StoreError.nothingToSearch(query: query)) {
            try archive.search(query: query, limit: 10)
        }
        let description = try #require(error).description
        #expect(description.utf8.starts(with: "nothing to search for: ".utf8) && !description.utf8.contains(0x0a))
    }

    @Test(
        arguments: [
            (ArchiveFilter(since: "2026-11-21"), ["ferry.html"]), (ArchiveFilter(until: "2026-11-20"), ["crane.html"]),
            (ArchiveFilter(since: "2026-11-20", until: "2026-11-21"), ["crane.html", "ferry.html"]),
            (ArchiveFilter(site: "the harbour POST"), ["crane.html"]),
            (ArchiveFilter(site: "coast.example"), ["ferry.html"]),
            (ArchiveFilter(site: "www.harbour-post.example"), ["crane.html"]),
            (ArchiveFilter(site: "post.example"), []),
            (ArchiveFilter(tag: "accidents"), ["crane.html"]), (ArchiveFilter(tag: "' OR 1 --"), []),
            (ArchiveFilter(since: "2026-11-22", site: "Coast Daily"), []),
        ])
    func `a filter narrows a search`(filter: ArchiveFilter, names: [String]) throws {
        #expect(
            try archive.search(query: "harbour", filter: filter, limit: 10).map(\.article.record.source.name) == names)
    }

    @Test func `a word in the title counts more than one in the text`() throws {
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([
            Samples.document("bridge bridge bridge and some more words", name: "text.txt"),
            Samples.document("some more words about it", name: "title.txt", title: "Bridge"),
        ])
        try store.close()
        #expect(
            try archive.search(query: "bridge", limit: 5).map(\.article.record.source.name) == [
                "title.txt", "text.txt",
            ])
    }

    @Test func `a snippet shows the words that were found`() throws {
        let snippet = try #require(try archive.search(query: "nobody OR cran*", limit: 1).first?.snippet)
        #expect(snippet.text == "The harbour crane fell at night. Nobody was hurt.")
        #expect(matched(snippet) == ["crane", "Nobody"])
    }

    @Test(arguments: [("malaga", ["Málaga"]), ("東京", ["東", "京", "東", "京"]), ("AERØ", [])] as [(String, [String])])
    func `a snippet's matches are whole letters in any script`(query: String, words: [String]) throws {
        let snippet = try archive.search(query: query, limit: 1).first?.snippet
        #expect(snippet.map(matched) ?? [] == words)
    }

    @Test func `a snippet of a long text is cut around the match`() {
        let text =
            String(repeating: "Füllwort \n", count: 500) + "the needle is here"
            + String(repeating: " danach", count: 500)
        let snippet = SnippetFinder(terms: [.init(text: "needle")]).snippet(of: text)
        #expect(snippet.text.utf8.count <= SnippetFinder.byteLimit && snippet.text.hasPrefix("Füllwort"))
        #expect(matched(snippet) == ["needle"] && !snippet.text.contains("\n"))
    }

    private func matched(_ snippet: Snippet) -> [String] {
        snippet.matches.map { String(decoding: Array(snippet.text.utf8)[$0], as: UTF8.self) }
    }

    @Test func `no query makes SQLite fail`() throws {
        var generator = SplitMix(seed: 23)
        let pieces = [
            "\"", "*", "-", "OR", "AND", "NOT", "NEAR", "(", ")", "^", ":", "{", "}", "+", "'", ";", "--", "/*", "\\",
            "\0", "\n", " ", "a",
            "crane", "東", "東京", "title", "\u{201c}", "\u{301}", "\u{200d}", "%", "_", "?", "\u{1f600}", "é", "ab*",
            "*\"", "٣", "\u{fffd}",
        ]
        for _ in 0..<2000 {
            let query = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                pieces.randomElement(using: &generator) ?? ""
            }.joined()
            let filter = ArchiveFilter(
                site: Bool.random(using: &generator) ? query : nil, tag: query.isEmpty ? query : nil)
            do {
                _ = try archive.search(query: query, filter: filter, limit: 3)
            } catch {
                // Told before SQLite is asked.
                guard case .nothingToSearch = error else { throw error }
            }
        }
    }

    @Test func `a search of too many words is refused with their number`() {
        let query = (0..<65).map { "w\($0)" }.joined(separator: " ")
        #expect(throws: StoreError.queryTooLong(terms: 65, limit: 64)) { try archive.search(query: query, limit: 1) }
    }

    @Test func `a search with as many words as are allowed works`() throws {
        let query = (0..<64).map { "w\($0)" }.joined(separator: " OR ")
        #expect(try archive.search(query: query, limit: 1) == [])
    }
}
