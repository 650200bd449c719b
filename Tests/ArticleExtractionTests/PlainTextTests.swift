import ArticleExtraction
import Testing

@Suite("plain text")
struct PlainTextTests {
    @Test func `a title over paragraphs is the title and not in the body`() throws {
        let article = try article(
            (["Port Ansel rebuilds its harbour wall", ""] + harbourProse).joined(separator: "\n"))
        #expect(article.title == "Port Ansel rebuilds its harbour wall")
        #expect(article.blocks == harbourProse.map { .paragraph(RichText($0)) })
        #expect(removed(.title, from: article) == ["Port Ansel rebuilds its harbour wall"])
        #expect(article.provenance.first { $0.field == "title" }?.from == "line 1")
    }

    @Test func `a line without a full stop under the title is the subtitle`() throws {
        let article = try article(
            (["A wall for Port Ansel", "Cruise ships pay for what the storms of last winter broke"] + harbourProse)
                .joined(separator: "\n"))
        #expect(article.title == "A wall for Port Ansel")
        #expect(article.subtitle == "Cruise ships pay for what the storms of last winter broke")
    }

    @Test func `a text that opens with a paragraph has no title`() throws {
        let article = try article(harbourProse.joined(separator: "\n\n"))
        #expect(article.title == nil)
        #expect(article.blocks.count == 3)
    }

    @Test func `a text that opens with a question gets a derived label`() throws {
        let question = "Who pays for the wall of Port Ansel? " + harbourProse[0]
        let article = try article(([question] + harbourProse.dropFirst()).joined(separator: "\n"))
        #expect(article.title == "Who pays for the wall of Port Ansel?")
        #expect(article.provenance.first { $0.field == "title" }?.from == "derived from line 1")
        #expect(article.contentText.hasPrefix(question))
    }

    @Test func `an introduction is a section heading and no title`() throws {
        let text = [
            "Introduction: Why the Wall Fell", harbourProse[0], harbourProse[1], "What the Fishermen Want",
            harbourProse[2],
        ]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.title == nil)
        #expect(article.headings == ["Introduction: Why the Wall Fell", "What the Fishermen Want"])
    }

    @Test func `date, byline and role at the head become fields`() throws {
        let text = [
            "Thursday, March 6, 2025", "", "Port Ansel rebuilds its harbour wall", "", "Mara Lindqvist - Senior editor",
            "",
        ]
        let article = try article((text + harbourProse).joined(separator: "\n"))
        #expect(article.title == "Port Ansel rebuilds its harbour wall")
        #expect(article.published == ArticleDate(year: 2025, month: 3, day: 6))
        #expect(article.authors == [Author(name: "Mara Lindqvist")])
        #expect(article.authorRole == "Senior editor")
        #expect(article.blocks.count == 3)
    }

    @Test func `key takeaways and a glossary become blocks of their own`() throws {
        let text =
            ["Port Ansel rebuilds its harbour wall", ""] + harbourProse + [
                "Key Takeaways", "- Cruise ships pay a levy.", "- The work takes two years.", "Analysis",
                harbourProse[1],
                "Did You Know?", "- \"Mole\": a massive wall of stone that shelters a harbour from the open sea.",
                "- Fetch: the distance over which wind can raise waves before they meet the shore.",
            ]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.keyTakeaways == ["Cruise ships pay a levy.", "The work takes two years."])
        #expect(article.headings == ["Key Takeaways", "Analysis", "Did You Know?"])
        #expect(article.glossary.map(\.term) == ["Mole", "Fetch"])
        #expect(
            article.glossary.first?.definition == "a massive wall of stone that shelters a harbour from the open sea.")
    }

    @Test func `dashes and numbers make lists`() throws {
        let text = [
            harbourProse[0], "", "- granite", "- concrete", "- steel", "", "1. dredge", "2. build", "", harbourProse[1],
        ]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.blocks.contains(.list(ordered: false, items: ["granite", "concrete", "steel"])))
        #expect(article.blocks.contains(.list(ordered: true, items: ["dredge", "build"])))
        #expect(article.mediaType == "text/plain")
    }

    @Test func `picture credits leave the body and are listed once`() throws {
        let text = [
            "The wall", "", harbourProse[0], "", "Image – harbour.example", "", harbourProse[1], "",
            "Image – harbour.example", "", "Photo: Mara Lindqvist", "", harbourProse[2],
        ]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.imageCredits == ["harbour.example", "Mara Lindqvist"])
        #expect(article.blocks.count == 3)
    }

    @Test func `what follows the article is removed, each line with its kind`() throws {
        let text =
            ["Port Ansel rebuilds its harbour wall", "", "Mara Lindqvist - Senior editor", ""] + harbourProse + [
                "Share This Article", "By Mara Lindqvist Senior editor",
                "Senior editor at coastwatch. Sailor. Keeper of two goats.", "Leave a comment",
                "Your email address will not be published. Required fields are marked *", "Back to top",
            ]
        let article = try article(text.joined(separator: "\n"))
        #expect(article.blocks.count == 3)
        #expect(removed(.share, from: article) == ["Share This Article"])
        #expect(removed(.bylineRepeat, from: article) == ["By Mara Lindqvist Senior editor"])
        #expect(removed(.authorBio, from: article).count == 1)
        #expect(removed(.comments, from: article).count == 2)
        #expect(removed(.navigation, from: article) == ["Back to top"])
        #expect(article.site == "coastwatch")
    }

    @Test func `the menu over a copied page and the links under it go`() throws {
        let menu = [
            "Home", "News", "Sport", "Weather", "  • Politics", "  • Business", "  • Culture", "Log in", "Search", "",
        ]
        let tail = [
            "", "Related articles", "", "Storm season begins early", "Ferry strike enters third week",
            "Ten walks by the sea", "",
            "Newsletter", "Sign up for our newsletter", "", "© 2025 Coast Press. All rights reserved.",
        ]
        let text =
            menu + ["Port Ansel rebuilds its harbour wall", "By Mara Lindqvist", "March 6, 2025", ""] + harbourProse
            + tail
        let article = try article(text.joined(separator: "\n"))
        #expect(article.title == "Port Ansel rebuilds its harbour wall")
        #expect(article.authors == [Author(name: "Mara Lindqvist")])
        #expect(article.published == ArticleDate(year: 2025, month: 3, day: 6))
        #expect(article.blocks == harbourProse.map { .paragraph(RichText($0)) })
        #expect(removed(.related, from: article).contains("Ferry strike enters third week"))
        #expect(removed(.legal, from: article) == ["© 2025 Coast Press. All rights reserved."])
    }

    @Test func `a wire report keeps its place line`() throws {
        let lead = "PORT ANSEL, March 6 (Coast Wire) - " + harbourProse[0]
        let article = try article(
            (["Port Ansel rebuilds wall", "", lead] + harbourProse.dropFirst()).joined(separator: "\n"))
        #expect(article.blocks.first == .paragraph(RichText(lead)))
        #expect(article.published == nil)
    }

    @Test func `the header of a saved mail gives title, author and date`() throws {
        let header = [
            "From: Mara Lindqvist <mara@coast.example>", "To: readers@coast.example",
            "Date: Thu, 6 Mar 2025 07:30:00 +0100",
            "Subject: The harbour letter, number 12", "",
        ]
        let article = try article((header + harbourProse).joined(separator: "\n"))
        #expect(article.title == "The harbour letter, number 12")
        #expect(article.authors == [Author(name: "Mara Lindqvist")])
        #expect(article.published?.rfc3339 == "2025-03-06T07:30:00+01:00")
        #expect(article.blocks.count == 3)
    }

    @Test func `lines wrapped at a column are joined into paragraphs`() throws {
        let wrapped = """
            The wall of Port Ansel

            The council voted on Monday to rebuild the northern harbour wall,
            which collapsed in the storms of last winter, and to pay for it
            with a levy on cruise ships that nobody in the town will miss.

            Engineers said that the old wall had been weakened by decades of
            salt and by a dredging campaign that nobody had wanted to stop,
            so that the storm had only finished what others had begun.
            """
        let article = try article(wrapped)
        #expect(article.title == "The wall of Port Ansel")
        #expect(article.blocks.count == 2)
        #expect(article.contentText.contains("harbour wall, which collapsed"))
    }

    @Test func `an interview keeps its questions and answers`() throws {
        let text = [
            "\"We built it too low\"", "",
            "Q: When did you know that the wall would fall?", "",
            "A: In the second storm. The stones were moving under our feet, and we had nothing to hold them with.", "",
            "Q: Could it have been saved?", "",
            "A: Ten years earlier, yes. After the dredging there was no foot left for it to stand on.",
        ]
        let article = try article(text.joined(separator: "\n"))
        for line in text.dropFirst() where !line.isEmpty { #expect(article.contentText.contains(line)) }
    }
}

@Suite("clean short texts lose nothing")
struct CleanTextTests {
    static let texts = [
        "The ferry to Ansel is cancelled today. Buses leave from the station every hour.",
        "Buy rope\nCall the harbour master about the berth\nPaint before Friday",
        "The wall\n\nIt stood\nwhere the sea\nforgot its name.\n\nNow the sea\nremembers.",
        "Discussion\n\n" + harbourProse[0] + "\n\nResults\n\n" + harbourProse[1],
        "MARA: You saw it fall?\nTOM: I heard it. One crack, like a mast.\nMARA: And then?\nTOM: Then the sea came in.",
        "– Did you see the wall?\n– I did.\n– And it fell?\n– It fell.",
        "She said it could happen. Contact with the pilots was lost at noon. Share prices fell, and the best boats left first.",
    ]

    @Test(arguments: texts)
    func `every line is in the title or the body`(text: String) throws {
        let article = try article(text)
        let whole = (article.title ?? "") + "\n" + article.contentText
        for line in text.split(separator: "\n") {
            let words = line.drop { $0 == "–" || $0 == " " }
            #expect(whole.contains(words), "lost: \(line)")
        }
        #expect(article.removed.allSatisfy { $0.kind == .title })
    }
}
