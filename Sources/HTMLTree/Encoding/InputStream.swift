/// The preprocessed input stream (13.2.3): UTF-8 with newlines normalised, padded with zeros.
struct InputStream: ~Copyable {
    /// The bytes, and `Span.padding` zeros after them.
    private(set) var padded: ContiguousArray<UInt8>
    /// Without the padding.
    private(set) var count = 0
    private(set) var hasNulls = false

    /// Takes over a buffer, whose memory is used again.
    init(reusing buffer: inout ContiguousArray<UInt8>) {
        padded = []
        swap(&padded, &buffer)
        padded.removeAll(keepingCapacity: true)
    }

    /// Decodes `bytes`; the encoding that they turned out to have.
    mutating func read(_ bytes: [UInt8], charset: String?) -> HTMLEncoding {
        let (sniffed, markLength) = EncodingSniffer(bytes: bytes).sniff(charset: charset)
        var encoding = sniffed
        padded.reserveCapacity(bytes.count + Span<UInt8>.padding)
        switch encoding {
        case .utf8: UTF8Decoder.decode(bytes.span, from: markLength, into: &padded)
        case .utf16BE, .utf16LE:
            UTF16Decoder.decode(bytes.span, from: markLength, isBigEndian: encoding == .utf16BE, into: &padded)
        case .replacement: if !bytes.isEmpty { padded.append(codePoint: 0xFFFD) }
        default:
            if let decoder = SingleByteDecoder(encoding) {
                decoder.decode(bytes.span, into: &padded)
            } else if !MultiByteDecoder.decode(bytes, encoding, into: &padded) {
                encoding = .windows1252
                SingleByteDecoder(encoding)?.decode(bytes.span, into: &padded)
            }
        }
        finish()
        return encoding
    }

    private mutating func finish() {
        let (hasReturns, hasNulls) = padded.span.returnsAndNulls()
        self.hasNulls = hasNulls
        if hasReturns { normalizeNewlines() }
        count = padded.count
        padded.append(contentsOf: repeatElement(0, count: Span<UInt8>.padding))
    }

    /// "\r\n" and "\r" become "\n".
    private mutating func normalizeNewlines() {
        guard var read = padded.firstIndex(of: 0x0D) else { return }
        var write = read
        while read < padded.count {
            let byte = padded[read]
            if byte == 0x0D {
                padded[write] = 0x0A
                if read + 1 < padded.count && padded[read + 1] == 0x0A { read += 1 }
            } else {
                padded[write] = byte
            }
            read += 1
            write += 1
        }
        padded.removeLast(padded.count - write)
    }
}
