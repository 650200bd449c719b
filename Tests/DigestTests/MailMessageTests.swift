import Foundation
import Testing

@testable import Digest

@Suite("mail")
struct MailMessageTests {
    private func message(_ digest: Digest, title: String = "Daybook") -> String {
        var digest = digest
        digest.title = title
        let mail = MailMessage(
            digest: digest, page: DayPage().html(of: digest), to: "desk@example.org", sender: "daybook",
            host: "box.example", sentAt: "2026-03-11T06:00:01+01:00")
        return String(decoding: mail.bytes, as: UTF8.self)
    }

    @Test func `another mail reader finds the same subject, text and page in it`() throws {
        guard let python = Tool("python3", for: "reading of a mail by another program") else { return }
        let folder = try PageFolder()
        let title = "Tagebuch für Köln\r\nBcc: everyone@example.org"
        let file = try folder.write(message(SampleDay.digest, title: title), as: "mail")
        let script = """
            import sys, email, email.policy
            m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
            assert not m.defects, m.defects
            assert all(len(line) <= 998 for line in open(sys.argv[1], 'rb'))
            print(m['subject']); print(m['to']); print(m['date'].datetime.isoformat()); print(m['bcc'])
            print(m['auto-submitted'], m['message-id'], m.get_content_type())
            for part in m.iter_parts():
                assert not part.defects
                print(part.get_content_type(), len(part.get_content().encode()))
            """
        let answer = try python.run(["-c", script, file])
        var digest = SampleDay.digest
        digest.title = title
        #expect(
            answer.text.split(separator: "\n").map(String.init) == [
                "Tagebuch für KölnBcc: everyone@example.org, Tuesday, 10 March 2026: Ferry strikes bridge",
                "desk@example.org", "2026-03-11T06:00:01+01:00", "None",
                "auto-generated <daybook.2026-03-10.0123456789abcdef@box.example> multipart/alternative",
                "text/plain \(digest.text.utf8.count)", "text/html \(DayPage().html(of: digest).utf8.count)",
            ])
    }

    @Test func `a plain subject stays as it is`() {
        #expect(MailHeader.encodedWords("Daybook of the desk", after: 9) == "Daybook of the desk")
    }

    @Test(arguments: [
        ("2026-11-22T06:00:00+01:00", "Sun, 22 Nov 2026 06:00:00 +0100"),
        ("2026-03-01T23:59:59Z", "Sun, 1 Mar 2026 23:59:59 +0000"),
    ])
    func `dates are those of RFC 5322`(time: String, date: String) {
        #expect(MailHeader.date(time) == date)
    }

    @Test(arguments: ["root", "desk@example.org", "a.b+c@x-y.example"]) func `an address is an address`(text: String) {
        #expect(MailAddress(text)?.text == text)
    }

    @Test(arguments: [
        "", "-f@example.org", "a@", "@b.example", "a b@c.example", "a@b@c", "a\n@b.example", "a@-b.example",
        "a,b@c.example",
        "\"a b\"@c.example", "a@b..example", "<a@b.example>", String(repeating: "a", count: 65) + "@b.example",
    ])
    func `what is no single plain address is refused`(text: String) {
        #expect(MailAddress(text) == nil)
    }
}
