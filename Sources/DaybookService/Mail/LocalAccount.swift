internal import Glibc

/// Who sends: the account that the daemon runs as, and the machine.
struct LocalAccount {
    /// Empty where the system does not know it.
    let name: String
    let host: String

    init() {
        name = getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? ""
        var buffer = [CChar](repeating: 0, count: 256)
        let isKnown = gethostname(&buffer, buffer.count - 1) == 0
        host = isKnown ? String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self) : ""
    }
}
