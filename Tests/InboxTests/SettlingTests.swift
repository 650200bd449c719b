import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `Settling` {
    let folder: TemporaryFolder
    let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
    }

    @Test func `a file that was moved in is claimed after the quiet time and not before`() throws {
        try folder.drop("a.txt", "Hello")
        #expect(try inbox.claimLater(0.5).isEmpty)
        let claimed = try inbox.claimLater(1.1)
        #expect(claimed.map(\.origin) == ["a.txt"])
        #expect(try inbox.contents(of: claimed[0], limit: 100) == Array("Hello".utf8))
        #expect(!folder.exists(folder.inbox.appending("a.txt")))
    }

    @Test func `a slow writer's file is not claimed before it is closed`() throws {
        let writer = try Writer(folder.inbox.appending("slow.txt"))
        try writer.write("first half, ")
        #expect(try inbox.claimLater(60).isEmpty)
        #expect(try inbox.claimLater(120).isEmpty)
        try writer.write("second half")
        writer.close()
        #expect(try inbox.claimLater(180).map(\.size) == [23])
    }

    @Test func `a slow writer is noticed even if every event is lost`() throws {
        let writer = try Writer(folder.inbox.appending("slow.txt"))
        try writer.write("first half")
        let now = ContinuousClock.now
        #expect(try inbox.claim(atMost: 10, now: now + .seconds(60)).isEmpty)
        writer.close()
        #expect(try inbox.claim(atMost: 10, now: now + .seconds(120)).map(\.origin) == ["slow.txt"])
    }

    @Test func `a writer that keeps a file mapped after closing it is noticed`() throws {
        let path = folder.inbox.appending("mapped.txt")
        let descriptor = path.withPlatformString { Glibc.open($0, O_RDWR | O_CREAT, 0o644) }
        try #require(ftruncate(descriptor, 4096) == 0)
        let map = try #require(mmap(nil, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0))
        Glibc.close(descriptor)
        #expect(try inbox.claimLater(60).isEmpty)
        munmap(map, 4096)
        #expect(try inbox.claimLater(120).map(\.origin) == ["mapped.txt"])
    }

    @Test func `a file that its writer renames while it has it open is not claimed`() throws {
        let part = folder.inbox.appending("page.html.part")
        let writer = try Writer(part)
        try writer.write("half")
        _ = try inbox.claimLater(5)
        try #require(folder.rename(part, to: folder.inbox.appending("page.html")) == 0)
        #expect(try inbox.claimLater(60).isEmpty)
        writer.close()
        #expect(try inbox.claimLater(120).map(\.origin) == ["page.html"])
    }

    // Nobody but the super-user can make a file that this test may move and not open.
    @Test(.enabled(if: geteuid() == 0, "needs the super-user: files of somebody else"))
    func `who has a file open is known from events where the kernel may not be asked`() throws {
        for path in [folder.path, folder.inbox, folder.inbox.appending(".daybook/claimed")] {
            try #require(path.withPlatformString { chmod($0, 0o777) } == 0)
        }
        let path = folder.inbox.appending("theirs.txt")
        let writer = try Writer(path)
        try writer.write("first half, ")
        try #require(path.withPlatformString { chmod($0, 0) } == 0)
        try #require(BecomeSomebody.setFileUser(65_534) == 0)
        defer { _ = BecomeSomebody.setFileUser(0) }
        #expect(try inbox.claimLater(60).isEmpty)
        #expect(try inbox.claimLater(600).isEmpty)
        try writer.write("second half")
        writer.close()
        #expect(try inbox.claimLater(1200).map(\.size) == [23])
    }

    @Test func `a file is claimed where inode numbers change and no lease can be had`() throws {
        inbox.isOnNetwork = true
        inbox.areLeasesTrue = false
        try folder.drop("a.txt", "Hello")
        let file = try #require(try inbox.claimLater(2).first)
        #expect(file.stamp.inode == 0)
        #expect(try inbox.contents(of: file, limit: 10).count == 5)
        try inbox.retire(file)
    }

    @Test func `a lease that a new writer breaks ends neither this process nor the writer`() throws {
        let path = try folder.drop("a.txt")
        let probe = WriterProbe(path, isAsked: true)
        try #require(probe.answer == .nobody)
        let refused = path.withPlatformString { Glibc.open($0, O_WRONLY | O_NONBLOCK) }
        #expect(refused == -1)
        #expect(errno == EWOULDBLOCK)
    }

    @Test func `a file with an old modification time waits for its quiet time all the same`() throws {
        let path = try folder.drop("old.txt")
        var times = [timespec(tv_sec: 1_000_000, tv_nsec: 0), timespec(tv_sec: 1_000_000, tv_nsec: 0)]
        try #require(path.withPlatformString { utimensat(AT_FDCWD, $0, &times, 0) } == 0)
        #expect(try inbox.claimLater(0.5).isEmpty)
        let claimed = try inbox.claimLater(1.2)
        #expect(claimed.map(\.modified.seconds) == [1_000_000])
    }

    @Test func `a file that is replaced during its quiet time starts anew`() throws {
        try folder.drop("a.txt", "one")
        #expect(try inbox.claimLater(0.9).isEmpty)
        try folder.drop("a.txt", "second")
        let claimed = try inbox.claimLater(1.1)
        #expect(claimed.map(\.size) == [6])
    }

    @Test func `an empty file waits longer and is then claimed`() throws {
        try folder.drop("empty.txt", "")
        #expect(try inbox.claimLater(9).isEmpty)
        #expect(try inbox.claimLater(10.5).map(\.size) == [0])
    }

    @Test func `a file that nobody touches is claimed at its deadline, and then nothing is pending`() throws {
        try folder.drop("a.txt")
        try inbox.receiveEvents()
        _ = try inbox.claim(atMost: 10)
        let deadline = try #require(inbox.nextDeadline)
        #expect(deadline > .now)
        #expect(deadline < .now + .seconds(1.1))
        #expect(inbox.waiting == 1)
        #expect(try inbox.claim(atMost: 10, now: deadline + .milliseconds(20)).count == 1)
        #expect(inbox.nextDeadline == nil)
        #expect(inbox.waiting == 0)
    }

    @Test func `a chattering writer costs one timer`() throws {
        var pending = PendingFiles()
        let start = ContinuousClock.now
        for tenth in 0..<1000 {
            let now = start + .milliseconds(100 * tenth)
            let hasRoom = pending.noteChange(of: "a.txt", since: now, until: now + .seconds(1))
            let due = pending.popDue(now: now)
            #expect(hasRoom && due == nil)
        }
        #expect(pending.nextDeadline == start + .milliseconds(99_900) + .seconds(1))
        let due = pending.popDue(now: start + .seconds(101))
        #expect(due?.0 == "a.txt")
        #expect(pending.nextDeadline == nil)
    }
}

@Suite struct `The rule of settling` {
    let rule = SettleRule(quiet: .seconds(1), emptyQuiet: .seconds(10), patience: .seconds(20))
    let now = ContinuousClock.now
    let wall = FileTime(seconds: 1_800_000_000, nanoseconds: 500_000_000)

    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// How long before now the change time lies; seconds.
        var changedAgo: Double
        var size: Int64 = 5
        /// How long ago an event told of a change; nil: none did.
        var toldAgo: Double?
        /// How long ago it was looked at and was the same; nil: never.
        var sameAgo: Double?
        var isSettled: Bool
    }

    @Test(arguments: [
        Case(testDescription: "old, found at start", changedAgo: 3600, isSettled: true),
        Case(testDescription: "fresh, found at start", changedAgo: 0.4, isSettled: false),
        Case(testDescription: "exactly the quiet time old", changedAgo: 1, isSettled: true),
        Case(testDescription: "old, but an event just told of it", changedAgo: 3600, toldAgo: 0.2, isSettled: false),
        Case(testDescription: "changed and told of long enough ago", changedAgo: 1.5, toldAgo: 1.2, isSettled: true),
        Case(testDescription: "changed after the event", changedAgo: 0.1, toldAgo: 1.2, isSettled: false),
        Case(testDescription: "empty, a little old", changedAgo: 5, size: 0, isSettled: false),
        Case(testDescription: "empty, old", changedAgo: 11, size: 0, isSettled: true),
        Case(testDescription: "from the future, first seen", changedAgo: -3600, isSettled: false),
        Case(
            testDescription: "from the future, the same a while ago", changedAgo: -3600, sameAgo: 1.1, isSettled: true),
        Case(testDescription: "from the future, the same just now", changedAgo: -3600, sameAgo: 0.3, isSettled: false),
    ])
    func `a file has settled if and only if it was quiet for long enough`(_ one: Case) throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: folder.path.appending("x"))
        var stamp = try FileStamp.ofEntry(folder.path.appending("x"))
        stamp.size = one.size
        stamp.changed = wall + .seconds(-one.changedAgo)
        var seen = SettleRule.Observation()
        if let ago = one.toldAgo { seen.since = now - .seconds(ago) }
        if let ago = one.sameAgo { seen = SettleRule.Observation(stamp: stamp, since: now - .seconds(ago)) }
        let verdict = rule.verdict(stamp, seen: seen, now: now, wall: wall)
        #expect((verdict == .settled) == one.isSettled)
        if case .waiting(_, let until) = verdict { #expect(until > now) }
    }

    @Test func `a file that is not what it was starts anew`() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: folder.path.appending("x"))
        let stamp = try FileStamp.ofEntry(folder.path.appending("x"))
        var earlier = stamp
        earlier.size += 1
        let seen = SettleRule.Observation(stamp: earlier, since: now - .seconds(100))
        #expect(
            rule.verdict(stamp, seen: seen, now: now, wall: wall) == .waiting(since: now, until: now + .seconds(1)))
    }
}
