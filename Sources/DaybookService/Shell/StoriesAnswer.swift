internal import ArticleExtraction
internal import Digest
internal import Foundation
internal import Stories

/// `daybook stories`: a set of records grouped into stories, without an archive.
public struct StoriesAnswer {
    public enum Format: String, CaseIterable, Sendable {
        case json, text
    }

    private let format: Format
    private let isSingle: Bool

    /// The most that a set of records may have, in bytes: 100,000 articles of 10 KB.
    private static let limit = 1 << 30

    /// - Parameter single: take all records as one story.
    public init(format: Format, single: Bool) {
        self.format = format
        isSingle = single
    }

    /// What is read of a record; the rest is ignored.
    private struct Record: Decodable {
        var id: String
        var title: String?
        var url: String?
        var contentText: String
        var datePublished: String?
        var language: String?
        var own: Own?

        struct Own: Decodable {
            var site: String?
            var blocks: [Block]?
            var provenance: [String: Provenance]?
        }
        struct Provenance: Decodable { var from: String? }
        struct Block: Decodable {
            var kind: String
            var text: String?
            var level: Int?
            var items: [String]?
            var term: String?
            var definition: String?
        }

        enum CodingKeys: String, CodingKey {
            case id, title, url, language
            case contentText = "content_text"
            case datePublished = "date_published"
            case own = "_daybook"
        }
    }

    public func stories(in word: CommandLineWord) throws(CommandFailure) -> [UInt8] {
        let stories = StoryBuilder().stories(from: try Self.articles(in: word), single: isSingle)
        switch format {
        case .json: return Digest.json(stories: stories)
        case .text: return Array(TerminalText.block(Self.text(stories)).utf8)
        }
    }

    /// The records of a file; its bytes are let go before stories are made.
    private static func articles(in word: CommandLineWord) throws(CommandFailure) -> [StoryArticle] {
        let file = try InputFile(word, limit: limit)
        var articles: [StoryArticle] = []
        let decoder = JSONDecoder()
        for (index, line) in file.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                articles.append(article(try decoder.decode(Record.self, from: Data(line))))
            } catch {
                throw .data("\(file.name): line \(index + 1) is no record: \(reason(error))")
            }
        }
        return articles
    }

    private static func article(_ record: Record) -> StoryArticle {
        let blocks = record.own?.blocks?.map(Self.block) ?? paragraphs(record.contentText)
        return StoryArticle(
            id: record.id, title: record.title,
            titleIsDerived: record.own?.provenance?["title"]?.from?.hasPrefix("derived") ?? false, blocks: blocks,
            url: record.url, site: record.own?.site, language: record.language, published: record.datePublished)
    }

    /// Without blocks, each line of the text is a paragraph.
    private static func paragraphs(_ text: String) -> [Block] {
        text.utf8.split(separator: UInt8(ascii: "\n")).map { .paragraph(RichText(String(decoding: $0, as: UTF8.self))) }
    }

    private static func block(_ block: Record.Block) -> Block {
        switch block.kind {
        case "heading": .heading(level: block.level ?? 2, text: RichText(block.text ?? ""))
        case "list": .list(ordered: false, items: (block.items ?? []).map { RichText($0) })
        case "quote": .quote(RichText(block.text ?? ""))
        case "code": .code(block.text ?? "", language: nil)
        case "takeaway": .takeaway(RichText(block.text ?? ""))
        case "definition": .definition(term: block.term ?? "", definition: RichText(block.definition ?? ""))
        case "paragraph": .paragraph(RichText(block.text ?? ""))
        // Tables and images hold no sentences; they keep their number.
        default: .paragraph("")
        }
    }

    private static func text(_ stories: [Story]) -> String {
        stories.map { story in
            let members = story.articles.map { "  \($0.id)  \($0.role.rawValue)  \(TerminalText.cut($0.title ?? ""))" }
            return "\(story.rank). \(story.headline.text)\n" + members.joined(separator: "\n") + "\n"
        }.joined(separator: "\n")
    }

    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "\(key.stringValue) is missing"
        case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            "\(context.codingPath.map(\.stringValue).joined(separator: ".")) is not of its type"
        default: "not valid JSON"
        }
    }
}
