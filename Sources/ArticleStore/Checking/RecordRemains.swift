/// What can still be said of the file that a lost or damaged record came from.
public struct RecordRemains: Sendable {
    public var sha256: String
    /// As the original has it, without the dot.
    public var fileExtension: String
    public var name: String?
    public var nameBytes: [UInt8]?
    public var inboxPath: String?
    /// RFC 3339.
    public var mtime: String?
    public var receivedAt: String?
    /// The day of arrival, YYYY-MM-DD.
    public var day: String?
    /// The id of the damaged record, and what its reader had added.
    public var id: String?
    public var user: JSONText?
    /// The files of the folder that was saved with the page.
    public var folderFiles: [TarArchive.File] = []
    var folderOriginal: String?

    init(sha256: String, fileExtension: String) {
        self.sha256 = sha256
        self.fileExtension = fileExtension
    }

    /// The folder's name: every file in the archive has its path begin with it.
    public var folderName: String? {
        folderFiles.first.map { String(decoding: $0.path.prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self) }
    }

    /// Takes what a damaged record still says, as far as it is JSON; of one that is none, the folder's original alone.
    mutating func take(from bytes: [UInt8]) {
        folderOriginal = Self.folderOriginal(in: bytes)
        guard let reader = try? RecordReader(bytes) else { return }
        let tape = reader.tape
        for (key, value) in Self.members(tape, 0) {
            if key == "id" { id = try? tape.string(at: value) }
            guard key == "_daybook" else { continue }
            for (key, value) in Self.members(tape, value) {
                if key == "user", tape.entries[value].kind == .object { user = JSONText(tape: tape, at: value) }
                guard key == "source", let source = try? reader.source(value, key), source.sha256 == sha256 else {
                    continue
                }
                name = source.name.isEmpty ? name : source.name
                nameBytes = source.nameBytes
                inboxPath = source.inboxPath ?? inboxPath
                mtime = source.mtime
                receivedAt = source.receivedAt ?? receivedAt
            }
        }
    }

    private static func members(_ tape: JSONTape, _ index: Int) -> [(key: String, value: Int)] {
        guard tape.entries[index].kind == .object else { return [] }
        let children = Array(tape.children(of: index))
        return stride(from: 0, to: children.count - 1, by: 2).compactMap { position in
            (try? tape.string(at: children[position])).map { ($0, children[position + 1]) }
        }
    }

    /// A path of an original that is a tar archive, wherever it stands in the bytes.
    private static func folderOriginal(in bytes: [UInt8]) -> String? {
        let quote = UInt8(ascii: "\"")
        return bytes.split(separator: quote).lazy
            .filter {
                $0.count < 128 && $0.starts(with: "originals/".utf8) && $0.suffix(8).elementsEqual(".tar.zst".utf8)
            }
            .map { String(decoding: $0, as: UTF8.self) }
            .first(where: OriginalPath.isWellFormed)
    }
}
