import Foundation
import Testing

@testable import ArticleStore

/// The schema's rules in code, beside the same schema read by a validator that knows nothing of them.
@Suite struct SchemaMisfitTests {
    private static func misfit(_ json: String) throws -> RecordSchema.Misfit? {
        RecordSchema.record.misfit(in: try JSONTape(Array(json.utf8)))
    }

    @Test func `a full record fits`() throws {
        #expect(RecordSchema.record.misfit(in: try JSONTape(Samples.full.prettyJSON)) == nil)
        #expect(RecordSchema.record.misfit(in: try JSONTape(Samples.full.compactJSON)) == nil)
    }

    /// What is put in the place of what, in a full record.
    static let changes: [(String, String)] = [
        ("\"id\":\"", "\"id\":\"X"), ("\"kind\":\"quote\"", "\"kind\":\"quotation\""), ("\"level\":2", "\"level\":7"),
        ("\"level\":2", "\"level\":2.5"), ("\"truncated\":true", "\"truncated\":1"), ("\"language\":", "\"langage\":"),
        ("\"date_modified\":\"2026-11-21\"", "\"date_modified\":\"21 November\""),
        ("\"mtime\":\"2026-11-21T23:59:59.5-05:00\"", "\"mtime\":\"2026-11-21T23:59:59.\""),
        ("\"mtime\":\"2026-11-21T23:59:59.5-05:00\"", "\"mtime\":\"2026-11-21\""), ("\"size\":4711", "\"size\":-1"),
        ("\"confidence\":0.98", "\"confidence\":1.5"), ("\"name_bytes\":\"", "\"name_bytes\":\"="),
        ("\"schema\":1", "\"schema\":2"), ("\"headings\":[", "\"headings\":[4,"), ("\"tags\":[", "\"tags\":[null,"),
        ("\"extractor\":{\"version\"", "\"extractor\":{\"number\""), ("\"notes\"", "\"anything\""),
        ("\"duplicate_of\":\"a", "\"duplicate_of\":\"0"), ("\"ordered\":true", "\"ordered\":\"yes\""),
    ]

    @Test(arguments: changes)
    func `a change is judged as the schema says`(change: (String, String)) throws {
        let json = String(decoding: Samples.full.compactJSON, as: UTF8.self)
        #expect(json.contains(change.0))
        let changed = json.replacingOccurrences(of: change.0, with: change.1)
        let errors = try SchemaValidator(ArticleRecord.jsonSchema).errors(in: Array(changed.utf8))
        #expect(try (Self.misfit(changed) == nil) == errors.isEmpty, "\(errors)")
    }

    @Test func `what is missing is told from what is odd`() throws {
        let json = String(decoding: Samples.full.compactJSON, as: UTF8.self)
        let without = json.replacingOccurrences(of: "\"blocks\":", with: "\"user\":{},\"removed\":[],\"x\":")
        #expect(try Self.misfit(without)?.isMissing == false)
        let missing = try Self.misfit("{\"id\":\"abcdefghijklmnopqrstuvwxyz\"}")
        #expect(missing == RecordSchema.Misfit(reason: "the record has no content_text", isMissing: true))
    }
}
