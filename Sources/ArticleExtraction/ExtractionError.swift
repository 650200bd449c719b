/// Why a document gives no article. The description is one line for an operator.
public enum ExtractionError: Error, Sendable, Equatable {
    /// No bytes, or nothing but white space.
    case empty
    /// The bytes are no text in any charset that we know; `offset` is where that shows.
    case binary(offset: Int)
    /// The bytes do not decode in the charset they claim.
    case undecodable(charset: String, offset: Int)
    /// A format that is recognised and not read: "HTML page", "PDF", "ZIP archive".
    case unsupported(format: String)
    /// A page whose markup goes beyond what a parse may cost.
    case unreadablePage(reason: String)
    /// It took longer than it may.
    case outOfTime(limit: Duration)
    /// More bytes than the limit.
    case tooLarge(size: Int, limit: Int)
    /// Text, but nothing in it that reads as an article: only page furniture.
    case noArticle
}

extension ExtractionError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .empty: "the file is empty"
        case .binary(let offset): "not text: binary data at byte \(offset)"
        case .undecodable(let charset, let offset): "not valid \(charset) at byte \(offset)"
        case .unsupported(let format): "\(format) is not read yet"
        case .unreadablePage(let reason): reason
        case .outOfTime(let limit): "reading it took longer than \(limit)"
        case .tooLarge(let size, let limit): "\(size) bytes, limit \(limit)"
        case .noArticle: "no article found: only page furniture"
        }
    }
}
