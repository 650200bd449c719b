import Glibc

/// How far long work is, on standard error: one line that is drawn over on a terminal, elsewhere a plain line now and then.
final class ProgressLine {
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private var what = ""
    private var began = ContinuousClock.now
    private var shown: ContinuousClock.Instant?
    private var isOpen = false

    /// How often a terminal is drawn, and how often a plain line says that the work goes on: seldom enough for a log.
    private static let redraw = Duration.milliseconds(100)
    private static let plain = Duration.seconds(10)
    /// Before that, what is left cannot be told from what was done.
    private static let reckoning = Duration.seconds(2)

    /// - Parameter what: what is counted: "records"; another word begins anew.
    func show(_ what: String, _ done: Int, of total: Int) {
        let now = ContinuousClock.now
        if what != self.what {
            end()
            self.what = what
            began = now
            shown = nil
        }
        guard now - (shown ?? began) >= (isTerminal ? Self.redraw : Self.plain) else { return }
        shown = now
        var text = "\(what): \(done) of \(total)"
        let elapsed = now - began
        if elapsed >= Self.reckoning, done > 0, done < total {
            let left = elapsed / .seconds(1) * Double(total - done) / Double(done)
            text += ", about \(Self.words(left)) left"
        }
        write(isTerminal ? "\r\(text)\u{1B}[K" : "\(text)\n")
        isOpen = isTerminal
    }

    /// Leaves the terminal's line to what is written next.
    func end() {
        if isOpen { write("\r\u{1B}[K") }
        isOpen = false
    }

    private static func words(_ seconds: Double) -> String {
        let seconds = Int(seconds.rounded(.up))
        if seconds < 90 { return "\(seconds) s" }
        return seconds < 5_400 ? "\((seconds + 30) / 60) min" : "\((seconds + 1_800) / 3_600) h"
    }

    private func write(_ text: String) {
        // There is no other place to say that this failed.
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
