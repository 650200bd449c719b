import Foundation

@testable import ArticleExtraction
@testable import HTMLTree

/// What the second reading sees beside that: a row of `BodyContext` for each segment, from likelihoods of a first reading.
enum ContextDump {
    enum Failure: Error {
        case likelihoodsEnd
    }

    static func write(_ list: PageList, likelihoods: String, to path: String) throws {
        let given = try Data(contentsOf: URL(fileURLWithPath: likelihoods)).withUnsafeBytes { bytes in
            (0..<(bytes.count / 2)).map { bytes.loadUnaligned(fromByteOffset: 2 * $0, as: Int16.self) }
        }
        let out = try RowFile(path, columns: BodyContextFeature.allCases.map { "\($0)" })
        var figures = PageFigures()
        var context = BodyContext()
        var start = 0
        try list.forEachPage { entry, document, layout in
            let end = start + layout.segments.count
            guard end <= given.count else { throw Failure.likelihoodsEnd }
            figures.read(document, layout)
            context.read(
                document, layout, figures.text, figures.features.alike, figures.features.containers,
                likelihoods: Array(given[start..<end]))
            try out.append(context.columns, of: entry)
            start = end
        }
    }
}
