import HTMLTree
import Testing

@testable import ArticleExtraction

/// Found by fuzzing: white space that no segment comes of was counted as one.
@Suite("extents of elements")
struct LayoutExtentTests {
    @Test(arguments: [
        "<pre><code>\n  \n</code></pre>", "<p>One.</p><pre><b> </b><i>\n</i></pre>",
        "<p>One.</p><pre><code><span>\n</span></code>", "<pre><b> </b>text</pre><p>Two.",
        "<p>One.</p><pre><b>\u{1}\u{3}</b>",
    ])
    func `no element reaches beyond the last segment`(page: String) throws {
        let document = try HTMLDocument(parsing: page)
        var reader = LayoutReader()
        var layout = PageLayout()
        reader.read(document, into: &layout)
        for extent in layout.extents { #expect(Int(extent.end) <= layout.segments.count) }
    }

    @Test func `a page that ends in an empty listing is read`() throws {
        let html = harbourProse.map { "<p>\($0)</p>" }.joined() + "<pre><code>\n\n</code></pre>"
        #expect(try article("<html><body>" + html, name: "a.html").contentText.contains(harbourProse[2]))
    }
}
