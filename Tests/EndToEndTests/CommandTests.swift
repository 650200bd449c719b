import Foundation
import SystemPackage
import Testing

/// The commands at the shell, on an archive that the daemon has filled.
@Suite(.timeLimit(.minutes(3))) struct CommandTests {
    /// Three articles stored, one file rejected.
    private func filled() async throws -> Place {
        let place = try Place()
        for number in 1...3 { try place.drop(SampleText.article(number), as: "valley/mill-\(number).txt") }
        try place.drop([0, 1, 2, 0xFF, 0], as: Array("noise.bin".utf8))
        #expect(try await place.daybook("run", "--once").code == 0)
        return place
    }

    // MARK: - extract

    @Test(.enabled(if: getuid() == 0, "needs root: another account"))
    func `status asked by somebody who may not read the state says that`() async throws {
        let place = try Place()
        try FileManager.default.createDirectory(atPath: place.state.string, withIntermediateDirectories: true)
        chmod(place.state.string, 0o700)
        let answer = try await place.daybookAsNobody("status")
        #expect(answer.code == 74)
        #expect(answer.errors.contains("permission denied"))
    }

    @Test func `extract prints a record for each file, with the name as it was given`() async throws {
        let place = try Place()
        try place.drop(SampleText.article(1), as: "one.txt")
        try place.drop(SampleText.article(2), as: "two.txt")
        let names = [place.inbox.appending("one.txt").string, place.inbox.appending("two.txt").string]
        let answer = try await place.daybook("extract", "--format", "ndjson", names[0], names[1])
        #expect(answer.code == 0)
        let records = try answer.lines.map(Self.object)
        let sources = records.map { ($0["_daybook"] as? [String: Any])?["source"] as? [String: Any] }
        #expect(sources.map { $0?["name"] as? String } == names)
        #expect(records.map { $0["title"] as? String } == (1...2).map { "Village \($0) opens its new mill" })
    }

    @Test func `extract goes on after a bad file, says one line for it, and ends with 65`() async throws {
        let place = try Place()
        try place.drop("", as: "empty.txt")
        try place.drop(SampleText.article(1), as: "good.txt")
        let answer = try await place.daybook(
            "extract", "--format", "ndjson", place.inbox.appending("empty.txt").string, "/nonexistent",
            place.inbox.string, place.inbox.appending("good.txt").string)
        #expect(answer.code == 65)
        #expect(answer.lines.count == 1)
        let errors = answer.errors.split(separator: "\n")
        #expect(errors.count == 3)
        #expect(errors.allSatisfy { $0.hasPrefix("daybook: ") })
    }

    @Test func `extract reads standard input as -`() async throws {
        let place = try Place()
        let answer = try await place.daybook("extract", "-", "--format", "text", input: SampleText.article(7))
        #expect(answer.code == 0)
        #expect(answer.output.hasPrefix("Village 7 opens its new mill\n\n"))
    }

    @Test(arguments: ["json", "markdown", "html"])
    func `extract prints other formats`(format: String) async throws {
        let place = try Place()
        let answer = try await place.daybook("extract", "-", "--format", format, input: SampleText.article(7))
        #expect(answer.code == 0)
        #expect(answer.output.contains("the first in the valley since 1954"))
    }

    @Test func `extract opens a file whose name is not UTF-8`() async throws {
        let place = try Place()
        try place.drop(Array(SampleText.article(1).utf8), as: [0x63, 0xE9, 0x2E, 0x74, 0x78, 0x74])
        let path = Array(place.inbox.string.utf8) + [0x2F, 0x63, 0xE9, 0x2E, 0x74, 0x78, 0x74]
        let answer = try await place.daybook(bytes: [Array("extract".utf8), path])
        #expect(answer.code == 0, "\(answer.errors)")
    }

    // MARK: - The archive

    @Test(arguments: [["list", "--json"], ["search", "valley", "--json"]])
    func `a record that cannot be read is one line, and the others are shown`(words: [String]) async throws {
        let place = try await filled()
        let path = try #require(
            try Self.object(try await place.daybook("list", "--json").lines[0])["path"] as? String)
        try "{".write(toFile: place.state.appending(path).string, atomically: false, encoding: .utf8)
        let answer = try await place.daybook(
            bytes: ([words[0]] + place.places + words.dropFirst()).map { Array($0.utf8) })
        #expect(answer.code == 65)
        #expect(answer.lines.count == 2)
        #expect(answer.errors.split(separator: "\n").count == 1 && answer.errors.contains(path))
    }

    @Test func `list shows the articles, as lines and as JSON`() async throws {
        let place = try await filled()
        let lines = try await place.daybook("list").lines
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { $0.contains("opens its new mill") })
        let objects = try await place.daybook("list", "--json", "--tag", "valley", "--limit", "2").lines.map(
            Self.object)
        #expect(objects.count == 2)
        #expect(objects.allSatisfy { $0["tags"] as? [String] == ["valley"] })
    }

    @Test func `list refuses a day that is none`() async throws {
        let place = try await filled()
        let answer = try await place.daybook("list", "--since", "yesteryear")
        #expect(answer.code == 64)
        #expect(answer.errors == "daybook: yesteryear is no day: wanted YYYY-MM-DD\n")
    }

    @Test func `search finds an article by a word of its text, and nothing by a word that is nowhere`() async throws {
        let place = try await filled()
        #expect(try await place.daybook("search", "farmers", "wheel").output.contains("opens its new mill"))
        #expect(try await place.daybook("search", "\"Upper Sel 2\"").lines.filter { $0.contains("Village") }.count == 1)
        let nothing = try await place.daybook("search", "submarine")
        #expect(nothing.code == 0)
        #expect(nothing.output.isEmpty)
    }

    @Test(arguments: ["farmers (", "farmers'; DROP TABLE record; --", "a:b farmers", "NEAR( farmers", "farm* \""])
    func `a search with odd characters is an answer, not an error`(query: String) async throws {
        let place = try await filled()
        let answer = try await place.daybook("search", "--", query)
        #expect(answer.code == 0, "\(answer.errors)")
    }

    @Test(arguments: ["", "\"", "*", "-bridge", "(("])
    func `a search for no word is refused in one line`(query: String) async throws {
        let place = try await filled()
        let answer = try await place.daybook("search", "--", query)
        #expect(answer.code == 64)
        #expect(answer.errors.split(separator: "\n").count == 1)
    }

    @Test func `show prints an article by the beginning of its id`() async throws {
        let place = try await filled()
        let record = try #require(try place.records().first)
        let id = try #require(record["id"] as? String)
        let text = try await place.daybook("show", String(id.prefix(10)))
        let title = try #require(record["title"] as? String)
        #expect(text.output.hasPrefix(title))
        let json = try await place.daybook("show", id, "--format", "json")
        let shown = try Self.object(json.output)
        #expect(shown["id"] as? String == id)
        #expect(try await place.daybook("show", "7777777777").code == 66)
    }

    @Test func `why tells of a stored, a rejected, a waiting and an unknown file`() async throws {
        let place = try await filled()
        #expect(try await place.daybook("why", "valley/mill-1.txt").output.hasPrefix("stored at "))
        #expect(try await place.daybook("why", "mill-2.txt").output.hasPrefix("stored at "))
        let rejected = try await place.daybook("why", "noise.bin").output
        #expect(rejected.hasPrefix("rejected at "))
        #expect(rejected.contains("binary"))
        try place.drop(SampleText.article(9), as: "new.txt")
        #expect(try await place.daybook("why", place.inbox.appending("new.txt").string).output.hasPrefix("waiting"))
        let unknown = try await place.daybook("why", "never.txt")
        #expect(unknown.code == 66)
        #expect(unknown.errors.contains("never.txt"))
    }

    @Test func `status tells of the inbox, the archive and the daemon`() async throws {
        let place = try await filled()
        let status = try Self.object(try await place.daybook("status", "--json").output)
        #expect(status["running"] as? Bool == false)
        #expect(status["articles"] as? Int == 3)
        #expect(status["rejected"] as? Int == 1)
        #expect(status["waiting"] as? Int == 0)
        try await Daemon.run(in: place) { daemon in
            let status = try Self.object(try await place.daybook("status", "--json").output)
            #expect(status["running"] as? Bool == true)
            #expect((status["daemon"] as? [String: Any])?["pid"] as? Int == Int(daemon.process.value))
            #expect(try await place.daybook("status").output.contains("watching"))
        }
    }

    @Test func `reindex gives the same answers after the index was deleted`() async throws {
        let place = try await filled()
        let before = [
            try await place.daybook("list", "--json").output,
            try await place.daybook("search", "farmers", "--json").output,
            try await place.daybook("why", "mill-1.txt", "--json").output,
        ]
        for name in place.names(in: place.state) where name.hasPrefix("index.sqlite") {
            unlink(place.state.appending(name).string)
        }
        #expect(try await place.daybook("list").code == 66)
        let answer = try await place.daybook("reindex")
        #expect(answer.code == 0)
        #expect(answer.output == "3 records indexed\n")
        let after = [
            try await place.daybook("list", "--json").output,
            try await place.daybook("search", "farmers", "--json").output,
            try await place.daybook("why", "mill-1.txt", "--json").output,
        ]
        #expect(before == after)
    }

    @Test func `reading commands work while the daemon runs, and on no archive at all`() async throws {
        let place = try await filled()
        try await Daemon.run(in: place) { _ async throws in
            #expect(try await place.daybook("list").lines.count == 3)
            #expect(try await place.daybook("search", "farmers").code == 0)
            #expect(try await place.daybook("digest").code == 0)
            #expect(try await place.daybook("reindex").code == 75)
        }
        let empty = try Place()
        #expect(try await empty.daybook("list").code == 66)
        #expect(try await empty.daybook("status").code == 0)
    }

    // MARK: - config and usage

    @Test func `config prints a configuration that can be read back`() async throws {
        let place = try Place(["DAYBOOK_DIGEST_TITLE": "The \"Valley\" Post"])
        let printed = try await place.daybook("config").output
        let file = place.folder.appending("printed.toml").string
        try printed.write(toFile: file, atomically: true, encoding: .utf8)
        let other = try Place()
        let answer = try await other.daybook("config", "--config", file, "--json")
        #expect(answer.code == 0, "\(answer.errors)")
        let setting = try Self.object(answer.output)["digest.title"] as? [String: Any]
        #expect(setting?["value"] as? String == "The \"Valley\" Post")
        #expect((setting?["from"] as? String)?.hasPrefix(file) == true)
    }

    @Test(arguments: ["--help", "run --help", "extract --help", "digest --help", "search --help", "why --help"])
    func `help has examples`(words: String) async throws {
        let place = try Place()
        let answer = try await place.daybook(bytes: words.split(separator: " ").map { Array($0.utf8) })
        #expect(answer.code == 0)
        #expect(answer.output.contains("  daybook "))
    }

    @Test func `an unknown command or option is a usage error`() async throws {
        let place = try Place()
        #expect(try await place.daybook("swim", on: false).code == 64)
        #expect(try await place.daybook("list", "--sort").code == 64)
        #expect(try await place.daybook("retry").code == 64)
    }

    private static func object(_ json: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }
}
