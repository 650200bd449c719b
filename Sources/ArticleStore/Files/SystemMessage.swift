import Glibc

/// The system's words for an `errno`.
enum SystemMessage {
    /// "No space left on device (ENOSPC)" where the name is one that operators look up, else just the words.
    static func of(_ errno: Int32) -> String {
        let words = String(cString: strerror(errno))
        guard let name = names[errno] else { return words }
        return "\(words) (\(name))"
    }

    private static let names: [Int32: String] = [
        ENOSPC: "ENOSPC", EDQUOT: "EDQUOT", EROFS: "EROFS", EIO: "EIO", EACCES: "EACCES", EPERM: "EPERM",
        ENOENT: "ENOENT", EMFILE: "EMFILE", ENFILE: "ENFILE",
    ]
}
