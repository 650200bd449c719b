internal import SystemPackage

/// Which folder belongs to which page: the page's name without its extension, and one of the suffixes.
extension SavedPageFolder {
    /// The folder of a page, as it was found beside it.
    struct Parts {
        /// Relative to the inbox.
        var path: FilePath
        var stamp: FolderStamp
    }

    /// The folder beside a page, relative like the page; nil where there is none. Costs nothing for other files.
    static func folder(ofPage page: FilePath, in root: FilePath) -> FilePath? {
        guard let name = page.lastComponent, let stem = stem(ofPage: FileName(of: name)) else { return nil }
        let parent = page.removingLastComponent()
        for suffix in suffixes {
            let bytes = stem + Array(suffix.utf8)
            guard bytes.count <= InboxLimits.nameBytes else { continue }
            let folder = parent.joined(FileName(bytes: bytes).path)
            // What cannot be looked at is not there for us.
            if let stamp = try? FileStamp.ofEntry(root.joined(folder)), stamp.kind == .directory { return folder }
        }
        return nil
    }

    /// The page beside a folder that is called like a page's; nil where there is none.
    static func page(ofFolder folder: FilePath, in root: FilePath) -> FilePath? {
        guard let name = folder.lastComponent else { return nil }
        let bytes = FileName(of: name).bytes
        let parent = folder.removingLastComponent()
        for suffix in suffixes {
            let end = Array(suffix.utf8)
            guard bytes.count > end.count, bytes.suffix(end.count).elementsEqual(end) else { continue }
            for pageExtension in pageExtensions {
                let page = parent.joined(FileName(bytes: bytes.dropLast(end.count) + Array(pageExtension.utf8)).path)
                if let stamp = try? FileStamp.ofEntry(root.joined(page)), stamp.kind == .regular { return page }
            }
        }
        return nil
    }

    /// Whether the folder is called like that of the page; both lie in the same folder.
    static func isPair(page: FilePath, folder: FilePath) -> Bool {
        guard let page = page.lastComponent, let folder = folder.lastComponent,
            let stem = stem(ofPage: FileName(of: page))
        else { return false }
        let bytes = FileName(of: folder).bytes
        return suffixes.contains { bytes == stem + Array($0.utf8) }
    }

    /// What a folder is called when its page has another name: "News (2)_files" for "News (2).html".
    static func name(like folder: FileName, forPage page: FileName) -> FileName? {
        guard let stem = stem(ofPage: page) else { return nil }
        for suffix in suffixes where folder.bytes.suffix(suffix.utf8.count).elementsEqual(suffix.utf8) {
            let bytes = stem + Array(suffix.utf8)
            return bytes.count <= InboxLimits.nameBytes ? FileName(bytes: bytes) : nil
        }
        return nil
    }

    /// A page's name without its extension; nil for what is called like no page.
    private static func stem(ofPage name: FileName) -> [UInt8]? {
        for pageExtension in pageExtensions where ends(name.bytes, with: pageExtension) {
            let stem = name.bytes.dropLast(pageExtension.utf8.count)
            return stem.isEmpty ? nil : Array(stem)
        }
        return nil
    }
}
