import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `Trying out events` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolders(folder.inbox)
    }

    private func probe() throws -> EventProbe { EventProbe(events: try EventQueue()) }

    @Test func `a folder whose changes are told passes, and nothing is left in it`() throws {
        #expect(try probe().seesChanges(in: folder.inbox) == true)
        #expect(try folder.names(in: folder.inbox) == [])
    }

    @Test func `what a run left that was killed in the middle does not matter`() throws {
        try folder.write("", to: folder.inbox.appending("probe"))
        try folder.write("", to: folder.inbox.appending("probe.moved"))
        #expect(try probe().seesChanges(in: folder.inbox) == true)
        #expect(try folder.names(in: folder.inbox) == [])
    }

    @Test func `a folder that is not there says nothing`() throws {
        #expect(try probe().seesChanges(in: folder.path.appending("absent")) == nil)
        #expect(try probe().seesOpening(of: folder.path.appending("absent")) == nil)
    }

    @Test func `opening alone is seen too, and changes nothing`() throws {
        let before = try FileStamp.ofEntry(folder.inbox)
        #expect(try probe().seesOpening(of: folder.inbox) == true)
        #expect(try FileStamp.ofEntry(folder.inbox) == before)
    }

    @Test(.enabled(if: MountNamespace.isAllowed, "needs the super-user: mounts"))
    func `a read-only disk says nothing by changes, and passes by opening`() throws {
        let place = folder.path.appending("disk")
        try folder.makeFolders(place)
        let outcome = try MountNamespace.run { [place] () throws -> [Bool?] in
            guard MountNamespace.mountMemory(on: place), MountNamespace.remount(place, readOnly: true) else {
                return []
            }
            let probe = EventProbe(events: try EventQueue())
            return [probe.seesChanges(in: place), probe.seesOpening(of: place)]
        }
        #expect(outcome == [nil, true])
    }

    @Test func `where no event comes the inbox is listed regularly, and says so`() throws {
        let inbox = try folder.openInbox()
        // A queue that watches nothing: no event of this folder can come.
        let deaf = EventProbe(events: try EventQueue())
        let deadline = ContinuousClock.now + InboxLimits.eventArrival
        #expect(!deaf.events.waitForEvents(until: deadline))
        #expect(ContinuousClock.now >= deadline)
        inbox.poll(because: "the inbox's file system sends no events")
        #expect(inbox.nextDeadline != nil)
    }

    @Test func `a limit that was raised is noticed by the next listing, and events are enough again`() throws {
        let inbox = try folder.openInbox()
        _ = try inbox.claimLater(0)
        inbox.poll(because: "the limit of watched folders is reached", isForLimit: true)
        try folder.drop("sub/a.txt")
        #expect(try inbox.claimLater(11).map(\.origin) == ["sub/a.txt"])
        #expect(inbox.takeNotices().last == .watching)
        #expect(inbox.nextDeadline == nil)
    }

    @Test func `a folder that cannot be watched keeps the inbox listed`() throws {
        let inbox = try folder.openInbox()
        _ = try inbox.claimLater(0)
        inbox.poll(because: "the limit of watched folders is reached", isForLimit: true)
        inbox.beginScan(now: .now)
        inbox.unwatched? += 1
        _ = try inbox.claimLater(0)
        #expect(!inbox.takeNotices().contains(.watching))
        #expect(inbox.nextDeadline != nil)
    }
}
