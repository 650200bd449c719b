internal import Glibc
public import SystemPackage

/// What could not be ingested: `rejected/NAME`, each with `NAME.reason.json` beside it; moving the file back is a retry.
///
/// Works without a running daemon, and beside one.
public struct RejectedFolder: Sendable {
    private let layout: InboxLayout

    /// Of the inbox at `root`.
    public init(root: FilePath) {
        layout = InboxLayout(root: root)
    }

    /// Every rejected file, by name; empty where there is no such folder yet.
    public func files() throws(InboxError) -> [RejectedFile] {
        try names().filter { !Self.isNote($0) }.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }.map(file)
    }

    /// The file with exactly this name, byte for byte; nil where there is none.
    public func file(named name: [UInt8]) throws(InboxError) -> RejectedFile? {
        let exact = FileName(bytes: name)
        return try names().first { $0 == exact && !Self.isNote($0) }.map(file)
    }

    /// The file with this name, or else the first that is printed like this, which with a name that is not UTF-8 need not be
    /// the one that was meant; nil where there is none.
    public func file(named name: String) throws(InboxError) -> RejectedFile? {
        let exact = FileName(bytes: Array(name.utf8))
        let present = try names().filter { !Self.isNote($0) }
        return (present.first { $0 == exact } ?? present.first { $0.repaired == name || $0.oneLine == name }).map(file)
    }

    /// Why a file is here; nil where no note tells.
    public func reason(of file: RejectedFile) -> RejectionNote? { file.note }

    /// How many files there are.
    public func count() throws(InboxError) -> Int { try names().count { !Self.isNote($0) } }

    /// Moves a file back to where it lay in the inbox, where a daemon takes it up again; returns its path, relative to the
    /// inbox. Where its name is taken it becomes "name (2)"; nothing is overwritten.
    @discardableResult
    public func putBack(_ file: RejectedFile) throws(InboxError) -> FilePath {
        let origin = file.note?.origin ?? FileName(bytes: file.nameBytes).path
        guard let name = origin.lastComponent else { throw .notRejected(name: file.displayName) }
        let folder = layout.root.joined(origin.removingLastComponent())
        try FileSystem.makeFolders(folder)
        let parts = SavedPageFolder.folder(ofPage: FileName(bytes: file.nameBytes).path, in: layout.rejected)
        let back = try FreeName.move(file.path, into: folder, as: FileName(of: name), doing: "put back")
        if let parts { putBackFolder(parts, besidePage: back) }
        try FileSystem.remove(notePath(for: FileName(bytes: file.nameBytes)))
        return origin.removingLastComponent().joined(FilePath(root: nil, back.components.suffix(1)))
    }

    /// The same for the file with exactly this name, byte for byte; throws `notRejected` where there is none.
    @discardableResult
    public func putBack(named name: [UInt8]) throws(InboxError) -> FilePath {
        guard let file = try file(named: name) else { throw .notRejected(name: FileName(bytes: name).oneLine) }
        return try putBack(file)
    }

    /// The same for a file as `file(named:)` finds it by text; throws `notRejected` where there is none.
    @discardableResult
    public func putBack(named name: String) throws(InboxError) -> FilePath {
        guard let file = try file(named: name) else { throw .notRejected(name: name) }
        return try putBack(file)
    }

    // MARK: - For the inbox

    /// Moves a claimed file here, the note first: a file that is here has its reason. Returns its name here.
    func take(_ file: ClaimedFile, _ note: RejectionNote) throws(InboxError) -> FileName {
        guard let json = note.json else { throw .noFreeName(path: file.claimedPath) }
        try FileSystem.makeFolders(layout.rejected)
        let wanted = FileName(bytes: file.nameBytes)
        var folder = file.folder?.claimedPath
        // A file must not look like the note of another: its own name is then not free.
        for number in (Self.isNote(wanted) ? 2 : 1)...InboxLimits.freeNames {
            let name = FreeName.candidate(wanted, number)
            let target = layout.rejected.joined(name.path)
            guard (try? FileStamp.ofEntry(target)) == nil, !Self.isNote(name) else { continue }
            try FileSystem.writeDurably(json, to: notePath(for: name), by: layout.own.appending("reason.tmp"))
            // The folder of a saved page first: the page is then rejected with it, whatever happens between.
            if let from = folder { folder = moveFolder(from, of: file, besidePageNamed: name) }
            do throws(Errno) {
                try FileSystem.renameWithoutReplacing(file.claimedPath, to: target)
            } catch .fileExists {
                continue
            } catch {
                throw .failed(doing: "reject", path: file.claimedPath, errno: error)
            }
            try FileSystem.sync(folder: layout.rejected)
            return name
        }
        throw .noFreeName(path: file.claimedPath)
    }

    /// Moves the folder of a saved page here; returns where it lies now.
    private func moveFolder(_ from: FilePath, of file: ClaimedFile, besidePageNamed page: FileName) -> FilePath {
        guard let own = file.folder?.relativePath.lastComponent,
            let name = SavedPageFolder.name(like: FileName(of: own), forPage: page)
        else { return from }
        // Where it cannot be moved it stays claimed, and the next start puts it back into the inbox.
        return (try? FreeName.move(from, into: layout.rejected, as: name, doing: "reject")) ?? from
    }

    /// Moves the folder of a page that went back to the inbox after it, under the name that fits the page's.
    private func putBackFolder(_ folder: FilePath, besidePage page: FilePath) {
        guard let own = folder.lastComponent, let pageName = page.lastComponent,
            let name = SavedPageFolder.name(like: FileName(of: own), forPage: FileName(of: pageName))
        else { return }
        // The page is back; a folder that cannot follow stays beside the rejected files, where a person finds it.
        _ = try? FreeName.move(
            layout.rejected.joined(folder), into: page.removingLastComponent(), as: name, doing: "put back")
    }

    /// Removes the notes of files that somebody moved back by hand.
    func removeOrphanedNotes() {
        guard let names = try? names() else { return }  // a folder that cannot be listed keeps its notes
        let notes = names.filter(Self.isNote)
        guard !notes.isEmpty else { return }
        let owned = Set(names.filter { !Self.isNote($0) }.map { Self.noteName(for: $0) })
        for note in notes where !owned.contains(note) {
            let path = layout.rejected.joined(note.path)
            // Only what is a note of ours: anything else was put here by somebody.
            if readNote(path) != nil { try? FileSystem.remove(path) }
        }
    }

    // MARK: - Names

    private static let suffix = Array(".reason.json".utf8)

    private static func isNote(_ name: FileName) -> Bool { name.bytes.suffix(suffix.count).elementsEqual(suffix) }

    /// The name of the note for a file: its own with ".reason.json"; where that is over 255 bytes, the beginning of its own
    /// and a hash of the whole.
    static func noteName(for name: FileName) -> FileName {
        guard name.bytes.count + suffix.count > InboxLimits.nameBytes else {
            return FileName(bytes: name.bytes + suffix)
        }
        // FNV-1a, 64 bits: names in one folder differ, nobody gains by a collision.
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in name.bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let mark = Array("~\(String(hash, radix: 16))".utf8)
        let room = InboxLimits.nameBytes - suffix.count - mark.count
        return FileName(bytes: FreeName.cut(name.bytes[...], to: room) + mark + suffix)
    }

    private func notePath(for name: FileName) -> FilePath { layout.rejected.joined(Self.noteName(for: name).path) }

    private func file(_ name: FileName) -> RejectedFile {
        RejectedFile(
            nameBytes: name.bytes, path: layout.rejected.joined(name.path), note: readNote(notePath(for: name)))
    }

    private func readNote(_ path: FilePath) -> RejectionNote? {
        (try? BoundedFile.firstBytes(of: path, limit: InboxLimits.noteBytes)).flatMap(RejectionNote.init(json:))
    }

    /// Of everything here that is a file.
    private func names() throws(InboxError) -> [FileName] {
        var found: [FileName] = []
        do throws(Errno) {
            let stream = try DirectoryStream(layout.rejected)
            while let (name, kind) = try stream.next() {
                if kind == .regular || kind == .unknown { found.append(FileName(of: name)) }
            }
        } catch .noSuchFileOrDirectory {
            return []
        } catch {
            throw .failed(doing: "list", path: layout.rejected, errno: error)
        }
        return found
    }
}
