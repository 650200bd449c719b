import Foundation

@testable import ArticleExtraction

/// Rows of figures, with the names of their columns and the pages they are of in files beside them.
struct RowFile {
    private let rows: OutputFile
    private let pages: OutputFile
    private let width: Int

    init(_ path: String, columns: [String]) throws {
        rows = try OutputFile(path + ".i16")
        pages = try OutputFile(path + ".pages")
        width = columns.count
        try OutputFile(path + ".names").append(columns.map { $0 + "\n" }.joined().utf8)
    }

    /// Appends a row for each segment of a page.
    func append(_ columns: SegmentColumns, of entry: PageList.Entry) throws {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 * columns.count * width)
        for index in 0..<columns.count {
            for column in 0..<width {
                let value = UInt16(bitPattern: columns[column, index])
                bytes.append(UInt8(truncatingIfNeeded: value))
                bytes.append(UInt8(truncatingIfNeeded: value >> 8))
            }
        }
        try rows.append(bytes)
        try pages.append("\(entry.source)\t\(entry.id)\t\(columns.count)\n".utf8)
    }
}
