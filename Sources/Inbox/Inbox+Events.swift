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
        if event.watch == watches.root, event.has(IN_DELETE_SELF | IN_UNMOUNT | IN_IGNORED) {
            noteRootGone(now: now)
        } else if event.watch == watches.root, event.has(IN_MOVE_SELF) {
            _ = checkPresence(now: now)
        }
        if event.has(IN_IGNORED) { watches.remove(event.watch) }
        guard let folder = watches.folder(of: event.watch), let name = event.name else { return }
        let isSkipped = isSkipped(name, in: folder)
        // What writers leave behind matters only as long as one of them may rename what it has open.
        if isSkipped, event.isFolder || !event.has(IN_MODIFY) && !pending.hasUnclosed { return }
        let path = folder.joined(name)
        if event.isFolder {
            receiveFolder(event, path)
        } else {
            receiveFile(event, path, isSkipped: isSkipped, &departure, now: now)
        }
    }

    private func receiveFolder(_ event: EventQueue.Event, _ path: FilePath) {
        if event.has(IN_MOVED_FROM | IN_DELETE) {
            for watch in watches.removeAll(in: path) { events?.unwatch(watch) }
            pending.forgetAll(in: path)
        } else if event.has(IN_CREATE | IN_MOVED_TO | IN_ATTRIB) {
            scan.add(path)
        }
    }

    private func receiveFile(
        _ event: EventQueue.Event, _ path: FilePath, isSkipped: Bool, _ departure: inout Departure?,
        now: ContinuousClock.Instant
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
        guard !isSkipped else { return }
        if !pending.noteChange(of: path, since: now, until: now + rule.quiet) { mustRescan = true }
    }

    /// Whether an entry is Daybook's own or on the ignore list.
    func isSkipped(_ name: FilePath.Component, in folder: FilePath) -> Bool {
        isSkipped(name, isAtTop: folder.isEmpty)
    }

    func isSkipped(_ name: FilePath.Component, isAtTop: Bool) -> Bool {
        isAtTop && InboxLayout.isOwn(name) || ignoreList.match(name, isAtTop: isAtTop) != nil
    }
}
