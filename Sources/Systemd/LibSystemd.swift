internal import CSystemd
internal import Glibc

/// libsystemd's calls, turned into values.
enum LibSystemd {
    /// Tells the service manager, sd_notify(3); the environment tells where it is. A negative errno, 0 where there is none, or more.
    static func notify(_ text: String) -> CInt { sd_notify(0, text) }

    /// How long the service manager waits for a sign of life, sd_watchdog_enabled(3); nil where it does not wait for this process.
    static func watchdogTimeout() -> Duration? {
        var microseconds: UInt64 = 0
        guard sd_watchdog_enabled(0, &microseconds) > 0, microseconds > 0, microseconds <= UInt64(Int64.max) else {
            return nil
        }
        return .microseconds(Int64(microseconds))
    }

    /// Sends one entry, sd_journal_sendv(3): each element is NAME=value, the value any bytes. A negative errno or 0.
    ///
    /// What is too large for a datagram travels in a sealed memory file; libsystemd sees to that.
    static func sendToJournal(_ fields: [[UInt8]]) -> CInt {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(fields.reduce(0) { $0 + $1.count })
        for field in fields { bytes += field }
        return bytes.withUnsafeMutableBytes { all in
            var at = 0
            let pieces = fields.map { field in
                defer { at += field.count }
                return iovec(iov_base: all.baseAddress.map { $0 + at }, iov_len: field.count)
            }
            return sd_journal_sendv(pieces, CInt(pieces.count))
        }
    }
}
