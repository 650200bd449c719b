internal import CLinux
internal import Glibc
internal import SystemPackage

/// One `daybook worker` that the daemon started: its process, the socket to it, and what it was asked.
final class WorkerProcess {
    /// A question that it has not answered yet.
    struct Question {
        var ticket: Int
        var deadline: Duration
    }

    /// Why a worker is ended.
    enum Cause {
        /// It is not needed.
        case idle
        /// It did not answer in time.
        case deadline(Duration)
        /// It ended by itself, or its socket failed.
        case gone
        /// It answered what is no answer.
        case nonsense

        var isIdle: Bool { if case .idle = self { true } else { false } }
    }

    let process: pid_t
    /// Bytes that reading documents may take in it.
    let memory: Int
    /// What it could not give up, each in words.
    private(set) var missing: [String] = []
    let socket: PacketSocket
    /// Its standard error, a file in memory.
    private let errors: CInt
    /// In the order asked, the first of which it is at.
    private(set) var questions: [Question] = []
    /// Since when it is at the first, or has nothing to do.
    private(set) var since = ContinuousClock.now
    /// Whether it said that it is there.
    private(set) var isReady = false
    private var isReaped = false
    /// Bytes received when it was last looked at.
    private var received = 0

    /// Bytes of what it wrote to standard error that are looked at.
    private static let errorBytes = 4 << 10

    /// Why no process could be started, and the file that it was about, where it can still be told.
    struct StartFailure: Error, CustomStringConvertible {
        var error: Errno
        var file: String?

        var description: String { (file.map { "\($0): " } ?? "") + String(cString: strerror(error.rawValue)) }
    }

    /// Starts a worker.
    ///
    /// - Parameters:
    ///   - memory: Bytes that reading documents may take.
    ///   - replyLimit: The most bytes that an answer may have.
    init(memory: Int, replyLimit: Int) throws(StartFailure) {
        var pair: [CInt] = [-1, -1]
        guard clinux_packet_pair(&pair) == 0 else { throw StartFailure(error: Errno(rawValue: errno)) }
        self.memory = memory
        socket = PacketSocket(pair[0], waits: false, limit: replyLimit)
        let theirs = clinux_raised(pair[1])
        defer { if theirs >= 0 { close(theirs) } }
        let errors = clinux_raised(clinux_memory_file("daybook-worker"))
        guard theirs >= 0, errors >= 0 else {
            let error = errno
            if errors >= 0 { close(errors) }
            throw StartFailure(error: Errno(rawValue: error))
        }
        self.errors = errors
        var started: pid_t = 0
        // The program that runs, even where an upgrade has put another at its path; it has no use for a backtrace, which
        // would keep a worker that trapped busy for seconds.
        let error = CStringArray.with(["daybook", "worker", "--memory", "\(memory)"]) { arguments in
            CStringArray.with(["SWIFT_BACKTRACE=enable=no"]) { environment in
                clinux_spawn(Self.program, arguments, environment, theirs, errors, &started)
            }
        }
        guard error == 0 else {
            close(errors)
            throw StartFailure(error: Errno(rawValue: error), file: Self.unusableFile)
        }
        process = started
    }

    private static let program = "/proc/self/exe"

    /// The first of the files that a start opens which cannot be opened: posix_spawn(3) does not say which it was.
    private static var unusableFile: String? {
        if access("/dev/null", R_OK | W_OK) != 0 { return "/dev/null" }
        return access(program, X_OK) != 0 ? program : nil
    }

    deinit {
        if !isReaped { _ = clinux_reap(process, 1) }
        close(errors)
    }

    /// Asks about a file that is open as `file`.
    func ask(_ request: WorkerRequest, ticket: Int, deadline: Duration, file: CInt) throws(PacketSocket.Failure) {
        try socket.send(request.bytes, passing: file)
        if questions.isEmpty { since = .now }
        questions.append(Question(ticket: ticket, deadline: deadline))
    }

    /// The next answer, with the ticket of its question; nil where none is there yet.
    func answer() throws(PacketSocket.Failure) -> (ticket: Int, reply: WorkerReply)? {
        while let (message, passed) = try socket.receive() {
            guard passed < 0, let reply = try? WorkerReply(bytes: message) else {
                if passed >= 0 { close(passed) }
                throw .malformed
            }
            if case .ready(let missing) = reply {
                guard !isReady else { throw .malformed }
                self.missing = missing
                isReady = true
                since = .now
                continue
            }
            guard isReady, !questions.isEmpty else { throw .malformed }
            let question = questions.removeFirst()
            since = .now
            return (question.ticket, reply)
        }
        // It is answering, however long the daemon had no time to listen.
        if socket.received > received {
            received = socket.received
            since = .now
        }
        return nil
    }

    /// When it must have answered the first question; nil without one.
    ///
    /// A start is given a time of its own: on a machine that swaps it may take longer than a document.
    var deadline: ContinuousClock.Instant? {
        guard let first = questions.first else { return nil }
        return since + max(first.deadline, isReady ? .zero : .seconds(30))
    }

    /// Ends it; what became of the document that it was at, in words for the rejection of that file.
    func end(_ cause: Cause) -> String {
        // One that went by itself is waited for without a signal, so that it shows what ended it; one that only closed its
        // socket would be waited for without end.
        var isKilled = true
        if case .gone = cause { isKilled = !hasEnded }
        let end = clinux_reap(process, isKilled ? 1 : 0)
        isReaped = true
        let words = lastErrors()
        switch cause {
        case .idle: return "not needed"
        case .deadline(let limit): return "took longer than \(limit.seconds) s"
        case .nonsense: return "the extractor gave an answer that is none"
        case .gone: break
        }
        if Self.tellsOfMemory(words) || end.peak_kibibytes >= memory / 1_024 {
            return "needed more than \(memory >> 20) MiB"
        }
        switch end.signal {
        case 0: return "the extractor ended with code \(end.code)\(Self.quoted(words))"
        case SIGKILL where isKilled: return "the extractor closed its socket"
        case SIGKILL: return "the extractor was killed (SIGKILL), perhaps because the machine ran out of memory"
        case SIGXCPU: return "took too much processor time"
        default: return "the extractor crashed (\(SignalName.of(end.signal)))\(Self.quoted(words))"
        }
    }

    /// Whether it is a zombie, which the kernel makes it a moment after its socket closed.
    private var hasEnded: Bool {
        for _ in 0..<100 {
            var info = siginfo_t()
            if waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0, info.si_signo == SIGCHLD {
                return true
            }
            usleep(2_000)
        }
        return false
    }

    /// The last line that it wrote to standard error: a trap of Swift says there why.
    private func lastErrors() -> String {
        var buffer = [UInt8](repeating: 0, count: Self.errorBytes)
        let got = pread(errors, &buffer, buffer.count, 0)
        let lines = buffer.prefix(max(0, got)).split(separator: UInt8(ascii: "\n"))
        return lines.first.map { String(decoding: $0.prefix(200), as: UTF8.self) } ?? ""
    }

    /// The words of the Swift runtime and of the C++ library where the system gives no memory.
    private static func tellsOfMemory(_ words: String) -> Bool {
        words.contains("Could not allocate memory") || words.contains("bad_alloc")
    }

    private static func quoted(_ words: String) -> String { words.isEmpty ? "" : ": \(TerminalText.line(words))" }
}

extension Duration {
    /// "10", "0.5": for people.
    var seconds: String {
        let (seconds, attoseconds) = components
        let tenths = attoseconds / 100_000_000_000_000_000
        return tenths == 0 ? "\(seconds)" : "\(seconds).\(tenths)"
    }
}
