internal import HTMLTree

/// The inline elements that leave a mark on their text.
enum InlineRunKinds {
    @inline(__always)
    static func kind(of name: HTMLName) -> InlineRun.Kind? {
        name.number < table.count ? table[name.number] : nil
    }

    private static let table: [InlineRun.Kind?] = {
        var table = [InlineRun.Kind?](repeating: nil, count: HTMLName.knownCount + 1)
        let rows: [(InlineRun.Kind, [HTMLName])] = [
            (.link, [.a]), (.strong, [.b, .strong]), (.emphasis, [.i, .em, .cite, .dfn]),
            (.code, [.code, .kbd, .samp, .tt]), (.subscripted, [.sub]), (.superscripted, [.sup]),
            (.deleted, [.del, .s, .strike]), (.quotation, [.q]), (.time, [.time]),
        ]
        for (kind, names) in rows {
            for name in names { table[name.number] = kind }
        }
        return table
    }()
}
