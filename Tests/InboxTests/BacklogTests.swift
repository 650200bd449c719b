import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `A backlog` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolders(folder.inbox)
    }

    @Test func `2,000 files that lay there are handed out in batches, each once`() throws {
        for number in 0..<2000 { try folder.write("x", to: folder.inbox.appending("\(number).txt")) }
        let inbox = try folder.openInbox()
        let later = ContinuousClock.now + .seconds(2)
        var batches: [[ClaimedFile]] = []
        repeat { batches.append(try inbox.claim(atMost: 64, now: later)) } while batches.last?.isEmpty == false
        #expect(batches.dropLast().dropLast().allSatisfy { $0.count == 64 })
        #expect(Set(batches.joined().map(\.origin)).count == 2000)
        #expect(batches.joined().count == 2000)
        #expect(inbox.waiting == 0)
        #expect(inbox.nextDeadline == nil)
    }

    @Test func `a batch does not list the folder again`() throws {
        for number in 0..<500 { try folder.write("x", to: folder.inbox.appending("\(number).txt")) }
        let inbox = try folder.openInbox()
        let later = ContinuousClock.now + .seconds(2)
        #expect(try inbox.claim(atMost: 10, now: later).count == 10)
        #expect(inbox.waiting == 490)
        // A listing begun anew would see what was put in front meanwhile.
        #expect(inbox.scan.isActive)
        let begun = inbox.lastScan
        #expect(try inbox.claim(atMost: 10, now: later).count == 10)
        #expect(inbox.lastScan == begun)
        #expect(inbox.waiting == 480)
    }

    @Test func `old files are claimed at once, without waiting for the quiet time`() throws {
        for number in 0..<10 { try folder.write("x", to: folder.inbox.appending("\(number).txt")) }
        let inbox = try folder.openInbox()
        #expect(try inbox.claim(atMost: 100, now: .now + .seconds(2)).count == 10)
    }

    @Test func `fresh files wait for what is left of their quiet time`() throws {
        try folder.write("x", to: folder.inbox.appending("fresh.txt"))
        let inbox = try folder.openInbox()
        #expect(try inbox.claim(atMost: 100).isEmpty)
        #expect(inbox.waiting == 1)
        let deadline = try #require(inbox.nextDeadline)
        #expect(deadline < .now + .seconds(1.01))
    }

    @Test func `a call looks at a bounded number of entries`() throws {
        let bound = 50
        for number in 0..<bound + 10 { try folder.write("x", to: folder.inbox.appending("\(number).tmp")) }
        try folder.write("x", to: folder.inbox.appending("a.txt"))
        let inbox = try folder.openInbox()
        inbox.entriesPerClaim = bound
        let later = ContinuousClock.now + .seconds(2)
        let first = try inbox.claim(atMost: 64, now: later)
        #expect(inbox.scan.isActive)
        #expect(try #require(inbox.nextDeadline) <= .now)
        let second = try inbox.claim(atMost: 64, now: later)
        #expect((first + second).map(\.origin) == ["a.txt"])
        #expect(!inbox.scan.isActive)
    }

    @Test func `a file 60 folders deep is taken, and its folders are gone when it is stored`() throws {
        var deep = FilePath("")
        for level in 0..<60 { deep.append("\(level + 100)-" + String(repeating: "d", count: 36)) }
        try folder.drop(deep.appending("a.txt"))
        let inbox = try folder.openInbox()
        let file = try #require(try inbox.claimLater(2).first)
        #expect(file.relativePath == deep.appending("a.txt"))
        try inbox.retire(file)
        #expect(try folder.names(in: folder.inbox.appending(".daybook/claimed")) == [])
    }
}
