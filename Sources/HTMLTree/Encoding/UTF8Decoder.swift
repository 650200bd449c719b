/// Decoding of UTF-8 (Encoding Standard 8.1): valid bytes are copied, each maximal subpart of an invalid sequence
/// becomes one U+FFFD.
enum UTF8Decoder {
    /// Appends what `input` from `start` on stands for.
    static func decode(_ input: Span<UInt8>, from start: Int, into output: inout ContiguousArray<UInt8>) {
        var copied = start
        while copied < input.count {
            let (end, invalid) = validEnd(input, from: copied)
            output.append(input, copied..<end)
            copied = end + invalid
            if invalid > 0 {
                output.append(0xEF)
                output.append(0xBF)
                output.append(0xBD)
            }
        }
    }

    /// Copies `input` from `start` on over the beginning of `output`, which has room for it and a vector more.
    ///
    /// Whether there is a carriage return or a U+0000 among the bytes; `nil` when they are not valid UTF-8.
    static func copyValid(_ input: Span<UInt8>, from start: Int, into output: inout ContiguousArray<UInt8>) -> Bool? {
        var target = output.mutableSpan
        var found = SIMDMask<SIMD32<Int8>>(repeating: false)
        let carriageReturn = SIMD32<UInt8>(repeating: 0x0D)
        let zero = SIMD32<UInt8>(repeating: 0)
        var index = start
        while index &+ 32 <= input.count {
            let vector = input.vector32(at: index)
            target.store(vector, at: index &- start)
            let ascii = vector.leadingASCII
            found .|= (vector .== carriageReturn) .| (vector .== zero)
            index &+= ascii
            // What begins too near to the end of the vector begins the next one.
            if ascii > 28 { continue }
            // The vector is copied already, so its bytes need only be valid; the next one begins after the last
            // sequence that is within it.
            let last = index &- ascii &+ 28
            repeat {
                let (length, isValid) = shortSequence(input, at: index)
                if !isValid { return nil }
                index &+= length
                // One space between words is not worth a new vector.
                if index < last && input[index] < 0x80 && input[index &+ 1] >= 0x80 { index &+= 1 }
            } while index <= last && input[index] >= 0x80
        }
        var hasReturnsOrNulls = any(found)
        while index < input.count {
            let byte = input[index]
            let (length, isValid) = byte < 0x80 ? (1, true) : sequence(input, at: index)
            if !isValid { return nil }
            if byte == 0 || byte == 0x0D { hasReturnsOrNulls = true }
            for offset in 0..<length {
                target[index &+ offset &- start] = input[index &+ offset]
            }
            index &+= length
        }
        return hasReturnsOrNulls
    }

    /// Where the valid bytes from `start` on end, and how long the maximal subpart is that is invalid there.
    static func validEnd(_ input: Span<UInt8>, from start: Int) -> (end: Int, invalid: Int) {
        var index = start
        while index < input.count {
            if input[index] < 0x80 {
                index = input.endOfASCII(from: index)
                continue
            }
            let (length, isValid) = sequence(input, at: index)
            if !isValid { return (index, length) }
            index &+= length
        }
        return (index, 0)
    }

    /// The same as `sequence`, with the usual lengths first. At least four bytes must be left.
    @inline(__always)
    private static func shortSequence(_ input: Span<UInt8>, at index: Int) -> (length: Int, isValid: Bool) {
        let lead = input[index]
        let isSecondTrail = input[index &+ 1] & 0xC0 == 0x80
        if lead &- 0xC2 < 0x1E && isSecondTrail { return (2, true) }
        if lead &- 0xE1 < 0x0C && isSecondTrail && input[index &+ 2] & 0xC0 == 0x80 { return (3, true) }
        return sequence(input, at: index)
    }

    /// The sequence that a byte of 0x80 or above begins: its length if valid, else that of its maximal subpart.
    @inline(__always)
    static func sequence(_ input: Span<UInt8>, at index: Int) -> (length: Int, isValid: Bool) {
        let lead = input[index]
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        let trails: Int
        switch lead {
        case 0xC2...0xDF: trails = 1
        case 0xE0...0xEF:
            trails = 2
            if lead == 0xE0 { low = 0xA0 }
            if lead == 0xED { high = 0x9F }
        case 0xF0...0xF4:
            trails = 3
            if lead == 0xF0 { low = 0x90 }
            if lead == 0xF4 { high = 0x8F }
        default: return (1, false)
        }
        var length = 1
        while length <= trails {
            guard index &+ length < input.count else { return (length, false) }
            let trail = input[index &+ length]
            if trail < low || trail > high { return (length, false) }
            low = 0x80
            high = 0xBF
            length &+= 1
        }
        return (length, true)
    }
}
