public import Logging

/// swift-log onto the journal: metadata becomes fields, with `fieldPrefix` before each name.
///
/// The metadata key "message_id" becomes MESSAGE_ID. Where the code stands is told as CODE_FILE, CODE_LINE and CODE_FUNC.
public struct JournalLogHandler: LogHandler {
    public var logLevel: Logger.Level = .info
    public var metadata: Logger.Metadata = [:]
    public var metadataProvider: Logger.MetadataProvider?

    private let label: String
    private let journal: Journal
    private let fieldPrefix: String

    /// `label` is the logger's, told as the field LOGGER.
    public init(label: String, journal: Journal, fieldPrefix: String = "DAYBOOK_") {
        self.label = label
        self.journal = journal
        self.fieldPrefix = fieldPrefix
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var facts = metadata
        if let provided = metadataProvider?.get() { facts.merge(provided) { _, later in later } }
        if let told = event.metadata { facts.merge(told) { _, later in later } }
        let messageID = facts.removeValue(forKey: "message_id").map { "\($0)" }
        // A dictionary has no order of its own; a line must have the same one every time.
        var fields = facts.sorted { $0.key < $1.key }.map { JournalField(fieldPrefix + $0.key, "\($0.value)") }
        if let error = event.error { fields.append(JournalField(fieldPrefix + "ERROR", "\(error)")) }
        let source = [
            JournalField("LOGGER", label), JournalField("CODE_FILE", event.file),
            JournalField("CODE_LINE", event.line), JournalField("CODE_FUNC", event.function),
        ]
        journal.write(
            JournalEntry(
                messageID: messageID, priority: Self.priority(of: event.level), message: "\(event.message)",
                fields: fields, source: source))
    }

    private static func priority(of level: Logger.Level) -> JournalPriority {
        switch level {
        case .trace, .debug: .debug
        case .info: .info
        case .notice: .notice
        case .warning: .warning
        case .error: .error
        case .critical: .critical
        }
    }
}
