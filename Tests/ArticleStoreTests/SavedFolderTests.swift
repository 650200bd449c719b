import Foundation
import GRDB
import SystemPackage
import Testing

@testable import ArticleStore

@Suite struct SavedFolderTests {
    private let files = [
        TarArchive.File(path: Array("News_files/a.css".utf8), modified: 1_764_000_000, bytes: Array("p {}".utf8)),
        TarArchive.File(
            path: Array("News_files/\(String(repeating: "n", count: 240)).png".utf8), modified: -5,
            bytes: Array(repeating: 7, count: 1500)),
        TarArchive.File(path: Array("News_files/".utf8) + [0xFF, 0xE9], modified: 0, bytes: []),
    ]

    @Test func `an archive gives back its files, with names long or not UTF-8`() throws {
        var expected = files
        expected[1].modified = 0  // nothing is older than 1970
        #expect(TarArchive.files(in: TarArchive.bytes(of: files)) == expected)
    }

    @Test func `tar reads an archive`() throws {
        let folder = TemporaryFolder()
        let path = folder.path.appending("a.tar").string
        try Data(TarArchive.bytes(of: files)).write(to: URL(fileURLWithPath: path))
        let tar = Process()
        tar.executableURL = URL(fileURLWithPath: "/bin/tar")
        tar.arguments = ["-xf", path, "-C", folder.path.string]
        try tar.run()
        tar.waitUntilExit()
        #expect(tar.terminationStatus == 0)
        for file in files.prefix(2) {
            let text = folder.path.string + "/" + String(decoding: file.path, as: UTF8.self)
            #expect(FileManager.default.contents(atPath: text).map { [UInt8]($0) } == file.bytes)
        }
    }

    @Test(arguments: ["../a", "/etc/a", "a/../../b", "a//b", "./a", ""])
    func `an archive with a path that leads elsewhere is none of ours`(path: String) {
        let file = TarArchive.File(path: Array(path.utf8), modified: 0, bytes: [1])
        #expect(TarArchive.files(in: TarArchive.bytes(of: [file])) == nil)
    }

    @Test func `an archive that was cut or changed is none of ours`() {
        let archive = TarArchive.bytes(of: files)
        #expect(TarArchive.files(in: Array(archive.prefix(700))) == nil)
        var changed = archive
        changed[3] ^= 1
        #expect(TarArchive.files(in: changed) == nil)
    }

    @Test func `the folder of a page is kept with it and given back, also after a reindex`() throws {
        let folder = TemporaryFolder()
        var document = Samples.document("The page.", name: "News.html")
        document.folder = IncomingFolder(name: "News_files", files: Array(files.prefix(1)))
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([document])
        try store.close()
        let archive = try Archive(directory: folder.path)
        let record = try archive.record(idOrPrefix: document.articles[0].id).record
        #expect(record.source.folder?.name == "News_files")
        #expect(record.source.folder?.files == 1)
        #expect(record.source.folder?.size == 4)
        #expect(try archive.folder(of: record) == Array(files.prefix(1)))
        #expect(try archive.original(of: record) == document.originalBytes)
    }

    /// The page alone, then with its folder, then with another: what a user does who saves it again.
    private func savedThrice(in folder: TemporaryFolder) throws -> ArticleRecord {
        var document = Samples.document("The page.", name: "News.html")
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([document])
        for kept in [files, Array(files.prefix(1))] {
            document.folder = IncomingFolder(name: "News_files", files: kept)
            // With the repetition, too, it is kept once.
            for _ in 0..<2 { _ = try store.commit([document]) }
        }
        try store.close()
        return try Archive(directory: folder.path).record(idOrPrefix: document.articles[0].id).record
    }

    private func original(of files: [TarArchive.File]) -> String {
        OriginalPath.path(sha256: ContentHash(of: TarArchive.bytes(of: files)).hex, fileExtension: "tar")
    }

    private func findings(in folder: TemporaryFolder) throws -> [Finding] {
        var found: [Finding] = []
        let check = try ArchiveCheck(directory: folder.path, parts: { _, _ in nil }, tell: { found.append($0) })
        _ = try check.run()
        return found
    }

    @Test(arguments: [false, true])
    func `a folder that came when its page was known is named and given back`(isReindexed: Bool) throws {
        let folder = TemporaryFolder()
        let record = try savedThrice(in: folder)
        if isReindexed {
            for suffix in ["", "-wal", "-shm"] { folder.remove("index.sqlite" + suffix) }
            try ArticleStore(directory: folder.path).close()
        }
        #expect(record.source.folder == nil)
        let archive = try Archive(directory: folder.path)
        let file = try #require(try archive.articles(fromFile: "News.html").first)
        #expect(
            Set(file.folders.compactMap(\.original)) == [original(of: files), original(of: Array(files.prefix(1)))])
        #expect(file.folders.map(\.name) == ["News_files", "News_files"])
        #expect(Set(file.folders.map(\.files)) == [1, 3])
        let first = try #require(file.folders.first?.original)
        #expect(
            try archive.folder(of: record) == (first == original(of: files) ? expectedFiles : Array(files.prefix(1))))
        #expect(try findings(in: folder) == [])
    }

    /// Nothing in a tar archive is older than 1970.
    private var expectedFiles: [TarArchive.File] {
        var expected = files
        expected[1].modified = 0
        return expected
    }

    @Test func `a folder that came when its page was known is missed when it is gone`() throws {
        let folder = TemporaryFolder()
        _ = try savedThrice(in: folder)
        folder.remove(original(of: files))
        let found = try findings(in: folder)
        #expect(found.map(\.kind) == [.missingOriginal])
        #expect(found.map(\.path) == [original(of: files)])
    }

    @Test func `a folder that nothing names is told and left`() throws {
        let folder = TemporaryFolder()
        _ = try savedThrice(in: folder)
        let log = try DatabaseQueue(path: folder("commit.sqlite"))
        try log.write { try $0.execute(sql: "DELETE FROM repeated_folder WHERE files = 3") }
        try log.close()
        let store = try ArticleStore(directory: folder.path)
        _ = try store.reindex()
        try store.close()
        let found = try findings(in: folder)
        #expect(found.map(\.path) == [original(of: files)])
        #expect(found.map(\.remedy) == [.join])
    }

    @Test func `a log of the first version is taken over with what it knows`() throws {
        let folder = TemporaryFolder()
        let record = try savedThrice(in: folder)
        let log = try DatabaseQueue(path: folder("commit.sqlite"))
        try log.writeWithoutTransaction { try $0.execute(sql: "DROP TABLE repeated_folder; PRAGMA user_version = 1") }
        try log.close()
        let store = try ArticleStore(directory: folder.path)
        var document = Samples.document("The page.", name: "News.html")
        document.folder = IncomingFolder(name: "News_files", files: files)
        #expect(try store.commit([document])[0].articles == [.duplicate(of: record.id)])
        try store.close()
        let file = try #require(try Archive(directory: folder.path).articles(fromFile: "News.html").first)
        #expect(file.articles == [record.id])
        #expect(file.folders.contains { $0.original == original(of: files) })
    }

    @Test func `with the policy delete no folder is kept`() throws {
        let folder = TemporaryFolder()
        var document = Samples.document("The page.", name: "News.html")
        document.folder = IncomingFolder(name: "News_files", files: files)
        let store = try ArticleStore(directory: folder.path, originals: .delete)
        _ = try store.commit([document])
        let record = try Archive(directory: folder.path).record(idOrPrefix: document.articles[0].id).record
        #expect(record.source.folder?.original == nil)
        #expect(record.source.folder?.files == 3)
        try store.close()
    }
}
