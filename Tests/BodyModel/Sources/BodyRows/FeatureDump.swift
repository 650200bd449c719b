import Foundation

@testable import ArticleExtraction
@testable import HTMLTree

/// What the first reading sees: a row of `BodyFeatures` for each segment.
enum FeatureDump {
    static func write(_ list: PageList, to path: String) throws {
        let out = try RowFile(path, columns: BodyFeature.allCases.map { "\($0)" })
        var figures = PageFigures()
        try list.forEachPage { entry, document, layout in
            figures.read(document, layout)
            try out.append(figures.features.columns, of: entry)
        }
    }
}
