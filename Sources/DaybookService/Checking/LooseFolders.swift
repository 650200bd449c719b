internal import ArticleStore

/// Folders of saved pages that no record names, by the names they had beside their pages: a page that is made anew is known
/// to be theirs by its links into them.
struct LooseFolders {
    private struct Folder {
        /// The ways in which a link may write "News_files/".
        var links: [[UInt8]]
        var name: String
        /// Relative to the state directory.
        var original: String
    }

    private let folders: [Folder]
    private let store: ArticleStore
    /// The originals of those that a page was found for.
    private(set) var found: Set<String> = []

    /// - Parameter originals: of folders, relative to the state directory; what cannot be read has no links.
    init(_ originals: [String], in store: ArticleStore) {
        self.store = store
        folders = originals.compactMap { original in
            guard let first = Self.files(of: original, in: store).first else { return nil }
            let name = Array(first.path.prefix { $0 != UInt8(ascii: "/") })
            return Folder(
                links: [name, Self.escaped(name)].map { $0 + [UInt8(ascii: "/")] },
                name: String(decoding: name, as: UTF8.self), original: original)
        }
    }

    /// The folder that a page links into.
    mutating func folder(ofPage page: [UInt8]) -> IncomingFolder? {
        for folder in folders where folder.links.contains(where: { Self.contains($0, page) }) {
            found.insert(folder.original)
            return IncomingFolder(name: folder.name, files: Self.files(of: folder.original, in: store))
        }
        return nil
    }

    private static func files(of original: String, in store: ArticleStore) -> [TarArchive.File] {
        (try? store.original(at: original)).flatMap(TarArchive.files) ?? []
    }

    /// As browsers write it that escape what is no letter, digit or one of "-._~" (RFC 3986, section 2.3).
    private static func escaped(_ name: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        return name.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                [byte]
            default: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
    }

    private static func contains(_ link: [UInt8], _ page: [UInt8]) -> Bool {
        guard page.count >= link.count else { return false }
        return (0...(page.count - link.count)).contains { start in
            page[start] == link[0] && page[start..<start + link.count].elementsEqual(link)
        }
    }
}
