import Foundation
import Testing

@testable import ArticleStore

/// An archive to do something to, and to check then.
struct CheckedArchive {
    let folder = TemporaryFolder()

    static let page = [
        TarArchive.File(path: Array("Page_files/a.css".utf8), modified: 0, bytes: Array("p {}".utf8))
    ]

    /// Articles of all sorts: with and without a folder, several in a file, the same again under other names.
    func fill() throws {
        let store = try ArticleStore(directory: folder.path)
        var page = Samples.document("A page.", name: "page.html", title: "Page", tags: ["Saved"])
        page.folder = IncomingFolder(name: "Page_files", files: Self.page)
        _ = try store.commit([
            page, Samples.document("A crane fell.", name: "crane.txt", title: "Crane", site: "Harbour Post"),
            Samples.document(parts: ["First part.", "Second part."], name: "bundle.txt"),
            Samples.document("A day later.", name: "later.txt", title: "Later", day: "2026-11-23"),
        ])
        _ = try store.commit([
            Samples.document("A crane fell.", name: "copy.txt"),
            Samples.document(parts: ["Second part.", "Third part."], name: "again.txt"),
        ])
        page.source.name = "again.html"
        page.folder = IncomingFolder(name: "again_files", files: [Self.page[0], Self.page[0]])
        _ = try store.commit([page])
        try store.close()
    }

    func check(_ folder: TemporaryFolder? = nil, holdingLock: Bool = true) throws -> [Finding] {
        var findings: [Finding] = []
        let check = try ArchiveCheck(
            directory: (folder ?? self.folder).path, holdingLock: holdingLock, patience: .milliseconds(100),
            parts: { bytes, _ in
                String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n---\n").map {
                    ContentHash(of: Array($0.utf8)).articleID
                }
            }, tell: { findings.append($0) })
        let report = try check.run()
        #expect(report.findings.values.reduce(0, +) == findings.count)
        return findings
    }

    func record(_ title: String) throws -> String {
        "articles/" + (try #require(folder.files(under: "articles").first { $0.contains(title) }))
    }

    func original(_ text: String, _ suffix: String = ".txt.zst") -> String {
        let hash = ContentHash(of: Array(text.utf8)).hex
        return "originals/\(hash.prefix(2))/\(hash)\(suffix)"
    }

    func change(_ path: String, _ change: (inout [UInt8]) -> Void) throws {
        var bytes = try folder.bytes(path)
        change(&bytes)
        try Data(bytes).write(to: URL(fileURLWithPath: folder(path)))
    }

    func replace(_ text: String, with other: String, in path: String) throws {
        let content = String(decoding: try folder.bytes(path), as: UTF8.self)
        #expect(content.contains(text))
        try folder.write(path, content.replacingOccurrences(of: text, with: other))
    }

    func sqlite(_ statement: String) throws {
        let database = try StoreDatabase(path: folder("index.sqlite"), doing: "test", configuration: .init())
        try database.run("test") { db in try db.execute(sql: statement) }
        try database.close()
    }
}
