import Foundation

@testable import ArticleExtraction
@testable import HTMLTree

/// The elements that have names: for each page a line "P source id", then for each element "E first end value…", where its
/// segments are those from first up to end. The values are those that `ClassTokens` reads.
enum ElementDump {
    static func write(_ list: PageList, to path: String) throws {
        let out = try OutputFile(path)
        try list.forEachPage { entry, document, layout in
            var bytes = Array("P\t\(entry.source)\t\(entry.id)\n".utf8)
            for node in document.descendants(of: document.root) where document.isElement(node) {
                // What stands there says of the whole page, not of a part of it.
                if document.isHTML(node, .html) || document.isHTML(node, .body) { continue }
                let range = layout.segments(in: node)
                if range.isEmpty { continue }
                let values = Self.values(of: node, document)
                if values.isEmpty { continue }
                bytes += Array("E\t\(range.lowerBound)\t\(range.upperBound)".utf8) + values
                bytes.append(0x0A)
            }
            try out.append(bytes)
        }
    }

    /// The values, each behind a tab.
    private static func values(of node: HTMLNode, _ document: HTMLDocument) -> [UInt8] {
        let isHeading = HeadingLevels.level(of: document.name(of: node)) > 0
        var values: [UInt8] = []
        document.forEachAttribute(of: node) { attribute in
            let (name, value) = (attribute.name, document.valueBytes(of: attribute))
            guard ClassTokens.isRead(name), !isHeading || name != .id else { return }
            values.append(0x09)
            values += value.prefix(ClassTokens.longestValue).map { max($0, 0x20) }
        }
        return values
    }
}
