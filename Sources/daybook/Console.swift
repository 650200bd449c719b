import ArgumentParser
import DaybookService
import Glibc

/// Standard output and standard error, and the code that a failed command ends with.
enum Console {
    /// Writes bytes to standard output; where its reader has gone, ends quietly, as `head` expects.
    static func write(_ bytes: [UInt8]) throws {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count > 0 {
                done += count
            } else if errno == EPIPE {
                throw ExitCode(141)  // 128 and SIGPIPE, as a shell shows it
            } else if errno != EINTR {
                complain("cannot write the output: \(String(cString: strerror(errno)))")
                throw ExitCode(74)  // EX_IOERR
            }
        }
    }

    static func write(_ text: String) throws { try write(Array(text.utf8)) }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Of the terminal that standard output is; 80 where it does not say.
    static var columns: Int {
        var size = winsize()
        return ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
    }

    /// Whether standard output takes colours: a terminal, unless NO_COLOR (no-color.org) is set or it is a dumb one.
    static var isStyled: Bool {
        let noColour = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        let isDumb = getenv("TERM").map { String(cString: $0) == "dumb" } ?? true
        return isTerminal && !noColour && !isDumb
    }

    /// One line on standard error.
    static func complain(_ message: String) {
        let line = Array("daybook: \(message)\n".utf8)
        // There is no other place to say that this failed.
        _ = line.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Does a command's work; a failure is said in one line and becomes the exit code.
    static func run(_ work: () throws -> Void) throws {
        signal(SIGPIPE, SIG_IGN)
        do {
            try work()
        } catch {
            throw exitCode(of: error)
        }
    }

    /// Says what failed, and gives the code of sysexits.h for it.
    static func exitCode(of error: any Error) -> any Error {
        switch error {
        case let failure as CommandFailure:
            complain(failure.description)
            return ExitCode(failure.exitCode)
        case let failure as ConfigurationError:
            complain(failure.description)
            return ExitCode(78)  // EX_CONFIG
        case let failure as DaemonError:
            complain(failure.description)
            return ExitCode(failure.exitCode)
        default: return error
        }
    }
}
