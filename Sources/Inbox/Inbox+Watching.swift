internal import SystemPackage

/// Which folders are watched, and what is done where they cannot be: they are listed regularly instead.
extension Inbox {
    /// Asks the kernel for a queue of events; without one the inbox is listed regularly.
    func openEvents() {
        do throws(Errno) {
            events = try EventQueue()
        } catch .tooManyOpenFiles {
            poll(because: "the limit of inotify instances is reached (fs.inotify.max_user_instances)", isForLimit: true)
        } catch {
            poll(because: "file system events cannot be had: \(error.oneLine)", isForLimit: true)
        }
    }

    /// A listing of everything begins: what could not be watched before is tried again.
    func beginWatching() {
        guard isShortOfWatches else { return }
        unwatched = 0
        guard events == nil else { return }
        openEvents()
        watch("")
    }

    /// The listing is done: where every folder of it is watched now, events are enough again.
    func endWatching() {
        defer { unwatched = nil }
        guard isShortOfWatches, events != nil, unwatched == 0 else { return }
        isShortOfWatches = false
        pollInterval = nil
        notices.add(.watching)
    }

    /// Watches a folder. One that cannot be watched is listed regularly instead.
    func watch(_ folder: FilePath) {
        guard let events else { return }
        let path = folder.isEmpty ? layout.root : layout.root.joined(folder)
        do throws(Errno) {
            watches.add(try events.watch(path, isRoot: folder.isEmpty), for: folder)
        } catch .noSpace {
            unwatched? += 1
            poll(because: "the limit of watched folders is reached (fs.inotify.max_user_watches)", isForLimit: true)
        } catch .noMemory {
            unwatched? += 1
            poll(because: "the kernel has no memory for watched folders", isForLimit: true)
        } catch {
            // Gone or closed to us: the listing that follows says so.
        }
    }

    /// Lists the inbox regularly from now on; `isForLimit`: until every folder can be watched.
    func poll(because reason: String, isForLimit: Bool = false) {
        guard pollInterval == nil else { return }
        let interval = options.pollInterval
        pollInterval = interval
        isShortOfWatches = isForLimit
        notices.add(.polling(reason: reason, every: interval))
    }

    /// Proves that what happens in the inbox is seen, before anything is watched.
    func doEventsArrive() -> Bool {
        guard let events else { return false }
        let probe = EventProbe(events: events)
        return (ledger == nil ? probe.seesChanges(in: layout.own) : probe.seesOpening(of: layout.root)) ?? true
    }
}
