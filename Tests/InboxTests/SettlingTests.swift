import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `Settling` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    @Test func `a file that was moved in is claimed after the quiet time and not before`() throws {
        let inbox = try folder.openInbox()
        try folder.drop("a.txt", "Hello")
        #expect(try inbox.claimLater(0.5).isEmpty)
        let claimed = try inbox.claimLater(1.1)
        #expect(claimed.map(\.origin) == ["a.txt"])
        #expect(try inbox.contents(of: claimed[0], limit: 100) == Array("Hello".utf8))
        #expect(!folder.exists(folder.inbox.appending("a.txt")))
    }

    @Test func `a slow writer's file is not claimed before it is closed`() throws {
        let inbox = try folder.openInbox()
        let writer = try Writer(folder.inbox.appending("slow.txt"))
        try writer.write("first half, ")
        #expect(try inbox.claimLater(60).isEmpty)
        #expect(try inbox.claimLater(120).isEmpty)
        try writer.write("second half")
        writer.close()
        let claimed = try inbox.claimLater(180)
        #expect(claimed.map(\.size) == [23])
    }
}
