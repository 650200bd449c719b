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
    ///   - hopeless: likelihoods of an earlier reading; where a whole vector of them is below ``leastHope``, it stands.
    ///   - sums: memory that is kept from page to page.
    func likelihoods(
        _ figures: SegmentColumns, unless hopeless: [Int16] = [], sums: inout [Int32], into likelihoods: inout [Int16]
    ) {
        var chunks = stride(from: 0, to: figures.stride, by: SegmentColumns.lanes).filter { chunk in
            hopeless.isEmpty
                || hopeless[chunk..<min(chunk + SegmentColumns.lanes, hopeless.count)].contains { $0 >= Self.leastHope }
        }
        sums.removeAll(keepingCapacity: true)
        sums.append(contentsOf: repeatElement(Self.never, count: figures.stride))
        for chunk in chunks {
            for lane in 0..<SegmentColumns.lanes { sums[chunk + lane] = bias }
        }
        let trees = columns.count / Self.depth
        add(0..<min(Self.probe, trees), figures, chunks, &sums)
        chunks.removeAll { chunk in
            !sums[chunk..<(chunk + SegmentColumns.lanes)].contains { $0 > Self.leastProbed }
        }
        add(min(Self.probe, trees)..<trees, figures, chunks, &sums)
        likelihoods.removeAll(keepingCapacity: true)
        for index in 0..<figures.count { likelihoods.append(Logistic.thousandths(sums[index])) }
    }

    /// Segments that an earlier reading found less likely than this, in thousandths, are not read again.
    private static let leastHope: Int16 = 10
    /// Log-odds of what is not read.
    private static let never = Int32(-32 * scale)

    /// After so many trees vectors in which nothing has more than ``leastProbed`` are left as they are: menus, mostly.
    private static let probe = 32
    private static let leastProbed = Int32(-4 * scale)

    private func add(_ trees: Range<Int>, _ figures: SegmentColumns, _ chunks: [Int], _ sums: inout [Int32]) {
        // Bounds checks in the innermost loops would keep them from being vectors, four times slower; all indices are
        // below the stride, to which the columns are padded, and leaf numbers are below `leaves`.
        unsafe figures.values.withUnsafeBytes { figures in
            unsafe sums.withUnsafeMutableBufferPointer { sums in
                unsafe values.withUnsafeBufferPointer { values in
                    for tree in trees {
                        let start = tree * Self.leaves
                        let own = unsafe UnsafeBufferPointer(rebasing: values[start..<(start + Self.leaves)])
                        unsafe add(Questions(self, of: tree, stride: sums.count), figures, chunks.span, own, sums)
                    }
                }
            }
        }
    }

    /// What a tree asks, ready to be asked of many segments.
    private struct Questions {
        /// Where the column of each question starts, in bytes.
        var starts: (Int, Int, Int, Int, Int, Int)
        var borders: (Lanes, Lanes, Lanes, Lanes, Lanes, Lanes)

        init(_ trees: BodyTrees, of tree: Int, stride: Int) {
            let first = tree * BodyTrees.depth
            func start(_ question: Int) -> Int {
                Int(trees.columns[first + question]) * stride * MemoryLayout<Int16>.size
            }
            func border(_ question: Int) -> Lanes { Lanes(repeating: trees.borders[first + question]) }
            starts = (start(0), start(1), start(2), start(3), start(4), start(5))
            borders = (border(0), border(1), border(2), border(3), border(4), border(5))
        }
    }

    /// As many figures as a vector of any machine has.
    private typealias Lanes = SIMD8<Int16>

    /// Adds one tree's leaves to the sums of some chunks.
    ///
    /// The six questions are written out: in a loop over them the leaf numbers do not stay in vectors.
    @inline(__always)
    private func add(
        _ questions: Questions, _ figures: UnsafeRawBufferPointer, _ chunks: Span<Int>,
        _ values: UnsafeBufferPointer<Int16>, _ sums: UnsafeMutableBufferPointer<Int32>
    ) {
        for index in chunks.indices {
            let chunk = chunks[index]
            for half in 0..<(SegmentColumns.lanes / Lanes.scalarCount) {
                let first = chunk &+ half &* Lanes.scalarCount
                @inline(__always)
                func answer(_ start: Int, _ border: Lanes, _ bit: Int16) -> Lanes {
                    let own = unsafe figures.loadUnaligned(
                        fromByteOffset: start &+ first &* MemoryLayout<Int16>.size, as: Lanes.self)
                    // The sign of the difference is the answer: comparisons of 16-bit lanes are not made vectors.
                    return ((border &- own) &>> Lanes(repeating: 15)) & Lanes(repeating: bit)
                }
                let (starts, borders) = (questions.starts, questions.borders)
                let answers =
                    answer(starts.0, borders.0, 1) | answer(starts.1, borders.1, 2) | answer(starts.2, borders.2, 4)
                    | answer(starts.3, borders.3, 8) | answer(starts.4, borders.4, 16)
                    | answer(starts.5, borders.5, 32)
                // Leaf numbers have no sign; so they need no widening with one.
                let leaf = SIMD8<UInt16>(truncatingIfNeeded: answers)
                for lane in 0..<Lanes.scalarCount {
                    unsafe sums[first &+ lane] &+= Int32(values[Int(leaf[lane])])
                }
            }
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
