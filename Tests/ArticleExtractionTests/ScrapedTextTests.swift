import ArticleExtraction
import Testing

@Suite("text scraped from a page")
struct ScrapedTextTests {
    /// A page as a browser copies it: menu, breadcrumb, title, byline, text, boxes and a footer.
    static let page =
        [
            "Home", "News", "Sport", "Weather", "[ Search ]", "Log in", "Subscribe",
            "Home > News > Port Ansel rebuilds its harbour wall after the storms", "News",
            "Port Ansel rebuilds its harbour wall after the storms", "By Mara Lindqvist", "March 6, 2025", "Share",
        ] + harbourProse + [
            "Related stories", "Ferry fares rise again in spring", "Who owns the beach at Low Marrow?",
            "Sign up for our newsletter", "The best of the coast in your inbox every Friday morning.", "Privacy Policy",
            "Terms of Use", "© 2025 Coastal Observer. All rights reserved.",
        ]

    @Test func `the title is the line over the text and not its breadcrumb`() throws {
        let article = try article(Self.page.joined(separator: "\n"))
        #expect(article.title == "Port Ansel rebuilds its harbour wall after the storms")
        #expect(article.provenance.first { $0.field == "title" }?.from == "line 10")
    }

    @Test func `all of the prose and nothing of the boxes is the body`() throws {
        let article = try article(Self.page.joined(separator: "\n"))
        #expect(article.contentText == harbourProse.joined(separator: "\n\n"))
    }

    @Test func `a line that the text does not take up is no title`() throws {
        let teaser = "Ferry fares rise again in spring"
        let lines = ["Home", "News", "[ Search ]", "Log in", teaser, "Share"] + Self.page.dropFirst(7)
        #expect(try article(lines.joined(separator: "\n")).title != teaser)
    }

    @Test func `the byline under the title names the author, not a name in a teaser`() throws {
        var lines = Self.page
        lines.insert("By Tom Hult", at: lines.count - 6)
        #expect(try article(lines.joined(separator: "\n")).authors == [Author(name: "Mara Lindqvist")])
    }

    @Test func `a name over role and date is the author's, also under a standfirst`() throws {
        var lines = Self.page
        lines[10] = "Mara Lindqvist"
        lines.insert("Contributing Reporter", at: 11)
        lines.insert("Cruise ships are to pay for what the storms of last winter broke, says the mayor.", at: 10)
        let article = try article(lines.joined(separator: "\n"))
        #expect(article.authors == [Author(name: "Mara Lindqvist")])
        #expect(article.authorRole == "Contributing Reporter")
        #expect(article.published == ArticleDate(year: 2025, month: 3, day: 6))
    }
}
