import Testing

@testable import ArticleExtraction

@Suite struct `Addresses` {
    /// The examples of RFC 3986 5.4, with the base of the section moved to http.
    @Test(arguments: [
        ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"), ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"),
        ("//g", "http://g/"), ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"),
        ("#s", "http://a/b/c/d;p?q#s"), ("g#s", "http://a/b/c/g#s"), (";x", "http://a/b/c/;x"),
        ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("..", "http://a/b/"), ("../g", "http://a/b/g"),
        ("../..", "http://a/"), ("../../../g", "http://a/g"), ("/./g", "http://a/g"), ("g/../h", "http://a/b/c/h"),
        ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ])
    func `a relative address is joined as the standard says`(_ reference: String, _ expected: String) {
        #expect(resolve(reference, "http://a/b/c/d;p?q") == expected)
    }

    @Test(arguments: [
        "mailto:ann@example.org", "javascript:alert(1)", "data:image/png;base64,AAAA", "ftp://example.org/x",
        "JavaScript:void(0)", "tel:+1", "http://", "https:///", "http://%41/", "about:blank",
    ])
    func `an address that is none of the web is refused`(_ reference: String) {
        #expect(resolve(reference, "http://example.org/") == nil)
    }

    @Test(arguments: [
        ("  https://Example.ORG/A b ", "https://example.org/A%20b"), ("https://example.org", "https://example.org/"),
        ("\\\\example.org\\x", "https://example.org/x"), ("HTTPS://example.org/\na", "https://example.org/a"),
        ("https://example.org/ä?q=é", "https://example.org/ä?q=é"), ("//example.org/x", "https://example.org/x"),
        ("https://example.org/a\"b<c>", "https://example.org/a%22b%3Cc%3E"),
    ])
    func `an absolute address is cleaned without a base`(_ reference: String, _ expected: String) {
        #expect(resolve(reference, "") == expected)
    }

    @Test func `a relative address without a base does not resolve`() {
        #expect(resolve("/a", "") == nil)
        #expect(resolve("", "") == nil)
    }

    @Test func `a very long address is refused`() {
        #expect(resolve("https://example.org/" + String(repeating: "a", count: 9_000), "") == nil)
    }

    private func resolve(_ reference: String, _ base: String) -> String? {
        AddressResolver(base: Array(base.utf8)[...]).absolute(Array(reference.utf8)[...])
            .map { String(decoding: $0, as: UTF8.self) }
    }
}
