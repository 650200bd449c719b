/// How long documents took from the moment they were opened until they were stored durably, counted in classes.
///
/// Fixed size, no list of times: a daemon that runs for years keeps as much as one that just began. Neighbouring bounds differ by
/// the fourth root of two, so a quantile is right to 19 %.
struct LatencyHistogram: Sendable, Equatable {
    /// The upper bounds that monitoring sees, in milliseconds; each is one of the finer classes' bounds, so that counts add up.
    static let coarseBounds = [
        1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768, 65_536,
    ]

    /// Classes to an octave, and of the whole: up to 65 s, and one for what took longer.
    private static let perOctave = 4
    private static let classes = 16 * perOctave + 2

    private var counts = [UInt64](repeating: 0, count: classes)
    private(set) var count = 0
    /// Of all, in milliseconds.
    private(set) var sum = 0

    mutating func add(milliseconds: Int) {
        count += 1
        sum += max(0, milliseconds)
        counts[Self.place(of: Double(milliseconds))] += 1
    }

    /// The upper bound, in milliseconds, of the class that holds this share of the times; nil before the first.
    ///
    /// - Parameter share: from 0 to 1; 0.99 for p99.
    func quantile(_ share: Double) -> Double? {
        guard count > 0 else { return nil }
        var left = (share * Double(count)).rounded(.up)
        for (place, number) in counts.enumerated() {
            left -= Double(number)
            if left <= 0 { return Self.bound(of: min(place, Self.classes - 2)) }
        }
        return Self.bound(of: Self.classes - 2)
    }

    /// How many took at most as long as each of `coarseBounds`.
    var cumulative: [Int] {
        Self.coarseBounds.indices.map { octave in
            Int(counts[...(octave * Self.perOctave)].reduce(0, +))
        }
    }

    /// Class 0 holds up to 1 ms, class n up to 2^(n/4) ms, the last all above.
    private static func place(of milliseconds: Double) -> Int {
        var place = 0
        while place < classes - 1, milliseconds > bound(of: place) { place += 1 }
        return place
    }

    private static let roots = [1.0, 1.189_207_115_002_721, 1.414_213_562_373_095, 1.681_792_830_507_429]
    private static func bound(of place: Int) -> Double {
        Double(1 << (place / perOctave)) * roots[place % perOctave]
    }
}
