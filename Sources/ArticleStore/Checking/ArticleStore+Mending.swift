internal import ArticleExtraction
import Glibc

extension ArticleStore {
    /// Where files go that are set aside, below the state directory.
    static let damagedFolder = "damaged"

    /// Moves a file to `damaged/`, with a note beside it that says what it was and why; durable when this returns.
    ///
    /// - Parameters:
    ///   - path: Relative to the state directory.
    ///   - time: RFC 3339.
    /// - Returns: Where it is now, relative to the state directory.
    public func setAside(_ path: String, reason: String, at time: String) throws(StoreError) -> String {
        let target = freeDamagedPath(for: path)
        var note = JSONWriter(pretty: true)
        note.object { note in
            note.field("path", path)
            note.field("reason", reason)
            note.field("set_aside_at", time)
        }
        note.endLine()
        // The note first: whatever is there has its reason.
        try files.write(note.bytes, to: target + ".note.json", temporaryName: ".note.tmp")
        try files.move(path, to: target)
        try syncFiles()
        return target
    }

    /// A name that nothing has: the file's own, cut where the note's would be too long for a file system.
    private func freeDamagedPath(for path: String) -> String {
        let own = path.utf8.split(separator: UInt8(ascii: "/")).last ?? Substring(path).utf8
        var name = String(decoding: own.drop { $0 == UInt8(ascii: ".") }.prefix(200), as: UTF8.self)
        if name.isEmpty { name = "file" }
        var number = 1
        while true {
            let target = "\(Self.damagedFolder)/\(name)\(number == 1 ? "" : ".\(number)")"
            if !files.reader.exists(target) && !files.reader.exists(target + ".note.json") { return target }
            number += 1
        }
    }

    /// Removes what a run left half written; sets it aside where it is a whole file that is nowhere else.
    ///
    /// - Returns: Where it was set aside; `nil` where it was removed.
    public func removeLeftover(_ path: String, at time: String) throws(StoreError) -> String? {
        let bytes: [UInt8]
        do {
            bytes = try files.reader.read(path)
        } catch {
            if case .system(_, _, ENOENT) = error { return nil }
            throw error
        }
        if try isOnlyCopy(bytes) {
            return try setAside(path, reason: "whole, and left under the name it has while it is written", at: time)
        }
        try files.remove(path)
        try syncFiles()
        return nil
    }

    /// Whether bytes are a record or an original that the archive does not have.
    private func isOnlyCopy(_ bytes: [UInt8]) throws(StoreError) -> Bool {
        if let record = try? ArticleRecord(json: bytes) { return try path(ofArticle: record.id) == nil }
        guard let content = Zstandard.decompress(bytes, limit: limits.originalBytes).content else { return false }
        let sha256 = ContentHash(of: content).hex
        return try !files.reader.names(in: "originals/\(sha256.prefix(2))").contains { $0.hasPrefix(sha256) }
    }

    // MARK: - What a record can be made from

    /// The bytes of an original.
    ///
    /// - Throws: `invalidOriginal` where they cannot be unpacked or are not those that its name says.
    public func original(at path: String) throws(StoreError) -> [UInt8] {
        let (content, reason) = Zstandard.decompress(try files.reader.read(path), limit: limits.originalBytes)
        guard let content else { throw .invalidOriginal(path: files.absolute(path), reason: reason) }
        guard ContentHash(of: content).hex == OriginalPath.sha256(of: path) else {
            throw .invalidOriginal(path: files.absolute(path), reason: "its hash is not that of its name")
        }
        return content
    }

    /// What is known of the file that an original is of: from the damaged record, or else from the index.
    ///
    /// - Parameter damaged: The path of a record that is about to be replaced, where there is one.
    public func remains(ofOriginal path: String, damaged: String?) throws(StoreError) -> RecordRemains {
        let sha256 = OriginalPath.sha256(of: path)
        var remains = RecordRemains(sha256: sha256, fileExtension: OriginalPath.fileExtension(of: path))
        if let file = try index.files(sha256: sha256).last {
            remains.name = file.name
            remains.inboxPath = file.inboxPath
            remains.receivedAt = file.receivedAt
            for id in file.articles {
                if let day = try index.record(id: id).flatMap({ RecordPath.day($0.path) }) { remains.day = day }
            }
        }
        // What cannot be read has nothing to give.
        if let damaged, let bytes = try? files.reader.read(damaged) {
            remains.day = RecordPath.day(damaged) ?? remains.day
            remains.take(from: bytes)
        }
        if remains.folderOriginal == nil {
            remains.folderOriginal = try index.files(sha256: sha256).lazy.flatMap(\.folders).compactMap(\.original)
                .first
        }
        if let folder = remains.folderOriginal, files.reader.exists(folder),
            let content = Zstandard.decompress(
                try files.reader.read(folder), limit: limits.originalBytes
            ).content
        {
            remains.folderFiles = TarArchive.files(in: content) ?? []
        }
        return remains
    }
}
