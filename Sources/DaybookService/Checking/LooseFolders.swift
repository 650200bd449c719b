internal import ArticleStore

/// Folders of saved pages that no record names, by the names they had beside their pages: a page that is made anew is known
/// to be theirs by its links into them.
struct LooseFolders {
    private struct Folder {
        var name: String
        /// Relative to the state directory.
        var original: String
    }

    /// By the ways in which a link may write "News_files".
    private var folders: [[UInt8]: Folder] = [:]
    private let store: ArticleStore
    /// The originals of those that a page was found for.
    private(set) var found: Set<String> = []

    /// - Parameter originals: of folders, relative to the state directory; what cannot be read has no links.
    init(_ originals: [String], in store: ArticleStore) {
        self.store = store
        for original in originals {
            guard let first = Self.files(of: original, in: store).first else { continue }
            let name = Array(first.path.prefix { $0 != UInt8(ascii: "/") })
            let folder = Folder(name: String(decoding: name, as: UTF8.self), original: original)
            let marked = name.flatMap { $0 == UInt8(ascii: "&") ? Array("&amp;".utf8) : [$0] }
            for link in [name, marked, Self.escaped(name)] { folders[link] = folder }
        }
    }

    /// The folder that a page links into.
    mutating func folder(ofPage page: [UInt8]) -> IncomingFolder? {
        guard !folders.isEmpty else { return nil }
        // What stands before each slash, as far as a link's part goes: names have spaces in them.
        var start = 0
        for (place, byte) in page.enumerated() {
            switch byte {
            case UInt8(ascii: "/"):
                let part = page[start..<place].drop { $0 <= 0x20 }
                start = place + 1
                guard !part.isEmpty, part.count <= Self.longestLink, let folder = folders[Array(part)] else { continue }
                found.insert(folder.original)
                return IncomingFolder(name: folder.name, files: Self.files(of: folder.original, in: store))
            // Browsers write saved pages' attributes in these; whatever else there is may stand in a name.
            case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): start = place + 1
            default: break
            }
        }
        return nil
    }

    /// A name has 255 bytes, and three for each where it is escaped.
    private static let longestLink = 3 * 255

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
}
