import Foundation
import Testing

@testable import HTMLTree

@Suite struct `The bounds of a parse` {
    @Test(arguments: ["div", "b", "svg", "span", "blockquote", "table><tr><td", "template", "math", "select", "a"])
    func `depth is bounded and no text is lost`(tag: String) throws {
        let html = String(repeating: "<\(tag)>x", count: 3000)
        let document = try HTMLDocument(parsing: html)
        var letters = 0
        var deepest = 0
        var depth = 0
        var node = document.root.index
        while true {
            let record = document.nodes[Int(node)]
            if record.isKind(.text) { letters += document.slice(record.text).count }
            if record.firstChild != 0 {
                depth += 1
                deepest = max(deepest, depth)
                node = record.firstChild
                continue
            }
            while node != document.root.index && document.nodes[Int(node)].next == 0 {
                node = document.nodes[Int(node)].parent
                depth -= 1
            }
            if node == document.root.index { break }
            node = document.nodes[Int(node)].next
        }
        // Within templates every level has a node for the contents besides.
        #expect(deepest <= 2 * HTMLParserLimits.openElements)
        #expect(letters == 3000)
    }

    @Test func `end tags of what was opened too deep close nothing else`() throws {
        let html =
            String(repeating: "<div>", count: 600) + "deep" + String(repeating: "</div>", count: 600) + "<p>after"
        let document = try HTMLDocument(parsing: html)
        let paragraph = try #require(document.firstElement(.p))
        #expect(document.parent(of: paragraph).map(document.name) == .body)
    }

    @Test func `text after too deep elements stays in its paragraphs`() throws {
        let html = String(repeating: "<div>", count: 2000) + "<p>One</p><p>Two</p>"
        let document = try HTMLDocument(parsing: html)
        let paragraphs = document.descendants(of: document.root).filter { document.name(of: $0) == .p }
        #expect(paragraphs.map { document.textContent(of: $0) } == ["One", "Two"])
    }

    @Test func `too many bytes are refused with their count`() {
        var limits = HTMLParserLimits()
        limits.bytes = 10
        let error = #expect(throws: HTMLParseError.self) {
            _ = try HTMLDocument(parsing: Array("<p>0123456789".utf8), limits: limits)
        }
        #expect(error?.description == "page is 13 bytes, limit 10 bytes")
    }

    @Test func `too many nodes are refused with the limit`() {
        var limits = HTMLParserLimits()
        limits.nodes = 1000
        let html = String(repeating: "<p>x", count: 5000)
        #expect(throws: HTMLParseError.tooManyNodes(limit: 1000)) {
            _ = try HTMLDocument(parsing: html, limits: limits)
        }
    }

    @Test func `a parse that takes too long ends`() {
        var limits = HTMLParserLimits()
        limits.time = .zero
        let html = String(repeating: "<p>x", count: 5000)
        #expect(throws: HTMLParseError.outOfTime(limit: .zero)) {
            _ = try HTMLDocument(parsing: html, limits: limits)
        }
    }

    @Test func `a document is empty after an error and usable again`() throws {
        var parser = HTMLParser()
        parser.limits.nodes = 100
        var document = HTMLDocument()
        #expect(throws: HTMLParseError.self) {
            try parser.parse(String(repeating: "<p>x", count: 5000), into: &document)
        }
        #expect(document.debugDump().isEmpty)
        try parser.parse("<p>x", into: &document)
        #expect(document.textContent(of: document.root) == "x")
    }

    @Test func `repeated appends to a text cost no more than twice its room`() throws {
        // The ignored end tags keep the texts from following one another in the source.
        let document = try HTMLDocument(parsing: "<p>" + String(repeating: "word</x>", count: 20_000))
        #expect(document.textContent(of: document.root).utf8.count == 80_000)
        #expect(document.side.count < 4 * 80_000)
    }
}

@Suite(.serialized) struct `Time grows with the length of a page and no faster` {
    struct Shape: CustomTestStringConvertible {
        let name: String
        let page: @Sendable (Int) -> String
        var testDescription: String { name }
    }

    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            Shape(name: "nested div") { String(repeating: "<div>", count: $0) },
            Shape(name: "unclosed formatting") { count in
                (0..<count / 8).map { "<font color=\($0)><p>" }.joined()
            },
            Shape(name: "adoption") { String(repeating: "<b><div></b>", count: $0) },
            Shape(name: "adoption by links") { String(repeating: "<a><p>", count: $0) },
            Shape(name: "many attributes") { count in "<p " + (0..<count).map { "a\($0)=1" }.joined(separator: " ") },
            Shape(name: "attributes of body") { count in (0..<count).map { "<body b\($0)=1>" }.joined() },
            Shape(name: "unknown end tags") {
                String(repeating: "<span>", count: $0 / 2) + String(repeating: "</x>", count: $0 / 2)
            },
            Shape(name: "end tags of the lowest element") {
                "<x>" + String(repeating: "<span>", count: $0 / 2) + "<div>" + String(repeating: "</x>", count: $0)
            },
            Shape(name: "foster parents") { "<table>" + String(repeating: "x<div>", count: $0) },
            Shape(name: "texts of a table") { "<table>" + String(repeating: "x<tr>", count: $0) },
            Shape(name: "less-than signs") { String(repeating: "<", count: $0 * 4) },
            Shape(name: "unclosed comments") { String(repeating: "<!--", count: $0) },
            Shape(name: "references") { String(repeating: "&amp;&#x41;&nosuch", count: $0) },
            Shape(name: "joined texts") { "<p>" + String(repeating: "a</x>", count: $0) },
            Shape(name: "options") { "<select>" + String(repeating: "<option>", count: $0) },
            Shape(name: "nested tables") { String(repeating: "<table><tr><td>", count: $0 / 4) },
            Shape(name: "nested templates") { String(repeating: "<template>", count: $0) },
            Shape(name: "script escapes") { "<script>" + String(repeating: "<!--<script", count: $0) },
            Shape(name: "different names") { count in (0..<count).map { "<n\($0) m\($0)>" }.joined() },
            Shape(name: "selected options") {
                "<select><button><selectedcontent></button>" + String(repeating: "<option selected><b>x", count: $0)
            },
            Shape(name: "list items within boxes") {
                "<ul>" + String(repeating: "<div>", count: 480) + String(repeating: "<li></li>", count: $0)
            },
            Shape(name: "end tags within SVG") {
                "<svg>" + String(repeating: "<g>", count: 480) + String(repeating: "</x>", count: 2 * $0)
            },
            Shape(name: "tables within boxes") {
                String(repeating: "<div>", count: 480) + String(repeating: "<table></table>", count: $0)
            },
            Shape(name: "formatting behind many markers") { count in
                let before = String(
                    repeating: "<object><p>" + (0..<60).map { "<font size=\($0)>" }.joined() + "</p>", count: 200)
                return before + String(repeating: "<i><i><i><i></i></i></i></i>", count: count / 2)
            },
            Shape(name: "nobr and markers") { String(repeating: "<object><nobr>x</object><nobr>", count: $0 / 2) },
        ])
    func `for hostile shapes`(_ shape: Shape) throws {
        // Four times the page: a linear parser takes four times as long, a quadratic one sixteen times.
        let count = 1200
        var parser = HTMLParser()
        var document = HTMLDocument()
        let short = shape.page(count)
        let long = shape.page(4 * count)
        try parser.parse(long, into: &document)
        func seconds(_ page: String) throws -> Double {
            var best = Double.infinity
            for _ in 0..<3 {
                let start = processorTime()
                try parser.parse(page, into: &document)
                best = min(best, processorTime() - start)
            }
            return best
        }
        let ratio = try seconds(long) / max(try seconds(short), 0.001)
        #expect(ratio < 9, "\(shape.name): \(ratio)")
    }

    /// Of this thread, so that other programs do not count.
    private func processorTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
