import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `A page that was saved whole` {
    let folder: TemporaryFolder
    let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
    }

    private var claimed: FilePath { folder.inbox.appending(".daybook").appending("claimed") }
    private var folders: FilePath { folder.inbox.appending(".daybook").appending("folders") }

    /// A page with a folder of three files in it.
    private func drop(_ page: FilePath = "News.html", _ parts: FilePath = "News_files") throws {
        try folder.drop(parts.pushing("style.css"), "p {}")
        try folder.drop(parts.pushing("deep/logo.png"), "png")
        try folder.drop(parts.pushing("frame.html"), "<p>frame")
        try folder.drop(page, "<p>News")
    }

    private func claimOne() throws -> ClaimedFile {
        try drop()
        return try #require(try inbox.claimLater(20).first)
    }

    private func texts(_ claimedFolder: ClaimedFolder?) throws -> [String: String] {
        let files = try #require(claimedFolder).files(limit: 1000)
        return Dictionary(
            uniqueKeysWithValues: files.map {
                (String(decoding: $0.path, as: UTF8.self), String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    private let allTexts = [
        "News_files/style.css": "p {}", "News_files/deep/logo.png": "png", "News_files/frame.html": "<p>frame",
    ]

    // MARK: - Claiming

    @Test(.enabled(if: geteuid() == 0, "needs the super-user: a folder of somebody else"))
    func `it waits, and says so, while its folder may not be moved`() throws {
        try drop()
        for path in [folder.path, folder.inbox, folder.inbox.appending(".daybook"), claimed] {
            try #require(path.withPlatformString { chmod($0, 0o777) } == 0)
        }
        try #require(BecomeSomebody.setFileUser(65_534) == 0)
        defer { _ = BecomeSomebody.setFileUser(0) }
        #expect(try inbox.claimLater(20).isEmpty)
        #expect(inbox.takeNotices() == [.unclaimable("News.html", .permissionDenied)])
        _ = BecomeSomebody.setFileUser(0)
        #expect(try inbox.claimLater(1000).compactMap(\.folder?.relativePath) == ["News_files"])
    }

    @Test func `it is claimed with its folder, as one`() throws {
        try drop()
        let files = try inbox.claimLater(20)
        #expect(files.map(\.origin) == ["News.html"])
        #expect(try texts(files[0].folder) == allTexts)
        #expect(try folder.names(in: folder.inbox) == [".daybook", "rejected"])
        #expect(inbox.takeNotices().isEmpty)
        #expect(inbox.waiting == 0)
    }

    static let names: [(FilePath, FilePath)] = [
        ("Nachricht.htm", "Nachricht-Dateien"), ("Nouvelle.html", "Nouvelle_fichiers"),
        ("Noticia.HTML", "Noticia_archivos"),
        ("sub/Page.xhtml", "sub/Page.files"), ("Nyhed.html", "Nyhed-filer"), ("Wieść.html", "Wieść_pliki"),
    ]

    @Test(arguments: names)
    func `the folder is known in the languages that browsers save in`(page: FilePath, parts: FilePath) throws {
        try drop(page, parts)
        let file = try #require(try inbox.claimLater(20).first)
        #expect(file.relativePath == page)
        #expect(file.folder?.relativePath == parts)
        #expect(try inbox.claimLater(40).isEmpty)
    }

    @Test func `a folder is its page's whatever lies in it`() throws {
        try folder.drop("News_files/saved_resource.html", "<p>frame")
        try folder.drop("News.html", "<p>News")
        let files = try inbox.claimLater(20)
        #expect(files.map(\.origin) == ["News.html"])
        #expect(try texts(files[0].folder) == ["News_files/saved_resource.html": "<p>frame"])
    }

    @Test func `a folder without its page is left alone, with a notice`() throws {
        try folder.drop("News_files/style.css")
        try folder.drop("News_files/frame.html")
        #expect(try inbox.claimLater(20).isEmpty)
        #expect(inbox.takeNotices() == [.ignored("News_files", .savedPageFolder)])
        let listing = InboxListing(root: folder.inbox)
        #expect(try listing.state(of: "News_files/frame.html") == .ignored(.savedPageFolder))
        #expect(try listing.depth().waiting == 0)
        try folder.drop("News.html", "<p>News")
        #expect(try inbox.claimLater(40).first?.folder != nil)
    }

    @Test func `it is not taken before all that lies in its folder is quiet`() throws {
        try drop()
        // As a listing sees it: the page is old, one file in the folder is being written.
        _ = try inbox.claimLater(0)
        let late = try Writer(folder.inbox.appending("News_files").appending("late.js"))
        try late.write("half")
        #expect(try inbox.claimLater(0.9).isEmpty)
        #expect(try inbox.claimLater(20).isEmpty, "somebody has a file of the folder open for writing")
        late.close()
        let file = try #require(try inbox.claimLater(40).first)
        #expect(try texts(file.folder)["News_files/late.js"] == "half")
    }

    @Test func `a folder with something that is no file stays, and the page is taken alone`() throws {
        try drop()
        try #require(folder.inbox.appending("News_files/pipe").withPlatformString { mkfifo($0, 0o600) } == 0)
        let file = try #require(try inbox.claimLater(20).first)
        #expect(file.folder == nil)
        #expect(folder.exists(folder.inbox.appending("News_files/style.css")))
    }

    // MARK: - Ends

    @Test func `retired, both are gone`() throws {
        try inbox.retire(try claimOne())
        #expect(try folder.names(in: folder.inbox) == [".daybook", "rejected"])
        #expect(try folder.names(in: claimed) == [])
        #expect(try folder.names(in: folders) == [])
    }

    @Test func `a folder that was written to since is not removed, nor its page`() throws {
        let file = try claimOne()
        let parts = try #require(file.folder)
        try folder.write("more", to: parts.claimedPath.appending("new.png"))
        #expect(throws: InboxError.changedSinceClaim(path: parts.claimedPath)) { try inbox.retire(file) }
        #expect(folder.exists(file.claimedPath))
        #expect(try inbox.putBack(file) == "News.html")
        #expect(folder.exists(folder.inbox.appending("News_files/new.png")))
    }

    @Test func `put back, both lie where they lay`() throws {
        try inbox.putBack(try claimOne())
        #expect(try folder.names(in: folder.inbox) == [".daybook", "News.html", "News_files", "rejected"])
        #expect(try folder.names(in: folders) == [])
        #expect(try texts(try inbox.claimLater(40).first?.folder) == allTexts)
    }

    @Test func `put back where the name is taken, both get the same free name`() throws {
        let file = try claimOne()
        try folder.drop("News.html", "another")
        #expect(try inbox.putBack(file) == "News (2).html")
        #expect(folder.exists(folder.inbox.appending("News (2)_files/style.css")))
    }

    @Test func `rejected and retried, the folder goes with the page`() throws {
        try inbox.reject(
            try claimOne(), stage: "extract", reason: "no article", attempts: 1, at: "2026-11-22T06:00:00Z")
        let rejected = folder.inbox.appending("rejected")
        #expect(try folder.names(in: rejected) == ["News.html", "News.html.reason.json", "News_files"])
        #expect(try RejectedFolder(root: folder.inbox).count() == 1)
        #expect(try RejectedFolder(root: folder.inbox).putBack(named: "News.html") == "News.html")
        #expect(try folder.names(in: rejected) == [])
        #expect(try texts(try inbox.claimLater(40).first?.folder) == allTexts)
    }

    @Test func `a folder that cannot be kept is released, and its page stays claimed`() throws {
        let page = try inbox.releaseFolder(of: try claimOne())
        #expect(page.folder == nil)
        #expect(folder.exists(folder.inbox.appending("News_files/style.css")))
        try inbox.retire(page)
        #expect(try inbox.claimLater(40).isEmpty)
    }

    @Test func `a folder over the limit is refused with its size`() throws {
        let parts = try #require(try claimOne().folder)
        #expect(throws: FileProblem.tooLarge(size: 15, limit: 14)) { try parts.files(limit: 14) }
    }

    // MARK: - Killed in between; each step is one rename

    @Test func `killed after the folder was claimed and before the page, both are claimed anew`() throws {
        let file = try claimOne()
        try #require(folder.rename(file.claimedPath, to: folder.inbox.appending("News.html")) == 0)
        let next = try folder.openInbox()
        #expect(try next.leftovers() == [])
        #expect(folder.exists(folder.inbox.appending("News_files/style.css")))
        #expect(try folder.names(in: folders) == [])
        #expect(try texts(try next.claimLater(20).first?.folder) == allTexts)
    }

    @Test func `killed after the claim, the page is a leftover with its folder`() throws {
        _ = try claimOne()
        let found = try folder.openInbox().leftovers()
        #expect(found.map(\.origin) == ["News.html"])
        #expect(try texts(found[0].folder) == allTexts)
    }

    @Test func `killed while it was put back, the folder follows the page`() throws {
        let file = try claimOne()
        try #require(folder.rename(file.claimedPath, to: folder.inbox.appending("News.html")) == 0)
        #expect(try folder.openInbox().leftovers() == [])
        #expect(try folder.names(in: folder.inbox) == [".daybook", "News.html", "News_files", "rejected"])
    }

    @Test func `killed while it was retired, the page is a leftover alone and the rest of the folder is gone`() throws {
        let file = try claimOne()
        let parts = try #require(file.folder)
        _ = try inbox.claims.discard(parts)
        let next = try folder.openInbox()
        let found = try next.leftovers()
        #expect(found.map(\.origin) == ["News.html"])
        #expect(found.first?.folder == nil)
        #expect(try folder.names(in: folders) == [])
        #expect(!folder.exists(folder.inbox.appending("News_files")))
    }

    @Test func `killed after the page was removed, the rest of the folder is removed too`() throws {
        let file = try claimOne()
        _ = try inbox.claims.discard(try #require(file.folder))
        try #require(file.claimedPath.withPlatformString { unlink($0) } == 0)
        #expect(try folder.openInbox().leftovers() == [])
        #expect(try folder.names(in: folders) == [])
    }

    @Test func `killed while it was rejected, the page is a leftover and its folder lies among the rejected`() throws {
        let file = try claimOne()
        let rejected = folder.inbox.appending("rejected")
        try folder.makeFolders(rejected)
        try #require(folder.rename(try #require(file.folder).claimedPath, to: rejected.appending("News_files")) == 0)
        let next = try folder.openInbox()
        let found = try #require(try next.leftovers().first)
        try next.reject(found, stage: "extract", reason: "no article", attempts: 2, at: "2026-11-22T06:00:00Z")
        #expect(try folder.names(in: rejected) == ["News.html", "News.html.reason.json", "News_files"])
    }

    @Test func `leftovers of pages in folders that are called like pages' folders keep their places`() throws {
        try folder.drop("work_files/sub/News_files/style.css", "p {}")
        try folder.drop("work_files/sub/News.html", "<p>News")
        try folder.drop("work_files/a.txt")
        #expect(try inbox.claimLater(20).count == 2)
        let found = try folder.openInbox().leftovers()
        #expect(Set(found.map(\.origin)) == ["work_files/a.txt", "work_files/sub/News.html"])
        #expect(found.compactMap(\.folder).map(\.relativePath) == ["work_files/sub/News_files"])
    }
}
