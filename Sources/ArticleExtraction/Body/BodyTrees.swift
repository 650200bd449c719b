/// Regression trees that tell, from a segment's figures, how likely it belongs to the body.
///
/// Each tree asks the same ``depth`` questions of every segment ("is this figure above that border?"); the answers, as
/// bits, are the number of a leaf. The leaves of all trees add up to the log-odds. So a tree over a page is a few
/// comparisons of whole vectors and one look-up a segment.
struct BodyTrees: Sendable {
    static let depth = 6
    static let leaves = 1 << depth
    /// Leaves are stored in this part of a unit of log-odds.
    static let scale = 4096

    /// ``depth`` a tree: the column that is asked, those of ``BodyFeature`` first, then those of ``BodyContextFeature``.
    private let columns: [UInt8]
    /// The border that the figure must be above, for each question.
    private let borders: [Int16]
    /// ``leaves`` a tree.
    private let values: [Int16]
    private let bias: Int32

    /// - Parameter table: for each tree its questions, column and border in turn, then its leaves.
    init(bias: Int32, table: [Int16]) {
        let width = 2 * Self.depth + Self.leaves
        var columns: [UInt8] = []
        var borders: [Int16] = []
        var values: [Int16] = []
        var start = 0
        while start + width <= table.count {
            for question in 0..<Self.depth {
                columns.append(UInt8(clamping: table[start + 2 * question]))
                borders.append(table[start + 2 * question + 1])
            }
            values.append(contentsOf: table[(start + 2 * Self.depth)..<(start + width)])
            start += width
        }
        self.columns = columns
        self.borders = borders
        self.values = values
        self.bias = bias
    }

    /// The likelihood of each segment, in thousandths.
    ///
    /// - Parameters:
    ///   - sums: memory that is kept from page to page.
    func likelihoods(
        _ features: SegmentColumns, _ context: SegmentColumns?, sums: inout [Int32], into likelihoods: inout [Int16]
    ) {
        let stride = features.stride
        sums.removeAll(keepingCapacity: true)
        sums.append(contentsOf: repeatElement(bias, count: stride))
        // Bounds checks in the innermost loops would keep them from being vectors, four times slower; all indices
        // are below the stride, which both tables have been padded to, and leaf numbers are below `leaves`.
        unsafe features.values.withUnsafeBufferPointer { features in
            unsafe (context?.values ?? []).withUnsafeBufferPointer { context in
                unsafe sums.withUnsafeMutableBufferPointer { sums in
                    unsafe values.withUnsafeBufferPointer { values in
                        for tree in 0..<(columns.count / Self.depth) {
                            unsafe add(tree, features, context, stride, values, sums)
                        }
                    }
                }
            }
        }
        likelihoods.removeAll(keepingCapacity: true)
        for index in 0..<features.count { likelihoods.append(Logistic.thousandths(sums[index])) }
    }

    @inline(__always)
    private func add(
        _ tree: Int, _ features: UnsafeBufferPointer<Int16>, _ context: UnsafeBufferPointer<Int16>, _ stride: Int,
        _ values: UnsafeBufferPointer<Int16>, _ sums: UnsafeMutableBufferPointer<Int32>
    ) {
        let first = tree * Self.depth
        var chunk = 0
        while chunk < stride {
            var leaf = SIMD16<Int16>()
            for question in 0..<Self.depth {
                let column = Int(columns[first &+ question])
                let own = BodyFeatures.width
                let source = unsafe column < own ? features : context
                let start = (column < own ? column : column &- own) &* stride &+ chunk
                let figures = unsafe UnsafeRawBufferPointer(source).loadUnaligned(
                    fromByteOffset: start &* 2, as: SIMD16<Int16>.self)
                // The sign of the difference is the answer: comparisons of 16-bit lanes are not made vectors.
                let isAbove =
                    (SIMD16(repeating: borders[first &+ question]) &- figures) &>> SIMD16<Int16>(repeating: 15)
                leaf = leaf | (isAbove & SIMD16(repeating: 1 << Int16(question)))
            }
            let base = tree * Self.leaves
            unsafe withUnsafeBytes(of: leaf) { leaf in
                for lane in 0..<SegmentColumns.lanes {
                    let number = unsafe leaf.load(fromByteOffset: lane &* 2, as: Int16.self)
                    unsafe sums[chunk &+ lane] &+= Int32(values[base &+ Int(number)])
                }
            }
            chunk += SegmentColumns.lanes
        }
    }
}

/// The logistic function over log-odds in parts of ``BodyTrees/scale``, from a table: no libm.
enum Logistic {
    /// Beyond these log-odds the answer is 0 or 1000.
    private static let reach = 8
    private static let steps = 64

    /// From 0 to 1000.
    static func thousandths(_ logOdds: Int32) -> Int16 {
        let index = (Int(logOdds) * steps / BodyTrees.scale) + reach * steps
        return table[max(0, min(table.count - 1, index))]
    }

    private static let table: [Int16] = {
        var table: [Int16] = []
        for step in 0...(2 * reach * steps) {
            let x = Double(step - reach * steps) / Double(steps)
            table.append(Int16(1000 / (1 + power(-x)) + 0.5))
        }
        return table
    }()

    /// e to the x by its series over a small part of x, squared back up: exact enough for thousandths.
    private static func power(_ x: Double) -> Double {
        let part = x / 1024
        var value = 1 + part + part * part / 2 + part * part * part / 6
        for _ in 0..<10 { value *= value }
        return value
    }
}
