internal import ArticleStore
internal import Digest

/// `daybook digest`: a day's digest, made afresh from the records.
public struct DigestAnswer {
    public enum Format: String, CaseIterable, Sendable {
        case text, markdown, html, json, atom
    }

    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        LocalTime.use(zone: configuration.timezone)
    }

    /// - Parameter name: YYYY-MM-DD, "today" or "yesterday", in the configured zone.
    public func digest(of name: String, format: Format) throws(CommandFailure) -> [UInt8] {
        let now = Moment.now()
        let today = Day(containing: now)
        let named: Day? =
            switch name {
            case "today": today
            case "yesterday": today.adding(days: -1)
            default: Day(name)
            }
        guard let day = named else { throw .usage("\(name) is no day: wanted YYYY-MM-DD, today or yesterday") }
        let made: DayDigest
        do {
            let archive = try Archive(directory: configuration.state)
            made = try DayDigest(of: day, in: archive, configuration: configuration, now: now)
        } catch {
            throw CommandFailure(error)
        }
        switch format {
        case .text: return Array(TerminalText.block(made.digest.text).utf8)
        case .markdown: return Array(made.digest.markdown.utf8)
        case .html: return Array(DayPage().html(of: made.digest, links: made.links).utf8)
        case .json: return made.digest.json
        case .atom: return AtomFeed(title: made.digest.title).xml(of: [ArchiveDay(made.digest)])
        }
    }
}
