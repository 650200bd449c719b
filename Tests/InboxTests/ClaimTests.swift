import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `A claimed file` {
    let folder: TemporaryFolder
    let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
    }

    private func claimOne(_ path: FilePath, _ text: String = "Some text.\n") throws -> ClaimedFile {
        try folder.drop(path, text)
        return try #require(try inbox.claimLater(20).first)
    }

    private var claimed: FilePath { folder.inbox.appending(".daybook").appending("claimed") }

    // MARK: - Names

    static let oddNames: [[UInt8]] = [
        Array("new\nline.txt".utf8), Array("-rf".utf8), Array("tab\tand \"quotes\".txt".utf8),
        [0xE9, 0x74, 0xE9, 0xFF, 0x2E, 0x74, 0x78, 0x74], Array("Ünïcode – 日本.md".utf8),
        Array(repeating: UInt8(ascii: "n"), count: 255), Array(repeating: 0xFE, count: 255), Array(" ".utf8),
        Array("a\\b*?[c].html".utf8),
    ]

    @Test(arguments: oddNames)
    func `any name is claimed, read, put back and retired unaltered`(_ bytes: [UInt8]) throws {
        let path = FileName(bytes: bytes).path
        let first = try claimOne(path)
        #expect(first.nameBytes == bytes)
        #expect(first.relativePath == path)
        #expect(try inbox.contents(of: first, limit: 100) == Array("Some text.\n".utf8))
        #expect(try inbox.putBack(first) == path)
        let second = try #require(try inbox.claimLater(40).first)
        #expect(second.nameBytes == bytes)
        try inbox.retire(second)
        #expect(try folder.names(in: folder.inbox) == [".daybook", "rejected"])
        #expect(try folder.names(in: claimed) == [])
    }

    @Test func `a name that is not UTF-8 is repaired for people`() throws {
        let file = try claimOne(FileName(bytes: [0x61, 0xFF, 0x62]).path)
        #expect(file.displayName == "a\u{FFFD}b")
        #expect(!file.isNameUTF8)
        #expect(file.relativePath.oneLine == "a\\xffb")
    }

    @Test func `a path in one line shows what would break the line`() {
        #expect(FilePath("a\nb\u{1B}[2J\u{202E}c").oneLine == #"a\nb\u{1B}[2J\u{202E}c"#)
    }

    // MARK: - What is left alone

    @Test func `FIFOs, sockets and links are never opened and each is told once`() throws {
        try folder.makeFolders(folder.inbox)
        let fifo = folder.inbox.appending("fifo")
        try #require(fifo.withPlatformString { mkfifo($0, 0o644) } == 0)
        try #require(folder.inbox.appending("link.txt").withPlatformString { symlink("/etc/passwd", $0) } == 0)
        try #require(folder.inbox.appending("loop").withPlatformString { symlink(".", $0) } == 0)
        let socket = try #require(UnixSocket(folder.inbox.appending("socket")))
        // Whoever opened the FIFO for reading would let this writer in.
        #expect(try inbox.claimLater(20).isEmpty)
        inbox.rescanIfDue(now: .now + .seconds(100))
        #expect(try inbox.claimLater(120).isEmpty)
        let writer = fifo.withPlatformString { Glibc.open($0, O_WRONLY | O_NONBLOCK) }
        #expect(writer == -1)
        let told = Set(inbox.takeNotices().map { "\($0)" })
        #expect(
            told == [
                "not taken: fifo is a FIFO", "not taken: link.txt is a symbolic link",
                "not taken: loop is a symbolic link", "not taken: socket is a socket",
            ])
        withExtendedLifetime(socket) {}
    }

    @Test(.enabled(if: geteuid() == 0, "needs the super-user: makes devices"))
    func `a device is never opened and told once`() throws {
        try folder.makeFolders(folder.inbox)
        let zero: dev_t = 1 << 8 | 5  // /dev/zero, which would be read without end
        for (name, kind) in [("zero.txt", S_IFCHR), ("block", S_IFBLK)] {
            let made = folder.inbox.appending(name).withPlatformString { mknod($0, mode_t(kind) | 0o644, zero) }
            try #require(made == 0)
        }
        #expect(try inbox.claimLater(20).isEmpty)
        inbox.rescanIfDue(now: .now + .seconds(100))
        #expect(try inbox.claimLater(120).isEmpty)
        let told = Set(inbox.takeNotices().map { "\($0)" })
        #expect(told == ["not taken: zero.txt is a device", "not taken: block is a device"])
    }

    @Test func `links that lead in a circle, to the inbox or to nowhere are not followed`() throws {
        try folder.drop("sub/deep/a.txt")
        let links = [
            ("sub/deep/up", "../.."), ("sub/one", "two"), ("sub/two", "one"), ("sub/nowhere.txt", "absent"),
            ("again.txt", "sub/deep/a.txt"), ("claimed", ".daybook/claimed"),
        ]
        for (name, target) in links {
            let made = folder.inbox.appending("x").removingLastComponent().joined(FilePath(name))
                .withPlatformString { symlink(target, $0) }
            try #require(made == 0)
        }
        inbox.rescanIfDue(now: .now + .seconds(100))
        #expect(try inbox.claimLater(120).map(\.origin) == ["sub/deep/a.txt"])
        #expect(inbox.takeNotices().count == links.count)
    }

    @Test(arguments: [
        ".hidden.txt", "a.part", "a.CRDOWNLOAD", "a.tmp", "draft.txt~", ".~lock.a.odt#", ".a.txt.swp", ".a.txt.Xy12zQ",
        ".syncthing.a.txt.tmp", "~syncthing~a.txt.tmp", ".goutputstream-AB12CD", "Thumbs.db", "desktop.ini",
        "README.md",
        "#a.txt#", ".git/config", "sub/.hidden/a.txt",
    ])
    func `what programs leave while they write is not taken`(_ name: String) throws {
        try folder.drop(FilePath(name))
        #expect(try inbox.claimLater(20).isEmpty)
        #expect(inbox.waiting == 0)
    }

    @Test func `the readme of a checkout is left alone only at the top`() throws {
        #expect(try claimOne("sub/README.md").origin == "sub/README.md")
    }

    @Test func `what is renamed from an ignored name to a good one is taken`() throws {
        let part = try folder.drop("a.txt.part")
        #expect(try inbox.claimLater(20).isEmpty)
        try #require(folder.rename(part, to: folder.inbox.appending("a.txt")) == 0)
        #expect(try inbox.claimLater(40).map(\.origin) == ["a.txt"])
    }

    @Test func `the folder of a saved page is known even if it was empty when it was first seen`() throws {
        try folder.makeFolders(folder.inbox.appending("News_files"))
        #expect(try inbox.claimLater(1).isEmpty)
        try folder.drop("News_files/frame.html")
        try folder.drop("News_files/style.css")
        #expect(try inbox.claimLater(20).isEmpty)
    }

    @Test func `a folder of articles that is called like that of a saved page is taken`() throws {
        #expect(try claimOne("work_files/a.txt").origin == "work_files/a.txt")
    }

    @Test(.enabled(if: geteuid() == 0, "needs the super-user: files of somebody else"))
    func `a file that may not be moved is told once and tried again`() throws {
        try folder.drop("theirs/a.txt")
        for path in [folder.path, folder.inbox, claimed] {
            try #require(path.withPlatformString { chmod($0, 0o777) } == 0)
        }
        try #require(BecomeSomebody.setFileUser(65_534) == 0)
        defer { _ = BecomeSomebody.setFileUser(0) }
        #expect(try inbox.claimLater(20).isEmpty)
        #expect(try inbox.claimLater(100).isEmpty)
        #expect(inbox.takeNotices() == [.unclaimable("theirs/a.txt", .permissionDenied)])
        #expect(inbox.nextDeadline != nil)
        #expect(try folder.names(in: claimed) == [])
        _ = BecomeSomebody.setFileUser(0)
        #expect(try inbox.claimLater(1000).map(\.origin) == ["theirs/a.txt"])
    }

    @Test func `what is dropped into rejected or among the claimed is not taken`() throws {
        try folder.drop("rejected/a.txt")
        try folder.drop(".daybook/b.txt")
        #expect(try inbox.claimLater(20).isEmpty)
    }

    // MARK: - Reading

    @Test func `a file over the limit is refused with its size before it is read`() throws {
        let file = try claimOne("big.txt", String(repeating: "x", count: 1001))
        #expect(throws: FileProblem.tooLarge(size: 1001, limit: 1000)) {
            try inbox.contents(of: file, limit: 1000)
        }
        #expect("\(FileProblem.tooLarge(size: 1001, limit: 1000))" == "is 1001 bytes, limit 1000")
    }

    @Test func `a file of exactly the limit is read`() throws {
        let file = try claimOne("big.txt", String(repeating: "x", count: 1000))
        #expect(try inbox.contents(of: file, limit: 1000).count == 1000)
    }

    @Test func `a claimed file that vanished is missing`() throws {
        let file = try claimOne("a.txt")
        _ = file.claimedPath.withPlatformString { unlink($0) }
        #expect(throws: FileProblem.missing) { try inbox.contents(of: file, limit: 1000) }
        try inbox.retire(file)
    }

    @Test func `a claimed file that became a link is not followed`() throws {
        let file = try claimOne("a.txt")
        _ = file.claimedPath.withPlatformString { unlink($0) }
        try #require(file.claimedPath.withPlatformString { symlink("/etc/passwd", $0) } == 0)
        #expect(throws: FileProblem.notRegular) { try inbox.contents(of: file, limit: 100_000) }
    }

    @Test func `a file that may not be read says so`() throws {
        let file = try claimOne("a.txt")
        try #require(file.claimedPath.withPlatformString { chmod($0, 0) } == 0)
        // The super-user may read anything: this thread is somebody else for a moment.
        let wasSuperUser = geteuid() == 0
        if wasSuperUser { try #require(BecomeSomebody.setFileUser(65_534) == 0) }
        defer { if wasSuperUser { _ = BecomeSomebody.setFileUser(0) } }
        #expect(throws: FileProblem.unreadable(.permissionDenied)) { try inbox.contents(of: file, limit: 100) }
    }

    @Test func `a file that was written to after it was claimed is neither read nor removed`() throws {
        let file = try claimOne("a.txt")
        try folder.write("more", to: file.claimedPath)
        #expect(throws: FileProblem.changed) { try inbox.contents(of: file, limit: 1000) }
        #expect(throws: InboxError.changedSinceClaim(path: file.claimedPath)) { try inbox.retire(file) }
        #expect(folder.exists(file.claimedPath))
        try inbox.putBack(file)
        #expect(try inbox.claimLater(40).map(\.size) == [15])
    }

    @Test func `an open descriptor tells whether the file is still what was claimed`() throws {
        let file = try claimOne("a.txt")
        let descriptor = try file.open(limit: 100)
        defer { try? descriptor.close() }
        #expect(file.isUnchanged(descriptor))
        try folder.write("more", to: file.claimedPath)
        #expect(!file.isUnchanged(descriptor))
    }

    // MARK: - Putting back

    @Test func `a file is put back beside one that took its name meanwhile`() throws {
        let first = try claimOne("sub/report.html", "first")
        try folder.drop("sub/report.html", "second")
        #expect(try inbox.putBack(first) == "sub/report (2).html")
        #expect(try folder.text(of: folder.inbox.appending("sub/report.html")) == "second")
        #expect(try folder.text(of: folder.inbox.appending("sub/report (2).html")) == "first")
    }

    @Test func `a file is put back into a folder that was removed meanwhile`() throws {
        let file = try claimOne("sub/deep/a.txt")
        _ = folder.inbox.appending("sub/deep").withPlatformString { rmdir($0) }
        _ = folder.inbox.appending("sub").withPlatformString { rmdir($0) }
        #expect(try inbox.putBack(file) == "sub/deep/a.txt")
        #expect(try folder.names(in: claimed) == [])
    }

    @Test(arguments: [
        ("report.html", 2, "report (2).html"), ("report.html", 1, "report.html"), (".profile", 3, ".profile (3)"),
        ("no extension", 2, "no extension (2)"), ("a.tar.gz", 2, "a.tar (2).gz"),
        ("ends with a sentence. And goes on for long", 2, "ends with a sentence. And goes on for long (2)"),
    ])
    func `a free name keeps the extension`(name: String, number: Int, expected: String) {
        #expect(FreeName.candidate(FileName(bytes: Array(name.utf8)), number).repaired == expected)
    }

    @Test func `a free name is never over 255 bytes and never cuts a character`() {
        let long = Array((String(repeating: "ä", count: 125) + ".html").utf8)
        let free = FreeName.candidate(FileName(bytes: long), 10_000)
        #expect(free.bytes.count <= 255)
        #expect(free.isUTF8)
        #expect(free.repaired.hasSuffix(" (10000).html"))
    }

    // MARK: - Leftovers

    @Test func `what an earlier run had claimed is found with its origin, until it is dealt with`() throws {
        try folder.drop("sub/a.txt", "one")
        try folder.drop(FileName(bytes: [0x62, 0xFF]).path, "two")
        #expect(try inbox.claimLater(20).count == 2)
        #expect(try inbox.leftovers() == [])

        let next = try folder.openInbox()
        let found = try next.leftovers().sorted { $0.size < $1.size || $0.origin < $1.origin }
        #expect(Set(found.map(\.relativePath)) == ["sub/a.txt", FileName(bytes: [0x62, 0xFF]).path])
        for file in found { #expect(try next.contents(of: file, limit: 10).count == 3) }
        try next.retire(found[0])
        try next.putBack(found[1])
        #expect(try next.leftovers() == [])
        #expect(try folder.names(in: claimed) == [])
    }

    @Test func `what another living process has claimed is not a leftover`() throws {
        let other = RunIdentity(
            run: "00000000", boot: RunIdentity.current().boot, process: 1, started: try startOfInit())
        let batch = claimed.appending(other.batch(1))
        try folder.makeFolders(batch)
        try folder.write("x", to: batch.appending("a.txt"))
        #expect(try inbox.leftovers() == [])

        let dead = RunIdentity(run: "00000000", boot: "deadbeef", process: 1, started: other.started)
        try #require(folder.rename(batch, to: claimed.appending(dead.batch(1))) == 0)
        #expect(try inbox.leftovers().map(\.origin) == ["a.txt"])
    }

    private func startOfInit() throws -> UInt64 {
        let fields = try folder.text(of: "/proc/1/stat").split(separator: ")").last?.split(separator: " ")
        return try #require(fields.flatMap { UInt64($0[19]) })
    }

    // MARK: - Failures

    @Test func `a full disk is told as such, and what was not claimed stays`() throws {
        try folder.drop("sub/a.txt")
        // A file where the folder for claims should be: nothing can be claimed.
        _ = claimed.withPlatformString { rmdir($0) }
        try folder.write("in the way", to: claimed)
        #expect(throws: InboxError.self) { try inbox.claimLater(20) }
        let retry = try #require(inbox.nextDeadline)
        #expect(retry > .now)
        #expect(folder.exists(folder.inbox.appending("sub/a.txt")))
        #expect(inbox.waiting == 1)
        _ = claimed.withPlatformString { unlink($0) }
        #expect(try inbox.claimLater(60).map(\.origin) == ["sub/a.txt"])
    }

    @Test(arguments: [
        (Errno.noSpace, true), (.readOnlyFileSystem, true), (.diskQuotaExceeded, true), (.ioError, true),
        (.permissionDenied, true), (.invalidArgument, false), (.notDirectory, false),
    ])
    func `errors that pass are told from those that do not`(errno: Errno, isTransient: Bool) {
        #expect(InboxError.failed(doing: "claim", path: "a", errno: errno).isTransient == isTransient)
    }

    @Test func `an error is one line that says what failed, on which file and why`() {
        let error = InboxError.failed(doing: "claim", path: "in\nbox/a.txt", errno: .noSpace)
        #expect("\(error)" == #"cannot claim in\nbox/a.txt: no space left on device (errno 28)"#)
    }
}
