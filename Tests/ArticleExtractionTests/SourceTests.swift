import ArticleExtraction
import Testing

@Suite("datelines, publications and access")
struct SourceTests {
    @Test(arguments: [
        ("PORT ANSEL, Nov. 20, 2026 (Levant Wire) - ", ArticleDate(year: 2026, month: 11, day: 20)),
        ("PORT ANSEL, 5 March 2026 — ", ArticleDate(year: 2026, month: 3, day: 5)),
        ("NEW ANSEL, Monday, March 9, 2026 (AP) -- ", ArticleDate(year: 2026, month: 3, day: 9)),
        ("Port Ansel (dpa), 9. März 2026 – ", ArticleDate(year: 2026, month: 3, day: 9)),
    ])
    func `the date in a dateline dates the article and the paragraph stays whole`(
        opening: String, date: ArticleDate
    ) throws {
        let text = ["Port Ansel rebuilds its harbour wall", "", opening + harbourProse[0], harbourProse[1]]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.published == date)
        #expect(article.provenance.first { $0.field == "date_published" }?.from == "dateline, line 3")
        #expect(article.contentText.hasPrefix(opening + harbourProse[0]))
        #expect(article.authors.isEmpty)
        #expect(article.site == nil)
    }

    @Test func `a dateline without a year takes the year of the update nearest to it`() throws {
        let text = [
            "Port Ansel rebuilds its harbour wall", "Updated January 2, 2027", "",
            "PORT ANSEL, Dec. 30 (Levant Wire) - " + harbourProse[0], harbourProse[1],
        ]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.published == ArticleDate(year: 2026, month: 12, day: 30))
        #expect(article.modified == ArticleDate(year: 2027, month: 1, day: 2))
    }

    @Test(arguments: ["PORT ANSEL, Dec. 30 (Levant Wire) - ", "NEW ANSEL: ", "PORT ANSEL (AP) — "])
    func `a dateline without a year dates nothing where no line gives one`(opening: String) throws {
        let article = try article(
            ["A wall for the port", "", opening + harbourProse[0], harbourProse[1]].joined(separator: "\n"))
        #expect(article.published == nil)
        #expect(article.contentText.hasPrefix(opening))
    }

    @Test func `a date line outranks the dateline`() throws {
        let text = [
            "Port Ansel rebuilds its harbour wall", "21 November 2026", "",
            "PORT ANSEL, Nov. 20, 2026 (AP) - " + harbourProse[0],
        ]
        #expect(try article(text.joined(separator: "\n")).published == ArticleDate(year: 2026, month: 11, day: 21))
    }

    @Test(arguments: [
        "Coastal Courier", "Radio Ansel News", "The Harbour Master", "Daily Herald", "Ansel Gazette", "Küstenzeitung",
        "Ansel TV", "Gazeta Portowa",
    ])
    func `a line that names a publication is the site and neither author nor text`(name: String) throws {
        let text = ["Port Ansel rebuilds its harbour wall", "", name, "20 November 2026", ""] + harbourProse
        let article = try article(text.joined(separator: "\n"))
        #expect(article.site == name)
        #expect(article.provenance.first { $0.field == "site" }?.from == "line 3")
        #expect(article.authors.isEmpty)
        #expect(removed(.metadata, from: article) == [name])
        #expect(article.contentText.hasPrefix(harbourProse[0]))
    }

    @Test(arguments: ["World News", "Sports News", "Emily Potter", "Harbour Walls"])
    func `a section or a person is no publication`(line: String) throws {
        let text = ["Port Ansel rebuilds its harbour wall", "", line, "20 November 2026", ""] + harbourProse
        #expect(try article(text.joined(separator: "\n")).site != line)
    }

    @Test(arguments: [
        ("By Mara Lindqvist, Coastal Courier, 20 November 2026", "Coastal Courier"),
        ("By Mara Lindqvist, The Harbour Master, November 20, 2026", "The Harbour Master"),
        ("Mara Lindqvist, Ansel Tribune, 20 November 2026", "Ansel Tribune"),
    ])
    func `the publication in a byline is the site and no second author`(byline: String, site: String) throws {
        for name in ["note.txt", "note.md"] {
            let title = name == "note.md" ? "# A wall for Port Ansel" : "A wall for Port Ansel"
            let text = [title, "", byline, "", harbourProse[0], "", harbourProse[1]]
            let article = try article(text.joined(separator: "\n"), name: name)
            if name == "note.txt" || byline.hasPrefix("By") {
                #expect(article.authors == [Author(name: "Mara Lindqvist")])
                #expect(article.site == site)
                #expect(article.published == ArticleDate(year: 2026, month: 11, day: 20))
            }
        }
    }

    @Test func `a town after the author's name is no site`() throws {
        let text = ["A wall for Port Ansel", "By Mara Lindqvist, Lisbon", ""] + harbourProse
        let article = try article(text.joined(separator: "\n"))
        #expect(article.authors == [Author(name: "Mara Lindqvist")])
        #expect(article.site == nil)
    }

    @Test func `appeals to listen again at the end are furniture`() throws {
        let text = ["A wall for Port Ansel", ""] + harbourProse + ["Listen again", "Download our app"]
        let article = try article(text.joined(separator: "\n"))
        #expect(removed(.navigation, from: article) == ["Listen again", "Download our app"])
        #expect(article.contentText.hasSuffix(harbourProse[2]))
    }

    @Test(arguments: [
        "Subscribe to continue reading", "This article is for subscribers only.",
        "Dieser Artikel ist nur für Abonnenten.",
    ])
    func `a text that ends before a subscription says so`(line: String) throws {
        let article = try article((["A wall for Port Ansel", ""] + harbourProse + ["", line]).joined(separator: "\n"))
        #expect(article.paywall == true)
        #expect(removed(.paywall, from: article) == [line])
    }

    @Test func `a text that is cut or refers to the full story is truncated, a whole one is not`() throws {
        let whole = harbourProse.joined(separator: "\n")
        #expect(try article(whole + " The mayor of the town… [+1234 chars]").truncated)
        #expect(try article(whole + "\nRead the full story at The Harbour Master").truncated)
        let article = try article(whole + "\nThe wall [sic] is old.")
        #expect(!article.truncated)
        #expect(article.paywall == nil)
    }

    @Test(arguments: [
        "Related: Seven harbours that nobody visits", "Lesen Sie auch: Sieben Häfen, die keiner besucht",
        "MINISTER SAYS THAT THE HARBOUR OF PORT ANSEL CANNOT BE SAVED",
    ])
    func `a link to another article between paragraphs of a page is no text`(link: String) throws {
        let furniture = ["Share this article", "Leave a comment", "Sign up for our newsletter", "Privacy policy"]
        let text = ["A wall for Port Ansel", "", harbourProse[0], link] + harbourProse[1...] + furniture
        let article = try article(text.joined(separator: "\n"))
        #expect(removed(.related, from: article) == [link])
        #expect(article.blocks == harbourProse.map { .paragraph(RichText($0)) })
    }
}
