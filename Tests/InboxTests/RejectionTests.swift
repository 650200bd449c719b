import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `Rejecting` {
    let folder: TemporaryFolder
    let inbox: Inbox
    let rejected: RejectedFolder

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
        rejected = RejectedFolder(root: folder.inbox)
    }

    @discardableResult
    private func reject(_ path: FilePath, _ text: String = "x", attempts: Int = 1) throws -> String {
        try folder.drop(path, text)
        let file = try #require(try inbox.claimLater(20).first)
        return try inbox.reject(
            file, stage: "extraction", reason: "no text in it", attempts: attempts, at: "2026-11-22T06:00:00+01:00")
    }

    @Test func `a rejected file lies under its name with the reason beside it`() throws {
        #expect(try reject("sub/a.txt", attempts: 3) == "a.txt")
        let place = folder.inbox.appending("rejected")
        #expect(try folder.names(in: place) == ["a.txt", "a.txt.reason.json"])
        #expect(
            try folder.text(of: place.appending("a.txt.reason.json")) == """
                {
                  "attempts" : 3,
                  "inbox_path" : "sub/a.txt",
                  "name" : "a.txt",
                  "next" : "move the file back to the inbox, or run `daybook retry`, to try it again",
                  "reason" : "no text in it",
                  "rejected_at" : "2026-11-22T06:00:00+01:00",
                  "size" : 1,
                  "stage" : "extraction"
                }

                """)
        #expect(try folder.names(in: folder.inbox.appending(".daybook").appending("claimed")) == [])
        #expect(try inbox.claimLater(60).isEmpty)
    }

    @Test func `a second file of the same name keeps both`() throws {
        try reject("a.txt", "1")
        #expect(try reject("a.txt", "22") == "a (2).txt")
        #expect(try rejected.files().map(\.displayName) == ["a (2).txt", "a.txt"])
        #expect(try rejected.files().map(\.note?.size) == [2, 1])
    }

    @Test func `a file that is called like a note is not taken for one`() throws {
        try reject("a.txt")
        #expect(try reject("a.txt.reason.json", "not a note") == "a.txt.reason (2).json")
        #expect(try rejected.files().map(\.displayName) == ["a.txt", "a.txt.reason (2).json"])
        #expect(try rejected.file(named: "a.txt")?.note?.name == "a.txt")
    }

    @Test(arguments: `A claimed file`.oddNames)
    func `any name is rejected and retried unaltered`(_ bytes: [UInt8]) throws {
        let path = FilePath("tag").pushing(FileName(bytes: bytes).path)
        try reject(path)
        let file = try #require(try rejected.files().first)
        #expect(file.nameBytes == bytes)
        #expect(file.note?.reason == "no text in it")
        #expect(file.note?.nameBytes == (FileName(bytes: bytes).isUTF8 ? nil : bytes))
        #expect(try rejected.putBack(file) == path)
        #expect(try folder.names(in: folder.inbox.appending("rejected")) == [])
        #expect(try inbox.claimLater(60).map(\.relativePath) == [path])
    }

    @Test func `two names of 255 bytes that differ at the end have two notes`() throws {
        let long = Array(repeating: UInt8(ascii: "n"), count: 254)
        try reject(FileName(bytes: long + [UInt8(ascii: "1")]).path, "1")
        try reject(FileName(bytes: long + [UInt8(ascii: "2")]).path, "22")
        #expect(try rejected.files().map { $0.note?.size } == [1, 2])
    }

    @Test func `retrying does not overwrite what took the name meanwhile`() throws {
        try reject("a.txt", "old")
        try folder.drop("a.txt", "new")
        #expect(try rejected.putBack(named: "a.txt") == "a (2).txt")
        #expect(try folder.text(of: folder.inbox.appending("a.txt")) == "new")
    }

    @Test func `retrying an unknown name says so`() throws {
        #expect(throws: InboxError.notRejected(name: "no.txt")) { try rejected.putBack(named: "no.txt") }
    }

    @Test func `of two names that differ in a byte that is not UTF-8 each is found by its own`() throws {
        let (one, other) = (Array("caf".utf8) + [0xE9], Array("caf".utf8) + [0xE8])
        let neither = Array("caf".utf8) + [0xEA]
        try reject(FileName(bytes: one).path, "1")
        try reject(FileName(bytes: other).path, "22")
        let found = try [one, other, neither].map { try rejected.file(named: $0) }
        #expect(found.map { $0?.nameBytes } == [one, other, nil])
        #expect(found.map { $0?.note?.size } == [1, 2, nil])
        #expect(try rejected.file(named: Array("caf\u{FFFD}".utf8)) == nil)
        #expect(throws: InboxError.notRejected(name: "caf\\xea")) { try rejected.putBack(named: neither) }
        #expect(try FileName(of: rejected.putBack(named: one)).bytes == one)
        #expect(try rejected.files().map(\.nameBytes) == [other])
    }

    @Test func `a name and the same name composed otherwise are two files`() throws {
        // "é" as one scalar and as two: equal as Swift text.
        let (composed, decomposed) = ([0xC3, 0xA9] as [UInt8], [0x65, 0xCC, 0x81] as [UInt8])
        try reject(FileName(bytes: composed).path, "1")
        #expect(try rejected.file(named: decomposed) == nil)
        #expect(try rejected.file(named: composed)?.nameBytes == composed)
        let listing = InboxListing(root: folder.inbox)
        #expect(try listing.state(of: FileName(bytes: decomposed).path) == .absent)
    }

    @Test func `the state of a path is that of exactly these bytes`() throws {
        let (one, other) = (Array("caf".utf8) + [0xE9], Array("caf".utf8) + [0xE8])
        let listing = InboxListing(root: folder.inbox)
        let state = { (bytes: [UInt8], folder: FilePath) in
            try listing.state(of: folder.pushing(FileName(bytes: bytes).path))
        }
        try folder.drop(FilePath("sub").pushing(FileName(bytes: one).path))
        let claimed = try #require(try inbox.claimLater(20).first)
        #expect(try state(one, "sub") == .claimed(claimed))
        #expect(try state(other, "sub") == .absent)
        try inbox.reject(claimed, stage: "extraction", reason: "no text in it", attempts: 1, at: "2026-11-22T06:00:00Z")
        let file = try #require(try rejected.file(named: one))
        for place: FilePath in ["", "sub", "rejected", folder.inbox.appending("sub")] {
            #expect(try state(one, place) == .rejected(file))
            #expect(try state(other, place) == .absent)
        }
    }

    @Test func `a file without a note goes back to the top`() throws {
        try reject("sub/a.txt")
        _ = folder.inbox.appending("rejected/a.txt.reason.json").withPlatformString { unlink($0) }
        #expect(try rejected.putBack(named: "a.txt") == "a.txt")
    }

    @Test(arguments: ["../../etc/passwd", "/etc/passwd", ".daybook/claimed/x", "rejected/x", "", "."])
    func `a note that somebody edited leads nowhere else`(_ path: String) throws {
        try reject("sub/a.txt")
        let note = folder.inbox.appending("rejected/a.txt.reason.json")
        let forged = try folder.text(of: note).split(separator: "sub/a.txt", omittingEmptySubsequences: false)
            .joined(separator: path)
        _ = note.withPlatformString { unlink($0) }
        try folder.write(forged, to: note)
        #expect(try rejected.files().first?.note != nil)
        #expect(try rejected.putBack(named: "a.txt") == "a.txt")
    }

    @Test func `moving a file back by hand is a retry, and its note goes at the next start`() throws {
        try reject("a.txt")
        let place = folder.inbox.appending("rejected")
        try #require(folder.rename(place.appending("a.txt"), to: folder.inbox.appending("a.txt")) == 0)
        try folder.write("{\"mine\": true}", to: place.appending("b.reason.json"))
        #expect(try inbox.claimLater(60).map(\.origin) == ["a.txt"])
        _ = try folder.openInbox()
        #expect(try folder.names(in: place) == ["b.reason.json"])
    }

    @Test func `an inbox without a folder for rejected files has none`() throws {
        #expect(try RejectedFolder(root: folder.path.appending("nothing")).files() == [])
    }

    // MARK: - What became of a file

    @Test func `the state of every path is known without a daemon`() throws {
        try reject("sub/bad.txt")
        try folder.drop("busy.txt")
        let busy = try inbox.claimLater(60)
        try folder.drop("next.txt", "12345")
        try folder.drop("a.part")
        try #require(folder.inbox.appending("fifo").withPlatformString { mkfifo($0, 0o644) } == 0)
        let listing = InboxListing(root: folder.inbox)

        #expect(listing.isAvailable)
        #expect(try listing.state(of: "busy.txt") == .claimed(busy[0]))
        guard case .waiting(5, _) = try listing.state(of: folder.inbox.appending("next.txt")) else {
            Issue.record("next.txt does not wait")
            return
        }
        let bad = try #require(try rejected.file(named: "bad.txt"))
        #expect(try listing.state(of: "sub/bad.txt") == .rejected(bad))
        #expect(try listing.state(of: "bad.txt") == .rejected(bad))
        #expect(try listing.state(of: "rejected/bad.txt") == .rejected(bad))
        #expect(try listing.state(of: "a.part") == .ignored(.pattern("*.part")))
        #expect(try listing.state(of: "fifo") == .ignored(.fifo))
        #expect(try listing.state(of: "sub") == .folder)
        #expect(try listing.state(of: "never.txt") == .absent)
        #expect(try listing.state(of: "/etc/passwd") == .absent)

        let depth = try listing.depth()
        #expect(depth.waiting == 1)
        #expect(depth.waitingBytes == 5)
        #expect(depth.claimed == 1)
        #expect(depth.rejected == 1)
        #expect(depth.oldest != nil)
    }

    @Test func `an inbox that is not there is not available`() {
        #expect(!InboxListing(root: folder.path.appending("nothing")).isAvailable)
    }
}
