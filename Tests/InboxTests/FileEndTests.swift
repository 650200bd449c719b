import Glibc
import SystemPackage
import Testing

@testable import Inbox

@Suite struct `The end of a file` {
    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.makeFolders(folder.inbox)
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var bytes: [UInt8]

        init(_ description: String, _ text: String) {
            self.init(description, bytes: Array(text.utf8))
        }

        init(_ description: String, bytes: [UInt8]) {
            (testDescription, self.bytes) = (description, bytes)
        }
    }

    private func isEndMissing(_ sample: Sample) throws -> Bool {
        let path = folder.path.appending("sample")
        let writer = try Writer(path)
        try writer.write(sample.bytes)
        return try #require(FileEnds(of: path)).isEndMissing
    }

    private static let long = String(repeating: "<p>The mill turns.</p>\n", count: 2_000)
    private static let mail = """
        Received: from mail.example by post.example;\n\tMon, 23 Nov 2026 07:00:00 +0000
        Subject: The valley's letter
        content-type: Multipart/alternative;
        \tcharset=utf-8;
        \tboundary="=_valley 7"

        --=_valley 7\r\nContent-Type: text/plain\r\n\r\nThe mill turns.\r\n
        """

    /// A gzip member of an empty text, of which the last eight bytes are the trailer.
    private static let gzip: [UInt8] = [31, 139, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    private static let endRecord: [UInt8] =
        [0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0, count: 16) + [3, 0] + Array("end".utf8)

    private static func utf16(_ text: String) -> [UInt8] { [0xFF, 0xFE] + text.utf8.flatMap { [$0, 0] } }

    static let whole: [Sample] = [
        Sample("a page", "<!DOCTYPE html>\n<html lang=en><body>\(long)</body></html>\n"),
        Sample("a page in capitals, with what a server appends", "<HTML><BODY>\(long)</BODY></HTML>\n<!-- cached -->"),
        Sample("a page that leaves the last end tag out", "<!doctype html><html><body><p>x</body>"),
        Sample("a page that opens nothing that has to be closed", "<!DOCTYPE html><title>x</title><p>The mill turns."),
        Sample("a page in UTF-16", bytes: utf16("<html><p>The mill turns.</html>")),
        Sample("a saved page with a comment before it", "<!-- saved from url=x --><html><p>x</html>"),
        Sample("a piece of a page", "<article><p>The mill turns.</article>"),
        Sample("a feed", "\u{FEFF}<?xml version='1.0'?>\n<rss version='2.0'><channel>\(long)</channel></rss>"),
        Sample("an XML document of one empty element", "<?xml version='1.0'?><mill turns='yes'/>"),
        Sample("an object", "{\"title\": \"x\"}\n"),
        Sample("an object a line", "{\"a\": 1}\n{\"a\": 2}\n"),
        Sample("an empty array", "[ ]"),
        Sample("an array of objects", " [{\"a\": 1}]"),
        Sample("a PDF with something after its end", "%PDF-1.7\n\(long)startxref\n9\n%%EOF\r\n\n"),
        Sample("a ZIP with a comment", bytes: [0x50, 0x4B, 0x03, 0x04] + Array(long.utf8) + endRecord),
        Sample("an empty ZIP", bytes: endRecord),
        Sample("a gzip", bytes: gzip),
        Sample("an RTF", "{\\rtf1 {\\b The mill} turns.}\n"),
        Sample("a mail of parts", mail + "--=_valley 7--\n"),
        Sample("a mail of one part", "Subject: x\nContent-Type: text/plain\n\nboundary=y"),
        Sample("a text", "The mill turns."),
        Sample("a text that begins like mail", "Title: The mill turns\n\nIt does."),
        Sample("a text that begins with a bracket", "[Correction] The mill turns."),
        Sample("a Markdown text that begins with a link", "[The mill](https://mill.example) turns."),
        Sample("a text that begins with a brace", "{sic} the mill turns"),
        Sample("a mailbox", "From miller@mill.example Mon Nov 23 07:00:00 2026\nSubject: x\n\nThe mill turns."),
    ]

    static let half: [Sample] = [
        Sample("half a page", "<!DOCTYPE html>\n<html lang=en><body>\(long)"),
        Sample("a declaration alone", "<!DOCTYPE html>\n"),
        Sample("half a page in UTF-16", bytes: utf16("<html><p>The mill tu")),
        Sample("half a piece of a page", "<article><p>The mill tu"),
        Sample("half a feed", "<?xml version='1.0'?>\n<rss version='2.0'><channel>\(long)"),
        Sample("half an XML document of any kind", "<?xml version='1.0'?>\n<mill><wheel/>"),
        Sample("half an object", "{\"title\": \"x\", \"text\": \"The mill tu"),
        Sample("half an object a line", "{\"a\": 1}\n{\"a\": 2"),
        Sample("the beginning of an object", "{\n"),
        Sample("half an array", "[{\"a\": 1},"),
        Sample("half a PDF", "%PDF-1.7\n\(long)startxref\n"),
        Sample("a PDF that ends far before its end", "%PDF-1.7\n%%EOF\n\(long)"),
        Sample("half a ZIP", bytes: [0x50, 0x4B, 0x03, 0x04] + Array(long.utf8)),
        Sample("a ZIP whose comment is cut off", bytes: [0x50, 0x4B, 0x03, 0x04] + endRecord.dropLast()),
        Sample("half a gzip", bytes: gzip.dropLast(4) + [0x9A, 0x3F, 0xD1, 0x77]),
        Sample("half an RTF", "{\\rtf1 {\\b The mill} tu"),
        Sample("half a mail of parts", mail + "--=_valley 7\nContent-Type: text/html\n\n<p>The mill tu"),
    ]

    @Test(arguments: whole)
    func `is found, or not asked for`(_ sample: Sample) throws {
        #expect(try !isEndMissing(sample))
    }

    @Test(arguments: half)
    func `is missed in a file that was cut off`(_ sample: Sample) throws {
        #expect(try isEndMissing(sample))
    }

    @Test func `is not looked for in what is no file, is empty or is not there`() throws {
        let fifo = folder.path.appending("fifo")
        try #require(fifo.withPlatformString { mkfifo($0, 0o600) } == 0)
        let link = folder.path.appending("link")
        try folder.write("<html>", to: folder.path.appending("half"))
        try #require(link.withPlatformString { symlink("half", $0) } == 0)
        try folder.write("", to: folder.path.appending("empty"))
        for name in ["fifo", "link", "empty", "absent", "inbox"] {
            #expect(FileEnds(of: folder.path.appending(name)) == nil, "\(name)")
        }
    }

    // MARK: - In the inbox

    @Test func `missing, the file waits for ten seconds and is then taken as it is`() throws {
        let inbox = try folder.openInbox()
        try folder.drop("half.html", "<html><p>The mill tu")
        try folder.drop("whole.html", "<html><p>The mill turns.</html>")
        #expect(try inbox.claimLater(2).map(\.origin) == ["whole.html"])
        #expect(try inbox.claimLater(9.5).isEmpty)
        #expect(inbox.waiting == 1)
        let deadline = try #require(inbox.nextDeadline)
        #expect(deadline > .now + .seconds(9) && deadline < .now + .seconds(10.1))
        #expect(try inbox.claimLater(10.1).map(\.origin) == ["half.html"])
    }

    @Test func `added while it is waited for, the file is taken after its quiet time`() throws {
        let inbox = try folder.openInbox()
        let path = folder.inbox.appending("slow.html")
        try folder.write("<html><p>The mill tu", to: path)
        #expect(try inbox.claimLater(2).isEmpty)
        try folder.write("rns.</html>", to: path)
        #expect(try inbox.claimLater(0.9).isEmpty)
        let file = try #require(try inbox.claimLater(3.5).first)
        #expect(file.size == 31)
    }

    @Test func `is not waited for in a file that lay there for long`() throws {
        try folder.drop("half.html", "<html><p>The mill tu")
        let inbox = try folder.openInbox()
        #expect(try inbox.claim(atMost: 10, now: .now + .seconds(11)).map(\.origin) == ["half.html"])
    }

    @Test func `is waited for longer on a network, where nobody tells who writes`() {
        let options = InboxOptions(root: "/nowhere")
        #expect(options.settleRule(isOnNetwork: true).patience == .seconds(30))
        #expect(options.settleRule(isOnNetwork: false).patience == .seconds(10))
    }

    @Test func `of a saved page is that of the page, not of what lies in its folder`() throws {
        let inbox = try folder.openInbox()
        try folder.makeFolders(folder.inbox.appending("Mill_files"))
        try folder.write("{\"half\":", to: folder.inbox.appending("Mill_files/data.json"))
        try folder.drop("Mill.html", "<html><p>The mill turns.</html>")
        #expect(try inbox.claimLater(2).map(\.origin) == ["Mill.html"])
    }
}
