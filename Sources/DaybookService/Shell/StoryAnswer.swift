internal import ArticleExtraction
internal import ArticleStore
internal import Digest
internal import Stories

/// `daybook story`: one story over time, made afresh from the records.
public struct StoryAnswer {
    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        LocalTime.use(zone: configuration.timezone)
    }

    /// - Parameters:
    ///   - word: the id of the story or of one of its articles, or the beginning of it.
    ///   - json: as an object with a story object of digest.json for each day; else as text.
    public func story(_ word: String, json: Bool) throws(CommandFailure) -> [UInt8] {
        do {
            let archive = try Archive(directory: configuration.state)
            let chain = try StoryChain(archive, configuration)
            let parts = try chain.parts()
            let id = try Self.id(word, in: parts.flatMap(\.stories))
            let days = parts.filter { $0.stories.contains { $0.story == id } }.map(\.day)
            let told = try chain.stories(of: id, on: days)
            return json ? Self.json(id, told) : Array(TerminalText.block(Self.text(id, told)).utf8)
        } catch let failure as CommandFailure {
            throw failure
        } catch let error as StoreError {
            throw CommandFailure(error)
        } catch {
            throw .storage("story \(word) not read: \(error)")
        }
    }

    /// A story's own id before that of an article in it.
    private static func id(
        _ word: String, in parts: [(story: String, articles: [String])]
    ) throws(CommandFailure) -> String {
        guard !word.isEmpty else { throw .usage("no story named: wanted its id, or the beginning of it") }
        var found = Set(parts.map(\.story).filter { $0.hasPrefix(word) })
        if found.isEmpty {
            found = Set(parts.filter { $0.articles.contains { $0.hasPrefix(word) } }.map(\.story))
        }
        guard found.count <= 1 else {
            let some = found.sorted().prefix(10).joined(separator: ", ")
            throw .missing("\(word) is the beginning of \(found.count) stories: \(some)")
        }
        guard let id = found.first else { throw .missing("no story with the id \(word), and no article in one") }
        return id
    }

    private static func json(_ id: String, _ told: [(day: Day, story: Story)]) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.field("id", id)
            writer.field("headline", told.last?.story.headline.text)
            writer.field("first_day", told.first?.day.description)
            writer.field("last_day", told.last?.day.description)
            writer.field("sites", Set(told.flatMap(\.story.sites)).sorted())
            writer.key("days")
            writer.array { writer in
                for (day, story) in told {
                    writer.object { writer in
                        writer.field("date", day.description)
                        writer.key("story")
                        writer.rawValue(Digest.compactJSON(of: story))
                    }
                }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func text(_ id: String, _ told: [(day: Day, story: Story)]) -> String {
        guard let first = told.first, let last = told.last else { return "" }
        let sites = Set(told.flatMap(\.story.sites)).count
        let articles = told.reduce(0) { $0 + $1.story.articles.count }
        let span = first.day == last.day ? "\(first.day)" : "\(first.day) to \(last.day)"
        var facts = [span, count(articles, "article")]
        if sites > 0 { facts.append(count(sites, "site")) }
        var text = "\(last.story.headline.text)\n\(facts.joined(separator: ", "))  \(id)\n"
        for (day, story) in told {
            text += "\n\(day)  \(story.headline.text)\n"
            let sentences = story.status == .new ? story.summary : story.new
            for sentence in sentences {
                let member = story.articles.first { $0.id == sentence.article }
                let source = member?.site ?? member?.title ?? sentence.article
                text += "  · \(sentence.text) [\(source)]\n"
            }
            if sentences.isEmpty { text += "  nothing new\n" }
            for member in story.articles {
                var line = "  \(member.id.prefix(8))  \(member.site ?? "-")  \(TerminalText.cut(member.title ?? ""))"
                if let original = member.copyOf { line += "  (copy of \(original.prefix(8)))" }
                if let earlier = member.revisionOf { line += "  (later version of \(earlier.prefix(8)))" }
                text += line + "\n"
            }
        }
        return text
    }

    private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
