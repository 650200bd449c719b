internal import CLinux
internal import Glibc
internal import SystemPackage

/// One run of sendmail(1) with one message: a process that is looked at, never waited for.
final class MailDelivery {
    private let process: pid_t
    /// Its standard error, a file in memory.
    private let errors: CInt
    private let deadline: ContinuousClock.Instant
    private var isReaped = false

    /// How long sendmail(1) may take to put a message in its queue.
    static let patience = Duration.seconds(60)

    /// Starts it; throws an errno.
    init(program: String, message: [UInt8]) throws(Errno) {
        let input = clinux_raised(clinux_memory_file("daybook-mail"))
        defer { if input >= 0 { close(input) } }
        let errors = clinux_raised(clinux_memory_file("daybook-mail-errors"))
        var isWritten = input >= 0 && errors >= 0
        var done = 0
        while isWritten, done < message.count {
            let count = message[done...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            if count > 0 { done += count } else if errno != EINTR { isWritten = false }
        }
        var started: pid_t = 0
        var error = errno
        if isWritten {
            lseek(input, 0, SEEK_SET)
            // -t: the recipient is in the message. -i: a line with one dot does not end it.
            error = CStringArray.with([program, "-t", "-i"]) { arguments in
                CStringArray.with(["PATH=/usr/sbin:/usr/bin:/sbin:/bin"]) { environment in
                    clinux_spawn_reading(program, arguments, environment, input, errors, &started)
                }
            }
        }
        guard isWritten, error == 0 else {
            if errors >= 0 { close(errors) }
            throw Errno(rawValue: error)
        }
        self.errors = errors
        process = started
        deadline = .now + Self.patience
    }

    deinit {
        if !isReaped { _ = clinux_reap(process, 1) }
        close(errors)
    }

    /// How it ended: `nil` while it runs, else empty, or why the message was not taken.
    func outcome(now: ContinuousClock.Instant) -> String? {
        var info = siginfo_t()
        guard waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0, info.si_signo == SIGCHLD else {
            guard now >= deadline else { return nil }
            _ = clinux_reap(process, 1)
            isReaped = true
            return "took longer than \(Self.patience.seconds) s"
        }
        let end = clinux_reap(process, 0)
        isReaped = true
        if end.signal != 0 { return "ended by \(SignalName.of(end.signal))" }
        guard end.code != 0 else { return "" }
        let words = firstError
        return "ended with code \(end.code)" + (words.isEmpty ? "" : ": " + words)
    }

    private var firstError: String {
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let got = pread(errors, &buffer, buffer.count, 0)
        let line = buffer.prefix(max(0, got)).split(separator: UInt8(ascii: "\n")).first ?? []
        return TerminalText.line(String(decoding: line.prefix(200), as: UTF8.self))
    }
}
