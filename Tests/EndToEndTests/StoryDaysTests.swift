import Foundation
import SystemPackage
import Testing

/// Stories over several days of an archive, by the commands.
@Suite(.timeLimit(.minutes(3))) struct StoryDaysTests {
    private static let days = ["2026-03-11", "2026-03-12"]
    private static let files = [
        [
            "fire.txt": """
            Fire at the Corran brewery injures 12

            HOLLIN, March 11, 2026 (Harbour News) - Twelve people were injured when a fire broke out in the Corran brewery \
            at Hollin on Wednesday, the fire brigade said. The fire began in the malt store and was put out by noon.
            """,
            "other.txt": """
            Hollin: 15 injured in fire at Corran brewery

            11 March 2026

            A fire in the malt store of the Corran brewery at Hollin injured 15 people on Wednesday, the hospital said.
            """,
        ],
        [
            "later.txt": """
            Corran brewery fire: wiring blamed

            12 March 2026

            Faulty wiring in the malt store caused the fire at the Corran brewery in Hollin, inspector Odo Brandt said on \
            Thursday. The fire brigade said 12 people were injured when the fire broke out.
            """
        ],
    ]

    /// An archive in which the files came on their days, each day's in this order.
    private func archive(reversed: Bool) async throws -> Place {
        let place = try Place()
        for (day, files) in zip(Self.days, Self.files) {
            for name in files.keys.sorted(by: reversed ? (>) : (<)) {
                try place.drop(files[name] ?? "", as: name)
                #expect(try await place.daybook("run", "--once").code == 0)
            }
            try await move(to: day, place)
        }
        return place
    }

    /// Makes what came today have come on another day, as if the clock had moved on.
    private func move(to day: String, _ place: Place) async throws {
        let today = try #require(place.names(in: place.state.appending("digests")).last { $0.hasPrefix("20") })
        let folder = { (day: String) in place.state.appending("articles/" + day.replacing("-", with: "/")) }
        let parent = folder(day).removingLastComponent().string
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: folder(today).string, toPath: folder(day).string)
        try FileManager.default.removeItem(atPath: place.state.appending("digests").string)
        #expect(try await place.daybook("reindex").code == 0)
    }

    private func printed(_ place: Place) async throws -> [String] {
        var texts: [String] = []
        for day in Self.days {
            let text = try await place.daybook("digest", day, "--format", "json").output
            // When a record came is in its hash, and in nothing else that a digest says.
            let lines = text.split(separator: "\n").map {
                $0.contains("records_sha256") ? "\"records_sha256\": \"\"" : $0
            }
            texts.append(lines.joined(separator: "\n"))
        }
        return texts
    }

    @Test func `a story that goes on keeps its id and says what is new, whatever the order of arrival`() async throws {
        let place = try await archive(reversed: false)
        let digests = try await printed(place)
        #expect(try await printed(archive(reversed: true)) == digests)
        let second = try #require(
            try JSONSerialization.jsonObject(with: Data(digests[1].utf8)) as? [String: Any])
        let story = try #require((second["stories"] as? [[String: Any]])?.first)
        #expect(story["status"] as? String == "continuing")
        #expect(digests[0].contains("\"id\": \"\(story["id"] as? String ?? "-")\""))
        let new = try #require(story["new"] as? [[String: Any]]).compactMap { $0["text"] as? String }
        #expect(new.contains { $0.contains("Faulty wiring") })
        #expect(!new.contains { $0.contains("12 people were injured") })
    }

    @Test func `what is kept of the days before may be deleted or damaged, and a deleted record counts`() async throws {
        let place = try await archive(reversed: false)
        let whole = try await printed(place)
        let kept = place.state.appending("stories")
        #expect(place.names(in: kept).contains("2026-03-11.ledger"))
        for name in place.names(in: kept) {
            try "damaged".write(toFile: kept.appending(name).string, atomically: true, encoding: .utf8)
        }
        #expect(try await printed(place) == whole)
        try FileManager.default.removeItem(atPath: kept.string)
        #expect(try await printed(place) == whole)
        // Without the day before there is nothing to go on with.
        try FileManager.default.removeItem(atPath: place.state.appending("articles/2026/03/11").string)
        #expect(try await printed(place)[1].contains("\"status\": \"new\""))
    }

    @Test func `a story is printed over its days, found by the beginning of its id or an article's`() async throws {
        let place = try await archive(reversed: false)
        let digests = try await printed(place)
        let second = try #require(
            try JSONSerialization.jsonObject(with: Data(digests[1].utf8)) as? [String: Any])
        let story = try #require((second["stories"] as? [[String: Any]])?.first)
        let id = try #require(story["id"] as? String)
        let text = try await place.daybook("story", String(id.prefix(8)))
        #expect(text.code == 0)
        #expect(text.output.contains("2026-03-11 to 2026-03-12, 3 articles"))
        #expect(text.output.contains("Faulty wiring"))
        let article = try #require((story["articles"] as? [[String: Any]])?.first?["id"] as? String)
        #expect(try await place.daybook("story", article).output == text.output)
        let json = try await place.daybook("story", id, "--json").output
        let answer = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        let days = try #require(answer["days"] as? [[String: Any]])
        #expect(days.compactMap { $0["date"] as? String } == Self.days)
    }

    private static func version(_ time: String, _ last: String) -> String {
        """
        <!DOCTYPE html><html lang="en"><head><title>Corran brewery burns</title>
        <link rel="canonical" href="https://harbour.example/brewery-fire">
        <meta property="article:modified_time" content="2026-03-11T\(time)Z"></head><body><main><article>
        <h1>Corran brewery burns</h1>
        <p>A fire broke out in the malt store of the Corran brewery at Hollin on Wednesday, the fire brigade said.</p>
        <p>Some forty people were at work in the brewery when the alarm was raised at half past seven, and all of them left it
        by the yard. The brewery has stood at the harbour since 1871.</p>
        <p>\(last)</p></article></main></body></html>
        """
    }

    @Test func `versions of a page tell what changed, of the same day and of the day before`() async throws {
        let place = try Place()
        try place.drop(Self.version("08:00:00", "It is not known what started the fire."), as: "early.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        try await move(to: "2026-03-11", place)
        try place.drop(Self.version("10:00:00", "Faulty wiring started the fire, an inspector said."), as: "noon.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        let change = { (day: String) -> [String: [String]] in
            let json = try await place.daybook("digest", day, "--format", "json").output
            let digest = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
            let story = try #require((digest?["stories"] as? [[String: Any]])?.first)
            let articles = try #require(story["articles"] as? [[String: Any]])
            let changed = try #require(articles[0]["changed"] as? [String: [[String: Any]]])
            return changed.mapValues { $0.compactMap { $0["text"] as? String } }
        }
        #expect(
            try await change("today") == [
                "added": ["Faulty wiring started the fire, an inspector said."],
                "removed": ["It is not known what started the fire."],
            ])
        try place.drop(
            Self.version("18:00:00", "A kettle started the fire, the inspector said later."), as: "late.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(
            try await change("today") == [
                "added": ["A kettle started the fire, the inspector said later."],
                "removed": ["Faulty wiring started the fire, an inspector said."],
            ])
        let text = try await place.daybook("digest", "today").output
        #expect(text.contains("no longer says: \"Faulty wiring") && text.contains("(earlier"), "\(text)")
    }

    @Test func `an unknown story is one line and the code of what is missing`() async throws {
        let place = try await archive(reversed: false)
        let answer = try await place.daybook("story", "zzzz")
        #expect(answer.code == 66)
        #expect(answer.output.isEmpty)
        #expect(answer.errors.split(separator: "\n").count == 1)
        #expect(answer.errors.contains("no story with the id zzzz"))
    }
}
