internal import Glibc
internal import SystemPackage

/// Digests on their way to sendmail(1), one at a time, each tried a few times. Nothing waits for it.
///
/// It is kept in memory: a digest whose mail was not taken before the daemon ended is published all the same, and not sent.
final class MailQueue {
    private struct Letter {
        var day: String
        var program: String
        var message: [UInt8]
        var attempts = 0
        var notBefore = ContinuousClock.now
    }

    private var letters: [Letter] = []
    private var delivery: MailDelivery?
    private let warn: (String) -> Void

    /// The pauses after failures; then the digest is not sent.
    static let pauses: [Duration] = [.seconds(60), .seconds(600)]
    /// Letters that may wait: more than a daemon that was away for a month has to send.
    private static let limit = 40
    /// How often a running sendmail(1) is looked at.
    private static let look = Duration.milliseconds(500)

    /// - Parameter warn: is told in one line what failed and what happens next.
    init(warn: @escaping (String) -> Void) {
        self.warn = warn
    }

    func add(day: String, message: [UInt8], program: String) {
        guard letters.count < Self.limit else {
            return warn("digest of \(day) not mailed: \(letters.count) digests wait already")
        }
        letters.append(Letter(day: day, program: program, message: message))
    }

    /// When there is something to do; nil when nothing waits.
    var nextDeadline: ContinuousClock.Instant? {
        guard let first = letters.first else { return nil }
        return delivery == nil ? first.notBefore : .now + Self.look
    }

    /// Looks at what runs, and starts what waits.
    func advance() {
        while let letter = letters.first {
            if let running = delivery {
                guard let outcome = running.outcome(now: .now) else { return }
                delivery = nil
                if outcome.isEmpty { letters.removeFirst() } else { fail(outcome) }
                continue
            }
            guard letter.notBefore <= .now else { return }
            do throws(Errno) {
                delivery = try MailDelivery(program: letter.program, message: letter.message)
            } catch {
                fail("\(error)")
            }
        }
    }

    /// Waits for what runs or was not tried yet, and gives up the rest.
    func finish(within patience: Duration) {
        let end = ContinuousClock.now + patience
        while !letters.isEmpty, ContinuousClock.now < end {
            advance()
            guard let first = letters.first, delivery != nil || first.attempts == 0 else { break }
            usleep(20_000)
        }
        for letter in letters { warn("digest of \(letter.day) not mailed: the daemon ends") }
        letters = []
        delivery = nil
    }

    private func fail(_ reason: String) {
        var letter = letters.removeFirst()
        letter.attempts += 1
        let what = "digest of \(letter.day) not mailed: \(letter.program) \(reason)"
        guard letter.attempts <= Self.pauses.count else {
            return warn("\(what); not tried again, the digest is published all the same")
        }
        let pause = Self.pauses[letter.attempts - 1]
        letter.notBefore = .now + pause
        letters.append(letter)
        letters.sort { $0.notBefore < $1.notBefore }
        warn("\(what); tried again in \(pause.components.seconds / 60) min")
    }
}
