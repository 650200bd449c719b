/// Text from documents, made safe for a terminal: no control characters, so that no title moves a cursor or forges a line.
enum TerminalText {
    /// On one line.
    static func line(_ text: String) -> String { cleaned(text, keepingLines: false) }

    /// At most 200 characters of it: more is no title.
    static func cut(_ text: String) -> String {
        text.unicodeScalars.count <= 200 ? text : String(text.prefix(200)) + "…"
    }

    /// Line ends and tabs stay.
    static func block(_ text: String) -> String { cleaned(text, keepingLines: true) }

    private static func cleaned(_ text: String, keepingLines: Bool) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x09: clean.append(keepingLines ? scalar : " ")
            // C0, DEL and C1; the marks that turn the direction of text around what follows.
            case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: clean.append("\u{FFFD}")
            case 0x2028, 0x2029: clean.append(" ")
            default: clean.append(scalar)
            }
        }
        return String(clean)
    }
}
