import Foundation

/// Likelihoods of the lines of texts, in the order of their list.
struct Likelihoods {
    enum Failure: Error {
        case likelihoodsEnd
    }

    private var rest: ArraySlice<Int16>

    init(_ path: String) throws {
        let all = try Data(contentsOf: URL(fileURLWithPath: path)).withUnsafeBytes { bytes in
            (0..<(bytes.count / 2)).map { bytes.loadUnaligned(fromByteOffset: 2 * $0, as: Int16.self) }
        }
        rest = all[...]
    }

    /// Those of the next text, of so many lines.
    mutating func next(_ count: Int) throws -> [Int16] {
        guard rest.count >= count else { throw Failure.likelihoodsEnd }
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
}
