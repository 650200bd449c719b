import ArticleExtraction
import CustomDump
import Foundation
import Testing

@testable import ArticleStore

@Suite struct ArticleRecordTests {
    @Test func `a record with every field comes back from its file as it was`() throws {
        let record = Samples.full
        expectNoDifference(try ArticleRecord(json: record.prettyJSON), record)
        #expect(try ArticleRecord(json: record.prettyJSON).prettyJSON == record.prettyJSON)
    }

    @Test func `a record on one line comes back as it was`() throws {
        let json = Samples.full.compactJSON
        #expect(!json.contains(0x0a))
        expectNoDifference(try ArticleRecord(json: json), Samples.full)
    }

    @Test func `the file is indented by two and ends with a line end`() {
        let text = String(decoding: Samples.full.prettyJSON, as: UTF8.self)
        #expect(text.hasPrefix("{\n  \"id\": \"\(Samples.full.id)\",\n  \"url\": "))
        #expect(text.hasSuffix("}\n"))
    }

    @Test func `keys stand in the order of the format`() throws {
        let tape = try JSONTape(Samples.full.prettyJSON)
        #expect(
            try keys(tape, 0) == [
                "id", "url", "external_url", "title", "content_html", "content_text", "summary", "image",
                "date_published", "date_modified", "authors", "tags", "language", "attachments", "_daybook",
            ])
        let own = try #require(Array(tape.children(of: 0)).last)
        #expect(
            try keys(tape, own) == [
                "schema", "source", "site", "subtitle", "byline", "author_role", "section", "canonical_url", "license",
                "page_type", "word_count", "reading_time_minutes", "blocks", "headings", "key_takeaways", "glossary",
                "image_credits", "removed", "provenance", "extractor", "truncated", "paywall", "warnings",
                "duplicate_of", "revision_of", "user",
            ])
    }

    private func keys(_ tape: JSONTape, _ index: Int) throws -> [String] {
        try Array(tape.children(of: index)).enumerated().filter { $0.offset % 2 == 0 }
            .map { try tape.string(at: $0.element) }
    }

    @Test func `what an article does not give has no key`() {
        let text = String(decoding: Samples.document("Plain.").articles[0].prettyJSON, as: UTF8.self)
        for key in ["url", "title", "date_published", "language", "site", "part", "original", "user", "paywall"] {
            #expect(!text.contains("\"\(key)\""), "\(key) is there")
        }
        #expect(!text.contains("null"))
    }

    @Test func `what a reader added keeps its order, its numbers and its escapes`() throws {
        var record = Samples.full
        record.user = JSONText("{ \"z\" : 1.50 ,\n \"a\":\t[1e3, \"\\u00e9 { } \\\" x\", null ] }")
        let back = try ArticleRecord(json: record.prettyJSON)
        #expect(back.user?.text == #"{"z":1.50,"a":[1e3,"\u00e9 { } \" x",null]}"#)
    }

    @Test func `text is written in NFC and names of files are not touched`() throws {
        let document = Samples.document("Cafe\u{301} by night.", name: "cafe\u{301}.txt", title: "Cafe\u{301}")
        let record = document.articles[0]
        #expect(Array(record.title?.utf8 ?? "".utf8) == Array("Caf\u{e9}".utf8))
        #expect(record.contentText.utf8.starts(with: "Caf\u{e9}".utf8))
        #expect(Array(record.source.name.utf8) == Array("cafe\u{301}.txt".utf8))
    }

    @Test func `blocks from the record give the same HTML`() throws {
        let blocks = Samples.full.blocks
        let html = Block.html(of: blocks)
        #expect(html.contains("<strong>Two <a href=\"https://example.org/cranes\">cranes</a></strong>"))
        #expect(try Block.html(of: ArticleRecord(json: Samples.full.prettyJSON).blocks) == html)
    }

    @Test func `a block that was written without marks is read`() throws {
        let old = #"{"kind":"list","ordered":true,"items":["one","two"]}"#
        let json = String(decoding: Samples.full.compactJSON, as: UTF8.self)
        let start = try #require(json.range(of: "\"blocks\":[")).upperBound
        let record = try ArticleRecord(json: Array((json[..<start] + old + "," + json[start...]).utf8))
        #expect(record.blocks.first == .list(ordered: true, items: ["one", "two"]))
    }

    @Test func `a mark of an unknown kind is passed over`() throws {
        let json = String(decoding: Samples.full.compactJSON, as: UTF8.self)
        let newer = json.replacing("\"kind\":\"deleted\"", with: "\"kind\":\"sung\"")
        #expect(newer != json)
        let block = try ArticleRecord(json: Array(newer.utf8)).blocks.last
        #expect(block == .definition(term: "crane", definition: "a machine that lifts"))
    }

    @Test func `marks stay on their words when a text is put in NFC`() throws {
        var article = Article(bytes: 0..<1, mediaType: "text/html", charset: "utf-8")
        let text = "Cafe\u{301}s e\u{301}te\u{301}"
        article.blocks = [.paragraph(RichText(text, marks: [Mark(.strong, 0..<7), Mark(.emphasis, 8..<15)]))]
        let record = Samples.record(
            article, text: text, source: .init(name: "x", size: 1, sha256: ""), id: Samples.full.id)
        #expect(
            record.blocks == [
                .paragraph(
                    RichText("Caf\u{e9}s \u{e9}t\u{e9}", marks: [Mark(.strong, 0..<6), Mark(.emphasis, 7..<12)]))
            ])
    }

    @Test func `a mark that parts a letter from its accent is given up, not the text`() {
        var article = Article(bytes: 0..<1, mediaType: "text/html", charset: "utf-8")
        article.blocks = [.paragraph(RichText("e\u{301}te\u{301}", marks: [Mark(.strong, 0..<5)]))]
        let record = Samples.record(
            article, text: "", source: .init(name: "x", size: 1, sha256: ""), id: Samples.full.id)
        #expect(record.blocks == [.paragraph("\u{e9}t\u{e9}")])
    }

    @Test func `headings, takeaways and glossary follow from the blocks`() {
        #expect(Samples.full.headings == ["What was seen"])
        #expect(Samples.full.keyTakeaways == ["Both cranes are safe."])
        #expect(Samples.full.glossary == [.init(term: "crane", definition: "a machine that lifts")])
    }

    @Test(
        arguments: [
            ("", "it ends early at byte 0"),
            ("[]", "record is no object"),
            ("{}", "it has no _daybook.schema"),
            (#"{"id":7}"#, "id is no string"),
            (#"{"id":"a"} x"#, "more than one value at byte 11"),
            (#"{"_daybook":{"schema":1}}"#, "its id is not 26 characters of base32"),
            (#"{"_daybook":{"blocks":[{"kind":"song"}]}}"#, #"a block has the unknown kind "song""#),
        ])
    func `what is no record is refused with the reason`(json: String, reason: String) {
        #expect(throws: StoreError.invalidRecord(path: "x.json", reason: reason)) {
            try ArticleRecord(json: Array(json.utf8), path: "x.json")
        }
    }

    @Test func `a record of a newer schema is refused as such`() {
        #expect(throws: StoreError.newerVersion(path: "x.json", found: 2, supported: 1)) {
            try ArticleRecord(json: Array(#"{"_daybook":{"schema":2}}"#.utf8), path: "x.json")
        }
    }

    @Test func `members that a newer daybook may add are passed over`() throws {
        let json = String(decoding: Samples.full.compactJSON, as: UTF8.self)
        let more = json.replacing(
            "\"_daybook\":{", with: "\"banner\":null,\"_daybook\":{\"mood\":[{\"a\":[]}],", maxReplacements: 1)
        expectNoDifference(try ArticleRecord(json: Array(more.utf8)), Samples.full)
    }

    @Test func `an id is 26 characters of base32`() {
        // SHA-256 of nothing begins e3b0c44298fc1c14 (FIPS 180-4); in base32 4oymiquy7qobjgx3.
        let hash = ContentHash(of: [UInt8]())
        #expect(hash.hex.hasPrefix("e3b0c44298fc1c149afbf4c8996fb924"))
        #expect(hash.articleID == "4oymiquy7qobjgx36tejs35zeq")
        #expect(ContentHash(of: Array("xab".utf8)[1...]) == ContentHash(of: Array("ab".utf8)))
    }
}

@Suite struct RecordSchemaTests {
    @Test func `a record with every field meets the schema`() throws {
        #expect(try SchemaValidator(ArticleRecord.jsonSchema).errors(in: Samples.full.prettyJSON) == [])
    }

    @Test func `a record with nothing but text meets the schema`() throws {
        let record = Samples.document("Plain.").articles[0]
        #expect(try SchemaValidator(ArticleRecord.jsonSchema).errors(in: record.compactJSON) == [])
    }

    @Test(
        arguments: [
            ("\"id\":\"", "\"id\":\"A"), ("\"truncated\":true", "\"truncated\":1"), ("\"schema\":1", "\"schema\":2"),
            ("\"kind\":\"quote\"", "\"kind\":\"qoute\""), ("\"level\":2", "\"level\":7"), ("\"tags\":", "\"labels\":"),
            ("\"confidence\":0.98", "\"confidence\":1.5"), ("\"part\":2", "\"part\":\"2\""),
            ("2026-11-21\"", "21 November\""), ("\"size\":4711", "\"size\":-1"),
        ])
    func `a record that breaks the format does not meet the schema`(right: String, wrong: String) throws {
        let json = String(decoding: Samples.full.compactJSON, as: UTF8.self)
        let broken = json.replacing(right, with: wrong, maxReplacements: 1)
        #expect(broken != json)
        #expect(try !SchemaValidator(ArticleRecord.jsonSchema).errors(in: Array(broken.utf8)).isEmpty)
    }
}
