import Foundation

@testable import ArticleExtraction
@testable import HTMLTree

/// The pages to dump, one laid out after the other in memory that is kept.
struct PageList {
    struct Entry {
        var source: String
        var id: String
        var path: String
    }

    let entries: [Entry]
    private let names: ClassTokens

    /// - Parameters:
    ///   - path: the list, a page a line.
    ///   - names: a file of weights to read names by instead of those built in.
    init(_ path: String, names: String? = nil) throws {
        entries = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "\t").map(String.init)
            return fields.count == 3 ? Entry(source: fields[0], id: fields[1], path: fields[2]) : nil
        }
        self.names = try names.map { ClassTokens(try String(contentsOfFile: $0, encoding: .utf8)) } ?? .standard
    }

    /// Calls `body` with each page that can be parsed, in the order of the list.
    func forEachPage(_ body: (Entry, HTMLDocument, PageLayout) throws -> Void) throws {
        var parser = HTMLParser()
        var document = HTMLDocument()
        var reader = LayoutReader(tokens: names)
        var layout = PageLayout()
        for entry in entries {
            let data = try Data(contentsOf: URL(fileURLWithPath: entry.path))
            do { try parser.parse([UInt8](data), into: &document) } catch { continue }
            reader.read(document, into: &layout)
            try body(entry, document, layout)
        }
    }
}
