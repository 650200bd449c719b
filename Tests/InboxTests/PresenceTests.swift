import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `An inbox that goes and comes back` {
    let folder: TemporaryFolder
    let inbox: Inbox

    init() throws {
        folder = try TemporaryFolder()
        inbox = try folder.openInbox()
        _ = try inbox.claimLater(0)
    }

    /// What was told, without the paths.
    private static func told(by inbox: Inbox) -> [String] {
        inbox.takeNotices().map { notice in
            switch notice {
            case .lost(_, let reason): "lost: \(reason)"
            case .found: "found"
            default: "\(notice)"
            }
        }
    }

    @Test func `opening makes what is missing and keeps its identity`() throws {
        #expect(try folder.names(in: folder.inbox) == [".daybook", "rejected"])
        #expect(inbox.identity.utf8.count == 32)
        #expect(try folder.openInbox().identity == inbox.identity)
    }

    @Test func `a file in the inbox's place is refused at once`() throws {
        let path = folder.path.appending("file")
        try folder.write("x", to: path)
        #expect(throws: InboxError.notADirectory(path: path)) { try Inbox(InboxOptions(root: path)) }
    }

    @Test func `an inbox that is a link to a directory works`() throws {
        let link = folder.path.appending("link")
        try #require(link.withPlatformString { symlink("inbox", $0) } == 0)
        let linked = try Inbox(InboxOptions(root: link))
        try folder.drop("sub/a.txt")
        #expect(try linked.claimLater(2).map(\.origin) == ["sub/a.txt"])
    }

    @Test func `a renamed inbox is unavailable, not empty, until it is renamed back`() throws {
        try folder.drop("a.txt")
        let away = folder.path.appending("away")
        try #require(folder.rename(folder.inbox, to: away) == 0)
        try inbox.receiveEvents()
        #expect(!inbox.isAvailable)
        #expect(Self.told(by: inbox) == ["lost: deleted, renamed or not mounted"])
        #expect(try inbox.claimLater(5).isEmpty)
        #expect(Self.told(by: inbox) == [])
        let retry = try #require(inbox.nextDeadline)
        #expect(retry > .now)

        try #require(folder.rename(away, to: folder.inbox) == 0)
        #expect(try inbox.claimLater(20).map(\.origin) == ["a.txt"])
        #expect(inbox.isAvailable)
        #expect(Self.told(by: inbox) == ["found"])
        try folder.drop("b.txt")
        #expect(try inbox.claimLater(40).map(\.origin) == ["b.txt"])
    }

    @Test func `a deleted inbox is taken up again when it is made anew`() throws {
        TemporaryFolder.remove(folder.inbox)
        #expect(try inbox.claimLater(5).isEmpty)
        #expect(!inbox.isAvailable)
        #expect(!folder.exists(folder.inbox))
        try folder.makeFolders(folder.inbox)
        inbox.rescanIfDue(now: .now + .seconds(60))
        #expect(inbox.isAvailable)
        try folder.drop("a.txt")
        #expect(try inbox.claimLater(80).map(\.origin) == ["a.txt"])
    }

    @Test func `an inbox deleted and made anew between two looks is watched again`() throws {
        TemporaryFolder.remove(folder.inbox)
        try folder.drop("early.txt")
        #expect(try inbox.claimLater(20).map(\.origin) == ["early.txt"])
        try folder.drop("sub/late.txt")
        #expect(try inbox.claimLater(40).map(\.origin) == ["sub/late.txt"])
        #expect(Self.told(by: inbox) == ["lost: replaced by another directory", "found"])
    }

    @Test func `without events an inbox deleted and made anew is noticed as well`() throws {
        TemporaryFolder.remove(folder.inbox)
        try folder.drop("early.txt")
        let later = ContinuousClock.now + .seconds(20)
        #expect(try inbox.claim(atMost: 10, now: later).map(\.origin) == ["early.txt"])
        #expect(Self.told(by: inbox) == ["lost: replaced by another directory", "found"])
    }

    @Test func `a claimed file of a lost inbox is neither retired nor forgotten`() throws {
        try folder.drop("a.txt")
        let file = try #require(try inbox.claimLater(20).first)
        let away = folder.path.appending("away")
        try #require(folder.rename(folder.inbox, to: away) == 0)
        #expect(throws: InboxError.self) { try inbox.retire(file) }
        try #require(folder.rename(away, to: folder.inbox) == 0)
        try inbox.putBack(file)
        #expect(try inbox.claimLater(40).map(\.origin) == ["a.txt"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `an unmounted inbox is unavailable, and the place where it was stays untouched`() throws {
        let place = folder.path.appending("mounted")
        try folder.makeFolders(place)
        let outcome = try MountNamespace.run { [place] () throws -> [String] in
            var seen: [String] = []
            guard MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            let inbox = try Inbox(InboxOptions(root: place))
            _ = try inbox.claimLater(0)
            let identity = inbox.identity
            guard MountNamespace.unmount(place) else { return ["cannot unmount: a descriptor is open"] }
            seen += try inbox.claimLater(20).map(\.origin)
            seen += Self.told(by: inbox)
            inbox.rescanIfDue(now: .now + .seconds(3600))
            seen.append(inbox.isAvailable ? "available" : "unavailable")
            let stream = try DirectoryStream(place)
            if let (name, _) = try stream.next() { seen.append("left \(FileName(of: name).oneLine)") }
            // Another file system in its place: a new disk.
            guard MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            let writer = try Writer(place.appending("a.txt"))
            writer.close()
            seen += try inbox.claimLater(40).map(\.origin)
            seen += Self.told(by: inbox)
            seen.append(inbox.identity == identity ? "same" : "new")
            return seen
        }
        #expect(outcome == ["lost: not mounted", "unavailable", "a.txt", "found", "new"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `an inbox that is not mounted at the start is waited for, and nothing is made in its place`() throws {
        let place = folder.path.appending("mounted")
        try folder.makeFolders(place)
        let outcome = try MountNamespace.run { [place] () throws -> [String] in
            let memory = MemoryLedger()
            guard MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            _ = try Inbox(InboxOptions(root: place), memory: memory)
            guard MountNamespace.unmount(place) else { return ["cannot unmount: a descriptor is open"] }
            let inbox = try Inbox(InboxOptions(root: place), memory: memory)
            var seen = try inbox.claimLater(0).map(\.origin) + Self.told(by: inbox)
            let stream = try DirectoryStream(place)
            if let (name, _) = try stream.next() { seen.append("left \(FileName(of: name).oneLine)") }
            guard MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            Writer.write("text", to: place.appending("a.txt"))
            return try seen + inbox.claimLater(20).map(\.origin) + Self.told(by: inbox)
        }
        #expect(outcome == ["lost: not mounted", "a.txt", "found"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `where something lies in the place of a mount that is gone, it is an inbox`() throws {
        let place = folder.path.appending("mounted")
        try folder.makeFolders(place)
        try folder.write("text", to: place.appending("a.txt"))
        let outcome = try MountNamespace.run { [place] () throws -> [String] in
            let memory = MemoryLedger()
            guard MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            _ = try Inbox(InboxOptions(root: place), memory: memory)
            guard MountNamespace.unmount(place) else { return ["cannot unmount: a descriptor is open"] }
            let inbox = try Inbox(InboxOptions(root: place), memory: memory)
            return try inbox.claimLater(20).map(\.origin) + Self.told(by: inbox)
        }
        #expect(outcome == ["a.txt"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `a disk mounted over the inbox is another inbox, and the first is back when it is gone`() throws {
        try folder.drop("below.txt")
        let root = folder.inbox
        let outcome = try MountNamespace.run { [root] () throws -> [String] in
            let inbox = try Inbox(InboxOptions(root: root))
            let identity = inbox.identity
            guard MountNamespace.mountMemory(on: root) else { return ["cannot mount"] }
            Writer.write("x", to: root.appending("above.txt"))
            var seen = try inbox.claimLater(20).map(\.origin) + Self.told(by: inbox)
            seen.append(inbox.identity == identity ? "same" : "new")
            guard MountNamespace.unmount(root) else { return ["cannot unmount: a descriptor is open"] }
            seen += try inbox.claimLater(40).map(\.origin) + Self.told(by: inbox)
            seen.append(inbox.identity == identity ? "same" : "new")
            // It is watched again, not only listed.
            Writer.write("x", to: root.appending("later.txt"))
            seen += try inbox.claimLater(50).map(\.origin)
            return seen
        }
        #expect(
            outcome == [
                "above.txt", "lost: replaced by another directory", "found", "new", "below.txt",
                "lost: replaced by another directory", "found", "same", "later.txt",
            ])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `an inbox that becomes read-only says so, keeps its files, and goes on when it is writable`() throws {
        let place = folder.path.appending("mounted")
        try folder.makeFolders(place)
        let outcome = try MountNamespace.run { [place] () throws -> [String] in
            guard MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            let inbox = try Inbox(InboxOptions(root: place))
            _ = try inbox.claimLater(0)
            Writer.write("x", to: place.appending("a.txt"))
            guard MountNamespace.remount(place, readOnly: true) else { return ["cannot remount"] }
            var seen: [String] = []
            do {
                seen += try inbox.claimLater(20).map(\.origin)
            } catch {
                seen.append("\(error)".contains("read-only file system") ? "read-only" : "\(error)")
            }
            seen.append(inbox.isAvailable ? "available" : "unavailable")
            guard MountNamespace.remount(place, readOnly: false) else { return ["cannot remount"] }
            seen += try inbox.claimLater(40).map(\.origin)
            return seen
        }
        #expect(outcome == ["read-only", "available", "a.txt"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `an inbox that was bound from the same file system is not mistaken for its empty place`() throws {
        let place = folder.path.appending("bound")
        try folder.makeFolders(place)
        let source = folder.inbox
        let outcome = try MountNamespace.run { [place, source] () throws -> [String] in
            guard MountNamespace.bind(source, on: place) else { return ["cannot mount"] }
            let inbox = try Inbox(InboxOptions(root: place))
            _ = try inbox.claimLater(0)
            guard MountNamespace.unmount(place) else { return ["cannot unmount"] }
            var seen = try inbox.claimLater(20).map(\.origin) + Self.told(by: inbox)
            guard MountNamespace.bind(source, on: place) else { return ["cannot mount"] }
            _ = try inbox.claimLater(40)
            seen += Self.told(by: inbox)
            return seen
        }
        #expect(outcome == ["lost: not mounted", "found"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `a folder on another file system is left alone and told`() throws {
        let sub = folder.inbox.appending("disk")
        try folder.makeFolders(sub)
        let root = folder.inbox
        let outcome = try MountNamespace.run { [sub, root] () throws -> [String] in
            guard MountNamespace.mountMemory(on: sub) else { return ["cannot mount"] }
            Writer.write("x", to: sub.appending("a.txt"))
            Writer.write("x", to: root.appending("b.txt"))
            let inbox = try Inbox(InboxOptions(root: root))
            return try inbox.claimLater(20).map(\.origin) + Self.told(by: inbox)
        }
        #expect(outcome == ["b.txt", "not taken: disk is on another file system than the inbox"])
    }

    @Test(.enabled(if: MountNamespace.hasOverlay, "needs the super-user and overlayfs: mounts"))
    func `on an overlay files of both layers are taken, whatever device they say they are on`() throws {
        let (lower, place) = (folder.path.appending("lower"), folder.path.appending("place"))
        try folder.makeFolders(lower.appending("inbox/sub"))
        try folder.makeFolders(place)
        try folder.write("below", to: lower.appending("inbox/below.txt"))
        try folder.write("below", to: lower.appending("inbox/sub/below.txt"))
        let outcome = try MountNamespace.run { [lower, place] () throws -> [String] in
            guard MountNamespace.mountOverlay(lower: lower, in: place) else { return ["cannot mount"] }
            let root = place.appending("merged/inbox")
            Writer.write("above", to: root.appending("above.txt"))
            let (folder, file) = (try FileStamp.ofTarget(root), try FileStamp.ofEntry(root.appending("above.txt")))
            guard folder.device != file.device else { return ["devices are alike: this shows nothing"] }
            let inbox = try Inbox(InboxOptions(root: root))
            // Twice: the first rename copies a file up, which gives it another inode.
            let claimed = try (inbox.claimLater(20) + inbox.claimLater(60)).sorted { $0.origin < $1.origin }
            var seen = claimed.map(\.origin)
            for file in claimed {
                seen.append(String(decoding: try inbox.contents(of: file, limit: 100), as: UTF8.self))
                try inbox.retire(file)
            }
            for case .ignored(let path, let reason) in inbox.takeNotices() { seen.append("\(path) \(reason)") }
            return seen
        }
        #expect(outcome == ["above.txt", "below.txt", "sub/below.txt", "above", "below", "below"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"), arguments: [true, false])
    func `a file that something is mounted on is told once and left alone`(_ isSameFileSystem: Bool) throws {
        let (root, place) = (folder.inbox, folder.path.appending("disk"))
        try folder.makeFolders(place)
        try folder.write("x", to: root.appending("bound.txt"))
        let outcome = try MountNamespace.run { [root, place] () throws -> [String] in
            guard isSameFileSystem || MountNamespace.mountMemory(on: place) else { return ["cannot mount"] }
            let source = place.appending("a.txt")
            Writer.write("y", to: source)
            guard MountNamespace.bind(source, on: root.appending("bound.txt")) else { return ["cannot mount"] }
            let inbox = try Inbox(InboxOptions(root: root))
            var seen: [String] = []
            for later in [20.0, 200, 2000] {
                inbox.rescanIfDue(now: .now + .seconds(later))
                seen += try inbox.claimLater(later).map(\.origin) + Self.told(by: inbox)
                if inbox.nextDeadline != nil { seen.append("waits") }
            }
            return seen
        }
        #expect(outcome == ["not taken: bound.txt is on another file system than the inbox"])
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `a folder bound from the inbox's own file system is left alone and told`() throws {
        let (root, source) = (folder.inbox, folder.path.appending("source"))
        try folder.makeFolders(root.appending("bound"))
        try folder.makeFolders(source)
        try folder.write("x", to: source.appending("a.txt"))
        let outcome = try MountNamespace.run { [root, source] () throws -> [String] in
            guard MountNamespace.bind(source, on: root.appending("bound")) else { return ["cannot mount"] }
            let inbox = try Inbox(InboxOptions(root: root))
            return try inbox.claimLater(20).map(\.origin) + Self.told(by: inbox)
        }
        #expect(outcome == ["not taken: bound is on another file system than the inbox"])
    }
}
