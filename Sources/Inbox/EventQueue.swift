internal import Glibc
internal import SystemPackage

/// The kernel's queue of file system events, inotify(7).
final class EventQueue {
    struct Event: Sendable {
        var watch: CInt
        var mask: UInt32
        /// Joins the two halves of a rename.
        var cookie: UInt32
        /// nil where the event is about the watched folder itself.
        var name: FilePath.Component?

        func has(_ bits: Int32) -> Bool { mask & UInt32(bitPattern: bits) != 0 }
        /// Whether it is about a folder.
        var isFolder: Bool { mask & UInt32(truncatingIfNeeded: IN_ISDIR) != 0 }
    }

    let descriptor: CInt

    init() throws(Errno) {
        descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Watches a folder for whatever may make a file appear, change, settle or go; `isRoot`: also for its own end, and through
    /// a link.
    func watch(_ folder: FilePath, isRoot: Bool) throws(Errno) -> CInt {
        var mask = IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE | IN_ATTRIB
        if isRoot { mask |= IN_DELETE_SELF | IN_MOVE_SELF }
        var bits = UInt32(bitPattern: mask) | UInt32(IN_ONLYDIR) | UInt32(IN_EXCL_UNLINK)
        if !isRoot { bits |= UInt32(IN_DONT_FOLLOW) }
        let watch = folder.withPlatformString { inotify_add_watch(descriptor, $0, bits) }
        guard watch >= 0 else { throw Errno(rawValue: errno) }
        return watch
    }

    /// Watches a folder for being opened, which changes nothing in it.
    func watchOpening(_ folder: FilePath) throws(Errno) -> CInt {
        let watch = folder.withPlatformString { inotify_add_watch(descriptor, $0, UInt32(IN_OPEN | IN_CLOSE_NOWRITE)) }
        guard watch >= 0 else { throw Errno(rawValue: errno) }
        return watch
    }

    /// Waits until an event can be read; false where none came in time.
    func waitForEvents(until deadline: ContinuousClock.Instant) -> Bool {
        var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let (seconds, attoseconds) = max(.zero, deadline - .now).components
            // Rounded up, so that the time is never over before the deadline.
            let milliseconds = seconds * 1_000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
            let ready = poll(&wait, 1, CInt(clamping: milliseconds))
            if ready >= 0 || errno != EINTR { return ready > 0 }
        }
    }

    /// Ends a watch; one that the kernel has ended already is ended.
    func unwatch(_ watch: CInt) {
        _ = inotify_rm_watch(descriptor, watch)
    }

    /// Takes the events that wait, as many as one read returns; empty where there are none.
    func read() throws(Errno) -> [Event] {
        // Freed at once, not kept: events are rare.
        var events: [Event] = []
        var failure: Errno?
        withUnsafeTemporaryAllocation(
            byteCount: InboxLimits.eventBuffer, alignment: MemoryLayout<inotify_event>.alignment
        ) {
            buffer in
            var got: Int
            repeat { got = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while got < 0 && errno == EINTR
            guard got > 0 else {
                if got < 0, errno != EAGAIN { failure = Errno(rawValue: errno) }
                return
            }
            events = Self.events(in: UnsafeRawBufferPointer(rebasing: buffer[..<got]))
        }
        if let failure { throw failure }
        return events
    }

    private static func events(in bytes: UnsafeRawBufferPointer) -> [Event] {
        let header = MemoryLayout<inotify_event>.size
        var events: [Event] = []
        var at = 0
        while at + header <= bytes.count {
            let event = bytes.loadUnaligned(fromByteOffset: at, as: inotify_event.self)
            let end = at + header + Int(event.len)
            guard end <= bytes.count else { break }
            var name: FilePath.Component?
            if event.len > 0, let start = bytes.baseAddress {
                // The kernel pads names with NUL (inotify(7)), so the name ends inside its `len` bytes.
                name = FilePath.Component(
                    platformString: (start + at + header).assumingMemoryBound(to: CChar.self))
            }
            events.append(Event(watch: event.wd, mask: event.mask, cookie: event.cookie, name: name))
            at = end
        }
        return events
    }
}
