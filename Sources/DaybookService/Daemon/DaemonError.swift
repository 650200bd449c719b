import Glibc

/// What ends the daemon. The description is one line for an operator.
public enum DaemonError: Error, Sendable {
    case configuration(ConfigurationError)
    case system(doing: String, errno: CInt)
    /// The inbox cannot be used at start: "…: permission denied".
    case inbox(String)
    /// The store cannot be used, or broke in a way that does not mend by itself.
    case store(String)
    /// The store cannot be used now, and can once the disk lets it: full, read-only, failing.
    case unavailable(String)
    /// Another daemon holds the state directory.
    case locked(String)

    /// The code of sysexits.h that says it best.
    public var exitCode: CInt {
        switch self {
        case .configuration: 78  // EX_CONFIG
        case .system: 71  // EX_OSERR
        case .inbox: 73  // EX_CANTCREAT
        case .store, .unavailable: 74  // EX_IOERR
        case .locked: 75  // EX_TEMPFAIL
        }
    }
}

extension DaemonError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .configuration(let error): "\(error)"
        case .system(let doing, let number): "\(doing): \(String(cString: strerror(number)))"
        case .inbox(let reason), .store(let reason), .unavailable(let reason), .locked(let reason): reason
        }
    }
}
