import Testing

@testable import Stories

@Suite("names")
struct NameTests {
    private func names(_ paragraphs: [String], _ more: [String] = []) -> [Story.Entity] {
        let articles =
            [InventedNews.article("a", "A Title That Capitalises Every Word", paragraphs)]
            + (more.isEmpty ? [] : [InventedNews.article("b", "Another title", more)])
        return StoryBuilder().stories(from: articles, single: true)[0].entities
    }

    @Test func `spellings with and without a hyphen are one name, another person's is not`() throws {
        let found = names(
            ["Officials said Han Sol Min met Han Sol-rin in Tarn. Reporters saw Han Sol Min leave."],
            ["On Tuesday Han Sol-min left Tarn with his brother, and Han Sol Min waved."])
        let name = try #require(found.first { $0.name == "Han Sol Min" })
        #expect(name.aliases.contains("Han Sol-min"))
        #expect(found.contains { $0.name == "Han Sol-rin" })
    }

    @Test func `a surname stands for the one person who bears it`() throws {
        let found = names(["The mayor, Orla Venn, spoke first. Later Venn left, and reporters followed Venn home."])
        let name = try #require(found.first { $0.name == "Orla Venn" })
        #expect(name.kind == .person)
        #expect(name.mentions == 3)
        #expect(!found.contains { $0.name == "Venn" })
    }

    @Test func `a word that only opens sentences is no name`() {
        let found = names([
            "Critics called it late. Moreover the pier was old. Reports from Tarn were few, and people in Tarn left."
        ])
        #expect(found.map(\.name) == ["Tarn"])
        #expect(found.map(\.kind) == [.place])
    }

    @Test func `titles, months and adjectives of countries are not part of a name`() {
        let found = names([
            "On Monday the French President Odile Marchetti arrived, and in March the Norwegian delegation left."
        ])
        #expect(found.map(\.name) == ["Odile Marchetti"])
    }

    @Test(arguments: [
        (
            "The staff of the Port Authority of Marlow agreed.", Story.Entity.Kind.organisation,
            "Port Authority of Marlow"
        ),
        ("They walked along the Tarn River to the sea.", .place, "Tarn River"),
        ("The delegates left the Castelbruck Summit early.", .event, "Castelbruck Summit"),
        ("He flew to the U.S. on Friday.", .place, "United States"),
        ("It was a vote of the UN on Friday.", .organisation, "United Nations"),
    ])
    func `a name's kind is told by its cue`(sentence: String, kind: Story.Entity.Kind, name: String) {
        let found = names([sentence])
        #expect(found.map(\.name) == [name])
        #expect(found.map(\.kind) == [kind])
    }

    @Test func `two countries joined by a hyphen are two names`() {
        #expect(
            names(["They spoke of Russia-North Korea relations."]).map(\.name).sorted() == ["North Korea", "Russia"])
    }
}

@Suite("names by language and script")
struct NameLanguageTests {
    private func names(_ language: String, _ text: String) -> [String] {
        var article = InventedNews.article("a", nil, [text])
        article.language = language
        return StoryBuilder().stories(from: [article], single: true)[0].entities.map(\.name).sorted()
    }

    @Test func `German nouns are no names for their capitals`() {
        #expect(
            names("de", "Die Feuerwehr löschte den Brand im Lager, die Ursache ist der Polizei nicht bekannt.") == [])
    }

    @Test(arguments: [
        ("de", "Sie flog nach Frankreich.", "France"), ("zh", "代表团访问法国。", "France"),
        ("ar", "سافر الوفد إلى فرنسا.", "France"),
    ])
    func `a country is one name in every language`(language: String, text: String, name: String) {
        #expect(names(language, text) == [name])
    }

    @Test func `an acronym in brackets is short for the name before it`() {
        let found = names(
            "en",
            "The Bureau of Tides (BTX) warned of floods. People say the BTX was right, and the BTX is proud.")
        #expect(found == ["Bureau of Tides"])
    }

    @Test func `a person named like a country is not the country`() {
        #expect(names("en", "The teacher Diana Jordan spoke. Later people heard Jordan laugh.") == ["Diana Jordan"])
    }
}
