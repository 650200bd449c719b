/// Why a page was not parsed. Malformed HTML is never a reason.
public enum HTMLParseError: Error, Hashable, Sendable, CustomStringConvertible {
    case tooManyBytes(count: Int, limit: Int)
    case tooManyNodes(limit: Int)
    case outOfTime(limit: Duration)

    public var description: String {
        switch self {
        case .tooManyBytes(let count, let limit): "page is \(count) bytes, limit \(limit) bytes"
        case .tooManyNodes(let limit): "page has more than \(limit) nodes"
        case .outOfTime(let limit): "parsing took longer than \(limit)"
        }
    }
}
