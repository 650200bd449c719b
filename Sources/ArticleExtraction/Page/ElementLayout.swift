internal import HTMLTree

/// How an element takes part in the text of a page, by the default style sheet of HTML (HTML Living Standard 15.3).
enum ElementLayout: UInt8 {
    /// Its text runs on in the line.
    case inline
    /// Its text starts and ends lines of its own.
    case block
    /// Nothing in it is text for a reader: scripts, styles, form fields, embedded objects.
    case skipped
    /// `br`.
    case lineBreak
    /// A block whose white space counts.
    case preformatted
    /// A picture; no text of its own.
    case image
    /// A video, a sound or a frame from elsewhere; what it holds is for browsers that cannot show it.
    case media

    /// The layout of a name; an element that HTML does not know is inline, as in browsers.
    @inline(__always)
    static func of(_ name: HTMLName) -> ElementLayout {
        name.number < table.count ? table[name.number] : .inline
    }

    private static let table: [ElementLayout] = {
        var table = [ElementLayout](repeating: .inline, count: HTMLName.knownCount + 1)
        let rows: [(ElementLayout, [HTMLName])] = [
            (
                .block,
                [
                    .address, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd, .details, .dialog,
                    .dir,
                    .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6,
                    .header, .hgroup, .hr, .html, .legend, .li, .main, .menu, .nav, .noscript, .ol, .optgroup, .p,
                    .search,
                    .section, .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul,
                ]
            ),
            (
                .skipped,
                [
                    .head, .script, .style, .template, .select, .datalist, .option, .input, .textarea, .meter,
                    .progress,
                    .title, .meta, .link, .base, .map, .area, .canvas, .noframes, .colgroup, .col, .param, .source,
                    .track,
                ]
            ),
            (.lineBreak, [.br]),
            (.preformatted, [.pre, .listing, .xmp, .plaintext]),
            (.image, [.img, .image]),
            (.media, [.video, .audio, .iframe, .embed, .object]),
        ]
        for (layout, names) in rows {
            for name in names { table[name.number] = layout }
        }
        return table
    }()
}
