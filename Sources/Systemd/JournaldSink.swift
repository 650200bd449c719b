internal import Glibc

/// systemd's journal.
public struct JournaldSink: JournalSink {
    /// Where journald listens, as libsystemd has it built in.
    private static let socket = "/run/systemd/journal/socket"

    public init() {}

    /// Whether there is a journald at this moment. libsystemd says nothing where there is none, so the socket is looked for.
    public static var isPresent: Bool { access(socket, F_OK) == 0 }

    public func write(_ entry: JournalEntry, identifier: String) -> Bool {
        guard Self.isPresent else { return false }
        var fields = [
            Self.field("MESSAGE", Array(entry.message.utf8)),
            Self.field("PRIORITY", Array("\(entry.priority.rawValue)".utf8)),
            Self.field("SYSLOG_IDENTIFIER", Array(identifier.utf8)),
        ]
        if let messageID = entry.messageID { fields.append(Self.field("MESSAGE_ID", Array(messageID.utf8))) }
        fields += (entry.fields + entry.source).map { Self.field($0.name, $0.value) }
        return LibSystemd.sendToJournal(fields) == 0
    }

    private static func field(_ name: String, _ value: [UInt8]) -> [UInt8] {
        Array(name.utf8) + [UInt8(ascii: "=")] + value
    }
}
