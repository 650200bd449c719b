/// Figures of all segments of a page, column after column, so that one figure of many segments is compared at once.
struct SegmentColumns {
    /// The columns, one after the other, each padded with zeros to a multiple of ``lanes``.
    private(set) var values: [Int16] = []
    /// How many values a column has, padding and all.
    private(set) var stride = 0
    private(set) var count = 0

    /// How many segments are compared at once.
    static let lanes = 16

    /// Figures are kept within this distance of zero, so that the difference of two of them has no overflow.
    static let largest = 16_000

    init() {}

    /// Makes room for that many segments, all figures zero.
    mutating func reset(count: Int, width: Int) {
        self.count = count
        stride = (count + Self.lanes - 1) / Self.lanes * Self.lanes
        values.removeAll(keepingCapacity: true)
        values.append(contentsOf: repeatElement(0, count: stride * width))
    }

    /// Puts the columns of another table over the same segments after its own.
    mutating func append(_ other: SegmentColumns) {
        values.append(contentsOf: other.values)
    }

    /// Sets one figure of all segments.
    mutating func fill(_ column: Int, _ value: Int16) {
        let value = Int16(max(-Self.largest, min(Self.largest, Int(value))))
        for slot in (column * stride)..<(column * stride + count) { values[slot] = value }
    }

    @inline(__always)
    subscript(column: Int, index: Int) -> Int16 {
        get { values[column * stride + index] }
        set { values[column * stride + index] = Int16(max(-Self.largest, min(Self.largest, Int(newValue)))) }
    }
}
