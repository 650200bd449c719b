extension Digest {
    /// The digest as plain text of at most 80 columns, for the journal, a mail or `digest.txt`.
    public var text: String {
        DigestText(width: 80).text(of: self)
    }

    /// The digest for a terminal: its width, colours, and links (OSC 8) where a source has an address.
    ///
    /// - Parameters:
    ///   - columns: of the terminal; lines are at most 100 wide, which is as much as an eye follows.
    ///   - isStyled: whether sequences are written; without them it is plain text of that width.
    public func terminalText(columns: Int, isStyled: Bool) -> String {
        DigestText(width: min(max(columns, 30), 100), isTerminal: isStyled).text(of: self)
    }
}

/// Sets a digest as plain text.
struct DigestText {
    let setting: TextSetting

    init(width: Int, isTerminal: Bool = false) {
        setting = TextSetting(width: width, isTerminal: isTerminal)
    }

    func text(of digest: Digest) -> String {
        var lines = title(of: digest)
        lines += setting.lines(Wording.counts(digest.counts, rejected: digest.rejected.count), as: .facts)
        if digest.counts.articles == 0 { lines += [""] + setting.lines(Wording.emptyDay) }
        for story in digest.stories { lines += [""] + StoryText(story: story, setting: setting).lines }
        if !digest.other.isEmpty {
            lines += [""] + heading(digest.stories.isEmpty ? "Articles" : "Also on this day")
            for member in digest.other.prefix(DigestLimits.other) {
                lines += StoryText.lines(of: member, first: "- ", setting)
            }
            lines += more(digest.other.count, beyond: DigestLimits.other)
        }
        if !digest.rejected.isEmpty {
            lines += [""] + heading("Rejected")
            for file in digest.rejected.prefix(DigestLimits.rejected).map(\.bounded) {
                lines += setting.lines("\(file.name): \(file.reason) (\(file.stage))", first: "- ", rest: "  ")
            }
            lines += more(digest.rejected.count, beyond: DigestLimits.rejected)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The archive's name and the day, on one line where there is room.
    private func title(of digest: Digest) -> [String] {
        let date = Wording.longDate(digest.date)
        let gap = setting.width - DisplayWidth.columns(digest.title) - DisplayWidth.columns(date)
        let name = TextWrapping(width: setting.width).lines(digest.title)
        let isOneLine = gap > 1 && name.count == 1
        var lines = setting.lines(digest.title, as: .title)
        if isOneLine {
            lines = [
                setting.styled(name[0], as: .title) + String(repeating: " ", count: gap)
                    + setting.styled(date, as: .title)
            ]
        } else {
            lines += setting.lines(date, as: .title)
        }
        return lines + [setting.rule("=")]
    }

    private func heading(_ text: String) -> [String] { setting.lines(text, as: .heading) + [setting.rule("-")] }

    private func more(_ count: Int, beyond shown: Int) -> [String] {
        Wording.more(count, beyond: shown).map { setting.lines($0, first: "  ") } ?? []
    }
}
