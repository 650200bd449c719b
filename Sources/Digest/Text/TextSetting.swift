/// Sets text in lines, for a file or for a terminal with colours and links.
struct TextSetting {
    /// What a text is, which a terminal shows by its looks.
    enum Role {
        case plain, title, heading, facts, source, new, warning, value
    }

    let width: Int
    /// Whether ANSI sequences are written; a file, a mail and the journal take none.
    let isTerminal: Bool

    /// The text in lines; control characters are left out, so that no title can write a sequence of its own.
    ///
    /// - Parameter link: where a terminal goes from it.
    func lines(
        _ text: String, first: String = "", rest: String? = nil, as role: Role = .plain, link: WebAddress? = nil
    ) -> [String] {
        TextWrapping(width: width).rows(text, first: first, rest: rest ?? first).map { row in
            row.indent + styled(row.text, as: role, link: link)
        }
    }

    /// A text that stands on its line already.
    func styled(_ text: String, as role: Role, link: WebAddress? = nil) -> String {
        guard isTerminal, !text.isEmpty else { return text }
        var styled = text
        if let link {
            // OSC 8, as the terminals that have links agree on it; the address has no control character.
            styled = "\u{1B}]8;;\(link.text)\u{1B}\\\(styled)\u{1B}]8;;\u{1B}\\"
        }
        guard let code = Self.code(role) else { return styled }
        return "\u{1B}[\(code)m\(styled)\u{1B}[0m"
    }

    func rule(_ sign: String) -> String { styled(String(repeating: sign, count: width), as: .facts) }

    /// ECMA-48, SGR. Only the colours that every scheme sets apart from its ground.
    private static func code(_ role: Role) -> String? {
        switch role {
        case .plain: nil
        case .title, .heading: "1"
        case .facts, .source: "2"
        case .new: "32"
        case .warning: "33"
        case .value: "1;33"
        }
    }
}
