import Foundation
import Testing

@testable import Digest

/// What others' programs say of the pages and feeds.
@Suite("validators", .timeLimit(.minutes(2)))
struct ValidatorTests {
    static let surroundings = DaySurroundings(
        links: ["f1": ArticleLinks(record: "../../articles/f1.json", original: "../../originals/f1.zst")],
        previous: "2026-03-09", next: "2026-03-11",
        recent: (1...9).map { DaySurroundings.DayCount(date: "2026-03-0\($0)", articles: $0) },
        since: ["f1": "2026-03-08"])

    static let pages: [String: String] = [
        "day": DayPage().html(of: SampleDay.digest, in: surroundings),
        "continuing": DayPage().html(of: SampleDay.continuing, in: surroundings),
        "scripts": DayPage().html(of: SampleDay.scripts, in: surroundings),
        "hostile": DayPage().html(of: DigestRenderingTests.digest), "empty": DayPage().html(of: SampleDay.empty),
        "archive": ArchivePage().html(title: "Day & book", days: days),
        "empty-archive": ArchivePage().html(title: "Daybook", days: []),
    ]

    static let days = [SampleDay.digest, SampleDay.continuing, DigestRenderingTests.digest].enumerated().map {
        var day = ArchiveDay($1)
        day.date = "2026-03-\(10 + $0)"
        day.publishedAt = "2026-03-\(11 + $0)T06:00:00+01:00"
        day.updatedAt = day.publishedAt
        return day
    }

    @Test(arguments: pages.keys.sorted()) func `HTML Tidy finds nothing wrong with a page`(name: String) throws {
        guard let tidy = Tool("tidy", for: "validation of the pages") else { return }
        let folder = try PageFolder()
        let file = try folder.write(Self.pages[name] ?? "", as: "page.html")
        let answer = try tidy.run(["-quiet", "-errors", "--show-info", "no", file])
        #expect(answer.code == 0)
        #expect(answer.text == "")
    }

    /// The Nu HTML checker is in no Debian package; DAYBOOK_VNU names its jar where somebody has it.
    @Test func `the Nu HTML checker finds no error in a page`() throws {
        guard let jar = ProcessInfo.processInfo.environment["DAYBOOK_VNU"] else {
            return print("skipped: the Nu HTML checker: DAYBOOK_VNU does not name its jar")
        }
        guard let java = Tool("java", for: "the Nu HTML checker") else { return }
        let folder = try PageFolder()
        let files = try Self.pages.map { try folder.write($1, as: $0 + ".html") }
        // Its list of CSS properties is older than the style.
        let errors = try java.run(["-jar", jar, "--errors-only"] + files).text.split(separator: "\n")
        #expect(errors.filter { !$0.contains("error: CSS:") } == [])
    }

    @Test(arguments: ["feed", "stories"]) func `a feed has the form that RFC 4287 asks for`(name: String) throws {
        guard let xmllint = Tool("xmllint", for: "validation of the feeds") else { return }
        let folder = try PageFolder()
        let bytes =
            name == "feed" ? AtomFeed(title: "D & d").xml(of: Self.days) : StoryFeed(title: "D & d").xml(of: Self.days)
        let file = try folder.write(String(decoding: bytes, as: UTF8.self), as: name + ".xml")
        let schema = try folder.write(AtomSchema.relaxNG, as: "atom.rng")
        let answer = try xmllint.run(["--noout", "--relaxng", schema, file])
        #expect(answer.code == 0, "\(answer.text)")
    }

    @Test func `the schema refuses a feed without ids`() throws {
        guard let xmllint = Tool("xmllint", for: "validation of the feeds") else { return }
        let folder = try PageFolder()
        let text = String(decoding: AtomFeed(title: "D").xml(of: Self.days), as: UTF8.self)
        let file = try folder.write(text.replacing(/\ *<id>.*?<\/id>\n/, with: ""), as: "feed.xml")
        let schema = try folder.write(AtomSchema.relaxNG, as: "atom.rng")
        #expect(try xmllint.run(["--noout", "--relaxng", schema, file]).code != 0)
    }
}
