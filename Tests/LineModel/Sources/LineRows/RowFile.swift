import Foundation

@testable import ArticleExtraction

/// Rows of figures, with the names of their columns and what they are of in files beside them.
struct RowFile {
    private let figures: FileHandle
    private let rows: FileHandle
    private let width: Int

    init(_ path: String, columns: [String]) throws {
        width = columns.count
        figures = try Self.empty(path + ".i16")
        rows = try Self.empty(path + ".rows")
        try Self.empty(path + ".columns").write(contentsOf: Data(columns.map { $0 + "\n" }.joined().utf8))
    }

    /// Appends some rows of a file's columns.
    ///
    /// - Parameters:
    ///   - number: the file's, in its list.
    ///   - of: what each row is of.
    func append(_ columns: SegmentColumns, _ range: Range<Int>, of names: [String], number: Int) throws {
        var bytes = Data(capacity: 2 * range.count * width)
        var lines = ""
        for (index, name) in zip(range, names) {
            for column in 0..<width {
                withUnsafeBytes(of: columns[column, index].littleEndian) { bytes.append(contentsOf: $0) }
            }
            lines += "\(number)\t\(name)\n"
        }
        try figures.write(contentsOf: bytes)
        try rows.write(contentsOf: Data(lines.utf8))
    }

    private static func empty(_ path: String) throws -> FileHandle {
        try Data().write(to: URL(fileURLWithPath: path))
        return try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    }
}

extension CaseIterable {
    /// The names of all cases: of figures, those of their columns.
    static var names: [String] { allCases.map { "\($0)" } }
}

extension ScannedText {
    /// Lines as they read, on one line each.
    func readings(_ range: Range<Int>) -> [String] {
        range.map { index in
            String(decoding: squeezed(lines[index].range).utf8.map { max($0, 0x20) }, as: UTF8.self)
        }
    }
}
