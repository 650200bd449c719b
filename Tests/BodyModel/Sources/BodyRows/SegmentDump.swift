import Foundation

@testable import ArticleExtraction
@testable import HTMLTree

/// The text of all segments: for each page a line "P source id count" between tabs, then a line for each segment.
enum SegmentDump {
    static func write(_ list: PageList, to path: String) throws {
        let out = try OutputFile(path)
        try list.forEachPage { entry, _, layout in
            var bytes = Array("P\t\(entry.source)\t\(entry.id)\t\(layout.segments.count)\n".utf8)
            for segment in layout.segments {
                bytes += layout.bytes(of: segment).map { max($0, 0x20) }
                bytes.append(0x0A)
            }
            try out.append(bytes)
        }
    }
}
