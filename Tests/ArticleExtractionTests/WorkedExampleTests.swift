import ArticleExtraction
import Foundation
import Testing

/// The worked example of the documentation, as it stands there.
@Suite("the worked example")
struct WorkedExampleTests {
    private static let documentation = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/ArticleExtraction/ArticleExtraction.docc/ArticleExtraction.md")

    static func articles() throws -> [Article] {
        let page = """
            <!DOCTYPE html><html lang="en"><head><title>The ferry sails again - Esk Post</title>
            <meta property="og:site_name" content="Esk Post"><link rel="canonical" href="https://esk.example/ferry"></head>
            <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
            <article><h1>The ferry sails again</h1>
            <p>The ferry between Port Esk and the islands sails again from Monday, the harbour office said on Friday.</p>
            <p>Repairs to her engine had taken nine weeks, twice as long as the yard had promised in the summer.</p>
            <h2>What changes</h2>
            <ul><li>Two sailings a day instead of three.</li><li>Bicycles travel free until spring.</li></ul>
            </article><footer>Copyright 2026 Esk Post</footer></body></html>
            """
        let document = RawDocument(bytes: Array(page.utf8), name: "ferry.html")

        for article in try ArticleExtractor().articles(in: document) {
            print(article.title ?? "untitled")
            print(article.site ?? "no site", article.canonicalURL ?? "no address")
            for heading in article.headings { print("section:", heading) }
            for entry in article.provenance { print(entry.field, "from", entry.from) }
            print(article.markdown)
        }
        return try ArticleExtractor().articles(in: document)
    }

    @Test func `it gives what the documentation says`() throws {
        let article = try #require(try Self.articles().first)
        #expect(article.title == "The ferry sails again")
        #expect(article.site == "Esk Post")
        #expect(article.canonicalURL == "https://esk.example/ferry")
        #expect(article.headings == ["What changes"])
        #expect(article.contentText.contains("Bicycles travel free until spring."))
        #expect(!article.contentText.contains("Sport"))
        #expect(!article.contentText.contains("Copyright"))
    }

    @Test func `its code is that of the documentation`() throws {
        let own = try String(contentsOfFile: #filePath, encoding: .utf8)
        let text = try String(contentsOf: Self.documentation, encoding: .utf8)
        let example = try #require(text.split(separator: "```swift\n").dropFirst().first?.split(separator: "```").first)
        let lines = { (text: Substring) in
            text.split(separator: "\n").map { $0.drop(while: { $0 == " " }) }.filter { !$0.isEmpty }
        }
        let written = lines(own[...]).filter { !$0.hasPrefix("//") }
        let wanted = lines(example).filter { !$0.hasPrefix("import") }
        let start = try #require(written.firstIndex(of: wanted[0]))
        #expect(Array(written[start...].prefix(wanted.count)) == wanted)
    }
}
