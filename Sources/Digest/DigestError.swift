/// Why a digest cannot be rendered. The description is one line for an operator.
public enum DigestError: Error, Sendable, Equatable {
    /// An operator's page template that does not parse: which file, where and why.
    case template(file: String?, line: Int, column: Int, reason: String)

    static func template(line: Int, column: Int, reason: String) -> DigestError {
        .template(file: nil, line: line, column: column, reason: reason)
    }

    /// The same, of this file.
    func `in`(_ file: String) -> DigestError {
        switch self {
        case .template(_, let line, let column, let reason):
            .template(file: file, line: line, column: column, reason: reason)
        }
    }
}

extension DigestError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .template(let file, let line, let column, let reason):
            "page template not read: \(file.map { $0 + ", " } ?? "")line \(line), column \(column): \(reason)"
        }
    }
}
