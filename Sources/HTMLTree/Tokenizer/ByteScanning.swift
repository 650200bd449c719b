// The only place of this room that reads memory without the compiler's proof.

extension Span where Element == UInt8 {
    /// How many zero bytes follow the end of an input, so that a scan may read a whole vector anywhere before it.
    static var padding: Int { 32 }

    /// The index of the first byte at or after `start` that is one of the three.
    ///
    /// One of the three must be 0, which the padding after the input guarantees to be met.
    @inline(__always)
    func firstIndex(of a: UInt8, _ b: UInt8, _ c: UInt8, from start: Int) -> Int {
        let a = SIMD16<UInt8>(repeating: a)
        let b = SIMD16<UInt8>(repeating: b)
        let c = SIMD16<UInt8>(repeating: c)
        var index = start
        while true {
            let vector = vector(at: index)
            let found = (vector .== a) .| (vector .== b) .| (vector .== c)
            // Safe: a mask of 16 lanes of one byte has the size of two words, and every bit pattern is a word.
            let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
            if words[0] != 0 { return index &+ words[0].trailingZeroBitCount &>> 3 }
            if words[1] != 0 { return index &+ 8 &+ words[1].trailingZeroBitCount &>> 3 }
            index &+= 16
        }
    }

    /// Thirty-two bytes from `index` on, bounds checked.
    @inline(__always)
    func vector32(at index: Int) -> SIMD32<UInt8> {
        // Safe: the offset is checked against the span, and every bit pattern is a vector of bytes.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD32<UInt8>.self)
    }

    /// One to eight bytes from `index` on, the first in the lowest bits, zeros after the last.
    @inline(__always)
    func word(at index: Int, count wanted: Int) -> UInt64 {
        if index &+ 8 <= count {
            // Safe: the offset is checked against the span, and every bit pattern is a word.
            let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
            return UInt64(littleEndian: word) & UInt64.max &>> UInt64(64 &- 8 &* wanted)
        }
        var word: UInt64 = 0
        for offset in 0..<wanted { word |= UInt64(self[index + offset]) &<< UInt64(8 &* offset) }
        return word
    }

    /// Sixteen bytes from `index` on, bounds checked.
    @inline(__always)
    func vector(at index: Int) -> SIMD16<UInt8> {
        // Safe: the offset is checked against the span, and every bit pattern is a vector of bytes.
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    }
}

extension ContiguousArray where Element == UInt8 {
    /// Appends the bytes of `span` at `range` by one copy.
    @inline(__always)
    mutating func append(_ span: Span<UInt8>, _ range: Range<Int>) {
        // Safe: the pointer is used within the closure only, and the range is checked by `extracting`.
        unsafe span.extracting(range).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
    }

    /// Moves the bytes at `range` to `target`, over what stands there; the places may overlap.
    mutating func move(_ range: Range<Int>, to target: Int) {
        precondition(range.upperBound <= count && target >= 0 && target + range.count <= count)
        // Safe: both places were just checked, and the pointers are used within the closure only.
        unsafe withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            unsafe (start + target).copyMemory(from: start + range.lowerBound, byteCount: range.count)
        }
    }
}

extension Span where Element == UInt8 {
    /// The index of the first byte from 0x80 on at or after `start`, or the end.
    func endOfASCII(from start: Int) -> Int {
        var index = start
        while index &+ 16 <= count {
            // Safe: a vector of 16 bytes has the size of two words, and every bit pattern is a word.
            let words = unsafe unsafeBitCast(vector(at: index), to: SIMD2<UInt64>.self)
            if (words[0] | words[1]) & 0x8080_8080_8080_8080 != 0 { break }
            index &+= 16
        }
        while index < count && self[index] < 0x80 { index &+= 1 }
        return index
    }

    /// The index of the first `byte` at or after `start`, or `end`; nothing needs to follow the span.
    func firstIndex(of byte: UInt8, from start: Int, to end: Int) -> Int {
        let wanted = SIMD16<UInt8>(repeating: byte)
        var index = start
        while index &+ 16 <= end {
            // Safe: a mask of 16 lanes of one byte has the size of two words, and every bit pattern is a word.
            let words = unsafe unsafeBitCast(vector(at: index) .== wanted, to: SIMD2<UInt64>.self)
            if words[0] != 0 { return index &+ words[0].trailingZeroBitCount &>> 3 }
            if words[1] != 0 { return index &+ 8 &+ words[1].trailingZeroBitCount &>> 3 }
            index &+= 16
        }
        while index < end && self[index] != byte { index &+= 1 }
        return min(index, end)
    }

    /// A hash of the bytes at `range`, eight at a time: multiplied by an odd constant (2^64 over the golden ratio) and
    /// folded, so that every bit of a word comes to bear on all below. Never 0.
    func hash(_ range: Range<Int>) -> UInt64 {
        var hash = UInt64(truncatingIfNeeded: range.count)
        var index = range.lowerBound
        while index &+ 8 <= range.upperBound {
            hash = (hash ^ word(at: index, count: 8)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 32
            index &+= 8
        }
        if index < range.upperBound {
            hash = (hash ^ word(at: index, count: range.upperBound &- index)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash &>> 32
        }
        return hash == 0 ? 1 : hash
    }

    /// Whether there is any carriage return, and whether there is any U+0000.
    func returnsAndNulls() -> (hasReturns: Bool, hasNulls: Bool) {
        let carriageReturn = SIMD16<UInt8>(repeating: 0x0D)
        let zero = SIMD16<UInt8>(repeating: 0)
        var returns = SIMDMask<SIMD16<Int8>>(repeating: false)
        var nulls = SIMDMask<SIMD16<Int8>>(repeating: false)
        var index = 0
        while index &+ 16 <= count {
            let vector = vector(at: index)
            returns .|= vector .== carriageReturn
            nulls .|= vector .== zero
            index &+= 16
        }
        var hasReturns = any(returns)
        var hasNulls = any(nulls)
        while index < count {
            if self[index] == 0x0D { hasReturns = true }
            if self[index] == 0 { hasNulls = true }
            index &+= 1
        }
        return (hasReturns, hasNulls)
    }
}

extension SIMD32<UInt8> {
    /// How many lanes stand before the first that is 0x80 or more.
    @inline(__always)
    var leadingASCII: Int {
        // Safe: 32 lanes of one byte have the size of four words, and every bit pattern is a word.
        let words = unsafe unsafeBitCast(self, to: SIMD4<UInt64>.self) & SIMD4(repeating: 0x8080_8080_8080_8080)
        if words[0] | words[1] | words[2] | words[3] == 0 { return 32 }
        if words[0] != 0 { return words[0].trailingZeroBitCount &>> 3 }
        if words[1] != 0 { return 8 &+ words[1].trailingZeroBitCount &>> 3 }
        if words[2] != 0 { return 16 &+ words[2].trailingZeroBitCount &>> 3 }
        return 24 &+ words[3].trailingZeroBitCount &>> 3
    }
}

extension MutableSpan<UInt8> {
    /// Overwrites thirty-two bytes from `index` on, bounds checked.
    @inline(__always)
    mutating func store(_ vector: SIMD32<UInt8>, at index: Int) {
        // Safe: the offset is checked against the span, and any byte may be written where bytes stand.
        var bytes = unsafe mutableBytes
        bytes.storeBytes(of: vector, toByteOffset: index, as: SIMD32<UInt8>.self)
    }
}
