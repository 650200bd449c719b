public import SystemPackage

/// The folder of a page that was saved whole, taken from the inbox together with the page.
public struct ClaimedFolder: Sendable, Hashable {
    /// Where it lay, relative to the inbox.
    public let relativePath: FilePath
    /// Where it lies now: inside `.daybook/folders` of the inbox, or where it lay, if its page is taken in place.
    public let claimedPath: FilePath
    /// As it was when it was claimed.
    let stamp: FolderStamp

    /// Of all its files, in bytes.
    public var size: Int64 { stamp.size }

    /// Its name as text, bytes that are not UTF-8 replaced by U+FFFD.
    public var displayName: String { relativePath.lastComponent.map { FileName(of: $0).repaired } ?? "" }

    /// One file in it.
    public struct File: Sendable, Hashable {
        /// From the folder's own name on, "News_files/style.css"; need not be UTF-8.
        public var path: [UInt8]
        /// When its content last changed.
        public var modified: FileTime
        public var bytes: [UInt8]
    }

    /// Reads all its files, in the order of their paths; together at most `limit` bytes.
    ///
    /// Throws `changed` where something was written to since it was claimed.
    public func files(limit: Int) throws(FileProblem) -> [File] {
        guard size <= Int64(limit) else { throw .tooLarge(size: size, limit: limit) }
        var found: [ClaimedFile] = []
        do throws(Errno) {
            try FolderWalk.visit(claimedPath) { (path, stamp) throws(Errno) in
                guard stamp.kind == .regular else { return }
                found.append(
                    ClaimedFile(relativePath: path, claimedPath: claimedPath.joined(path), stamp: stamp, folder: nil))
            }
        } catch {
            throw .unreadable(error)
        }
        let name = relativePath.lastComponent.map { FileName(of: $0).bytes } ?? []
        var files: [File] = []
        for file in found {
            let path = name + [UInt8(ascii: "/")] + FileName(of: file.relativePath).bytes
            files.append(File(path: path, modified: file.modified, bytes: try file.contents(limit: limit)))
        }
        // What came in after the look is in neither list.
        guard let now = try? FolderStamp.of(claimedPath), now.hasSameContent(as: stamp) else { throw .changed }
        return files.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    }
}
