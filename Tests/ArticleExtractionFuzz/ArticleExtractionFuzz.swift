// The fuzz target of ArticleExtraction, end to end; built together with the room's sources by build.sh.

/// One reader for all inputs, as in a worker, so that memory of one document is used for the next.
/// libFuzzer calls from one thread.
nonisolated(unsafe) private var reader = ArticleReader()

/// The first byte says what the rest is called and how it is read; an article that breaks a promise ends the process.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = unsafe [UInt8](UnsafeBufferPointer(start: start, count: count))
    guard let way = input.first else { return 0 }
    var document = RawDocument(bytes: Array(input.dropFirst()), name: names[Int(way & 7)])
    if way & 8 != 0 { document.charset = labels[Int(way >> 4) & 3] }
    reader.extractor.focus = ExtractionFocus.allCases[Int(way >> 6) % ExtractionFocus.allCases.count]
    guard let articles = try? reader.articles(in: document) else { return 0 }
    precondition(!articles.isEmpty, "no article and no error")
    for article in articles { check(article, document) }
    if count % 4 == 0 {
        // What was read before changes nothing.
        let again = try? reader.extractor.articles(in: document)
        precondition(again == articles, "a reader that was used gives another article")
    }
    return 0
}

/// Pages four times, since they are most of what is dropped.
private let names = ["a.html", "b.txt", "c.md", "d.html", "noname", "e.htm", "f.html", "g.txt"]

private let labels = ["utf-8", "windows-1252", "shift_jis", "gbk"]

private func check(_ article: Article, _ document: RawDocument) {
    precondition(!article.blocks.isEmpty, "an article without a block")
    precondition(article.bytes.upperBound <= document.bytes.count, "an article beyond its document")
    let html = article.contentHTML
    precondition(isSafe(Array(html.utf8)), "content_html has an element that runs")
    // Three renderings and their blocks hold a text at most once each; what is far longer was doubled.
    precondition(article.contentText.utf8.count <= 16 * document.bytes.count + 4096, "text came out of nothing")
    _ = article.markdown.utf8.count
    _ = article.wordCount
    for entry in article.provenance { precondition((0...1).contains(entry.confidence), "a confidence beyond 1") }
    if let date = article.published?.rfc3339 { precondition(date.utf8.count >= 4, "a date of nothing") }
}

/// Whether no tag opens that could run: text has its "<" escaped, so each "<" begins a tag of the renderer.
private func isSafe(_ html: [UInt8]) -> Bool {
    let running = ["script", "iframe", "object", "embed", "style", "form", "svg", "math", "link", "meta", "base"].map {
        Array($0.utf8)
    }
    for index in html.indices where html[index] == UInt8(ascii: "<") {
        let rest = html[(index + 1)...]
        if running.contains(where: { rest.starts(with: $0) }) { return false }
        // An attribute that runs, or an address that does, within the tag.
        let tag = rest.prefix { $0 != UInt8(ascii: ">") }
        if tag.firstRange(of: Array("=\"javascript:".utf8)) != nil { return false }
    }
    return true
}
