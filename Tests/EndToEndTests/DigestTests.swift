import Foundation
import SystemPackage
import Testing

/// Digests as they are published, caught up and printed.
@Suite(.timeLimit(.minutes(3))) struct DigestTests {
    private static let fire = """
        Fire at the Corran brewery injures 12

        HOLLIN, Nov. 20, 2026 (Harbour News) - Twelve people were injured when a fire broke out in the Corran brewery at Hollin \
        on Friday, the fire brigade said. The fire began in the malt store and was put out by noon.

        "We expect all of them to recover," said the head of the brigade, Maren Tull.
        """
    private static let otherFire = """
        Hollin: 15 injured in fire at Corran brewery

        By Jory Peck
        20 November 2026

        A fire in the malt store of the Corran brewery at Hollin injured 15 people on Friday, the hospital said. The fire \
        brigade under Maren Tull put it out by noon.

        The brewery, which employs 80 people, will stay closed for two weeks.
        """

    /// A state in which two articles arrived on a day that is over, as if the clock had moved on since.
    private func dayOld(_ day: String) async throws -> Place {
        let place = try Place()
        try place.drop(Self.fire, as: "fire.txt")
        try place.drop(Self.otherFire, as: "other.txt")
        #expect(try await place.daybook("run", "--once").code == 0)
        let today = try #require(place.names(in: place.state.appending("digests")).first { $0.hasPrefix("20") })
        let folders = { (day: String) in place.state.appending("articles/" + day.replacing("-", with: "/")) }
        let old = folders(day)
        try FileManager.default.createDirectory(
            atPath: old.removingLastComponent().string, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: folders(today).string, toPath: old.string)
        try FileManager.default.removeItem(atPath: place.state.appending("digests").string)
        #expect(try await place.daybook("reindex").code == 0)
        return place
    }

    @Test func `once publishes today's digest in every form`() async throws {
        let place = try Place()
        try place.drop(Self.fire, as: "fire.txt")
        try place.drop(Self.otherFire, as: "other.txt")
        #expect(try await place.daybook("run", "--once").code == 0)
        let digests = place.state.appending("digests")
        let latest = digests.appending("latest")
        #expect(place.names(in: latest) == ["digest.json", "digest.md", "digest.txt", "index.html"])
        #expect(
            place.names(in: digests).filter { !$0.hasPrefix("20") } == [
                "feed.xml", "index.html", "latest", "stories.xml",
            ])
        let json = try Data(contentsOf: URL(fileURLWithPath: latest.appending("digest.json").string))
        let digest = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let stories = try #require(digest["stories"] as? [[String: Any]])
        #expect(stories.count == 1)
        #expect((stories[0]["articles"] as? [Any])?.count == 2)
    }

    @Test func `a count on which two sources differ is shown with both sentences`() async throws {
        let place = try Place()
        try place.drop(Self.fire, as: "fire.txt")
        try place.drop(Self.otherFire, as: "other.txt")
        #expect(try await place.daybook("run", "--once").code == 0)
        let answer = try await place.daybook("digest", "--format", "json")
        let digest = try #require(try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        let story = try #require((digest["stories"] as? [[String: Any]])?.first)
        let disagreements = try #require(story["disagreements"] as? [[String: Any]])
        #expect(disagreements.count == 1)
        #expect((disagreements.first?["values"] as? [[String: Any]])?.count == 2)
    }

    @Test func `a digest that was missed while the daemon was stopped is published at start`() async throws {
        let day = Self.daysAgo(3)
        let place = try await dayOld(day)
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("the missed digest") {
                FileManager.default.fileExists(atPath: place.state.appending("digests/\(day)/digest.json").string)
            }
            #expect(daemon.text.contains("date=\(day)"))
        }
        // Published once: the next start finds it there.
        let again = try await Daemon.run(in: place) { _ in }
        #expect(!again.log.contains("date=\(day)"))
    }

    @Test func `at the configured hour yesterday's digest is published`() async throws {
        let place = try await dayOld(Self.daysAgo(1))
        // A full minute that is 20 to 80 s away; near midnight it would be another day's.
        let now = Int(Date().timeIntervalSince1970) % 86_400
        let minute = (now + 80) / 60
        guard minute < 1_438 else {
            print("skipped: too near to midnight UTC for a digest in the next minute")
            return
        }
        let hour = String(format: "%02d:%02d", minute / 60, minute % 60)
        let folder = place.folder.appending("daybook").string
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "[digest]\nat = \"\(hour)\"\n".write(toFile: folder + "/daybook.toml", atomically: true, encoding: .utf8)
        try await Daemon.run(in: place) { daemon in
            #expect(!daemon.text.contains("date=\(Self.daysAgo(1))"))
            try await daemon.eventually("the hour has come", within: .seconds(130)) {
                daemon.text.contains("date=\(Self.daysAgo(1))")
            }
        }
        let published = try await place.daybook("digest", Self.daysAgo(1), "--format", "json")
        #expect(published.output.contains("\"published_at\": \"\(Self.daysAgo(0))T\(hour):00+00:00\""))
    }

    @Test func `the digest that the command prints is the one that was published`() async throws {
        let day = Self.daysAgo(2)
        let place = try await dayOld(day)
        #expect(try await place.daybook("run", "--once").code == 0)
        for (format, file) in [("json", "digest.json"), ("text", "digest.txt"), ("markdown", "digest.md")] {
            let published = try String(
                contentsOfFile: place.state.appending("digests/\(day)/\(file)").string, encoding: .utf8)
            #expect(try await place.daybook("digest", day, "--format", format).output == published)
        }
    }

    @Test func `an empty day says so, and a day that is none is refused`() async throws {
        let place = try await dayOld(Self.daysAgo(2))
        let empty = try await place.daybook("digest", "1999-12-31")
        #expect(empty.code == 0)
        #expect(empty.output.contains("No articles") || empty.output.contains("no articles"))
        #expect(try await place.daybook("digest", "2026-02-30").code == 64)
    }

    @Test func `a broken record does not keep the day's other articles from being published`() async throws {
        let day = Self.daysAgo(2)
        let place = try await dayOld(day)
        let folder = place.state.appending("articles/" + day.replacing("-", with: "/"))
        let name = try #require(place.names(in: folder).first)
        try "{\"id\": ".write(toFile: folder.appending(name).string, atomically: true, encoding: .utf8)
        let end = try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("the digest") {
                FileManager.default.fileExists(atPath: place.state.appending("digests/\(day)/digest.json").string)
            }
        }
        #expect(end.log.contains("is not a record"))
        // Once: the damaged file does not make the digest look stale at every start.
        let again = try await Daemon.run(in: place) { _ in }
        #expect(!again.log.contains("date=\(day)"))
    }

    private static func daysAgo(_ days: Int) -> String {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: "en_US_POSIX")
        formatter.timeZone = TimeZone(identifier: "UTC")
        formatter.dateFormat = "yyyy-MM-dd"
        return formatter.string(from: Date().addingTimeInterval(-86_400 * Double(days)))
    }
}
