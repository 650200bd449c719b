internal import HTMLTree

/// Block-level elements as numbers, those that hold running text first.
enum BlockRank {
    static func of(_ name: HTMLName) -> Int { name.number < table.count ? Int(table[name.number]) : 60 }

    private static let table: [UInt8] = {
        var table = [UInt8](repeating: 60, count: HTMLName.knownCount + 1)
        let order: [HTMLName] = [
            .p, .blockquote, .h2, .h3, .h4, .h5, .h6, .h1, .li, .dd, .dt, .pre, .td, .th, .figcaption, .caption,
            .summary, .div, .section, .article, .main, .center, .body, .aside, .header, .footer, .nav, .button, .form,
            .label, .legend, .fieldset, .address,
        ]
        for (rank, name) in order.enumerated() { table[name.number] = UInt8(rank) }
        return table
    }()
}
