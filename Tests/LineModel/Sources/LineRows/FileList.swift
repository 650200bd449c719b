import Foundation

@testable import ArticleExtraction

/// The files to read, and their numbers in the list.
struct FileList {
    private let paths: [String]

    /// - Parameter path: the list, a path a line.
    init(_ path: String) throws {
        paths = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func forEachFile(_ body: (Int, [UInt8]) throws -> Void) throws {
        for (number, path) in paths.enumerated() {
            try body(number, [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
        }
    }

    /// Calls `body` with each plain text that can be decoded, its lines labelled.
    func forEachText(_ body: (Int, PlainTextReader, LineFeatures) throws -> Void) throws {
        try forEachFile { number, bytes in
            guard let decoded = try? TextDecoder.decode(bytes, label: nil).bytes else { return }
            let reader = PlainTextReader(decoded)
            if reader.text.lines.isEmpty { return }
            let features = LineFeatures(text: reader.text, phrases: reader.phrases, labels: reader.labels)
            try body(number, reader, features)
        }
    }
}
