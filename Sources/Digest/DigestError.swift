/// Why a digest cannot be rendered. The description is one line for an operator.
public enum DigestError: Error, Sendable, Equatable {
    /// An operator's page template that does not parse: where and why.
    case template(line: Int, column: Int, reason: String)
}

extension DigestError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .template(let line, let column, let reason):
            "page template not read: line \(line), column \(column): \(reason); mend it or remove it to use the built-in one"
        }
    }
}
