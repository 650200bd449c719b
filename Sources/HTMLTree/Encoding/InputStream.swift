/// The preprocessed input stream (13.2.3): UTF-8 with newlines normalised, padded with zeros.
struct InputStream: ~Copyable {
    /// The bytes, and at least `Span.padding` zeros after them.
    private(set) var padded: ContiguousArray<UInt8>
    /// Without the padding.
    private(set) var count = 0
    private(set) var hasNulls = false

    /// Takes over a buffer, whose memory is used again.
    init(reusing buffer: inout ContiguousArray<UInt8>) {
        padded = []
        swap(&padded, &buffer)
    }

    /// Takes characters that need no decoding, as UTF-8.
    mutating func read(characters: [UInt8]) {
        if readValid(characters, from: 0) { return }
        padded.removeAll(keepingCapacity: true)
        UTF8Decoder.decode(characters.span, from: 0, into: &padded)
        finish()
    }

    /// Decodes `bytes`; the encoding that they turned out to have.
    ///
    /// - Parameter mends: whether a declaration that the bytes contradict is not believed.
    mutating func read(_ bytes: [UInt8], charset: String?, mends: Bool = false) -> HTMLEncoding {
        let (sniffed, markLength) = EncodingSniffer(bytes: bytes).sniff(charset: charset)
        var encoding = sniffed
        if encoding == .utf8 && readValid(bytes, from: markLength) { return .utf8 }
        if mends, markLength == 0, let other = EncodingContradiction.encoding(insteadOf: sniffed, bytes) {
            encoding = other
            if encoding == .utf8 && readValid(bytes, from: 0) { return .utf8 }
        }
        padded.removeAll(keepingCapacity: true)
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
        count = padded.count
        pad()
        normalize()
    }

    private mutating func normalize() {
        let (hasReturns, hasNulls) = padded.span.extracting(0..<count).returnsAndNulls()
        self.hasNulls = hasNulls
        if hasReturns { normalizeNewlines() }
    }

    /// Copies valid UTF-8 while it is looked at; false when it is not valid.
    private mutating func readValid(_ bytes: [UInt8], from start: Int) -> Bool {
        count = bytes.count - start
        let needed = count + Span<UInt8>.padding
        // A buffer that is longer than needed stays so: cutting it would only cost filling it again.
        if padded.count < needed {
            padded = []
            padded = ContiguousArray(repeating: 0, count: needed + needed / 2)
        }
        guard let hasReturnsOrNulls = UTF8Decoder.copyValid(bytes.span, from: start, into: &padded) else {
            return false
        }
        pad()
        hasNulls = false
        if hasReturnsOrNulls { normalize() }
        return true
    }

    private mutating func pad() {
        let missing = count + Span<UInt8>.padding - padded.count
        if missing > 0 { padded.append(contentsOf: repeatElement(0, count: missing)) }
        for index in count..<count + Span<UInt8>.padding { padded[index] = 0 }
    }

    /// "\r\n" and "\r" become "\n", in place.
    private mutating func normalizeNewlines() {
        var moved = 0
        var target = 0
        var index = 0
        while true {
            index = padded.span.firstIndex(of: 0x0D, 0, 0, from: index)
            if index >= count { break }
            if padded[index] == 0x0D {
                padded.move(moved..<index, to: target)
                target += index - moved
                if padded[index + 1] != 0x0A {
                    padded[target] = 0x0A
                    target += 1
                }
                moved = index + 1
            }
            index += 1
        }
        padded.move(moved..<count, to: target)
        count = target + count - moved
        pad()
    }
}
