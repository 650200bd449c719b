internal import Systemd

extension DaemonEvent {
    /// The journal entry: a constant message where it can be, the facts as fields.
    var entry: JournalEntry {
        switch self {
        case .started(let inbox, let state):
            entry(
                .started, .notice, "started",
                [JournalField("DAYBOOK_INBOX", inbox), JournalField("DAYBOOK_STATE", state)])
        case .stopped:
            entry(.stopped, .notice, "stopped", [])
        case .reloaded(let file):
            entry(.reloaded, .notice, "configuration reloaded", [JournalField("DAYBOOK_FILE", file)])
        case .reloadRefused(let reason):
            entry(
                .reloadRefused, .error, "configuration refused, the old one stays in force",
                [JournalField("DAYBOOK_REASON", reason)])
        case .articleStored(let article, let file, let milliseconds):
            entry(
                .articleStored, .info, "article stored",
                article.fields + [
                    JournalField("DAYBOOK_FILE", file), JournalField("DAYBOOK_MILLISECONDS", milliseconds),
                ])
        case .articleKnown(let article, let file):
            entry(.articleKnown, .info, "article known already", article.fields + [JournalField("DAYBOOK_FILE", file)])
        case .fileRejected(let file, let stage, let reason):
            entry(
                .fileRejected, .warning, "file rejected",
                [
                    JournalField("DAYBOOK_FILE", file), JournalField("DAYBOOK_STAGE", stage),
                    JournalField("DAYBOOK_REASON", reason),
                ])
        case .fileTriedAgain(let file, let reason, let attempt, let count):
            entry(
                .fileTriedAgain, .warning, "file tried again",
                [
                    JournalField("DAYBOOK_FILE", file), JournalField("DAYBOOK_STAGE", "extract"),
                    JournalField("DAYBOOK_REASON", "\(reason); attempt \(attempt) of \(count)"),
                ])
        case .fileIgnored(let file, let reason):
            entry(
                .fileIgnored, .info, "entry ignored",
                [JournalField("DAYBOOK_FILE", file), JournalField("DAYBOOK_REASON", reason)])
        case .alike(let kind, let count, let stage, let reason):
            entry(
                .alike, kind == .fileIgnored ? .info : .warning, "\(count) more \(kind.plural) for the same reason",
                [JournalField("DAYBOOK_COUNT", count), JournalField("DAYBOOK_REASON", reason)]
                    + (stage.map { [JournalField("DAYBOOK_STAGE", $0)] } ?? []))
        case .digestPublished(let date, let text, let stories, let articles):
            entry(
                .digestPublished, .notice, text,
                [
                    JournalField("DAYBOOK_DATE", date), JournalField("DAYBOOK_STORIES", stories),
                    JournalField("DAYBOOK_ARTICLES", articles),
                ])
        case .inboxLost(let path, let reason):
            entry(
                .inboxLost, .error, "inbox unavailable",
                [JournalField("DAYBOOK_FILE", path), JournalField("DAYBOOK_REASON", reason)])
        case .inboxFound(let path):
            entry(.inboxFound, .notice, "inbox available again", [JournalField("DAYBOOK_FILE", path)])
        case .paused(let reason):
            entry(
                .paused, .critical, "paused, nothing is lost, trying again every 5 s",
                [JournalField("DAYBOOK_REASON", reason)])
        case .resumed:
            entry(.resumed, .notice, "resumed", [])
        case .warned(let reason):
            entry(.warned, .warning, reason, [])
        }
    }

    private func entry(
        _ kind: Kind, _ priority: JournalPriority, _ message: String, _ fields: [JournalField]
    ) -> JournalEntry {
        JournalEntry(messageID: kind.rawValue, priority: priority, message: message, fields: fields)
    }
}

extension DaemonEvent.Kind {
    /// What events of a kind that repeats have happened to.
    fileprivate var plural: String {
        switch self {
        case .fileRejected: "files rejected"
        case .fileTriedAgain: "files tried again"
        case .fileIgnored: "entries ignored"
        default: "entries"
        }
    }
}

extension DaemonEvent.StoredArticle {
    fileprivate var fields: [JournalField] {
        var fields = [JournalField("DAYBOOK_ARTICLE", id)]
        if let title { fields.append(JournalField("DAYBOOK_TITLE", TerminalText.cut(title))) }
        if let url { fields.append(JournalField("DAYBOOK_URL", url)) }
        return fields
    }
}
