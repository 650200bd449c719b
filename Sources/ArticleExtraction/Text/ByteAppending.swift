extension [UInt8] {
    /// Appends the bytes of `span` at `range` by one copy.
    @inline(__always)
    mutating func append(_ span: Span<UInt8>, _ range: Range<Int>) {
        // Safe: the pointer is used within the closure only, and the range is checked by `extracting`.
        unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }
}
