internal import ArticleStore
internal import Digest

/// `daybook digest`: a day's digest, made afresh from the records.
public struct DigestAnswer {
    public enum Format: String, CaseIterable, Sendable {
        case text, markdown, html, json, atom
    }

    /// The terminal that a digest is printed to.
    public struct Terminal: Sendable {
        public var columns: Int
        /// Whether colours and links are wanted.
        public var isStyled: Bool

        public init(columns: Int, isStyled: Bool) {
            self.columns = columns
            self.isStyled = isStyled
        }
    }

    private let configuration: Configuration

    /// Why the operator's templates are not used, in one line; nil where they are, or where none are named.
    public var designProblem: String? { OperatorDesign(configuration).problem }

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        LocalTime.use(zone: configuration.timezone)
    }

    /// - Parameters:
    ///   - name: YYYY-MM-DD, "today" or "yesterday", in the configured zone.
    ///   - terminal: what a text is set for; nil for a file of 80 columns.
    public func digest(
        of name: String, format: Format, terminal: Terminal? = nil
    ) throws(CommandFailure) -> [UInt8] {
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
        let surroundings: DaySurroundings
        let own = OperatorDesign(configuration)
        do {
            let archive = try Archive(directory: configuration.state)
            made = try DayDigest(of: day, in: archive, configuration: configuration, now: now)
            surroundings = try DaySurroundings(
                of: made, on: day, in: archive, folder: DigestFolder(state: configuration.state))
        } catch {
            throw CommandFailure(error)
        }
        switch format {
        case .text:
            guard let terminal else { return Array(TerminalText.block(made.digest.text).utf8) }
            return Array(made.digest.terminalText(columns: terminal.columns, isStyled: terminal.isStyled).utf8)
        case .markdown: return Array(made.digest.markdown.utf8)
        case .html: return Array(DayPage(own.design).html(of: made.digest, in: surroundings).utf8)
        case .json: return made.digest.json
        case .atom: return AtomFeed(title: made.digest.title).xml(of: [ArchiveDay(made.digest)])
        }
    }

    /// The text of a built-in template or style, for an operator to begin with.
    public static func template(_ file: String) throws(CommandFailure) -> [UInt8] {
        guard let file = PageDesign.File(rawValue: file) else {
            let names = PageDesign.File.allCases.map(\.rawValue).joined(separator: ", ")
            throw .usage("\(file) is no file of a design: wanted one of \(names)")
        }
        return Array(file.builtIn.utf8)
    }
}
