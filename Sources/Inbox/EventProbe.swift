internal import Glibc
internal import SystemPackage

/// Tries out whether what happens in a folder is seen as events: there are file systems that count as local and send none.
struct EventProbe {
    let events: EventQueue

    /// Makes a file in `folder`, renames and removes it, and waits for all of that to be told.
    ///
    /// nil where it could not be tried: a disk that is full or read-only says nothing about events.
    func seesChanges(in folder: FilePath) -> Bool? {
        let (first, second) = (folder.appending("probe"), folder.appending("probe.moved"))
        defer { for path in [first, second] { _ = path.withPlatformString { unlink($0) } } }
        // What a run left that was killed here would be made without an event.
        _ = first.withPlatformString { unlink($0) }
        guard let watch = try? events.watch(folder, isRoot: false) else { return nil }
        defer { events.unwatch(watch) }
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let file = first.withPlatformString { Glibc.open($0, flags, 0o600) }
        guard file >= 0, Glibc.close(file) == 0 else { return nil }
        let renamed = first.withPlatformString { from in second.withPlatformString { rename(from, $0) } }
        guard renamed == 0, second.withPlatformString({ unlink($0) }) == 0 else { return nil }
        return isTold(of: IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE, by: watch)
    }

    /// Opens `folder` and waits for that to be told: a proof that leaves nothing behind and needs no right to write.
    func seesOpening(of folder: FilePath) -> Bool? {
        guard let watch = try? events.watchOpening(folder) else { return nil }
        defer { events.unwatch(watch) }
        guard (try? DirectoryStream(folder, followsLink: true)) != nil else { return nil }
        return isTold(of: IN_OPEN, by: watch)
    }

    private func isTold(of wanted: Int32, by watch: CInt) -> Bool {
        let deadline = ContinuousClock.now + InboxLimits.eventArrival
        var told: UInt32 = 0
        let wanted = UInt32(bitPattern: wanted)
        while told & wanted != wanted {
            guard events.waitForEvents(until: deadline), let batch = try? events.read() else { return false }
            for event in batch where event.watch == watch { told |= event.mask }
        }
        return true
    }
}
