/// Why a configuration cannot be used. The description is one line for an operator.
public enum ConfigurationError: Error, Sendable, Equatable {
    case unreadable(path: String, reason: String)
    case notTOML(path: String, line: Int, reason: String)
    /// A key that does not exist, with the nearest one that does.
    case unknownKey(path: String, line: Int?, key: String, nearest: String?)
    /// A value that its key does not take; `origin` is the file and line, the variable or the flag.
    case invalidValue(origin: String, key: String, value: String, wanted: String)
}

extension ConfigurationError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let path, let reason):
            return "\(path): cannot read the configuration: \(reason)"
        case .notTOML(let path, let line, let reason):
            return "\(path):\(line): not valid TOML: \(reason)"
        case .unknownKey(let path, let line, let key, let nearest):
            let place = line.map { "\(path):\($0)" } ?? path
            let hint = nearest.map { "; did you mean '\($0)'?" } ?? ""
            return "\(place): unknown key '\(key)'\(hint)"
        case .invalidValue(let origin, let key, let value, let wanted):
            return "\(origin): \(key) = \(value) is not valid: wanted \(wanted)"
        }
    }
}
