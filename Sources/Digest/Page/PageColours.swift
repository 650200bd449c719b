/// The colours of the pages, in both schemes; a test computes that every pair that meets is told apart (WCAG 2.2, AA).
enum PageColours {
    struct Scheme {
        /// What is written on, by name.
        var grounds: [(name: String, value: String)]
        /// What is written with.
        var inks: [(name: String, value: String)]
        /// What draws lines and shapes that carry no text.
        var lines: [(name: String, value: String)]

        var css: String {
            (grounds + inks + lines).map { "--\($0.name):\($0.value)" }.joined(separator: ";")
        }
    }

    static let light = Scheme(
        grounds: [("paper", "#fcfbf8"), ("wash", "#f3f0e8"), ("warnwash", "#fbefe3"), ("newwash", "#eaf2ec")],
        inks: [
            ("ink", "#1c1b19"), ("soft", "#5b5750"), ("link", "#1d4d78"), ("warn", "#86360f"), ("mark", "#a33a25"),
            ("new", "#22603a"),
        ],
        lines: [("line", "#dcd7cb"), ("bar", "#8d877b"), ("dot", "#1d4d78")])
    static let dark = Scheme(
        grounds: [("paper", "#151412"), ("wash", "#211f1b"), ("warnwash", "#2d2016"), ("newwash", "#17251c")],
        inks: [
            ("ink", "#ebe7df"), ("soft", "#b0aa9e"), ("link", "#9fc6ec"), ("warn", "#f3b98f"), ("mark", "#ee9780"),
            ("new", "#93d3a8"),
        ],
        lines: [("line", "#3a372f"), ("bar", "#8b8577"), ("dot", "#9fc6ec")])
    /// On paper.
    static let print =
        "--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--wash:#fff;--link:#000;--warn:#000;"
        + "--warnwash:#fff;--newwash:#fff;--new:#000;--mark:#000;--bar:#777;--dot:#000"
}
