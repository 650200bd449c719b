import Foundation
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

    @Test func `a folder is kept even where its page was known`() throws {
        let folder = TemporaryFolder()
        var document = Samples.document("The page.", name: "News.html")
        let store = try ArticleStore(directory: folder.path)
        _ = try store.commit([document])
        document.folder = IncomingFolder(name: "News_files", files: files)
        _ = try store.commit([document])
        try store.close()
        let sha256 = ContentHash(of: TarArchive.bytes(of: files)).hex
        let path = folder.path.appending(OriginalPath.path(sha256: sha256, fileExtension: "tar")).string
        #expect(FileManager.default.fileExists(atPath: path))
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
