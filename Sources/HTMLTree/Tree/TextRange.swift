/// Bytes of a document: in its source as they came, or in its side buffer where they had to be decoded.
@usableFromInline
struct TextRange: Equatable, Sendable {
    /// The offset, with the highest bit set when it is one of the side buffer.
    @usableFromInline
    var start: UInt32
    /// In bytes.
    @usableFromInline
    var length: UInt32

    @inlinable
    static var sideBit: UInt32 { 1 << 31 }
    static let empty = TextRange(start: 0, length: 0)

    @inlinable
    init(start: UInt32, length: UInt32) {
        self.start = start
        self.length = length
    }

    @inline(__always)
    init(source range: Range<Int>) {
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        length = UInt32(truncatingIfNeeded: range.upperBound &- range.lowerBound)
    }

    @inline(__always)
    init(side range: Range<Int>) {
        start = UInt32(truncatingIfNeeded: range.lowerBound) | TextRange.sideBit
        length = UInt32(truncatingIfNeeded: range.upperBound &- range.lowerBound)
    }

    @inlinable
    var isSide: Bool { start & TextRange.sideBit != 0 }

    /// The offsets within the buffer that `isSide` names.
    @inlinable
    var offsets: Range<Int> {
        let lower = Int(start & ~TextRange.sideBit)
        return lower..<lower &+ Int(length)
    }
}

extension TextRange {
    /// The range without its first bytes.
    func dropping(_ count: Int) -> TextRange {
        TextRange(start: start + UInt32(count), length: length - UInt32(count))
    }

    func prefix(_ count: Int) -> TextRange {
        TextRange(start: start, length: UInt32(count))
    }
}
