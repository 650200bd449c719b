/// Pages that are the same on every machine, for instruction counts that can be compared.
///
/// They have the shape of real pages: long attributes, nested boxes, scripts, and in the middle an article.
enum SyntheticPage {
    /// The kinds, by the names that `parser-race` takes after "@".
    static func page(_ kind: String) -> [UInt8]? {
        switch kind {
        case "article": Array(article().utf8)
        case "cyrillic": Array(article(words: cyrillic).utf8)
        case "news": Array(news(words: english).utf8)
        case "novosti": Array(news(words: cyrillic).utf8)
        case "listing": Array(listing().utf8)
        case "markup": Array(markup().utf8)
        default: nil
        }
    }

    private static let english = """
        the council bridge repair before winter mayor said work begins in march and will cost more than planned because \
        of stone from quarry river water level engineers report trucks detour residents meeting
        """.split(separator: " ").map(String.init)

    private static let cyrillic = """
        мост совет ремонт до зимы мэр сказал работы начнутся в марте и обойдутся дороже чем думали из за камня река \
        уровень воды инженеры отчёт грузовики объезд жители собрание
        """.split(separator: " ").map(String.init)

    /// Numbers that look drawn and are always the same (the constants are those of Numerical Recipes).
    private struct Draw {
        var state: UInt32 = 2_024
        mutating func number(below bound: Int) -> Int {
            state = state &* 1_664_525 &+ 1_013_904_223
            return Int(state >> 8) % bound
        }
    }

    private static func article(words: [String] = english) -> String {
        var draw = Draw()
        func text(_ count: Int) -> String {
            (0..<count).map { _ in words[draw.number(below: words.count)] }.joined(separator: " ")
        }
        var page = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>\(text(6)) &amp; \(text(3))</title>
            """
        for index in 0..<30 {
            page +=
                "<link rel=\"preload\" href=\"https://cdn.example.org/assets/\(index)/bundle.css?v=\(index)&amp;m=1\" as=\"style\">\n"
            page +=
                "<script>window.queue = window.queue || []; if (window.queue.length < \(index)) { start('\(text(20))'); }</script>\n"
        }
        page += "</head>\n<body class=\"page article-page\">\n"
        for section in 0..<40 {
            page += "<nav class=\"menu menu--level-\(section)\" aria-label=\"Section\"><ul>\n"
            for item in 0..<8 {
                page +=
                    "    <li class=\"menu__item\"><a href=\"/section-\(section)/item-\(item)?from=menu\" class=\"menu__link\">"
                page += "<span>\(text(2))</span></a></li>\n"
            }
            page +=
                "</ul></nav>\n<div class=\"card\" data-id=\"\(section)\" data-track='{\"a\":1}'><div class=\"card__body\">\n"
            page += "<h2 class=\"card__title\">\(text(7))</h2>\n"
            for _ in 0..<6 {
                page +=
                    "<p>\(text(40)), <em>\(text(3))</em> \(text(20)) <a href=\"/read/\(section)\">\(text(3))</a>. \(text(15))&nbsp;&mdash; \(text(9)).</p>\n"
            }
            page +=
                "<img src=\"/images/\(section).jpg\" alt=\"\(text(6))\" width=\"640\" height=\"360\" loading=\"lazy\">\n"
            page +=
                "<svg class=\"icon\" viewBox=\"0 0 24 24\"><path d=\"M9.5,3A6.5,6.5 0 0,1 16,9.5C16,11.11 15.41,12.59 14.44,13.73\"/></svg>\n"
            page += "</div></div>\n<!-- end of section \(section) -->\n"
        }
        return page + "</body>\n</html>\n"
    }

    /// A page with one article and all that pages say of themselves.
    private static func news(words: [String]) -> String {
        var draw = Draw()
        func text(_ count: Int) -> String {
            (0..<count).map { _ in words[draw.number(below: words.count)] }.joined(separator: " ")
        }
        let title = text(8)
        var page = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title) | Valley Post</title>
            <meta property="og:title" content="\(title)"><meta property="og:site_name" content="Valley Post">
            <meta name="description" content="\(text(20))"><link rel="canonical" href="https://valley.example/news/1">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(title)", "datePublished":
            "2026-11-20T08:00:00Z", "author": {"@type": "Person", "name": "Ada Fenwick"}}</script>\n
            """
        for index in 0..<20 { page += "<script>start({ item: \(index), text: '\(text(30))' });</script>\n" }
        page += "</head><body><header><nav><ul>\n"
        for item in 0..<60 { page += "<li class=\"menu__item\"><a href=\"/section/\(item)\">\(text(2))</a></li>\n" }
        page += "</ul></nav></header><main><article class=\"story\"><h1>\(title)</h1>\n"
        page +=
            "<p class=\"byline\">By <a rel=\"author\" href=\"/ada\">Ada Fenwick</a> <time>20 November 2026</time></p>\n"
        for paragraph in 0..<30 {
            if paragraph % 8 == 7 { page += "<h2>\(text(5))</h2>\n" }
            page +=
                "<p>\(text(40)), <em>\(text(3))</em> \(text(20)) <a href=\"/read/\(paragraph)\">\(text(3))</a>. \(text(15)).</p>\n"
        }
        page += "</article><aside class=\"related\"><h3>\(text(2))</h3><ul>\n"
        for item in 0..<40 {
            page += "<li><a href=\"/other/\(item)\"><img src=\"/\(item).jpg\" alt=\"\(text(4))\">\(text(9))</a></li>\n"
        }
        return page + "</ul></aside></main><footer><p>Copyright 2026 Valley Post</p></footer></body></html>\n"
    }

    private static func listing() -> String {
        var page = "<!doctype html><title>Timetable</title><table class=times>\n"
        for row in 0..<2000 {
            page +=
                "<tr class=\"row\"><td>\(row)</td><td><a href=\"/stop/\(row)\">Stop \(row)</a></td><td>\(row % 24):15</td></tr>\n"
        }
        return page + "</table>"
    }

    /// Hardly any text: tags, attributes, references, comments and what must be repaired.
    private static func markup() -> String {
        var page = "<!doctype html><body>\n"
        for index in 0..<3000 {
            page +=
                "<div id=n\(index) class='a b'><b><i>x</b>y</i><p>&lt;&#\(65 + index % 26);&eacute;<br/><input type=text disabled><!-- \(index) --></div>"
        }
        return page
    }
}
