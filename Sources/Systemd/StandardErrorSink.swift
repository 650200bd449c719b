internal import Glibc

/// Lines on stderr, or on another descriptor.
public struct StandardErrorSink: JournalSink {
    private let descriptor: CInt
    private let fieldPrefix: String

    /// `fieldPrefix` is left out before the names of fields.
    public init(descriptor: CInt = 2, fieldPrefix: String = "DAYBOOK_") {
        self.descriptor = descriptor
        self.fieldPrefix = fieldPrefix
    }

    public func write(_ entry: JournalEntry, identifier: String) -> Bool {
        let bytes = Array(EntryText.line(entry, fieldPrefix: fieldPrefix).utf8)
        var done = 0
        // In one write as a rule, so that the lines of several threads do not mix (PIPE_BUF).
        while done < bytes.count {
            let written = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                done += written
            } else if written < 0, errno == EAGAIN {
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                guard poll(&wait, 1, -1) >= 0 || errno == EINTR else { return false }
            } else if written == 0 || errno != EINTR {
                return false
            }
        }
        return true
    }
}
