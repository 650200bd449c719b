internal import CLinux
internal import Glibc

/// The signals that ask something of the daemon, as a descriptor that its loop polls.
///
/// No handler, no thread, no library between: libdispatch, on which signal sources and Swift's own concurrency rest,
/// wakes a process every second for as long as it lives once it was used.
final class SignalQueue {
    enum Request {
        case stop
        case reload
    }

    /// To poll for reading.
    let descriptor: CInt

    /// Blocks SIGTERM, SIGINT and SIGHUP from now on, to be read here. To be called before any thread is started.
    init() throws(DaemonError) {
        let signals = [SIGTERM, SIGINT, SIGHUP]
        descriptor = clinux_signal_descriptor(signals, CInt(signals.count))
        guard descriptor >= 0 else { throw DaemonError.system(doing: "waiting for signals", errno: errno) }
    }

    /// The next request that was made, if there is one.
    func next() -> Request? {
        while true {
            switch clinux_next_signal(descriptor) {
            case 0: return nil
            case SIGHUP: return .reload
            case SIGTERM, SIGINT: return .stop
            default: continue
            }
        }
    }

    /// Waits, to the second; whether a stop was asked for meanwhile.
    func isStopRequested(within time: Duration) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, CInt(clamping: time.components.seconds * 1_000)) > 0 else { return false }
        while let request = next() {
            if request == .stop { return true }
        }
        return false
    }

    deinit { close(descriptor) }
}
