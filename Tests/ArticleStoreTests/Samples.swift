import ArticleExtraction
import ArticleStore

/// Documents to store, all invented.
enum Samples {
    /// A document of one article, whose bytes are its text.
    static func document(
        _ text: String, name: String = "page.txt", title: String? = nil, day: String = "2026-11-22",
        receivedAt: String = "2026-11-22T09:30:00+01:00", site: String? = nil, url: String? = nil, tags: [String] = [],
        inboxPath: String? = nil
    ) -> IncomingDocument {
        let bytes = Array(text.utf8)
        let hash = ContentHash(of: bytes)
        let source = ArticleRecord.Source(
            name: name, inboxPath: inboxPath ?? name, size: bytes.count, sha256: hash.hex,
            mtime: "2026-11-22T08:00:00Z", receivedAt: receivedAt)
        var article = Article(bytes: 0..<bytes.count, mediaType: "text/plain", charset: "utf-8")
        article.title = title
        article.site = site
        article.url = url
        article.tags = tags
        article.blocks = [.paragraph(RichText(text))]
        return IncomingDocument(
            source: source, day: day, originalExtension: fileExtension(name), original: bytes,
            articles: [record(article, text: text, source: source, id: hash.articleID)])
    }

    /// A document of several articles; each part's bytes are its text.
    static func document(parts: [String], name: String, day: String = "2026-11-22") -> IncomingDocument {
        let bytes = Array(parts.joined(separator: "\n---\n").utf8)
        let source = ArticleRecord.Source(
            name: name, inboxPath: name, size: bytes.count, sha256: ContentHash(of: bytes).hex,
            receivedAt: "2026-11-22T10:00:00Z")
        let articles = parts.enumerated().map { offset, text in
            var article = Article(
                bytes: 0..<text.utf8.count, part: offset + 1, mediaType: "text/plain", charset: "utf-8")
            article.title = "Part \(offset + 1)"
            article.blocks = [.paragraph(RichText(text))]
            return record(article, text: text, source: source, id: ContentHash(of: Array(text.utf8)).articleID)
        }
        return IncomingDocument(
            source: source, day: day, originalExtension: fileExtension(name), original: bytes, articles: articles)
    }

    static func record(_ article: Article, text: String, source: ArticleRecord.Source, id: String) -> ArticleRecord {
        ArticleRecord(
            article: article, contentText: text, contentHTML: nil, wordCount: text.utf8.count { $0 == 0x20 } + 1,
            readingTimeMinutes: 1, datePublished: nil, dateModified: nil, source: source, id: id)
    }

    /// An article with every field set.
    static var full: ArticleRecord {
        var article = Article(bytes: 10..<20, part: 2, mediaType: "text/html", charset: "windows-1252")
        article.title = "The \"harbour\"\tat night"
        article.subtitle = "A line below"
        article.byline = "Ann Reyes and Tom Hult"
        article.authors = [Author(name: "Ann Reyes", url: "https://example.org/ann"), Author(name: "Tom Hult")]
        article.authorRole = "Staff writers"
        article.site = "The Harbour Post"
        article.section = "Local"
        article.url = "https://example.org/harbour"
        article.canonicalURL = "https://www.example.org/harbour"
        article.image = "https://example.org/harbour.jpg"
        article.license = "CC BY 4.0"
        article.summary = "What happened at the harbour."
        article.language = "en-GB"
        article.tags = ["harbour", "night"]
        article.blocks = [
            .heading(level: 2, text: "What was seen"),
            .paragraph(
                RichText(
                    "Two cranes stood still.\nNobody knew why.",
                    marks: [
                        Mark(.strong, 0..<10), Mark(.link, 4..<10, address: "https://example.org/cranes"),
                        Mark(.superscripted, 39..<40),
                    ])),
            .list(ordered: true, items: ["one", "two"]),
            .list([
                ListItem("four", number: 4), ListItem(RichText("deep", marks: [Mark(.code, 1..<3)]), level: 1),
                ListItem("seven", number: 7),
            ]),
            .quote("It was dark."),
            .quote("It was\n\nvery dark.", attribution: "A guard", url: "https://example.org/said"),
            .code("let crane = 2", language: "swift"),
            .code("crane", language: nil),
            .table(
                rows: [["crane", "height"], ["north", RichText("40 m", marks: [Mark(.emphasis, 0..<2)])]], header: true,
                caption: "The cranes"),
            .image(url: "https://example.org/crane.jpg", alt: "A crane", caption: "The crane", credit: "Tom Hult"),
            .image(url: "b.jpg", alt: nil, caption: nil, credit: nil),
            .embed(url: "https://example.org/film", title: "The film"),
            .embed(url: "https://example.org/more", title: nil),
            .takeaway("Both cranes are safe."),
            .definition(
                term: "crane", definition: RichText("a machine that lifts", marks: [Mark(.deleted, 2..<9)])),
        ]
        article.imageCredits = ["Tom Hult"]
        article.removed = [
            RemovedText(kind: .bylineRepeat, text: "By Ann Reyes"), RemovedText(kind: .share, text: "Share"),
        ]
        article.provenance = [
            FieldProvenance(field: "title", from: "json-ld", confidence: 0.98),
            FieldProvenance(field: "authors", from: "line 3", confidence: 0.1),
        ]
        article.warnings = ["a table was cut"]
        article.truncated = true
        article.paywall = false
        article.pageType = PageType(kind: .article, confidence: 0.9)
        let source = ArticleRecord.Source(
            name: "h\u{fffd}fen.html", nameBytes: [0x68, 0xff, 0x66], inboxPath: "news/h\u{fffd}fen.html", size: 4711,
            sha256: ContentHash(of: Array("file".utf8)).hex, original: "originals/ab/x.html.zst",
            folder: .init(name: "h\u{fffd}fen_files", files: 3, size: 99, original: "originals/cd/y.tar.zst"),
            mtime: "2026-11-21T23:59:59.5-05:00", receivedAt: "2026-11-22T09:30:00+01:00")
        var record = ArticleRecord(
            article: article, contentText: "What was seen\n\nTwo cranes stood still.",
            contentHTML: "<h2>What was seen</h2>", wordCount: 7, readingTimeMinutes: 1,
            datePublished: "2026-11-20T18:00:00+01:00", dateModified: "2026-11-21", source: source,
            id: ContentHash(of: Array("part".utf8)).articleID)
        record.externalURL = "https://example.com/elsewhere"
        record.attachments = [
            .init(
                url: "https://example.org/a.mp3", mimeType: "audio/mpeg", title: "Listen", sizeInBytes: 1000,
                durationInSeconds: 61.5),
            .init(url: "https://example.org/b.pdf", mimeType: "application/pdf"),
        ]
        record.duplicateOf = "abcdefghijklmnopqrstuvwxyz"
        record.revisionOf = "234567abcdefghijklmnopqrst"
        record.user = JSONText(#"{"notes":"see \u00e9","tags":["To Read"],"starred":true,"own":{"z":1.50,"a":1e3}}"#)
        return record
    }

    private static func fileExtension(_ name: String) -> String {
        name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[name.utf8.index(after: $0)...]) } ?? ""
    }
}

extension IncomingDocument {
    /// The dropped file's bytes, where they are not compressed yet.
    var originalBytes: [UInt8]? {
        if case .bytes(let bytes) = original { bytes } else { nil }
    }
}
