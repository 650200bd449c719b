import Foundation

/// The public html5lib-tests, which are not part of the repository.
enum HTML5LibTests {
    /// Where they are: in `DAYBOOK_CORPUS`, else where the corpus is unpacked by default.
    static let folder: URL? = {
        let environment = ProcessInfo.processInfo.environment
        let home = URL(fileURLWithPath: environment["HOME"] ?? "/")
        let corpus = environment["DAYBOOK_CORPUS"].map { URL(fileURLWithPath: $0) }
        let folder = (corpus ?? home.appending(path: ".cache/daybook-corpus")).appending(path: "html5lib-tests")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    static var isPresent: Bool { folder != nil }

    /// The files of a part that end so, by name.
    static func files(in part: String, ending: String) -> [String] {
        guard let folder = folder?.appending(path: part) else { return [] }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(ending) }.sorted()
    }

    static func contents(_ part: String, _ file: String) throws -> [UInt8] {
        guard let folder else { return [] }
        return [UInt8](try Data(contentsOf: folder.appending(path: part).appending(path: file)))
    }
}

/// One test of a `.dat` file: the sections after its "#data", by name.
struct DatTest {
    var sections: [String: [UInt8]] = [:]

    /// The tests of a file, which begin with a line "#data" each.
    static func read(_ bytes: [UInt8]) -> [DatTest] {
        var tests: [DatTest] = []
        var current: String?
        let headings = [
            "data", "errors", "new-errors", "document-fragment", "script-off", "script-on", "document", "encoding",
        ]
        var isFirst = false
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let heading = line.first == UInt8(ascii: "#") ? String(decoding: line.dropFirst(), as: UTF8.self) : ""
            if headings.contains(heading), heading != "data" ? current != nil : true {
                if heading == "data" { tests.append(DatTest()) }
                tests[tests.count - 1].sections[heading] = []
                current = heading
                isFirst = true
            } else if let current {
                if !isFirst { tests[tests.count - 1].sections[current]?.append(0x0A) }
                tests[tests.count - 1].sections[current]?.append(contentsOf: line)
                isFirst = false
            }
        }
        return tests
    }

    func text(_ section: String) -> String? {
        sections[section].map { String(decoding: $0, as: UTF8.self) }
    }
}
