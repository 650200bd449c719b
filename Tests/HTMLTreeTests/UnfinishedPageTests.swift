import Testing

@testable import HTMLTree

@Suite("unfinished pages and wrong declarations")
struct UnfinishedPageTests {
    @Test(arguments: [
        "<!doctype html><body><div><p>The mayor said on", "<p>One<ul><li>two", "<script>var a = ",
        "<div><p class=\"lea",
        "<table><tr><td>12", "<title>Bridge to be rep",
    ])
    func `a page that ends inside a box, list, table or script ends open`(page: String) throws {
        #expect(try HTMLDocument(parsing: page).endsOpen)
    }

    @Test(arguments: [
        "<p>One<p>two", "<div><p>One</div>", "<div><p>One</body></html>", "<div><p>One</body>", "<ul><li>one</ul>",
        "<p><b>One", "", "<frameset><frame></frameset>",
    ])
    func `a page whose end tags are there, or may be left out, does not`(page: String) throws {
        #expect(try !HTMLDocument(parsing: page).endsOpen)
    }

    private func encoding(_ page: [UInt8], mends: Bool = true) throws -> (HTMLEncoding, String) {
        var parser = HTMLParser()
        parser.mendsEncoding = mends
        var document = HTMLDocument()
        try parser.parse(page, into: &document)
        return (document.encoding, document.textContent(of: document.root))
    }

    /// "Café, Brücke, Größe" in the bytes of windows-1252.
    private let western =
        Array("Caf".utf8) + [0xE9] + Array(", Br".utf8) + [0xFC] + Array("cke, Gr".utf8) + [0xF6, 0xDF, 0x65]

    @Test func `windows-1252 that is called UTF-8 is read as windows-1252, if asked`() throws {
        let page = Array("<meta charset=utf-8><p>".utf8) + western
        #expect(try encoding(page) == (.windows1252, "Café, Brücke, Größe"))
        #expect(try encoding(page, mends: false).0 == .utf8)
    }

    @Test func `UTF-8 that is called windows-1252 is read as UTF-8, if asked`() throws {
        let page = Array("<meta charset=windows-1252><p>Café, Brücke, Größe".utf8)
        #expect(try encoding(page) == (.utf8, "Café, Brücke, Größe"))
        #expect(try encoding(page, mends: false).0 == .windows1252)
    }

    @Test func `a few broken characters do not make UTF-8 another encoding`() throws {
        let page = Array("<meta charset=utf-8><p>Café, Brücke, Größe ".utf8) + [0xE9, 0x20]
        #expect(try encoding(page) == (.utf8, "Café, Brücke, Größe \u{FFFD} "))
    }

    @Test func `a byte order mark is believed`() throws {
        let page = [0xEF, 0xBB, 0xBF] + Array("<p>".utf8) + western
        #expect(try encoding(page).0 == .utf8)
    }

    @Test func `one sequence that happens to be UTF-8 does not unseat a declaration`() throws {
        let page = Array("<meta charset=windows-1252><p>SA".utf8) + [0xC2, 0xA0]
        #expect(try encoding(page).0 == .windows1252)
    }
}
