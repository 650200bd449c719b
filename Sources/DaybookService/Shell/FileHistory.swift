internal import ArticleExtraction
internal import ArticleStore
internal import Inbox
import SystemPackage

/// `daybook why`: what became of a file that was dropped.
public struct FileHistory {
    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
        LocalTime.use(zone: configuration.timezone)
    }

    /// One fact about the file, as a word for machines and a line for people.
    private struct Fact {
        var state: String
        var line: String
        var reason: String?
        var attempts: Int?
        /// What happens with it next, and when.
        var next: String?
        var articles: [String] = []
        /// Where its bytes are kept, relative to the state directory.
        var original: String?
        /// The folders of a saved page that came with it.
        var folders: [ArticleRecord.Folder] = []
        var at: String?
    }

    /// - Parameter word: the file's name, its path in the inbox, or its path.
    public func answer(_ word: CommandLineWord, json: Bool) throws(CommandFailure) -> [UInt8] {
        var facts: [Fact] = []
        if let fact = try inboxFact(word.path) { facts.append(fact) }
        do {
            facts += try archiveFacts(word)
        } catch {
            // What the inbox knows is an answer; without it, that the archive cannot be asked is the answer.
            if facts.isEmpty { throw error }
        }
        guard !facts.isEmpty else {
            throw .missing("\(word.path.oneLine): not in the inbox, not rejected, and no stored article came from it")
        }
        guard json else {
            return Array(
                facts.map { fact in
                    TerminalText.line(fact.line + (fact.next.map { "; next: \($0)" } ?? "")) + "\n"
                }.joined().utf8)
        }
        var writer = JSONWriter(pretty: true)
        writer.array { writer in
            for fact in facts {
                writer.object { writer in
                    writer.field("state", fact.state)
                    writer.field("reason", fact.reason)
                    writer.field("attempts", fact.attempts)
                    writer.field("next", fact.next)
                    writer.field("at", fact.at)
                    if !fact.articles.isEmpty { writer.field("articles", fact.articles) }
                    writer.field("original", fact.original)
                    guard !fact.folders.isEmpty else { return }
                    writer.key("folders")
                    writer.array { writer in
                        for folder in fact.folders { folder.write(to: &writer) }
                    }
                }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private func inboxFact(_ path: FilePath) throws(CommandFailure) -> Fact? {
        let listing = InboxListing(
            root: configuration.inbox, ignore: DefaultIgnorePatterns.all + configuration.ignorePatterns)
        let state: InboxListing.PathState
        let kept = KeptFiles.known(in: configuration.state)
        do {
            state = try listing.state(of: path) { kept?.outcome(of: $0) }
        } catch {
            throw .missing("\(error)")
        }
        switch state {
        case .absent, .folder: return kept.flatMap { keptFact(namedLike: path, $0) }
        case .kept(let outcome): return Self.fact(outcome)
        case .waiting(let size, let modified):
            let at = LocalTime.rfc3339(Moment(seconds: Int(modified.seconds)))
            return waiting(
                Fact(
                    state: "waiting", line: "waiting in the inbox: \(size) bytes, last written \(at)", attempts: 0,
                    at: at), until: "taken once nobody has written to it for a while")
        case .claimed(let file):
            let tried = AttemptLedger(state: configuration.state).attempts(on: file)
            let line =
                DaemonPresence(configuration).isRunning
                ? "claimed, and at the daemon" : "claimed by a daemon that ended"
            let attempts = tried > 1 ? "; attempts: \(tried)" : ""
            return waiting(
                Fact(state: "claimed", line: line + attempts, attempts: tried),
                until: "stored, or rejected with the reason")
        case .ignored(let entry):
            return Fact(state: "ignored", line: "ignored: \(entry)", reason: "\(entry)")
        case .rejected(let file):
            guard let note = file.note else {
                return Fact(state: "rejected", line: "rejected; the reason beside it cannot be read")
            }
            return Fact(
                state: "rejected",
                line:
                    "rejected at \(note.rejectedAt), stage \(note.stage): \(note.reason); attempts: \(note.attempts)",
                reason: note.reason, attempts: note.attempts, next: note.next, at: note.rejectedAt)
        }
    }

    /// A file that the daemon will come to, or would.
    private func waiting(_ fact: Fact, until end: String) -> Fact {
        var fact = fact
        let daemon = DaemonPresence(configuration)
        if let obstacle = daemon.obstacle {
            fact.reason = obstacle
            fact.line += "; \(obstacle)"
            fact.next =
                daemon.isRunning ? "tried again by itself every few seconds" : "taken up at the daemon's next start"
        } else {
            fact.next = end
        }
        return fact
    }

    /// Of a rejected file that stays where it is and of which only the name was given.
    private func keptFact(namedLike path: FilePath, _ kept: KeptFiles) -> Fact? {
        guard path.components.count == 1 else { return nil }
        // What cannot be asked is not known; the archive is asked next.
        let found = (try? kept.rejected())?.first { $0.path.lastComponent == path.lastComponent }
        return found.map { Self.fact($0.outcome) }
    }

    private static func fact(_ outcome: LedgerOutcome) -> Fact {
        switch outcome {
        case .stored:
            Fact(state: "kept", line: "stays in the inbox: stored, and not read again until it changes")
        case .rejected(let stage, let reason, let attempts, let at):
            Fact(
                state: "rejected",
                line:
                    "stays in the inbox: rejected at \(at), stage \(stage): \(reason); attempts: \(attempts)",
                reason: reason, attempts: attempts,
                next: "change the file, or run `daybook retry`, to try it again", at: at)
        }
    }

    private func archiveFacts(_ word: CommandLineWord) throws(CommandFailure) -> [Fact] {
        // An archive that does not exist yet knows of no file.
        guard let archive = try? Archive(directory: configuration.state) else { return [] }
        var relative = word.path.lexicallyNormalized()
        if relative.isAbsolute { _ = relative.removePrefix(configuration.inbox.lexicallyNormalized()) }
        do {
            var files = try archive.articles(fromFileNamed: CommandLineWord.bytes(of: relative))
            if files.isEmpty { files = try archive.articles(fromFileNamed: word.lastComponentBytes) }
            return files.map { file in
                let ids = file.articles.map { String($0.prefix(8)) }.joined(separator: ", ")
                let at = file.receivedAt ?? "an unknown time"
                let kept =
                    [file.original.map { "original: \($0)" }]
                    + file.folders.map { folder in folder.original.map { "its folder \(folder.name): \($0)" } }
                return Fact(
                    state: "stored",
                    line: (["stored at \(at) as \(ids)"] + kept.compactMap(\.self)).joined(separator: "; "),
                    articles: file.articles, original: file.original, folders: file.folders, at: file.receivedAt)
            }
        } catch {
            throw CommandFailure(error)
        }
    }
}
