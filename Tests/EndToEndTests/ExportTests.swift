import Foundation
import SystemPackage
import Testing

/// `daybook export`: each format as the programs for it read it.
@Suite(.timeLimit(.minutes(3))) struct ExportTests {
    private func filled() async throws -> Place {
        let place = try Place()
        for number in 1...5 { try place.drop(SampleText.article(number), as: "a, \"b\"/mill-\(number).txt") }
        try place.drop(
            SamplePage.html(
                number: 7, head: "<link rel=\"canonical\" href=\"https://valley.example/mill?a=1&amp;b=2\">"),
            as: "Mill & 7.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        return place
    }

    private func object(_ json: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    private func listed(_ place: Place) async throws -> [String] {
        try await place.daybook("list", "--json").lines.map { try #require(try object($0)["id"] as? String) }
    }

    @Test func `a JSON Feed has the records as its items, in the order of list`() async throws {
        let place = try await filled()
        let feed = try object(try await place.daybook("export").output)
        #expect(feed["version"] as? String == "https://jsonfeed.org/version/1.1")
        let items = try #require(feed["items"] as? [[String: Any]])
        #expect(items.map { $0["id"] as? String } == (try await listed(place)))
        #expect(items.allSatisfy { $0["_daybook"] != nil })
    }

    @Test func `NDJSON is the records`() async throws {
        let place = try await filled()
        let lines = try await place.daybook("export", "--format", "ndjson").lines
        #expect(try lines.map { try object($0)["id"] as? String } == (try await listed(place)))
        // What it prints is what `stories` reads.
        let stories = try await place.daybook("stories", "-", input: lines.joined(separator: "\n"), on: false)
        #expect(stories.code == 0, "\(stories.errors)")
    }

    @Test func `JSON-LD is a graph of schema.org articles`() async throws {
        let place = try await filled()
        let graph = try object(try await place.daybook("export", "--format", "jsonld").output)
        #expect(graph["@context"] as? String == "https://schema.org")
        let articles = try #require(graph["@graph"] as? [[String: Any]])
        #expect(articles.count == 6)
        #expect(articles.allSatisfy { $0["@type"] as? String == "Article" && $0["headline"] != nil })
    }

    @Test func `CSV keeps commas, quotation marks and line ends`() async throws {
        let place = try await filled()
        let csv = try await place.daybook("export", "--format", "csv").output
        let rows = Self.rows(csv)
        #expect(rows.count == 7)
        #expect(rows.allSatisfy { $0.count == rows[0].count })
        let tags = try #require(rows[0].firstIndex(of: "tags"))
        let text = try #require(rows[0].firstIndex(of: "content_text"))
        #expect(rows.dropFirst().filter { $0[tags] == "a, \"b\"" }.count == 5)
        #expect(rows.dropFirst().allSatisfy { $0[text].contains("\n\n") })
    }

    @Test func `Markdown has each article under its title`() async throws {
        let place = try await filled()
        let text = try await place.daybook("export", "--format", "markdown").output
        let lines = text.split(separator: "\n")
        #expect(lines.filter { $0.hasPrefix("# Village") }.count == 6)
        #expect(lines.filter { $0 == "* * *" }.count == 5)
    }

    @Test func `OPML is well formed, a link under its day`() async throws {
        let place = try await filled()
        let opml = try await place.daybook("export", "--format", "opml").output
        let parser = Process()
        parser.executableURL = URL(fileURLWithPath: "/usr/bin/xmllint")
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint") else {
            print("skipped: xmllint is not installed (libxml2-utils)")
            return
        }
        let file = place.folder.appending("archive.opml").string
        try opml.write(toFile: file, atomically: true, encoding: .utf8)
        parser.arguments = ["--noout", file]
        try parser.run()
        parser.waitUntilExit()
        #expect(parser.terminationStatus == 0)
        #expect(opml.contains("type=\"link\" url=\"https://valley.example/mill?a=1&amp;b=2\""))
        #expect(opml.contains("category=\"a  &quot;b&quot;\""))
    }

    @Test func `filters and the limit are those of list`() async throws {
        let place = try await filled()
        for filter in [
            ["--tag", "A, \"B\""], ["--site", "valley.example"], ["--since", "2099-01-01"], ["--limit", "2"],
        ] {
            func ids(_ words: [String]) async throws -> [String?] {
                let arguments = [words[0]] + place.places + words.dropFirst() + filter
                let answer = try await place.daybook(bytes: arguments.map { Array($0.utf8) })
                #expect(answer.code == 0, "\(answer.errors)")
                return try answer.lines.map { try object($0)["id"] as? String }
            }
            #expect(try await ids(["export", "--format", "ndjson"]) == ids(["list", "--json"]))
        }
        #expect(try await place.daybook("export", "--since", "soon").code == 64)
        #expect(try await Place().daybook("export").code == 66)
    }

    @Test func `a story's articles are those that its digest names`() async throws {
        let place = try await filled()
        let digest = try object(try await place.daybook("digest", "--format", "json").output)
        let story = try #require((digest["stories"] as? [[String: Any]])?.first)
        let id = try #require(story["id"] as? String)
        let members = (story["articles"] as? [[String: Any]])?.compactMap { $0["id"] as? String }
        let found = try await place.daybook("list", "--json", "--story", id)
        #expect(try Set(found.lines.map { try object($0)["id"] as? String }) == Set(members ?? []))
        #expect(try await place.daybook("list", "--story", "no-such-story").code == 66)
    }

    @Test func `a record that cannot be read is one line, and the others are exported`() async throws {
        let place = try await filled()
        let list = try await place.daybook("list", "--json", "--limit", "1")
        let path = try #require(try object(list.output)["path"] as? String)
        try "{".write(toFile: place.state.appending(path).string, atomically: false, encoding: .utf8)
        let answer = try await place.daybook("export", "--format", "ndjson")
        #expect(answer.code == 65)
        #expect(answer.lines.count == 5)
        #expect(answer.errors.split(separator: "\n").count == 1 && answer.errors.contains(path))
    }

    /// RFC 4180.
    private static func rows(_ csv: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var bytes = Array(csv.utf8)[...]
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && bytes.first == byte: field.append(bytes.removeFirst())
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted:
                row.append(String(decoding: field, as: UTF8.self))
                field = []
            case 0x0D where !isQuoted: break
            case 0x0A where !isQuoted:
                rows.append(row + [String(decoding: field, as: UTF8.self)])
                (row, field) = ([], [])
            default: field.append(byte)
            }
        }
        return rows
    }
}
