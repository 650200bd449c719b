import Foundation
import FoundationXML
import Testing

@testable import Digest

@Suite("feed")
struct AtomFeedTests {
    private final class Reader: NSObject, XMLParserDelegate {
        var path: [String] = []
        var values: [String: [String]] = [:]
        var text = ""

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            path.append(name)
            text = ""
            if name == "link" {
                values[path.joined(separator: "/") + "@" + (attributes["rel"] ?? ""), default: []].append(
                    attributes["href"] ?? "")
            }
        }
        func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
        func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
            values[path.joined(separator: "/"), default: []].append(text)
            path.removeLast()
            text = ""
        }
    }

    private let days: [ArchiveDay] = {
        var earlier = ArchiveDay(DigestRenderingTests.digest)
        earlier.date = "2026-03-09"
        earlier.updatedAt = "2026-03-12T06:00:00+01:00"
        return [earlier, ArchiveDay(DigestRenderingTests.digest)]
    }()

    private func read(_ bytes: [UInt8]) throws -> [String: [String]] {
        let reader = Reader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        try #require(parser.parse(), "\(String(describing: parser.parserError))")
        return reader.values
    }

    @Test func `the feed has what RFC 4287 asks of a feed and of each entry`() throws {
        let values = try read(AtomFeed(title: "Day & book").xml(of: days))
        #expect(values["feed/id"]?.count == 1)
        #expect(values["feed/title"] == ["Day & book"])
        #expect(values["feed/updated"] == ["2026-03-12T06:00:00+01:00"])
        #expect(values["feed/author/name"]?.count == 1)
        #expect(values["feed/link@self"] == ["feed.xml"])
        for element in ["id", "title", "updated", "published", "content"] {
            #expect(values["feed/entry/\(element)"]?.count == 2, "\(element)")
        }
        #expect(values["feed/entry/link@alternate"] == ["2026-03-10/index.html", "2026-03-09/index.html"])
    }

    @Test func `the content is HTML with a hostile headline as text`() throws {
        let content = try #require(try read(AtomFeed(title: "D").xml(of: days))["feed/entry/content"]?.first)
        #expect(MarkupChecker(content).problems == [])
        #expect(!content.contains("<script"))
    }

    @Test func `ids stay and differ from day to day and archive to archive`() throws {
        let first = try read(AtomFeed(title: "Daybook").xml(of: days))
        let renamed = try read(AtomFeed(title: "Another title").xml(of: days))
        #expect(first["feed/entry/id"] == renamed["feed/entry/id"])
        #expect(Set(first["feed/entry/id"] ?? []).count == 2)
        let other = try read(AtomFeed(title: "Daybook", identity: "desk.example").xml(of: days))
        #expect(other["feed/entry/id"] != first["feed/entry/id"])
        // RFC 9562: version 8, variant 10.
        let uuid = Array(AtomDocument.uuid(of: "x"))
        #expect(uuid.count == 45)
        #expect(uuid[23] == "8")
        #expect("89ab".contains(uuid[28]))
    }

    @Test func `the same days in any order give the same bytes`() {
        #expect(AtomFeed(title: "D").xml(of: days) == AtomFeed(title: "D").xml(of: days.reversed()))
    }

    @Test func `an archive without a day is a feed all the same`() throws {
        #expect(try read(AtomFeed(title: "D").xml(of: []))["feed/updated"]?.count == 1)
    }
}
