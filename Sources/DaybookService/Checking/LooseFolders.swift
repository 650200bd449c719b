internal import ArticleStore

/// Folders of saved pages that no record names: a page that is made anew is known to be theirs by its links into them.
struct LooseFolders {
    private struct Folder {
        var name: String
        /// Relative to the state directory.
        var original: String
        /// The paths of its files below it.
        var files: Set<[UInt8]>
    }

    /// By the names they had beside their pages, which several may share.
    private var folders: [[UInt8]: [Folder]] = [:]
    private let store: ArticleStore
    /// The originals of those that a page was found for.
    private(set) var found: Set<String> = []

    /// - Parameter originals: of folders, relative to the state directory; what cannot be read has no links.
    init(_ originals: [String], in store: ArticleStore) {
        self.store = store
        for original in originals {
            let files = Self.files(of: original, in: store)
            guard let first = files.first else { continue }
            let name = Array(first.path.prefix { $0 != UInt8(ascii: "/") })
            folders[name, default: []].append(
                Folder(
                    name: String(decoding: name, as: UTF8.self), original: original,
                    files: Set(files.map { Array($0.path.dropFirst(name.count + 1)) })))
        }
    }

    /// The folder that a page links into: one of that name that has nearly all the files, and more of them than any other.
    ///
    /// The name alone says little: many pages are saved as "index.html".
    mutating func folder(ofPage page: [UInt8]) -> IncomingFolder? {
        var best: (folder: Folder, linked: Int)?
        var isTied = false
        for (name, links) in links(in: page) {
            for folder in folders[name] ?? [] {
                let linked = links.filter { Self.holds($0, folder.files) }.count
                guard linked * 100 >= links.count * Self.leastLinked, linked > 0 else { continue }
                if linked == best?.linked { isTied = true }
                if linked > best?.linked ?? 0 { (best, isTied) = ((folder, linked), false) }
            }
        }
        guard let best, !isTied else { return nil }
        found.insert(best.folder.original)
        return IncomingFolder(name: best.folder.name, files: Self.files(of: best.folder.original, in: store))
    }

    /// Of the files that a page links to, the share that its folder has at least, in hundredths: a browser leaves out what did
    /// not load.
    private static let leastLinked = 90
    /// A name has 255 bytes, and three for each where it is escaped.
    private static let longestLink = 3 * 255

    /// Links into one folder that are looked at; a page made to have more is told by these as well.
    private static let mostLinks = 4_096

    /// The links of a page into folders of these names, each once.
    private func links(in page: [UInt8]) -> [[UInt8]: Set<[UInt8]>] {
        guard !folders.isEmpty else { return [:] }
        var links: [[UInt8]: Set<[UInt8]>] = [:]
        // What stands before each slash, as far as a link's part goes: names have spaces in them.
        var start = 0
        for (place, byte) in page.enumerated() {
            switch byte {
            case UInt8(ascii: "/"):
                let part = page[start..<place].drop { $0 <= 0x20 }
                start = place + 1
                guard !part.isEmpty, part.count <= Self.longestLink else { continue }
                let name = Self.unescaped(part)
                guard folders[name] != nil, links[name]?.count ?? 0 < Self.mostLinks else { continue }
                let rest = page[start...].prefix(Self.longestLink * 4).prefix { !Self.endsLink($0) }
                links[name, default: []].insert(Array(rest))
            // Browsers write saved pages' attributes in these; whatever else there is may stand in a name.
            case UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"): start = place + 1
            default: break
            }
        }
        return links
    }

    private static func endsLink(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "?"), UInt8(ascii: "#")].contains(byte)
    }

    /// Whether a link, or what stands in it before a space as in a list of pictures, is to one of these files.
    private static func holds(_ link: [UInt8], _ files: Set<[UInt8]>) -> Bool {
        [link[...], link.prefix { $0 > 0x20 }].contains { files.contains(Array($0)) || files.contains(unescaped($0)) }
    }

    private static func files(of original: String, in store: ArticleStore) -> [TarArchive.File] {
        (try? store.original(at: original)).flatMap(TarArchive.files) ?? []
    }

    /// A part of a link as the name that it is of: "%20" (RFC 3986, section 2.1) and "&amp;" undone.
    private static func unescaped(_ part: ArraySlice<UInt8>) -> [UInt8] {
        var name: [UInt8] = []
        var rest = part
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count > 1, let high = digit(rest[rest.startIndex]),
                let low = digit(rest[rest.startIndex + 1])
            {
                name.append(high << 4 | low)
                rest.removeFirst(2)
            } else {
                name.append(byte)
                if byte == UInt8(ascii: "&"), rest.starts(with: "amp;".utf8) { rest.removeFirst(4) }
            }
        }
        return name
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        default: nil
        }
    }
}
