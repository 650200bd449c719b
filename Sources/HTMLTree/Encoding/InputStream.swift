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

    mutating func read(_ bytes: [UInt8], charset: String?) -> HTMLEncoding {
        padded.append(contentsOf: bytes)
        finish()
        return .utf8
    }

    private mutating func finish() {
        normalizeNewlines()
        count = padded.count
        hasNulls = padded.contains(0)
        padded.append(contentsOf: repeatElement(0, count: Span<UInt8>.padding))
    }

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
