import ArticleExtraction
import CGumbo
import CLibXML2
import Foundation
import HTMLTree

/// Parses files with one parser: `parser-race PARSER ROUNDS FILE…`, and prints bytes, seconds and MB/s.
///
/// PARSER is daybook, gumbo, libxml2, extract, which reads the whole article out of each page, or none, which only reads
/// the files. A FILE that begins with "@" is a page of
/// `SyntheticPage`. `check.sh` counts the instructions of one round more, so that start-up does not count.
@main
enum ParserRace {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count > 3, let rounds = Int(arguments[2]) else {
            print("usage: parser-race daybook|gumbo|libxml2|extract|none ROUNDS FILE…")
            exit(64)
        }
        let pages = try arguments[3...].map { name in
            if name.hasPrefix("@"), let page = SyntheticPage.page(String(name.dropFirst())) { return page }
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: name)))
        }
        let bytes = pages.reduce(0) { $0 + $1.count } * rounds
        let start = ContinuousClock.now
        var parser = HTMLParser()
        var document = HTMLDocument()
        var reader = ArticleReader()
        for _ in 0..<rounds {
            switch arguments[1] {
            case "daybook": for page in pages { try parser.parse(page, into: &document) }
            case "extract":
                for page in pages { _ = try? reader.articles(in: RawDocument(bytes: page, name: "page.html")) }
            case "gumbo": pages.forEach(parseWithGumbo)
            case "libxml2": pages.forEach(parseWithLibXML2)
            default: break
            }
        }
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        print("\(arguments[1]): \(bytes) bytes, \(seconds) s, \(Int(Double(bytes) / seconds / 1_000_000)) MB/s")
    }

    private static func parseWithGumbo(_ page: [UInt8]) {
        page.withUnsafeBytes { buffer in
            var options = kGumboDefaultOptions
            let output = gumbo_parse_with_options(
                &options, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
            gumbo_destroy_output(&options, output)
        }
    }

    private static func parseWithLibXML2(_ page: [UInt8]) {
        page.withUnsafeBytes { buffer in
            let options = HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            let document = htmlReadMemory(start, Int32(buffer.count), nil, nil, Int32(options))
            if let document { xmlFreeDoc(document) }
        }
    }
}
