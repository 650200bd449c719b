import Foundation
import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `Watching` {
    let folder: TemporaryFolder
    let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
        // The first listing is done: from here on events count.
        _ = try inbox.claimLater(0)
    }

    /// Whether the descriptor has something to read within 10 s.
    private func hasEvents() -> Bool {
        var wait = pollfd(fd: inbox.descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wait, 1, 10_000) == 1
    }

    @Test func `a drop wakes whoever polls the descriptor`() throws {
        try folder.drop("a.txt")
        #expect(hasEvents())
        #expect(try inbox.claimLater(2).count == 1)
    }

    @Test func `an idle inbox sets no deadline`() throws {
        #expect(inbox.nextDeadline == nil)
        #expect(inbox.takeNotices() == [])
    }

    @Test func `nested folders that appear with files in them at once are all found`() throws {
        let aside = folder.path.appending("tree")
        for depth in ["a", "a/b", "a/b/c"] {
            try folder.makeFolders(aside.appending(depth))
            try folder.write("text", to: aside.appending("\(depth)/file.txt"))
        }
        try #require(folder.rename(aside, to: folder.inbox.appending("tree")) == 0)
        let claimed = try inbox.claimLater(2)
        #expect(
            Set(claimed.map(\.origin)) == ["tree/a/file.txt", "tree/a/b/file.txt", "tree/a/b/c/file.txt"])
        #expect(claimed.first { $0.origin == "tree/a/b/file.txt" }?.tags == ["tree", "a", "b"])
    }

    @Test func `a folder made and filled between two looks is found`() throws {
        try folder.makeFolders(folder.inbox.appending("x/y/z"))
        try folder.write("text", to: folder.inbox.appending("x/y/z/1.txt"))
        #expect(try inbox.claimLater(2).count == 1)
        // Its folders are watched by now.
        try folder.drop("x/y/z/2.txt")
        #expect(hasEvents())
        #expect(try inbox.claimLater(4).map(\.origin) == ["x/y/z/2.txt"])
    }

    @Test func `a renamed folder is followed under its new name`() throws {
        try folder.drop("old/1.txt")
        #expect(try inbox.claimLater(0.1).isEmpty)
        try #require(folder.rename(folder.inbox.appending("old"), to: folder.inbox.appending("new")) == 0)
        try folder.drop("new/2.txt")
        #expect(Set(try inbox.claimLater(2).map(\.origin)) == ["new/1.txt", "new/2.txt"])
        try folder.drop("new/3.txt")
        #expect(try inbox.claimLater(4).map(\.origin) == ["new/3.txt"])
    }

    @Test func `a folder that is moved out is not taken and no longer watched`() throws {
        try folder.drop("sub/1.txt")
        #expect(try inbox.claimLater(0.1).isEmpty)
        try #require(folder.rename(folder.inbox.appending("sub"), to: folder.path.appending("sub")) == 0)
        #expect(try inbox.claimLater(2).isEmpty)
        try folder.write("text", to: folder.path.appending("sub/2.txt"))
        #expect(try inbox.claimLater(4).isEmpty)
        #expect(inbox.waiting == 0)
        // A file that came there would otherwise be told as one that went from here.
        #expect(inbox.takeNotices() == [])
    }

    @Test func `a folder that is removed and made anew is watched anew`() throws {
        for round in 1...3 {
            try folder.drop(FilePath("sub/deep/\(round).txt"))
            #expect(try inbox.claimLater(2).map(\.origin) == ["sub/deep/\(round).txt"])
            TemporaryFolder.remove(folder.inbox.appending("sub"))
            try folder.makeFolders(folder.inbox.appending("sub/deep"))
            try inbox.receiveEvents()
            _ = try inbox.claimLater(0)
            // Only an event can tell of this one: nothing is listed within the minute.
            try folder.drop("sub/deep/again.txt")
            #expect(hasEvents())
            #expect(try inbox.claimLater(2).map(\.origin) == ["sub/deep/again.txt"])
        }
    }

    @Test func `a folder that is moved within the inbox, and its old name made anew, are told apart`() throws {
        try folder.drop("a/1.txt")
        #expect(try inbox.claimLater(0.1).isEmpty)
        try #require(folder.rename(folder.inbox.appending("a"), to: folder.inbox.appending("b")) == 0)
        try folder.makeFolders(folder.inbox.appending("a"))
        #expect(try inbox.claimLater(2).map(\.origin) == ["b/1.txt"])
        try folder.drop("a/2.txt")
        try folder.drop("b/3.txt")
        #expect(Set(try inbox.claimLater(4).map(\.origin)) == ["a/2.txt", "b/3.txt"])
    }

    @Test func `with every event lost the next listing finds everything`() throws {
        try folder.drop("a.txt")
        try folder.drop("sub/b.txt")
        let later = ContinuousClock.now + .seconds(61)
        #expect(try inbox.claim(atMost: 10, now: later).isEmpty)
        inbox.rescanIfDue(now: later)
        #expect(Set(try inbox.claim(atMost: 10, now: later).map(\.origin)) == ["a.txt", "sub/b.txt"])
    }

    @Test func `where events do not tell everything the inbox is listed regularly`() throws {
        inbox.poll(because: "changes by other machines send no events")
        #expect(
            inbox.takeNotices() == [
                .polling(reason: "changes by other machines send no events", every: .seconds(10))
            ])
        try folder.drop("a.txt")
        let due = try #require(inbox.nextDeadline)
        #expect(due > .now)
        #expect(due < .now + .seconds(11))
        #expect(try inbox.claim(atMost: 10, now: due).map(\.origin) == ["a.txt"])
    }

    @Test func `doubled events claim a file once`() throws {
        let path = try folder.drop("a.txt")
        for _ in 0..<3 { _ = path.withPlatformString { utimensat(AT_FDCWD, $0, nil, 0) } }
        #expect(try inbox.claimLater(2).count == 1)
        inbox.rescanIfDue(now: .now + .seconds(3600))
        #expect(try inbox.claimLater(3600).isEmpty)
    }

    @Test func `a real overflow of the kernel's queue loses nothing`() throws {
        let limit = try Int(
            #require(
                folder.text(of: "/proc/sys/fs/inotify/max_queued_events").split(separator: "\n").first.map(String.init))
        )
        let noise = try #require(limit)
        try folder.drop("early.txt")
        let ignored = folder.inbox.appending("noise.tmp")
        // Made and removed by turns: equal events in a row would be joined (inotify(7)).
        let made = ignored.withPlatformString { path in
            (0...noise).allSatisfy { _ in
                let descriptor = Glibc.open(path, O_RDONLY | O_CREAT, 0o644)
                return Glibc.close(descriptor) == 0 && unlink(path) == 0
            }
        }
        try #require(made)
        try folder.drop("late.txt")
        #expect(Set(try inbox.claimLater(2).map(\.origin)) == ["early.txt", "late.txt"])
        #expect(inbox.takeNotices().contains(.overflow))
    }

    /// More than the queue and the names that settle hold; the 50,000 where there is the time.
    private static let manyFiles =
        ProcessInfo.processInfo.environment["DAYBOOK_TEST_FILES"].flatMap { Int($0) } ?? 17_000

    @Test func `thousands of files that come while nobody looks overflow the queue and are all in, each once`() throws {
        let count = Self.manyFiles
        let top = folder.inbox.withPlatformString { Glibc.open($0, O_RDONLY | O_DIRECTORY) }
        defer { Glibc.close(top) }
        for number in 0..<count {
            let descriptor = openat(top, "\(number)", O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
            try #require(write(descriptor, "x", 1) == 1)
            Glibc.close(descriptor)
        }
        var seen = Set<String>(minimumCapacity: count)
        var taken = 0
        let later = ContinuousClock.now + .seconds(5)
        try inbox.receiveEvents()
        repeat {
            let batch = try inbox.claim(atMost: 64, now: later)
            seen.formUnion(batch.map(\.origin))
            taken += batch.count
            if batch.isEmpty, inbox.waiting == 0 { break }
            // A notice is all that an overflow leaves, and no more names are held than there is room for.
            #expect(inbox.pending.count <= InboxLimits.pendingFiles)
        } while taken < count
        #expect(taken == count)
        #expect(seen.count == count)
        #expect(inbox.takeNotices().contains(.overflow))
        #expect(try inbox.claimLater(120).isEmpty)
    }

    @Test func `a file that goes before it settles is told once and nothing else happens`() throws {
        let path = try folder.drop("brief.txt")
        #expect(try inbox.claimLater(0.1).isEmpty)
        _ = path.withPlatformString { unlink($0) }
        #expect(try inbox.claimLater(2).isEmpty)
        #expect(inbox.takeNotices() == [.vanished("brief.txt")])
        #expect(inbox.takeNotices() == [])
        #expect(inbox.nextDeadline == nil)
    }

    @Test func `more files than are remembered are all claimed, each once`() throws {
        let capacity = 50
        let count = 4 * capacity
        inbox.pending = PendingFiles(capacity: capacity)
        let source = folder.path.appending("many")
        try folder.makeFolders(source)
        try folder.makeFolders(folder.inbox.appending("in"))
        _ = try inbox.claimLater(0)
        for number in 0..<count { try folder.write("x", to: source.appending("\(number)")) }
        for number in 0..<count {
            try #require(
                folder.rename(source.appending("\(number)"), to: folder.inbox.appending("in/\(number)")) == 0)
        }
        try inbox.receiveEvents()
        #expect(inbox.pending.count == capacity)
        let claimed = try inbox.claimLater(5)
        #expect(claimed.count == count)
        #expect(Set(claimed.map(\.origin)).count == count)
    }
}
