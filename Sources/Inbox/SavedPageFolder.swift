internal import SystemPackage

/// The folder that a browser writes beside a page it saves whole: "Title_files" with scripts, styles and images.
///
/// Nothing in it is an article, and each file of it would be rejected: it is taken together with its page, as one. Its name
/// alone does not prove it (somebody may sort articles into "work_files"), so it counts as one when its name ends in one of
/// `suffixes` and its page lies beside it, or what a page consists of lies in it; without its page it is left alone.
enum SavedPageFolder {
    /// Entries looked at: what proves the folder is most of it.
    private static let entriesLookedAt = 64

    /// The innermost folder of a path that is one; `path` is relative to `root`.
    static func folder(in path: FilePath, of root: FilePath) -> FilePath? {
        guard path.components.contains(where: { hasName($0) }) else { return nil }
        var folder = path
        while let name = folder.lastComponent {
            if hasName(name), page(ofFolder: folder, in: root) != nil || holdsPageParts(root.joined(folder)) {
                return folder
            }
            folder.removeLastComponent()
        }
        return nil
    }

    private static func hasName(_ name: FilePath.Component) -> Bool {
        let bytes = FileName(of: name).bytes
        return suffixes.contains { bytes.count > $0.utf8.count && ends(bytes, with: $0) }
    }

    private static func holdsPageParts(_ folder: FilePath) -> Bool {
        // A folder that cannot be listed proves nothing.
        guard let stream = try? DirectoryStream(folder) else { return false }
        for _ in 0..<entriesLookedAt {
            guard let entry = try? stream.next() else { return false }
            let bytes = FileName(of: entry.name).bytes
            if partExtensions.contains(where: { ends(bytes, with: $0) }) { return true }
        }
        return false
    }

    /// ASCII letters of either case alike.
    static func ends(_ bytes: [UInt8], with suffix: String) -> Bool {
        guard bytes.count >= suffix.utf8.count else { return false }
        return zip(bytes.suffix(suffix.utf8.count), suffix.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
