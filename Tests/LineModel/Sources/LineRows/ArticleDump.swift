import ArticleExtraction
import Foundation

/// The text of each page's article as Daybook extracts it, for pages whose truth has no whole text.
enum ArticleDump {
    private struct Entry: Encodable {
        var number: Int
        var text: String
    }

    static func write(_ list: FileList, to path: String) throws {
        let encoder = JSONEncoder()
        var out = Data()
        try list.forEachFile { number, bytes in
            let document = RawDocument(bytes: bytes, name: "page.html")
            guard let article = try? ArticleExtractor().articles(in: document).first else { return }
            out += try encoder.encode(Entry(number: number, text: article.contentText))
            out.append(0x0A)
        }
        try out.write(to: URL(fileURLWithPath: path))
    }
}
