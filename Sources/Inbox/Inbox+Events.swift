internal import Glibc
internal import SystemPackage

extension Inbox {
    /// Takes the events that wait, and notes what is to be looked at; never blocks.
    ///
    /// `now` is for tests.
    public func receiveEvents(now: ContinuousClock.Instant = .now) throws(InboxError) {
        guard let events else { return }
        var departure: Departure?
        for _ in 0..<InboxLimits.eventReads {
            let batch: [EventQueue.Event]
            do throws(Errno) {
                batch = try events.read()
            } catch {
                throw .failed(doing: "read events of", path: layout.root, errno: error)
            }
            guard !batch.isEmpty else { return }
            for event in batch { receive(event, &departure, now: now) }
        }
    }

    /// The first half of a rename, until the second comes.
    private struct Departure {
        var cookie: UInt32
        var wasUnclosed: Bool
    }

    private func receive(_ event: EventQueue.Event, _ departure: inout Departure?, now: ContinuousClock.Instant) {
        if event.has(IN_Q_OVERFLOW) {
            notices.add(.overflow)
            pending.forgetWriting()
            beginScan(now: now)
            return
        }
        if event.watch == watches.root, event.has(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT | IN_IGNORED) {
            _ = checkPresence(now: now)
        }
        if event.has(IN_IGNORED) { watches.remove(event.watch) }
        guard let folder = watches.folder(of: event.watch), let name = event.name else { return }
        let path = folder.appending(name)
        if event.isFolder {
            receiveFolder(event, path)
        } else {
            receiveFile(event, path, &departure, now: now)
        }
    }

    private func receiveFolder(_ event: EventQueue.Event, _ path: FilePath) {
        if event.has(IN_MOVED_FROM | IN_DELETE) {
            for watch in watches.removeAll(in: path) { events?.unwatch(watch) }
            pending.forgetAll(in: path)
        } else if event.has(IN_CREATE | IN_MOVED_TO | IN_ATTRIB), !isSkipped(path) {
            scan.add(path)
        }
    }

    private func receiveFile(
        _ event: EventQueue.Event, _ path: FilePath, _ departure: inout Departure?, now: ContinuousClock.Instant
    ) {
        if event.has(IN_MOVED_FROM) {
            departure = Departure(cookie: event.cookie, wasUnclosed: pending.noteClosed(path))
            _ = pending.forget(path)
            return
        }
        if event.has(IN_DELETE) {
            _ = pending.noteClosed(path)
            if pending.forget(path) { notices.add(.vanished(path)) }
            return
        }
        if event.has(IN_MODIFY) { pending.noteWriting(to: path) }
        if event.has(IN_CLOSE_WRITE) { _ = pending.noteClosed(path) }
        if event.has(IN_MOVED_TO) {
            _ = pending.noteClosed(path)
            if let departure, departure.cookie == event.cookie, departure.wasUnclosed { pending.noteWriting(to: path) }
        }
        guard !isSkipped(path) else { return }
        if !pending.noteChange(of: path, since: now, until: now + rule.quiet) { mustRescan = true }
    }

    /// Whether an entry is Daybook's own or on the ignore list.
    func isSkipped(_ path: FilePath) -> Bool {
        guard let name = path.lastComponent else { return true }
        let isAtTop = path.components.count == 1
        return isAtTop && InboxLayout.isOwn(name) || ignoreList.match(name, isAtTop: isAtTop) != nil
    }
}
