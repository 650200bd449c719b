import Testing

@testable import Digest

@Suite("terminal")
struct TerminalTests {
    /// Without the sequences that we write: what is left may have none.
    private func plain(_ text: String) -> String {
        text.replacing(/\u{1B}\]8;;[^\u{1B}]*\u{1B}\\/, with: "").replacing(/\u{1B}\[[0-9;]*m/, with: "")
    }

    @Test(arguments: [40, 72, 100, 300]) func `the text keeps to the terminal's width and at most 100`(columns: Int) {
        let text = plain(SampleDay.digest.terminalText(columns: columns, isStyled: true))
        for line in text.split(separator: "\n") {
            #expect(DisplayWidth.columns(String(line)) <= min(columns, 100), "\(line)")
        }
    }

    @Test func `a source is a link to where it stands`() {
        let text = SampleDay.digest.terminalText(columns: 80, isStyled: true)
        #expect(text.contains("\u{1B}]8;;https://harbour.example/1\u{1B}\\harbour.example; also in 2"))
        #expect(!SampleDay.digest.terminalText(columns: 80, isStyled: false).contains("\u{1B}"))
    }

    @Test func `a hostile title writes no sequence of its own`() {
        let text = plain(DigestRenderingTests.digest.terminalText(columns: 80, isStyled: true))
        #expect(!text.contains("\u{1B}"))
        #expect(!text.unicodeScalars.contains("\u{202E}"))
    }

    @Test func `without styles and at 80 columns it is the text of the file`() {
        #expect(SampleDay.digest.terminalText(columns: 80, isStyled: false) == SampleDay.digest.text)
    }
}
