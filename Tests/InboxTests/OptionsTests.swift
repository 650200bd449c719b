import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `New options for an open inbox` {
    let folder: TemporaryFolder
    let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
        _ = try inbox.claimLater(0)
    }

    private func options(
        quiet: Duration = .seconds(1), networkQuiet: Duration = .seconds(10), rescan: Duration = .seconds(60),
        ignore: [String] = DefaultIgnorePatterns.all
    ) -> InboxOptions {
        InboxOptions(root: folder.inbox, quiet: quiet, networkQuiet: networkQuiet, rescan: rescan, ignore: ignore)
    }

    @Test func `a longer quiet time holds for a file that is settling already`() throws {
        try folder.drop("a.txt")
        #expect(try inbox.claimLater(0.5).isEmpty)
        inbox.apply(options(quiet: .seconds(100)))
        #expect(try inbox.claimLater(50).isEmpty)
        #expect(try inbox.claimLater(101).map(\.origin) == ["a.txt"])
    }

    @Test func `a shorter quiet time holds for a file that is settling already`() throws {
        inbox.apply(options(quiet: .seconds(1000)))
        try folder.drop("a.txt")
        #expect(try inbox.claimLater(50).isEmpty)
        inbox.apply(options(quiet: .seconds(1)), now: .now + .seconds(51))
        let due = try #require(inbox.nextDeadline)
        #expect(due < .now + .seconds(52))
        #expect(try inbox.claimLater(52).map(\.origin) == ["a.txt"])
    }

    @Test func `an empty file waits for the new network quiet time`() throws {
        inbox.apply(options(networkQuiet: .seconds(100)))
        try folder.drop("empty.txt", "")
        #expect(try inbox.claimLater(50).isEmpty)
        #expect(try inbox.claimLater(101).map(\.origin) == ["empty.txt"])
    }

    @Test func `a new rescan time is that of the next listing`() throws {
        let start = try #require(inbox.lastScan)
        inbox.apply(options(rescan: .seconds(5)))
        _ = try inbox.claimLater(0)
        let listed = try #require(inbox.lastScan)
        #expect(listed > start)
        inbox.rescanIfDue(now: listed + .seconds(4))
        #expect(!inbox.scan.isActive)
        inbox.rescanIfDue(now: listed + .seconds(6))
        #expect(inbox.scan.isActive)
    }

    @Test func `an inbox that is listed regularly is listed as often as the new options say`() throws {
        inbox.poll(because: "changes by other machines send no events")
        inbox.apply(options(rescan: .seconds(3)))
        #expect(inbox.pollInterval == .seconds(3))
        inbox.apply(options(networkQuiet: .seconds(20)))
        #expect(inbox.pollInterval == .seconds(20))
    }

    @Test func `files and folders that are no longer ignored are taken, without any event`() throws {
        try folder.drop("a.part")
        try folder.drop("drafts/b.txt")
        inbox.apply(options(ignore: ["*.part", "/drafts"]))
        #expect(try inbox.claimLater(20).isEmpty)
        inbox.apply(options(ignore: []))
        #expect(Set(try inbox.claimLater(40).map(\.origin)) == ["a.part", "drafts/b.txt"])
        // Its folder is watched by now.
        try folder.drop("drafts/c.txt")
        #expect(try inbox.claimLater(60).map(\.origin) == ["drafts/c.txt"])
    }

    @Test func `files that settle and are ignored now are dropped, and what comes to their folder is not seen`() throws
    {
        try folder.drop("a.md")
        try folder.drop("drafts/sub/b.txt")
        try folder.drop("kept/c.txt")
        #expect(try inbox.claimLater(0).isEmpty)
        #expect(inbox.waiting == 3)
        inbox.apply(options(ignore: ["*.md", "/drafts"]))
        #expect(inbox.pending.count == 1)
        try folder.drop("drafts/sub/d.txt")
        #expect(try inbox.claimLater(20).map(\.origin) == ["kept/c.txt"])
        #expect(inbox.waiting == 0)
        #expect(folder.exists(folder.inbox.appending("a.md")))
        #expect(inbox.takeNotices() == [])
    }

    @Test func `a listing under way does not go into a folder that is ignored now`() throws {
        try folder.drop("drafts/b.txt")
        try inbox.receiveEvents()
        #expect(inbox.scan.isActive)
        inbox.apply(options(ignore: ["drafts"]))
        #expect(try inbox.claimLater(20).isEmpty)
    }

    @Test func `what was told as ignored is not told again`() throws {
        try #require(folder.inbox.appending("pipe").withPlatformString { mkfifo($0, 0o600) } == 0)
        _ = try inbox.claimLater(2)
        #expect(inbox.takeNotices() == [.ignored("pipe", .fifo)])
        inbox.apply(options(quiet: .seconds(2)))
        #expect(inbox.scan.isActive)
        _ = try inbox.claimLater(4)
        #expect(!inbox.scan.isActive)
        #expect(inbox.takeNotices() == [])
    }

    @Test func `identity, claimed files, root and watch stay`() throws {
        try folder.drop("a.txt")
        let file = try #require(try inbox.claimLater(2).first)
        let (identity, watch) = (inbox.identity, inbox.watches.root)
        inbox.apply(InboxOptions(root: folder.path.appending("other"), ignore: []))
        #expect(inbox.identity == identity)
        #expect(inbox.watches.root == watch)
        #expect(inbox.options.root == folder.inbox)
        #expect(!folder.exists(folder.path.appending("other")))
        #expect(try inbox.putBack(file) == "a.txt")
        #expect(try inbox.claimLater(20).map(\.origin) == ["a.txt"])
    }

    @Test func `while the inbox is away nothing is made, and the options hold when it is back`() throws {
        let away = folder.path.appending("away")
        try #require(folder.rename(folder.inbox, to: away) == 0)
        #expect(try inbox.claimLater(1).isEmpty)
        _ = inbox.takeNotices()
        inbox.apply(options(quiet: .seconds(100), ignore: ["*.md"]))
        #expect(!folder.exists(folder.inbox))
        #expect(!inbox.isAvailable)
        #expect(inbox.takeNotices() == [])
        try #require(folder.rename(away, to: folder.inbox) == 0)
        try folder.drop("a.md")
        try folder.drop("b.txt")
        #expect(try inbox.claimLater(50).isEmpty)
        #expect(inbox.isAvailable)
        #expect(try inbox.claimLater(120).map(\.origin) == ["b.txt"])
    }

    // MARK: - No time at all

    @Test(arguments: [Duration.zero, .seconds(-1), .milliseconds(1)])
    func `an inbox without times is neither listed nor looked at in a loop`(_ none: Duration) throws {
        let none = options(quiet: none, networkQuiet: none, rescan: none)
        for isApplied in [true, false] {
            let inbox = try isApplied ? self.inbox : Inbox(none)
            if isApplied { inbox.apply(none) }
            inbox.poll(because: "changes by other machines send no events")
            _ = try inbox.claimLater(0)
            inbox.mustRescan = true
            #expect(inbox.currentPollInterval == .milliseconds(100))
            let now = ContinuousClock.now + .seconds(5)
            while try !inbox.claim(atMost: 10, now: now).isEmpty || inbox.scan.isActive {}
            let due = try #require(inbox.nextDeadline)
            #expect(due >= now + .milliseconds(100))
            inbox.rescanIfDue(now: now + .milliseconds(50))
            #expect(!inbox.scan.isActive)
        }
    }

    @Test func `without a quiet time a file is looked at a tenth of a second after each change`() throws {
        inbox.apply(options(quiet: .zero, networkQuiet: .zero))
        _ = try inbox.claimLater(0)
        try folder.drop("a.txt")
        let now = ContinuousClock.now
        try inbox.receiveEvents(now: now)
        #expect(inbox.nextDeadline == now + .milliseconds(100))
    }
}
