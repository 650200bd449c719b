internal import FoundationEssentials
internal import SystemPackage

/// Why a file was rejected, as `rejected/NAME.reason.json` says it.
public struct RejectionNote: Sendable, Hashable, Codable {
    /// The name it was dropped under, bytes that are not UTF-8 replaced by U+FFFD.
    public let name: String
    /// The bytes of the name, where it is not UTF-8.
    public let nameBytes: [UInt8]?
    /// Where it lay, relative to the inbox; the same replacement.
    public let inboxPath: String
    /// The bytes of that path, where it is not UTF-8.
    public let inboxPathBytes: [UInt8]?
    /// Which stage refused it.
    public let stage: String
    /// Why, in one line.
    public let reason: String
    /// How often it was tried.
    public let attempts: Int
    /// When, RFC 3339.
    public let rejectedAt: String
    /// In bytes.
    public let size: Int64
    /// What the reader can do.
    public let next: String

    init(_ file: ClaimedFile, stage: String, reason: String, attempts: Int, rejectedAt: String) {
        let path = FileName(of: file.relativePath)
        name = file.displayName
        nameBytes = file.isNameUTF8 ? nil : file.nameBytes
        inboxPath = path.repaired
        inboxPathBytes = path.isUTF8 ? nil : path.bytes
        self.stage = stage
        self.reason = reason
        self.attempts = attempts
        self.rejectedAt = rejectedAt
        size = file.size
        next = "move the file back to the inbox, or run `daybook retry`, to try it again"
    }

    /// Where it lay, relative to the inbox; nil where a note that somebody edited names a place outside, or Daybook's own.
    var origin: FilePath? {
        let path = FileName(bytes: inboxPathBytes ?? Array(inboxPath.utf8)).path
        guard path.isRelative, !path.isEmpty, path.components.allSatisfy({ $0.kind == .regular }),
            let first = path.components.first, !InboxLayout.isOwn(first)
        else { return nil }
        return path
    }

    // MARK: - As JSON

    private enum CodingKeys: String, CodingKey {
        case name
        case nameBytes = "name_bytes"
        case inboxPath = "inbox_path"
        case inboxPathBytes = "inbox_path_bytes"
        case stage, reason, attempts
        case rejectedAt = "rejected_at"
        case size, next
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        name = try values.decode(String.self, forKey: .name)
        nameBytes = try values.decodeIfPresent(Data.self, forKey: .nameBytes).map { [UInt8]($0) }
        inboxPath = try values.decode(String.self, forKey: .inboxPath)
        inboxPathBytes = try values.decodeIfPresent(Data.self, forKey: .inboxPathBytes).map { [UInt8]($0) }
        stage = try values.decode(String.self, forKey: .stage)
        reason = try values.decode(String.self, forKey: .reason)
        attempts = try values.decode(Int.self, forKey: .attempts)
        rejectedAt = try values.decode(String.self, forKey: .rejectedAt)
        size = try values.decode(Int64.self, forKey: .size)
        next = try values.decode(String.self, forKey: .next)
    }

    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(name, forKey: .name)
        try values.encodeIfPresent(nameBytes.map { Data($0) }, forKey: .nameBytes)
        try values.encode(inboxPath, forKey: .inboxPath)
        try values.encodeIfPresent(inboxPathBytes.map { Data($0) }, forKey: .inboxPathBytes)
        try values.encode(stage, forKey: .stage)
        try values.encode(reason, forKey: .reason)
        try values.encode(attempts, forKey: .attempts)
        try values.encode(rejectedAt, forKey: .rejectedAt)
        try values.encode(size, forKey: .size)
        try values.encode(next, forKey: .next)
    }

    /// The file's bytes; nil only where a number could not be written, which none of these is.
    var json: [UInt8]? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { [UInt8]($0) + [UInt8(ascii: "\n")] }
    }

    /// From a file's bytes; nil where they are not such a note.
    init?(json: [UInt8]) {
        guard let note = try? JSONDecoder().decode(RejectionNote.self, from: Data(json)) else { return nil }
        self = note
    }
}
