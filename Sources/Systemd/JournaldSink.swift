internal import Glibc

/// systemd's journal.
public struct JournaldSink: JournalSink {
    /// Where journald listens, as libsystemd has it built in.
    private static let socket = "/run/systemd/journal/socket"

    private let fieldPrefix: String

    /// `fieldPrefix` is left out before the names of fields where they stand in the message.
    public init(fieldPrefix: String = "DAYBOOK_") {
        self.fieldPrefix = fieldPrefix
    }

    /// Whether there is a journald at this moment. libsystemd says nothing where there is none, so the socket is looked for.
    public static var isPresent: Bool { access(socket, F_OK) == 0 }

    public func write(_ entry: JournalEntry, identifier: String) -> Bool {
        guard Self.isPresent else { return false }
        var fields = [
            Self.field("MESSAGE", Array(EntryText.message(entry, fieldPrefix: fieldPrefix).utf8)),
            Self.field("PRIORITY", Array("\(entry.priority.rawValue)".utf8)),
            Self.field("SYSLOG_IDENTIFIER", Array(identifier.utf8)),
        ]
        if let messageID = entry.messageID { fields.append(Self.field("MESSAGE_ID", Array(messageID.utf8))) }
        fields += entry.fields.map { Self.field($0.name, $0.value) }
        return LibSystemd.sendToJournal(fields) == 0
    }

    private static func field(_ name: String, _ value: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8(ascii: "=")] + value
    }
}
