import HTMLTree
import Testing

@Suite struct `Walking a document` {
    private let page = """
        <!doctype html><html lang=en><body><h1 id=top>The <em>old</em> bridge</h1><!-- note -->\
        <p class="lead x">See <a href="/plan?a=1&amp;b=2">the plan</a> and <a href='#top'>the top</a>.</p>\
        <template><a href=/hidden>x</a></template></body></html>
        """

    @Test func `all links of a page take ten lines`() throws {
        let bytes = Array(page.utf8)
        var links: [String] = []
        // The example of the documentation, with an array for "print".
        let document = try HTMLDocument(parsing: bytes)
        for node in document.descendants(of: document.root) where document.name(of: node) == .a {
            if let address = document.attribute(.href, of: node) {
                links.append("\(address) \(document.textContent(of: node))")
            }
        }
        #expect(links == ["/plan?a=1&b=2 the plan", "#top the top"])
    }

    @Test func `children, siblings and ancestors are those of the tree`() throws {
        let document = try HTMLDocument(parsing: page)
        let body = try #require(document.firstElement(.body))
        let children = document.children(of: body).map { document.string(for: document.name(of: $0)) }
        #expect(children == ["h1", "", "p", "template"])
        let heading = try #require(document.firstChild(of: body))
        let emphasis = try #require(document.firstElement(.em))
        #expect(document.parent(of: emphasis) == heading)
        let above = document.ancestors(of: emphasis).map { document.string(for: document.name(of: $0)) }
        #expect(above == ["h1", "body", "html", ""])
        let paragraph = try #require(document.firstElement { document.attribute(.class, of: $0) == "lead x" })
        #expect(document.previousSibling(of: paragraph).map(document.text) == " note ")
        #expect(document.nextSibling(of: paragraph).map(document.name) == .template)
        #expect(document.lastChild(of: paragraph).map(document.text) == ".")
        #expect(document.parent(of: document.root) == nil)
    }

    @Test func `a template's content is reached only by its own name`() throws {
        let document = try HTMLDocument(parsing: page)
        let template = try #require(document.firstElement(.template))
        #expect(document.firstChild(of: template) == nil)
        #expect(Array(document.children(of: template)).isEmpty)
        let contents = try #require(document.templateContents(of: template))
        #expect(document.textContent(of: contents) == "x")
        #expect(document.kind(of: contents) == .templateContents)
    }

    @Test func `a walk can leave out what is below a node`() throws {
        let document = try HTMLDocument(parsing: "<div><p>a</p></div><q>b</q>")
        let body = try #require(document.firstElement(.body))
        var walk = document.descendants(of: body)
        var names: [String] = []
        var node = walk.next()
        while let current = node {
            names.append(document.string(for: document.name(of: current)))
            node = document.name(of: current) == .div ? walk.nextSkippingChildren() : walk.next()
        }
        #expect(names == ["div", "q", ""])
    }

    @Test func `attributes keep the order of the source and their decoded values`() throws {
        let document = try HTMLDocument(parsing: "<p data-b='1 &lt; 2' Data-A hidden=''>")
        let paragraph = try #require(document.firstElement(.p))
        let attributes = document.attributes(of: paragraph)
        #expect(attributes.map { document.string(for: $0.name) } == ["data-b", "data-a", "hidden"])
        #expect(attributes.map { document.value(of: $0) } == ["1 < 2", "", ""])
        let name = try #require(document.name("data-b"))
        #expect(document.attribute(name, of: paragraph) == "1 < 2")
        #expect(document.attributeBytes(name, of: paragraph).map { Array($0) } == Array("1 < 2".utf8))
        #expect(document.attribute(.class, of: paragraph) == nil)
        #expect(document.hasAttribute(.hidden, of: paragraph))
        #expect(document.name("never-used") == nil)
    }

    @Test func `the doctype tells its parts and the quirks`() throws {
        let strict = try HTMLDocument(parsing: "<!DOCTYPE html><p>")
        #expect(strict.quirksMode == .none)
        let limited = try HTMLDocument(
            parsing: "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'x'><p>")
        #expect(limited.quirksMode == .limited)
        let doctype = try #require(limited.firstChild(of: limited.root).flatMap(limited.doctype))
        #expect(doctype.name == "html")
        #expect(doctype.publicID == "-//W3C//DTD XHTML 1.0 Transitional//EN")
        #expect(doctype.systemID == "x")
        #expect(try HTMLDocument(parsing: "<p>").quirksMode == .full)
    }

    @Test(arguments: [
        ("<p>a&amp;b&nbsp;<br>c", "<p>a&amp;b&nbsp;<br>c</p>"),
        ("<p title='\"<>&'>x", "<p title=\"&quot;&lt;&gt;&amp;\">x</p>"),
        ("<script>a<b&c</script>", "<script>a<b&c</script>"),
        ("<textarea>a<b</textarea>", "<textarea>a&lt;b</textarea>"),
        ("<!--x--><input><template><td>y</template>", "<!--x--><input><template><td>y</td></template>"),
        ("<svg viewBox=1><path d=x /></svg>", "<svg viewBox=\"1\"><path d=\"x\"></path></svg>"),
    ])
    func `the serialiser writes what the standard wants`(html: String, wanted: String) throws {
        let document = try HTMLDocument(parsing: "<body>" + html)
        let body = try #require(document.firstElement(.body))
        #expect(document.innerHTML(of: body) == wanted)
        #expect(document.outerHTML(of: body) == "<body>" + wanted + "</body>")
    }
}
