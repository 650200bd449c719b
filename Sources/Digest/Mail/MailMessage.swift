/// A digest as a mail (RFC 5322, MIME): its text and its page, of which a reader shows the better one.
public struct MailMessage: Sendable {
    private let digest: Digest
    private let page: String
    private let address: String
    private let sender: String
    private let host: String
    private let sentAt: String

    /// - Parameters:
    ///   - page: the day's page, without links to files beside it.
    ///   - address: where it goes: an address that `MailAddress` admits.
    ///   - sender: the account that sends it: the part before the @.
    ///   - host: the machine's name.
    ///   - sentAt: RFC 3339 with the zone's offset.
    public init(digest: Digest, page: String, to address: String, sender: String, host: String, sentAt: String) {
        self.digest = digest
        self.page = page
        self.address = address
        self.sender = Self.atoms(sender, orElse: "daybook")
        self.host = Self.atoms(host, orElse: "localhost")
        self.sentAt = sentAt
    }

    /// The bytes for sendmail(1), whose lines end as files' do.
    public var bytes: [UInt8] {
        // Base64 has no "_": the boundary is in neither part.
        let boundary = "=_daybook_" + digest.recordsSHA256.prefix(16)
        let name = MailHeader.encodedWords(digest.title, after: "From: ".utf8.count)
        var lines = [
            "From: \(name) <\(sender)@\(host)>", "To: \(address)",
            "Subject: " + MailHeader.encodedWords(subject, after: "Subject: ".utf8.count),
            "Date: " + MailHeader.date(sentAt),
            // The same digest has the same id, so that a mail sent twice is seen to be one.
            "Message-ID: <daybook.\(digest.date).\(digest.recordsSHA256.prefix(16))@\(host)>",
            // RFC 3834: nobody's absence is told to a daemon.
            "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", "",
        ]
        for (type, text) in [("text/plain", digest.text), ("text/html", page)] {
            lines += [
                "--" + boundary, "Content-Type: \(type); charset=utf-8", "Content-Transfer-Encoding: base64", "",
                MailHeader.base64(Array(text.utf8)), "",
            ]
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\n").utf8)
    }

    private var subject: String {
        let told = digest.stories.first.map { ": " + Wording.shortened($0.headline.text, to: 100) } ?? ""
        return "\(digest.title), \(Wording.longDate(digest.date))" + told
    }

    /// The letters of a name that need no quotation; `other` where none are left.
    private static func atoms(_ text: String, orElse other: String) -> String {
        let kept = text.utf8.filter { byte in
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || (byte >= 0x30 && byte <= 0x39)
                || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
        }
        return kept.isEmpty ? other : String(decoding: kept.prefix(200), as: UTF8.self)
    }
}
