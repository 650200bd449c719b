/// The formats that have an end, and how each begins and ends: the table of `FileEnds.isEndMissing`.
///
/// Plain text and Markdown have none; a mailbox ends after any message; of a Zstandard frame the last bytes say nothing.
struct EndMarker: Sendable {
    /// What a file of the format looks like from its beginning, white space and a byte order mark left out.
    enum Beginning: Sendable {
        /// These bytes, within so many of the first (1: at the very beginning).
        case bytes([UInt8], within: Int)
        /// This byte, and after white space one of those, or nothing yet: text may begin with a bracket too.
        case bracket(UInt8, then: [UInt8])
        /// A tag, declaration or comment.
        case markup
        /// A block of mail headers.
        case headers
    }

    /// What then must stand at its end.
    enum Ending: Sendable {
        /// These bytes, within so many of the last.
        case bytes([UInt8], within: Int)
        /// This byte, and after it white space only.
        case last(UInt8)
        /// The end tag of the element that was opened first.
        case endTag
        /// The closing boundary, where the headers name one (RFC 2046 5.1.1).
        case closingBoundary
        /// An end record whose comment reaches exactly to the end (APPNOTE 4.3.16).
        case endRecord
        /// Eight bytes, of which the last four are a size that such a file can unpack to (RFC 1952 2.3.1).
        case unpackedSize
    }

    let beginning: Beginning
    let ending: Ending

    /// Looked through in order; the first whose beginning fits counts.
    static let all: [EndMarker] = [
        // ISO 32000 and what readers accept: the header within the first 1,024 bytes, the end within the last 1,024.
        EndMarker(
            beginning: .bytes(Array("%PDF-".utf8), within: 1024), ending: .bytes(Array("%%EOF".utf8), within: 1024)),
        // ZIP, and with it EPUB, DOCX and ODT; the second is an empty archive.
        EndMarker(beginning: .bytes([0x50, 0x4B, 0x03, 0x04], within: 1), ending: .endRecord),
        EndMarker(beginning: .bytes([0x50, 0x4B, 0x05, 0x06], within: 1), ending: .endRecord),
        // gzip, method deflate.
        EndMarker(beginning: .bytes([0x1F, 0x8B, 0x08], within: 1), ending: .unpackedSize),
        EndMarker(beginning: .bytes(Array("{\\rtf".utf8), within: 1), ending: .last(UInt8(ascii: "}"))),
        // JSON, one document or one a line: an object begins with a name, an array of articles with objects or strings.
        EndMarker(
            beginning: .bracket(UInt8(ascii: "{"), then: Array("\"}".utf8)), ending: .last(UInt8(ascii: "}"))),
        EndMarker(
            beginning: .bracket(UInt8(ascii: "["), then: Array("{[\"]".utf8)), ending: .last(UInt8(ascii: "]"))),
        EndMarker(beginning: .markup, ending: .endTag),
        // Mail, and pages saved as MHTML.
        EndMarker(beginning: .headers, ending: .closingBoundary),
    ]

    /// Elements whose end tag is the last of a document that begins with them, lower case. After an XML declaration that
    /// holds for every element; in HTML one like `p` is closed long before the end, or never.
    static let wholeDocuments: [[UInt8]] = [
        "html", "body", "article", "main", "rss", "feed", "rdf:rdf", "opml", "svg",
    ].map { Array($0.utf8) }

    /// Of these the end tag may be left out where that of the other is there.
    static let standIns: [[UInt8]: [UInt8]] = [Array("html".utf8): Array("body".utf8)]
}
