import Stories
import Testing

@testable import Digest

/// What a digest says of an article that came again, changed.
@Suite("versions of articles in renderings") struct ArticleVersionTests {
    private let day = SampleDay.digest

    @Test func `each rendering says what is new and what is gone, no more than three of each`() {
        let text = day.text
        for said in ["now says: \"Diver number 1 came.\"", "no longer says: \"It is <not> known who was hurt.\""] {
            #expect(text.contains(said), "\(text)")
        }
        #expect(text.contains("Diver number 3") && !text.contains("Diver number 4"))
        #expect(day.markdown.contains("  - now says: “Diver number 1 came.”"), "\(day.markdown)")
        let page = DayPage().html(of: day)
        #expect(
            page.contains("<span class=\"role\">now says</span> <q lang=\"en\" dir=\"auto\">Diver number 1 came.</q>"),
            "\(page)")
        #expect(page.contains("dir=\"auto\">It is &lt;not&gt; known who was hurt.</q>"))
        #expect(MarkupChecker(page).problems == [])
        let json = String(decoding: day.json, as: UTF8.self)
        #expect(json.contains("\"revision_of\": \"f0\"") && json.contains("\"Diver number 4 came.\""))
    }

    @Test func `an earlier version under its article is called that, and a copy a copy`() {
        var original = Story.Member(
            id: "a", title: nil, url: "https://a.example/1#top", site: nil, published: nil, role: .report)
        var other = original
        (other.url, other.shared) = ("https://a.example/1", 0.87)
        #expect(Wording.copy(other, of: original) == "earlier version, 87\u{A0}% the same")
        #expect(Wording.copies([other], of: original) == "1 earlier version")
        original.url = "https://b.example/1"
        #expect(Wording.copy(other, of: original) == "copy, 87\u{A0}% the same")
        #expect(Wording.copies([other, other], of: original) == "2 copies")
    }
}
