import ArticleExtraction
import Testing

/// Pages as people save them, all invented.
@Suite("saved pages")
struct SavedPageTests {
    private static let prose = harbourProse.map { "<p>\($0)</p>" }.joined(separator: "\n")

    private func page(head: String = "", body: String = prose, before: String = "") -> String {
        """
        <!DOCTYPE html>\(before)<html lang="en"><head><meta charset="utf-8">\(head)<title>Northern wall to be rebuilt</title></head>
        <body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>Northern wall to be rebuilt</h1>
        \(body)</article></body></html>
        """
    }

    private func read(_ html: String) throws -> Article { try article(html, name: "page.html") }

    private func expectWhole(_ article: Article, sourceLocation: SourceLocation = #_sourceLocation) {
        for text in harbourProse {
            #expect(article.contentText.contains(text), sourceLocation: sourceLocation)
        }
        #expect(!article.contentText.contains("Home"), sourceLocation: sourceLocation)
    }

    @Test func `a page with the address in a comment is read, with its address`() throws {
        let comment = "<!-- saved from url=(0039)https://harbour.example/2026/northern-wall -->\n"
        let article = try read(page(before: comment))
        expectWhole(article)
        #expect(article.url == "https://harbour.example/2026/northern-wall")
    }

    @Test func `a SingleFile page is read without the data that it carries`() throws {
        let comment = """
            <!--\n Page saved with SingleFile \n url: https://harbour.example/2026/northern-wall \n saved date: Sun Nov 22 2026 \
            08:15:00 GMT+0100\n-->
            """
        let data = "data:image/png;base64," + String(repeating: "iVBORw0KGgo", count: 100_000)
        let body =
            Self.prose
            + "<figure><img src=\"\(data)\" alt=\"The wall\"><figcaption>The wall in March</figcaption></figure>"
        let style = "<style>body{background:url(\(data))}</style>"
        let article = try read(page(head: style, body: body, before: comment))
        expectWhole(article)
        #expect(article.url == "https://harbour.example/2026/northern-wall")
        #expect(!article.contentText.contains("base64"))
        #expect(article.contentHTML.utf8.count < 10_000)
        #expect(
            !article.blocks.contains { if case .image(let url, _, _, _) = $0 { url.hasPrefix("data:") } else { false } }
        )
    }

    @Test func `a copy from a reader view is read`() throws {
        let reader = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>Northern wall to be rebuilt</title></head><body><div id="container">
            <div class="header reader-header"><a class="domain" href="https://harbour.example/2026/northern-wall">harbour.example</a>
            <h1 class="reader-title">Northern wall to be rebuilt</h1><div class="credits">Ann Reyes</div></div><hr>
            <div class="content"><div class="moz-reader-content"><div id="readability-page-1" class="page">\(Self.prose)</div></div></div>
            </div></body></html>
            """
        expectWhole(try read(reader))
    }

    @Test func `an AMP page is read`() throws {
        let amp = """
            <!doctype html><html amp lang="en"><head><meta charset="utf-8"><link rel="canonical" href="https://harbour.example/wall">
            <title>Northern wall to be rebuilt</title><style amp-boilerplate>body{visibility:hidden}</style></head><body>
            <amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/">Home</a></li></ul></amp-sidebar>
            <article><h1>Northern wall to be rebuilt</h1><amp-img src="https://harbour.example/wall.jpg" width="3" height="2"></amp-img>
            \(Self.prose)<amp-ad type="any" width="300" height="250"></amp-ad></article></body></html>
            """
        let article = try read(amp)
        expectWhole(article)
        #expect(article.canonicalURL == "https://harbour.example/wall")
    }

    @Test func `a print view is read`() throws {
        let printed = """
            <html><head><title>Northern wall to be rebuilt</title><base href="https://harbour.example/print/"></head>
            <body onload="window.print()"><table width="600"><tr><td><b>Northern wall to be rebuilt</b><br><br>
            \(harbourProse.joined(separator: "<br><br>\n"))</td></tr></table></body></html>
            """
        let article = try read(printed)
        for text in harbourProse { #expect(article.contentText.contains(text)) }
    }

    @Test func `relative addresses are completed by the base`() throws {
        let head = "<base href=\"https://harbour.example/2026/\"><link rel=\"canonical\" href=\"northern-wall\">"
        let article = try read(page(head: head))
        expectWhole(article)
        #expect(article.canonicalURL == "https://harbour.example/2026/northern-wall")
    }

    // MARK: - Damaged

    @Test func `a page that was cut off gives what is there and says so`() throws {
        let whole = page()
        let bytes = Array(whole.utf8)
        #expect(try !read(whole).truncated)
        let second = try #require(bytes.firstRange(of: Array("nobody had wanted".utf8)))
        let article = try article(Array(bytes[..<second.lowerBound]), name: "page.html")
        #expect(article.truncated)
        #expect(article.contentText.contains(harbourProse[0]))
    }

    private let german =
        "Große Flächen über dem Hafen gehören künftig der Stadt, sagte die Bürgermeisterin; für Fähren hält sie Plätze frei."

    @Test(arguments: ["utf-8", "iso-8859-1", "windows-1251"])
    func `UTF-8 is read as such whatever the page says`(declared: String) throws {
        let html = page(head: "", body: "<p>\(german)</p>" + Self.prose).replacing("utf-8", with: declared)
        let article = try read(html)
        #expect(article.charset == "utf-8")
        #expect(article.contentText.contains(german))
    }

    @Test func `windows-1252 is read as such where the page says UTF-8`() throws {
        let html = page(body: "<p>\(german)</p>" + Self.prose)
        let article = try article(html.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, name: "page.html")
        #expect(article.charset == "windows-1252")
        #expect(article.contentText.contains(german))
    }

    @Test(arguments: [
        "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://harbour.example/\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\"; boundary=\"x\"\r\n\r\n--x\r\n",
        "MIME-Version: 1.0\nContent-Type:\n multipart/related; boundary=x\n\n--x\n",
    ])
    func `an MHTML archive is refused by its name`(text: String) throws {
        #expect(throws: ExtractionError.unsupported(format: "MHTML archive")) {
            try ArticleExtractor().articles(in: RawDocument(bytes: Array(text.utf8), name: "page.mhtml"))
        }
    }

    @Test func `a text about multipart messages is a text`() throws {
        let text = "How mail works\n\nContent-Type: multipart/related\n\n" + harbourProse.joined(separator: "\n\n")
        #expect(try article(text).mediaType == "text/plain")
    }
}
