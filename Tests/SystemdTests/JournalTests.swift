import Glibc
import Testing

@testable import Systemd

@Suite struct `Lines on stderr` {
    private func line(
        _ message: String, _ fields: [JournalField] = [], priority: JournalPriority = .info
    ) -> String {
        EntryText.line(
            JournalEntry(priority: priority, message: message, fields: fields), fieldPrefix: "DAYBOOK_")
    }

    @Test func `an entry is its priority, its message and its facts`() {
        let fields = [JournalField("DAYBOOK_FILE", "a.txt"), JournalField("DAYBOOK_MILLISECONDS", 12)]
        #expect(line("article stored", fields) == "info: article stored file=a.txt milliseconds=12\n")
    }

    @Test func `values with blanks, quotes and equals signs are quoted`() {
        let fields = [
            JournalField("DAYBOOK_FILE", "a b.txt"), JournalField("DAYBOOK_TITLE", "say \"x=1\""),
            JournalField("DAYBOOK_URL", ""),
        ]
        #expect(
            line("file rejected", fields, priority: .warning)
                == #"warning: file rejected file="a b.txt" title="say \"x=1\"" url="""# + "\n")
    }

    @Test(arguments: [
        (Array("a\nerror: disk full.txt".utf8), #""a\nerror: disk full.txt""#),
        (Array("a\r\u{1B}[2J.txt".utf8), #"a\r\u{1B}[2J.txt"#),
        (Array("a\u{202E}txt.exe".utf8), #"a\u{202E}txt.exe"#),
        ([0x61, 0xFF, 0x0A, 0x62], #"a\xff\x0ab"#),
    ])
    func `a hostile file name forges no line`(name: [UInt8], expected: String) {
        let text = line("file rejected", [JournalField("DAYBOOK_FILE", bytes: name)])
        #expect(text == "info: file rejected file=\(expected)\n")
        #expect(text.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
    }

    @Test func `further lines of a message are indented, so that they are seen to belong to it`() {
        let text = line("digest of 2026-11-22\n\nerror: a title\u{7}", [JournalField("DAYBOOK_STORIES", 1)])
        #expect(text == "info: digest of 2026-11-22 stories=1\n\n    error: a title\\u{07}\n")
    }

    @Test func `a line goes out whole`() throws {
        var ends: [CInt] = [0, 0]
        try #require(pipe(&ends) == 0)
        let sink = StandardErrorSink(descriptor: ends[1])
        #expect(sink.write(JournalEntry(priority: .notice, message: "started"), identifier: "daybook"))
        close(ends[1])
        var buffer = [UInt8](repeating: 0, count: 100)
        let count = read(ends[0], &buffer, 100)
        close(ends[0])
        #expect(String(decoding: buffer.prefix(max(0, count)), as: UTF8.self) == "notice: started\n")
    }

    @Test func `a descriptor that is closed is told as not written`() {
        let sink = StandardErrorSink(descriptor: -1)
        #expect(!sink.write(JournalEntry(priority: .notice, message: "started"), identifier: "daybook"))
    }
}

@Suite struct `The journal` {
    private let entry = JournalEntry(priority: .info, message: "article stored")

    @Test func `an entry goes to every sink`() {
        let one = RecordingSink()
        let other = RecordingSink()
        let last = RecordingSink()
        Journal(sinks: [one, other], fallback: last).write(entry)
        #expect(one.entries == [entry])
        #expect(other.entries == [entry])
        #expect(last.entries == [])
    }

    @Test func `an entry that no sink takes goes to the fallback`() {
        let last = RecordingSink()
        Journal(sinks: [RecordingSink(isWorking: false)], fallback: last).write(entry)
        #expect(last.entries == [entry])
    }

    @Test(arguments: [
        ("DAYBOOK_FILE", "DAYBOOK_FILE"), ("daybook_file", "DAYBOOK_FILE"), ("_HIDDEN", "X_HIDDEN"), ("1st", "X1ST"),
        ("a-b.c", "A_B_C"), ("", "X"), ("größe", "GR____E"),
        (String(repeating: "a", count: 70), String(repeating: "A", count: 64)),
    ])
    func `a field's name becomes one that journald takes`(given: String, expected: String) {
        #expect(JournalField(given, "x").name == expected)
    }
}
