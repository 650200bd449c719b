import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `An inbox that is never touched` {
    let folder: TemporaryFolder
    let ledger = MemoryLedger()

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolders(folder.inbox)
    }

    private func open() throws -> Inbox { try Inbox(InboxOptions(root: folder.inbox), ledger: ledger) }

    /// Lists everything again, as if so many seconds had passed.
    private func listLater(_ inbox: Inbox, _ seconds: Double) throws -> [String] {
        inbox.rescanIfDue(now: .now + .seconds(seconds))
        return try inbox.claimLater(seconds).map(\.origin)
    }

    @Test func `files are handed out where they lie, each once, and nothing is written`() throws {
        try folder.drop("a.txt", "one")
        try folder.drop("sub/b.txt", "two")
        let before = try (FileStamp.ofEntry(folder.inbox), FileStamp.ofEntry(folder.inbox.appending("sub")))
        let inbox = try open()
        let files = try inbox.claimLater(2)
        #expect(Set(files.map(\.origin)) == ["a.txt", "sub/b.txt"])
        for file in files {
            #expect(file.isInPlace)
            #expect(try inbox.contents(of: file, limit: 10).count == 3)
            try inbox.retire(file, sha256: "ab")
        }
        #expect(try listLater(inbox, 100).isEmpty)
        #expect(try open().claimLater(200).isEmpty)
        #expect(try folder.names(in: folder.inbox) == ["a.txt", "sub"])
        #expect(try FileStamp.ofEntry(folder.inbox) == before.0)
        #expect(try FileStamp.ofEntry(folder.inbox.appending("sub")) == before.1)
        #expect(Set(ledger.outcomes.values) == [.stored(sha256: "ab")])
    }

    @Test func `a file in hand is not handed out again, whatever happens to it`() throws {
        try folder.drop("a.txt")
        let inbox = try open()
        let file = try #require(try inbox.claimLater(2).first)
        try folder.write("more", to: folder.inbox.appending("a.txt"))
        #expect(try listLater(inbox, 100).isEmpty)
        #expect(throws: FileProblem.changed) { try inbox.contents(of: file, limit: 100) }
        try inbox.putBack(file)
        #expect(try inbox.claimLater(110).map(\.origin) == ["a.txt"])
    }

    @Test func `a file that changed is another, once it has settled`() throws {
        try folder.drop("a.txt", "one")
        let inbox = try open()
        try inbox.retire(try #require(try inbox.claimLater(2).first))
        try folder.write(" two", to: folder.inbox.appending("a.txt"))
        #expect(try inbox.claimLater(0.5).isEmpty)
        let again = try #require(try inbox.claimLater(2).first)
        #expect(again.size == 7)
        try inbox.retire(again)
        #expect(try listLater(inbox, 100).isEmpty)
        #expect(ledger.outcomes.count == 2)
    }

    @Test func `a file that changed between reading and the ledger's word is taken again`() throws {
        try folder.drop("a.txt", "one")
        let inbox = try open()
        let file = try #require(try inbox.claimLater(2).first)
        try folder.write(" two", to: folder.inbox.appending("a.txt"))
        try inbox.receiveEvents()
        // The event comes while the file is in hand, and is used up.
        #expect(try inbox.claimLater(5).isEmpty)
        try inbox.retire(file)
        #expect(try inbox.claimLater(8).map(\.size) == [7])
    }

    @Test func `a file of another inode under the same name, size and time is another`() throws {
        try folder.drop("a.txt", "one")
        let inbox = try open()
        let file = try #require(try inbox.claimLater(2).first)
        try inbox.retire(file)
        let path = try folder.drop("a.txt", "two")
        let time = timespec(tv_sec: Int(file.modified.seconds), tv_nsec: Int(file.modified.nanoseconds))
        var times = [time, time]
        try #require(path.withPlatformString { utimensat(AT_FDCWD, $0, &times, 0) } == 0)
        #expect(try inbox.claimLater(4).map(\.origin) == ["a.txt"])
    }

    @Test func `a rejected file stays, and the ledger has the reason`() throws {
        try folder.drop("a.bin")
        let inbox = try open()
        let file = try #require(try inbox.claimLater(2).first)
        let name = try inbox.reject(file, stage: "extract", reason: "not text", attempts: 2, at: "2026-11-24T07:00:00Z")
        #expect(name == "a.bin")
        #expect(try folder.names(in: folder.inbox) == ["a.bin"])
        let outcome = LedgerOutcome.rejected(
            stage: "extract", reason: "not text", attempts: 2, at: "2026-11-24T07:00:00Z")
        #expect(Array(ledger.outcomes.values) == [outcome])
        #expect(try listLater(inbox, 100).isEmpty)
        let listing = InboxListing(root: folder.inbox)
        #expect(try listing.state(of: "a.bin", outcome: { ledger.outcomes[$0] }) == .kept(outcome))
        let depth = try listing.depth { ledger.outcomes[$0] }
        #expect((depth.rejected, depth.waiting, depth.kept) == (1, 0, 0))
    }

    @Test func `what was in hand when the process ended is a leftover, unless it has changed since`() throws {
        for name in ["same.txt", "changed.txt", "gone.txt"] { try folder.drop(FilePath(name)) }
        #expect(try open().claimLater(2).count == 3)
        try folder.write("more", to: folder.inbox.appending("changed.txt"))
        try #require(folder.inbox.appending("gone.txt").withPlatformString { unlink($0) } == 0)
        let inbox = try open()
        let left = try inbox.leftovers()
        #expect(left.map(\.origin) == ["same.txt"])
        #expect(try inbox.claimLater(4).map(\.origin) == ["changed.txt"])
        for file in left { try inbox.retire(file) }
        #expect(ledger.begunFiles.count == 1)
    }

    @Test func `what is put back at a stop is no leftover`() throws {
        try folder.drop("a.txt")
        let inbox = try open()
        try inbox.putBack(try #require(try inbox.claimLater(2).first))
        #expect(try open().leftovers().isEmpty)
        #expect(try open().claimLater(4).count == 1)
    }

    @Test func `what an inbox claimed before it was kept is a leftover too`() throws {
        try folder.drop("a.txt")
        #expect(try folder.openInbox().claimLater(2).count == 1)
        let inbox = try open()
        let file = try #require(try inbox.leftovers().first)
        #expect(!file.isInPlace)
        try inbox.retire(file)
        #expect(try inbox.claimLater(100).isEmpty)
    }

    @Test func `where the ledger cannot be written nothing is handed out, and all of it later`() throws {
        for number in 0..<5 { try folder.drop(FilePath("\(number).txt")) }
        let inbox = try open()
        ledger.failure = LedgerFailure(reason: "cannot write the ledger: no space", isTransient: true)
        let error = #expect(throws: InboxError.self) { _ = try inbox.claim(atMost: 10, now: .now + .seconds(2)) }
        #expect(error?.isTransient == true)
        #expect(ledger.begunFiles.isEmpty)
        ledger.failure = nil
        #expect(try inbox.claimLater(20).count == 5)
    }

    @Test func `a saved page is handed out with its folder, and both stay`() throws {
        try folder.drop("Mill.html", "<html>The mill</html>")
        try folder.drop("Mill_files/style.css", "p {}")
        let inbox = try open()
        let file = try #require(try inbox.claimLater(2).first)
        #expect(try file.folder?.files(limit: 100).count == 1)
        try inbox.retire(try inbox.releaseFolder(of: file))
        #expect(try folder.names(in: folder.inbox) == ["Mill.html", "Mill_files"])
        #expect(try listLater(inbox, 100).isEmpty)
    }

    // MARK: - There or not

    @Test func `an inbox that is not there is waited for and not made`() throws {
        TemporaryFolder.remove(folder.inbox)
        let inbox = try open()
        #expect(!inbox.isAvailable)
        #expect(inbox.takeNotices() == [.lost(folder.inbox, reason: "deleted, renamed or not mounted")])
        #expect(!folder.exists(folder.inbox))
        try folder.drop("a.txt")
        #expect(try inbox.claimLater(20).map(\.origin) == ["a.txt"])
        #expect(inbox.takeNotices() == [.found(folder.inbox)])
        try folder.drop("b.txt")
        #expect(try inbox.claimLater(30).map(\.origin) == ["b.txt"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func
        `a read-only disk is read, unmounted it is unavailable, also at the next start, and mounted again it is known`()
        throws
    {
        let (place, source) = (folder.path.appending("mounted"), folder.path.appending("source"))
        try folder.makeFolders(place)
        try folder.makeFolders(source)
        try folder.write("text", to: source.appending("a.txt"))
        let outcome = try MountNamespace.run { [place, source] () throws -> [String] in
            let ledger = MemoryLedger()
            func mount() -> Bool {
                MountNamespace.bind(source, on: place) && MountNamespace.rebind(place, readOnly: true)
            }
            func told(by inbox: Inbox) -> [String] {
                inbox.takeNotices().map { if case .lost(_, let reason) = $0 { reason } else { "found" } }
            }
            guard mount() else { return ["cannot mount"] }
            let inbox = try Inbox(InboxOptions(root: place), ledger: ledger, memory: ledger)
            var seen: [String] = []
            for file in try inbox.claimLater(20) {
                seen.append(file.origin)
                try inbox.retire(file)
            }
            guard MountNamespace.unmount(place) else { return ["cannot unmount: a descriptor is open"] }
            seen += try inbox.claimLater(40).map(\.origin) + told(by: inbox)
            let next = try Inbox(InboxOptions(root: place), ledger: ledger, memory: ledger)
            seen += try next.claimLater(0).map(\.origin) + told(by: next) + [next.isAvailable ? "available" : "away"]
            guard mount() else { return ["cannot mount"] }
            Writer.write("text", to: source.appending("b.txt"))
            for inbox in [inbox, next] {
                seen += try inbox.claimLater(60).map(\.origin) + told(by: inbox)
            }
            return seen
        }
        #expect(outcome == ["a.txt", "not mounted", "not mounted", "away", "b.txt", "found", "b.txt", "found"])
    }

    @Test func `an inbox that is emptied and stays where it is, is empty and not away`() throws {
        try folder.drop("a.txt")
        let inbox = try open()
        try inbox.retire(try #require(try inbox.claimLater(2).first))
        try #require(folder.inbox.appending("a.txt").withPlatformString { unlink($0) } == 0)
        #expect(try listLater(inbox, 100).isEmpty)
        #expect(inbox.isAvailable)
        #expect(try open().isAvailable)
    }
}
