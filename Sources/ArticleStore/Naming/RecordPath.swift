/// Where a record is kept: `articles/2026/11/22/<slug>--<id>.json`.
enum RecordPath {
    static func path(_ record: ArticleRecord, day: String) -> String {
        let slug = Slug.of(title: record.title, fileName: record.source.name)
        return "\(Day.folder(day))/\(slug)--\(record.id).json"
    }

    /// What it is called until it is renamed into place; the dot keeps it out of every listing of ours.
    static func temporaryName(id: String) -> String { ".\(id).tmp" }

    /// The id that a file name ends with; `nil` where the name is not one of ours.
    static func id(fromFileName name: String) -> String? {
        let bytes = Array(name.utf8)
        let suffix = Array(".json".utf8)
        let idEnd = bytes.count - suffix.count
        let idStart = idEnd - ContentHash.idLength
        guard idStart >= 2, bytes[0] != UInt8(ascii: "."), bytes[idEnd...].elementsEqual(suffix),
            bytes[idStart - 1] == UInt8(ascii: "-"), bytes[idStart - 2] == UInt8(ascii: "-")
        else { return nil }
        let id = String(decoding: bytes[idStart..<idEnd], as: UTF8.self)
        return ContentHash.isArticleID(id) ? id : nil
    }

    /// The id at the end of a record's path.
    static func id(fromPath path: String) -> String? {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] } ?? path[...]
        return id(fromFileName: String(name))
    }

    /// The day of a record's folder, YYYY-MM-DD; `nil` where the path is not one of ours.
    static func day(_ path: String) -> String? {
        let bytes = Array(path.utf8)
        guard bytes.count > 20, bytes.starts(with: "articles/".utf8) else { return nil }
        var day = Array(bytes[9..<19])
        guard day[4] == UInt8(ascii: "/"), day[7] == UInt8(ascii: "/"), bytes[19] == UInt8(ascii: "/") else {
            return nil
        }
        day[4] = UInt8(ascii: "-")
        day[7] = UInt8(ascii: "-")
        let text = String(decoding: day, as: UTF8.self)
        return Day.isValid(text) ? text : nil
    }
}
