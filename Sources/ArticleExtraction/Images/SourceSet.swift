/// The addresses of one picture in several sizes, as `srcset` gives them (HTML Living Standard 4.8.4.2.1).
struct SourceSet {
    struct Candidate {
        var address: ArraySlice<UInt8>
        /// The width in pixels, or the density as a thousandth of it; 0 where neither is given.
        var size: Double
    }

    /// More candidates are not looked at.
    static let mostCandidates = 64

    /// The largest picture of a set; the first of equals.
    static func largest(_ value: ArraySlice<UInt8>) -> Candidate? {
        var best: Candidate?
        var index = value.startIndex
        for _ in 0..<mostCandidates {
            while index < value.endIndex, value[index] <= 0x20 || value[index] == 0x2C { index += 1 }
            guard index < value.endIndex else { break }
            let start = index
            while index < value.endIndex, value[index] > 0x20 { index += 1 }
            var end = index
            var size = 0.0
            if value[end - 1] == 0x2C {
                while end > start, value[end - 1] == 0x2C { end -= 1 }
            } else {
                let descriptor = index
                while index < value.endIndex, value[index] != 0x2C { index += 1 }
                size = Self.size(value[descriptor..<index])
            }
            guard end > start else { continue }
            if best.map({ size > $0.size }) ?? true { best = Candidate(address: value[start..<end], size: size) }
        }
        return best
    }

    /// "640w" is 640, "2x" 0.002.
    private static func size(_ descriptor: ArraySlice<UInt8>) -> Double {
        var value = 0.0
        var scale = 1.0
        var isFraction = false
        for byte in descriptor {
            switch byte {
            case 0x30...0x39:
                if isFraction {
                    scale /= 10
                    value += Double(byte - 0x30) * scale
                } else if value < 1_000_000 {
                    value = value * 10 + Double(byte - 0x30)
                }
            case 0x2E: isFraction = true
            case 0x77, 0x57: return value
            case 0x78, 0x58: return value / 1_000
            default: if value > 0 { return 0 }
            }
        }
        return 0
    }
}
