import Foundation
import SystemPackage
import Testing

/// `daybook check` and its repair, on an archive that the daemon has filled.
@Suite(.timeLimit(.minutes(3))) struct CheckTests {
    /// Three texts, a saved page with its folder, and today's digest.
    private func filled() async throws -> Place {
        let place = try Place()
        for number in 1...3 { try place.drop(SampleText.article(number), as: "valley/mill-\(number).txt") }
        try place.drop("body { margin: 0 }", as: "Mill 7_files/style.css")
        let style = "<link rel=stylesheet href=\"./Mill%207_files/style.css\">"
        try place.drop(SamplePage.html(number: 7, head: style), as: "Mill 7.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try place.records().count == 4)
        return place
    }

    private func files(_ place: Place, under name: String) -> [String] {
        let all = FileManager.default.enumerator(atPath: place.state.appending(name).string)
        return (all?.compactMap { $0 as? String } ?? []).filter { $0.contains(".") }.sorted().map { "\(name)/\($0)" }
    }

    private func record(_ place: Place, _ title: String) throws -> String {
        try #require(files(place, under: "articles").first { $0.contains(title) && $0.hasSuffix(".json") })
    }

    private func text(_ place: Place, _ path: String) throws -> String {
        try String(contentsOfFile: place.state.appending(path).string, encoding: .utf8)
    }

    private func write(_ place: Place, _ path: String, _ text: String) throws {
        try text.write(toFile: place.state.appending(path).string, atomically: false, encoding: .utf8)
    }

    private func object(_ json: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    @Test func `a sound archive ends with 0 and one line`() async throws {
        let place = try await filled()
        let answer = try await place.daybook("check")
        #expect(answer.code == 0, "\(answer.output)\(answer.errors)")
        #expect(answer.lines.count == 1)
        #expect(answer.output.hasPrefix("4 records, 5 originals (0 MiB)"))
        #expect(answer.output.hasSuffix(": nothing is wrong\n"))
        #expect(try await place.daybook("check", "--repair").code == 0)
        let summary = try object(try await place.daybook("check", "--json").output)["summary"] as? [String: Any]
        #expect(summary?["findings"] as? Int == 0 && summary?["records"] as? Int == 4)
    }

    @Test func `a damaged record is told, set aside with a note, and made anew with what its reader had added`()
        async throws
    {
        let place = try await filled()
        let path = try record(place, "village-2")
        let sound = try text(place, path)
        let mine = "\"user\": {\"notes\":\"read it again\",\"starred\":true}"
        // Its text is gone and what the reader wrote is there.
        let damaged = sound.replacingOccurrences(of: "\"content_text\"", with: "\"content_texts\"")
            .replacingOccurrences(
                of: "\"warnings\": []", with: "\"warnings\": [],\n    \(mine)"
            ).replacingOccurrences(of: "\"authors\": [", with: "\"authors\": \"nobody\", \"a\": [")
        try write(place, path, damaged)
        let told = try await place.daybook("check")
        #expect(told.code == 65)
        #expect(told.lines.count == 2)
        #expect(
            told.lines[0].hasPrefix("\(path): damaged record: authors is no array; --repair moves it to damaged/ and"))
        #expect(try text(place, path) == damaged)

        let repaired = try await place.daybook("check", "--repair")
        #expect(repaired.code == 0, "\(repaired.output)\(repaired.errors)")
        #expect(repaired.lines[0].contains("moved to damaged/"))
        #expect(try text(place, path).contains(mine))
        let withoutMine = try text(place, path).replacingOccurrences(of: ",\n    \(mine)", with: "")
        #expect(withoutMine == sound)
        let aside = place.names(in: place.state.appending("damaged"))
        #expect(aside.count == 2)
        #expect(try text(place, "damaged/\(aside[0])") == damaged)
        #expect(try object(try text(place, "damaged/\(aside[1])"))["path"] as? String == path)
        #expect(try await place.daybook("check").code == 0)
        let status = try object(try await place.daybook("status", "--json").output)
        #expect(status["set_aside"] as? Int == 1)
    }

    @Test func `a record of which nothing can be read is made anew from what the index knows`() async throws {
        let place = try await filled()
        let path = try record(place, "village-7")
        let before = try object(try text(place, path))
        try write(place, path, "\0\0\0\0")
        #expect(try await place.daybook("check", "--repair").code == 0)
        let after = try object(try text(place, path))
        for key in ["id", "title", "content_text"] { #expect(after[key] as? String == before[key] as? String) }
        let sources = [before, after].map { ($0["_daybook"] as? [String: Any])?["source"] as? [String: Any] }
        for key in ["name", "inbox_path", "received_at", "original"] {
            #expect(sources[0]?[key] as? String == sources[1]?[key] as? String)
        }
    }

    @Test func `a record that is gone is made anew, and others stay as they are`() async throws {
        let place = try await filled()
        let path = try record(place, "village-1")
        let others = try files(place, under: "articles").filter { $0.hasSuffix(".json") && $0 != path }.map {
            try text(place, $0)
        }
        unlink(place.state.appending(path).string)
        #expect(try await place.daybook("check").code == 65)
        #expect(try await place.daybook("check", "--repair").code == 0)
        let record = try object(try text(place, path))
        #expect(record["tags"] as? [String] == ["valley"])
        #expect(
            try files(place, under: "articles").filter { $0.hasSuffix(".json") && $0 != path }.map {
                try text(place, $0)
            }
                == others)
        #expect(try await place.daybook("search", "\"Upper Sel 1\"").lines.count == 2)
    }

    @Test func `without index and records the originals give all articles again`() async throws {
        let place = try await filled()
        let titles = Set(try place.records().compactMap { $0["title"] as? String })
        try FileManager.default.removeItem(atPath: place.state.appending("articles").string)
        for name in place.names(in: place.state) where name.hasPrefix("index.sqlite") {
            unlink(place.state.appending(name).string)
        }
        let answer = try await place.daybook("check", "--repair")
        let records = try place.records()
        #expect(Set(records.compactMap { $0["title"] as? String }) == titles, "\(answer.output)")
        // The saved page links into its folder, by which it is known.
        let sources = records.compactMap { ($0["_daybook"] as? [String: Any])?["source"] as? [String: Any] }
        #expect(sources.compactMap { $0["folder"] }.count == 1)
        #expect(try await place.daybook("check").code == 0)
    }

    /// The folder's name, and how a browser links into it.
    static let links = [
        ("Fire, flood (and more)_files", "./Fire, flood (and more)_files/style.css"),
        ("It's a mill_files", "It's a mill_files/style.css"), ("Rye & oats_files", "./Rye &amp; oats_files/style.css"),
        ("Mühle-Dateien", "./M%C3%BChle-Dateien/style.css"),
    ]

    @Test(arguments: links)
    func `a page made anew finds its folder by its links`(folder: String, link: String) async throws {
        let place = try Place()
        let page = folder.replacing("_files", with: "").replacing("-Dateien", with: "") + ".html"
        try place.drop("body { margin: 0 }", as: "\(folder)/style.css")
        try place.drop(SamplePage.html(number: 7, head: "<link rel=\"stylesheet\" href=\"\(link)\">"), as: page)
        try place.drop("p { margin: 0 }", as: "Other_files/style.css")
        try place.drop(SamplePage.html(number: 8, head: "<link href=\"Other_files/style.css\">"), as: "Other.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        try FileManager.default.removeItem(atPath: place.state.appending("articles").string)
        for name in place.names(in: place.state) where name.hasPrefix("index.sqlite") {
            unlink(place.state.appending(name).string)
        }
        _ = try await place.daybook("check", "--repair")
        let sources = try place.records().compactMap {
            ($0["_daybook"] as? [String: Any])?["source"] as? [String: Any]
        }
        let folders = sources.compactMap { ($0["folder"] as? [String: Any])?["name"] as? String }
        #expect(Set(folders) == [folder, "Other_files"])
        #expect(try await place.daybook("check").code == 0)
    }

    @Test func `of folders of one name each page gets its own, and a page that came without one none`() async throws {
        let place = try Place()
        for (number, name) in [(1, "a"), (2, "b"), (3, "c")] {
            let head =
                "<link rel=\"stylesheet\" href=\"index_files/\(name).css\"><img src=\"index_files/mill-\(name).jpg\">"
            if name != "c" {
                try place.drop("body { margin: \(number)px }", as: "\(name)/index_files/\(name).css")
                try place.drop("picture \(number)", as: "\(name)/index_files/mill-\(name).jpg")
            }
            try place.drop(SamplePage.html(number: number, head: head), as: "\(name)/index.html")
        }
        #expect(try await place.daybook("run", "--once").code == 0)
        let folders = { () throws -> [String: String] in
            var found: [String: String] = [:]
            for record in try place.records() {
                let source = (record["_daybook"] as? [String: Any])?["source"] as? [String: Any]
                let original = (source?["folder"] as? [String: Any])?["original"] as? String
                found[try #require(record["title"] as? String)] = original ?? "none"
            }
            return found
        }
        let before = try folders()
        #expect(before.count == 3 && Set(before.values).count == 3)
        try FileManager.default.removeItem(atPath: place.state.appending("articles").string)
        for name in place.names(in: place.state) where name.hasPrefix("index.sqlite") {
            unlink(place.state.appending(name).string)
        }
        _ = try await place.daybook("check", "--repair")
        #expect(try folders() == before)
        #expect(try await place.daybook("check").code == 0)
    }

    @Test func `a damaged original is set aside, and dropping the file again mends its record`() async throws {
        let place = try await filled()
        let record = try object(try text(place, try record(place, "village-3")))
        let source = (record["_daybook"] as? [String: Any])?["source"] as? [String: Any]
        let original = try #require(source?["original"] as? String)
        try write(place, original, "no frame")
        let told = try await place.daybook("check", "--json")
        #expect(told.code == 65)
        #expect(try object(told.lines[0])["kind"] as? String == "damaged-original")
        let repaired = try await place.daybook("check", "--repair")
        #expect(repaired.code == 65)
        #expect(place.names(in: place.state.appending("damaged")).count == 2)
        let left = try await place.daybook("check")
        #expect(left.lines[0].contains("missing original") && left.lines[0].contains("drop \"mill-3.txt\" again"))
        try place.drop(SampleText.article(3), as: "mill-3.txt")
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try await place.daybook("check").code == 0)
        #expect(try place.records().count == 4)
    }

    @Test func `what a killed daemon left behind is told and mended`() async throws {
        let place = try Place()
        for number in 0..<200 { try place.drop(SampleText.article(number), as: "mill-\(number).txt") }
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("some are stored") { try place.records().count >= 20 }
            daemon.send(SIGKILL)
        }
        try write(place, "status.json.tmp", "{")
        let told = try await place.daybook("check", "--json")
        #expect(told.code == 65)
        let kinds = Set(try told.lines.dropLast().map { try object($0)["kind"] as? String })
        #expect(kinds.isSubset(of: ["promise", "claimed", "leftover", "index"]), "\(told.output)")
        #expect(kinds.contains("leftover"))
        let answer = try await place.daybook("check", "--repair")
        #expect(answer.code == 0, "\(answer.output)")
        #expect(try await place.daybook("check").code == 0)
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try place.records().count == 200)
        #expect(try await place.daybook("check").code == 0)
    }

    @Test func `an incomplete digest is made anew`() async throws {
        let place = try await filled()
        let day = try #require(place.names(in: place.state.appending("digests")).first { $0.hasPrefix("20") })
        let page = try text(place, "digests/\(day)/index.html")
        unlink(place.state.appending("digests/\(day)/index.html").string)
        try write(place, "digests/\(day)/digest.json", "{\"date\":")
        let told = try await place.daybook("check")
        #expect(told.code == 65 && told.lines[0].contains("digests/\(day): digest: it has no index.html"))
        #expect(try await place.daybook("check", "--repair").code == 0)
        #expect(try text(place, "digests/\(day)/index.html") == page)
    }

    @Test func `a repair beside a daemon says who holds the archive, and changes nothing`() async throws {
        let place = try await filled()
        try write(place, try record(place, "village-2"), "{")
        try await Daemon.run(in: place) { daemon in
            #expect(try await place.daybook("check").code == 65)
            let answer = try await place.daybook("check", "--repair")
            #expect(answer.code == 75)
            #expect(answer.errors.contains("pid \(daemon.process.value)"))
        }
        #expect(!FileManager.default.fileExists(atPath: place.state.appending("damaged").string))
    }

    @Test func `where nothing was stored there is nothing to check`() async throws {
        let place = try Place()
        #expect(try await place.daybook("check").code == 66)
        #expect(try await place.daybook("check", "--repair").code == 66)
        #expect(!FileManager.default.fileExists(atPath: place.state.string))
    }
}
