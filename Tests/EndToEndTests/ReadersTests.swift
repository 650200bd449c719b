import Foundation
import SystemPackage
import Testing

/// One writer and many readers: what they see of each other.
@Suite(.timeLimit(.minutes(5))) struct ReadersTests {
    private static let count = 400

    /// Drops files while `body` runs, until all are stored.
    @Test func `while the daemon takes files in, every reader answers, and none sees half of anything`() async throws {
        let place = try Place()
        try place.drop(SampleText.article(0), as: "first.txt")
        try await Daemon.run(in: place) { daemon in
            try await daemon.settles(stored: 1)
            let isDone = Flag()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for words in Self.readers {
                    group.addTask {
                        var rounds = 0
                        while await !isDone.isSet || rounds == 0 {
                            try await Self.read(words, place)
                            rounds += 1
                        }
                    }
                }
                group.addTask {
                    for number in 1..<Self.count {
                        try place.drop(SampleText.article(number), as: "mill-\(number).txt")
                        if number % 20 == 0 { try await Task.sleep(for: .milliseconds(50)) }
                    }
                    try await daemon.settles(stored: Self.count, within: .seconds(120))
                    await isDone.set()
                }
                try await group.waitForAll()
            }
            let check = try await place.daybook("check")
            #expect(check.code == 0, "\(check.output)\(check.errors)")
            #expect(!daemon.text.contains("paused"))
        }
        #expect(try place.records().count == Self.count)
        #expect(try await place.daybook("check").code == 0)
    }

    private static let readers: [[String]] = [
        ["list", "--json", "--limit", "1000"], ["search", "farmers", "--json", "--limit", "1000"],
        ["digest", "--format", "json"], ["status", "--json"], ["check", "--json"], ["show"],
        ["export", "--format", "ndjson"], ["why", "first.txt", "--json"],
    ]

    private static func read(_ words: [String], _ place: Place) async throws {
        var words = words
        if words == ["show"] {
            let newest = try await place.daybook("list", "--json", "--limit", "1")
            words = ["show", "--format", "json", try #require(try object(newest.output)["id"] as? String)]
        }
        let arguments = [words[0]] + place.places + words.dropFirst()
        let answer = try await place.daybook(bytes: arguments.map { Array($0.utf8) })
        #expect(answer.code == 0, "\(words): \(answer.output.suffix(500))\(answer.errors)")
        #expect(answer.errors.isEmpty, "\(words): \(answer.errors)")
        switch words[0] {
        case "list", "search", "export":
            for line in answer.lines { #expect(try object(line)["id"] is String) }
        case "why": #expect(answer.output.contains("stored"))
        case "check":
            let summary = try object(try #require(answer.lines.last))["summary"] as? [String: Any]
            #expect(summary?["findings"] as? Int == 0)
        default: _ = try object(answer.output)
        }
    }

    private static func object(_ json: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    private actor Flag {
        private(set) var isSet = false
        func set() { isSet = true }
    }
}
