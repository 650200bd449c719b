internal import CLinux
internal import Glibc
internal import SystemPackage

/// The workers of a daemon: started when there is something to read, reused, ended when they are not needed or do not behave.
///
/// Never blocks but for the moment that a worker takes to die. Each worker is asked about a second document while it is at the first,
/// so that it has not to wait for the daemon.
final class WorkerPool {
    /// What became of a document.
    enum Outcome {
        case reply(WorkerReply)
        /// It ended its worker: why, in words.
        case ended(String)
        /// Its worker ended over another document; it was not looked at.
        case untouched
    }

    struct Settings: Equatable {
        /// At least 1.
        var workers: Int
        /// Bytes that reading documents may take in a worker.
        var memory: Int
        /// Bytes of the largest document.
        var document: Int
    }

    private var settings: Settings
    private var workers: [WorkerProcess] = []
    /// Workers that died before they were ready, in a row.
    private var failedStarts = 0
    /// What was to be told when workers could not be started.
    private var undelivered: [(ticket: Int, outcome: Outcome)] = []
    /// How the last of them ended.
    private var lastFailure = ""
    /// Told once: what workers could not give up.
    private var reported: Set<String> = []

    /// Questions to one worker at a time.
    private static let depth = 2
    /// How long a worker waits for work before it is ended: what it holds of memory is then better used elsewhere.
    private static let patience = Duration.seconds(20)
    /// Starts in a row that may fail before that is a reason to pause.
    private static let startsTried = 3

    init(_ settings: Settings) {
        self.settings = settings
    }

    /// Takes new settings; workers that run go on until they have answered.
    func apply(_ settings: Settings) {
        guard settings != self.settings else { return }
        self.settings = settings
        for worker in workers where worker.questions.isEmpty { end(worker) }
    }

    /// Workers that run.
    var count: Int { workers.count }

    /// Documents that are being read.
    var reading: Int { workers.reduce(0) { $0 + $1.questions.count } }

    /// How many more documents it takes now.
    var room: Int { max(0, settings.workers * Self.depth - reading) }

    /// Bytes of an answer: the records of a document hold its text up to four times over, JSON's escapes not counted.
    private var replyLimit: Int { settings.document * 8 + (16 << 20) }

    /// Asks a worker about an open file, starting one where that gets it done sooner.
    ///
    /// Throws why no worker can be had at present, in words. `room` must not be 0.
    func ask(_ request: WorkerRequest, ticket: Int, deadline: Duration, file: CInt) throws(WorkerShortage) {
        let worker = try worker()
        do throws(PacketSocket.Failure) {
            try worker.ask(request, ticket: ticket, deadline: deadline, file: file)
        } catch .closed {
            // It died since it last answered; what is asked next time is asked of another.
            throw WorkerShortage(reason: "a worker ended", passes: true)
        } catch {
            throw WorkerShortage(reason: "a worker cannot be asked: \(error)", passes: true)
        }
    }

    /// The worker with the least to do: an idle one, else a new one, else one that has room.
    private func worker() throws(WorkerShortage) -> WorkerProcess {
        if let idle = workers.first(where: { $0.questions.isEmpty }) { return idle }
        let free = workers.min { $0.questions.count < $1.questions.count }
        if workers.count >= settings.workers, let free { return free }
        do throws(WorkerProcess.StartFailure) {
            let worker = try WorkerProcess(memory: settings.memory, replyLimit: replyLimit)
            workers.append(worker)
            return worker
        } catch {
            // A machine that is short of processes: those that run do.
            if let free, free.questions.count < Self.depth { return free }
            throw WorkerShortage(reason: "no worker can be started: \(error)", passes: false)
        }
    }

    // MARK: - Answers

    /// What to poll for reading.
    var descriptors: [CInt] { workers.map(\.socket.descriptor) }

    /// When to look again though no worker has answered.
    var nextDeadline: ContinuousClock.Instant? {
        workers.map { $0.deadline ?? $0.since + Self.patience }.min()
    }

    /// What was answered, and what ended its worker or took too long; `report` is given what an operator should know.
    ///
    /// Throws where workers die before they can be asked anything, again and again.
    func outcomes(report: (String) -> Void) throws(WorkerShortage) -> [(ticket: Int, outcome: Outcome)] {
        var outcomes = undelivered
        undelivered = []
        let now = ContinuousClock.now
        for worker in workers {
            do throws(PacketSocket.Failure) {
                while let (ticket, reply) = try worker.answer() { outcomes.append((ticket, .reply(reply))) }
                if worker.isReady { failedStarts = 0 }
                for what in worker.missing where reported.insert(what).inserted {
                    report("workers run without \(what)")
                }
                if let deadline = worker.deadline, deadline <= now, let first = worker.questions.first {
                    outcomes += end(worker, .deadline(first.deadline))
                } else if worker.questions.isEmpty, worker.since + Self.patience <= now || isObsolete(worker) {
                    end(worker)
                }
            } catch {
                if case .malformed = error {
                    outcomes += end(worker, .nonsense)
                } else {
                    outcomes += end(worker, .gone)
                }
            }
        }
        if failedStarts >= Self.startsTried {
            failedStarts = 0
            // Told with the next: a question that is never answered would take up room for ever.
            undelivered = outcomes
            throw WorkerShortage(reason: "workers end as soon as they are started: \(lastFailure)", passes: false)
        }
        return outcomes
    }

    /// Ends every worker now; nothing of what they were asked is answered any more.
    func stop() {
        for worker in workers { _ = worker.end(.idle) }
        workers = []
    }

    private func isObsolete(_ worker: WorkerProcess) -> Bool {
        worker.memory != settings.memory || workers.count > settings.workers
    }

    private func end(_ worker: WorkerProcess) {
        _ = end(worker, .idle)
    }

    private func end(_ worker: WorkerProcess, _ cause: WorkerProcess.Cause) -> [(ticket: Int, outcome: Outcome)] {
        workers.removeAll { $0 === worker }
        let reason = worker.end(cause)
        let questions = worker.questions
        if !worker.isReady {
            // No document was looked at yet; one that died at once could not even be asked.
            if !cause.isIdle {
                failedStarts += 1
                lastFailure = reason
            }
            return questions.map { ($0.ticket, .untouched) }
        }
        return questions.enumerated().map { offset, question in
            (question.ticket, offset == 0 ? .ended(reason) : .untouched)
        }
    }
}

/// No worker can be had at present.
struct WorkerShortage: Error {
    var reason: String
    /// Whether another try is to be made at once, rather than in a while.
    var passes: Bool
}

extension Configuration {
    /// What workers are started with.
    var workerSettings: WorkerPool.Settings {
        WorkerPool.Settings(
            workers: workers == 0 ? OrderedWork.cores : workers, memory: memoryLimit, document: fileSizeLimit)
    }
}
