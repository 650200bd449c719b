import ArticleExtraction
import Testing

@Suite("bylines")
struct BylineTests {
    struct Row: Sendable {
        var line: String
        var authors: [String]
        var role: String?

        init(_ line: String, _ authors: [String], role: String? = nil) {
            self.line = line
            self.authors = authors
            self.role = role
        }
    }

    static let rows = [
        Row("By Mara Lindqvist", ["Mara Lindqvist"]),
        Row("By Mara Lindqvist and Tom Hult", ["Mara Lindqvist", "Tom Hult"]),
        Row("By Mara Lindqvist, Tom Hult and Ana de la Cruz", ["Mara Lindqvist", "Tom Hult", "Ana de la Cruz"]),
        Row("Written by J. R. Okoro", ["J. R. Okoro"]),
        Row("by Mara Lindqvist, Staff Writer", ["Mara Lindqvist"], role: "Staff Writer"),
        Row("Mara Lindqvist - Senior editor", ["Mara Lindqvist"], role: "Senior editor"),
        Row("Mara Lindqvist | Political correspondent", ["Mara Lindqvist"], role: "Political correspondent"),
        Row("Von Ina Kroll, Volontärin (Sport)", ["Ina Kroll"], role: "Volontärin"),
        Row("Ein Kommentar von Ina Kroll", ["Ina Kroll"]),
        Row("Par Élodie Marchand", ["Élodie Marchand"]),
        Row("Por Inés Calderón y Luis Prado", ["Inés Calderón", "Luis Prado"]),
        Row("di Carla Bruni Rossi", ["Carla Bruni Rossi"]),
        Row("Автор: Ирина Волкова", ["Ирина Волкова"]),
        Row("Mara Lindqvist / COAST POST / Sep 2, 2025, 17:07 IST", ["Mara Lindqvist"]),
        Row("Posted on July 1, 2025 by Tom Hult", ["Tom Hult"]),
        Row("By Susan VarelaDec 20, 2025", ["Susan Varela"]),
    ]

    @Test(arguments: rows)
    func `names and roles are told apart`(row: Row) throws {
        let text = (["Port Ansel rebuilds its harbour wall", row.line] + harbourProse).joined(separator: "\n")
        let article = try article(text)
        #expect(article.authors.map(\.name) == row.authors)
        #expect(article.authorRole == row.role)
        #expect(article.blocks.count == 3)
    }

    @Test func `a name under a line "By" is the author`() throws {
        let text = (["Port Ansel rebuilds its harbour wall", "By", "Mara Lindqvist"] + harbourProse).joined(
            separator: "\n")
        #expect(try article(text).authors == [Author(name: "Mara Lindqvist")])
    }

    @Test(arguments: ["By Reuters", "Staff Reporter | March 6, 2025", "By Staff Writer"])
    func `an agency or a desk is no author`(line: String) throws {
        let text = (["Port Ansel rebuilds its harbour wall", line] + harbourProse).joined(separator: "\n")
        #expect(try article(text).authors.isEmpty)
    }

    @Test(arguments: [
        "By then the sea had taken the wall and half of the road behind it.",
        "By Monday the water was gone",
    ])
    func `a sentence that opens with "By" is no byline`(line: String) throws {
        let text = (["Port Ansel rebuilds its harbour wall", "", line, ""] + harbourProse).joined(separator: "\n")
        #expect(try article(text).authors.isEmpty)
    }
}
