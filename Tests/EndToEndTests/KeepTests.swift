import Foundation
import SystemPackage
import Testing

/// The policy `keep`: files stay in the inbox, which is never touched, and each is taken once.
@Suite(.timeLimit(.minutes(3))) struct KeepTests {
    private func place() throws -> Place {
        try Place(["DAYBOOK_ORIGINALS_POLICY": "keep", "DAYBOOK_SETTLE_RESCAN": "1s"])
    }

    private func stored(_ daemon: Daemon) -> Int {
        daemon.text.split(separator: "\n").count { $0.contains("article stored") }
    }

    @Test func `files are stored and stay, a rejected one stays too, and nothing else is made`() async throws {
        let place = try place()
        for number in 0..<5 { try place.drop(SampleText.article(number), as: "sub/\(number).txt") }
        try place.drop([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], as: Array("picture.png".utf8))
        let before = place.names(in: place.inbox.appending("sub"))
        for stored in [5, 0] {
            try await Daemon.run(in: place) { daemon in
                try await daemon.settles(stored: stored, rejected: stored > 0 ? 1 : 0)
                try place.drop(SampleText.article(90 + stored), as: "late\(stored).txt")
                // What comes later is taken; what was there is not taken again by the listings meanwhile.
                try await daemon.settles(stored: stored + 1)
                #expect(self.stored(daemon) == stored + 1)
                #expect(!daemon.text.contains("known already"))
            }
        }
        #expect(place.names(in: place.inbox) == ["late0.txt", "late5.txt", "picture.png", "sub"])
        #expect(place.names(in: place.inbox.appending("sub")) == before)
        #expect(try place.records().count == 7)
        #expect(place.names(in: place.state.appending("originals")).isEmpty)

        let status = try await place.daybook("status", "--json")
        #expect(status.output.contains(#""kept": 7"#) && status.output.contains(#""rejected": 1"#))
        #expect(status.output.contains(#""waiting": 0"#))
        let why = try await place.daybook("why", "picture.png")
        #expect(why.output.contains("stage extract") && why.output.contains("PNG"))
        #expect(try await place.daybook("why", "sub/3.txt").output.contains("stays in the inbox"))
    }

    @Test func `a file that changes is a second article, and the first stays`() async throws {
        let place = try place()
        try place.drop(SampleText.article(1), as: "mill.txt")
        try await Daemon.run(in: place) { daemon in
            try await daemon.settles(stored: 1)
            try place.drop(SampleText.article(2), as: "mill.txt")
            try await daemon.settles(stored: 2)
        }
        let titles = try place.records().compactMap { $0["title"] as? String }
        #expect(Set(titles) == ["Village 1 opens its new mill", "Village 2 opens its new mill"])
    }

    @Test func `a rejected file is tried again when it is told to`() async throws {
        let place = try place()
        try place.drop([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], as: Array("sub/picture.png".utf8))
        try await Daemon.run(in: place) { daemon in
            try await daemon.settles(stored: 0, rejected: 1)
            let retry = try await place.daybook("retry", "picture.png")
            #expect(retry.code == 0)
            try await daemon.settles(stored: 0, rejected: 2)
        }
    }

    @Test func `killed in the middle and started again, each file is an article once`() async throws {
        let place = try place()
        let count = 300
        for number in 0..<count { try place.drop(SampleText.article(number), as: "\(number).txt") }
        for stored in [1, 70, 140] {
            try await Daemon.run(in: place) { daemon in
                // Of all runs: the one before may have stored more than it was waited for.
                try await daemon.eventually("\(stored) stored") { try place.records().count >= stored }
                daemon.send(SIGKILL)
            }
        }
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try place.records().count == count)
        #expect(place.names(in: place.inbox).count == count)
        _ = try await place.daybook("reindex")
        try await Daemon.run(in: place) { daemon in
            try place.drop(SampleText.article(count), as: "last.txt")
            try await daemon.settles(stored: 1)
            #expect(!daemon.text.contains("known already"))
        }
        #expect(try place.records().count == count + 1)
    }

    @Test(.enabled(if: getuid() == 0, "needs root: another account"))
    func `an inbox that may only be read is enough`() async throws {
        let place = try place()
        for number in 0..<3 { try place.drop(SampleText.article(number), as: "\(number).txt") }
        chmod(place.inbox.string, 0o555)
        for name in place.names(in: place.inbox) { chmod(place.inbox.appending(name).string, 0o444) }
        try await Daemon.run(in: place, asNobody: true) { daemon in
            // Handed over with the rest of the place: what is its own, it may change.
            chown(place.inbox.string, 0, 0)
            try await daemon.settles(stored: 3)
            #expect(!daemon.text.contains("critical"))
        }
        #expect(place.names(in: place.inbox) == ["0.txt", "1.txt", "2.txt"])
    }
}
