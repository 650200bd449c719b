internal import Glibc
public import SystemPackage

extension FilePath {
    /// The path for a message of one line: bytes that are not UTF-8 as `\xNN`, control characters as `\n`, `\u{NN}`.
    public var oneLine: String { FileName(of: self).oneLine }
}

extension Errno {
    /// What the system calls this error, as in "No space left on device (ENOSPC 28)" without the symbol.
    var oneLine: String { "\(String(cString: strerror(rawValue)).loweredFirst) (errno \(rawValue))" }
}

extension String {
    /// With a lower-case first letter, so that it fits into the middle of a message.
    fileprivate var loweredFirst: String {
        guard let first = unicodeScalars.first, (65...90).contains(first.value) else { return self }
        let second = unicodeScalars.dropFirst().first.map { (65...90).contains($0.value) } ?? false
        guard !second, let lower = Unicode.Scalar(first.value + 32) else { return self }
        return String(lower) + String(unicodeScalars.dropFirst())
    }
}
