internal import ArticleExtraction
internal import CLinux
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

    /// Of memory, in bytes: arrays over all articles go back to the system once they are done with.
    private static let largeBlock: Int32 = 1 << 20

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
        var dateModified: String?
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
            case dateModified = "date_modified"
            case own = "_daybook"
        }
    }

    /// - Parameter deliver: given the answer in pieces, in order.
    public func stories(in word: CommandLineWord, deliver: ([UInt8]) throws -> Void) throws {
        clinux_return_blocks_from(Self.largeBlock)
        let stories = StoryBuilder().stories(from: try Self.source(word), single: isSingle)
        switch format {
        case .json:
            var failure: (any Error)?
            Digest.writeJSON(of: stories) { piece in
                guard failure == nil else { return }
                do { try deliver(piece) } catch { failure = error }
            }
            if let failure { throw failure }
        case .text: try deliver(Array(TerminalText.block(Self.text(stories)).utf8))
        }
    }

    /// The records of a file. They are decoded twice: here, to see that all are sound and to know their ids, and then one
    /// by one, so that of all but one the text stands in memory as it came.
    private static func source(_ word: CommandLineWord) throws(CommandFailure) -> ArticleSource {
        let file = try InputFile(word, limit: limit)
        let decoder = JSONDecoder()
        var lines: [Range<Int>] = []
        var ids: [String] = []
        for (index, line) in file.bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do {
                ids.append(try decoder.decode(Record.self, from: Data(line)).id)
            } catch {
                throw .data("\(file.name): line \(index + 1) is no record: \(reason(error))")
            }
            lines.append(line.startIndex..<line.endIndex)
        }
        let bytes = file.bytes
        return ArticleSource(ids: ids) { index in
            // It was decoded before; should it not be now, it has no text.
            guard var record = try? decoder.decode(Record.self, from: Data(bytes[lines[index]])) else {
                return StoryArticle(id: ids[index], title: nil, blocks: [])
            }
            // The same string, not another one of the same letters.
            record.id = ids[index]
            return article(record)
        }
    }

    private static func article(_ record: Record) -> StoryArticle {
        let blocks = record.own?.blocks?.map(Self.block) ?? paragraphs(record.contentText)
        return StoryArticle(
            id: record.id, title: record.title,
            titleIsDerived: record.own?.provenance?["title"]?.from?.hasPrefix("derived") ?? false, blocks: blocks,
            url: record.url, site: record.own?.site, language: record.language, published: record.datePublished,
            modified: record.dateModified)
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
