internal import SystemPackage

extension Inbox {
    /// Takes new quiet times, a new rescan time and a new ignore list; they hold from the next `claim` on, for files that are
    /// settling already as well.
    ///
    /// Everything is listed again, so that what is no longer ignored is seen; what now is ignored is forgotten. Identity,
    /// claimed files and what was told stay, and the inbox is watched throughout. `options.root` is not looked at: an inbox
    /// keeps its root for good, another root needs another inbox. While the inbox is unavailable nothing is made or listed; the
    /// options hold when it is back. `now` is for tests.
    public func apply(_ options: InboxOptions, now: ContinuousClock.Instant = .now) {
        let options = options.bounded
        self.options = options
        self.options.root = layout.root
        ignoreList = IgnoreList(options.ignore)
        rule = options.settleRule(isOnNetwork: isOnNetwork)
        if pollInterval != nil { pollInterval = options.pollInterval }
        guard presence.isLive else { return }
        pending.forgetAll { isSkipped($0) }
        // The old quiet time is in every deadline: each file is looked at once and gets one of the new time.
        pending.hasten(to: now)
        for watch in watches.removeAll(where: { isSkipped($0) }) { events?.unwatch(watch) }
        // Folders that wait for the listing may be ignored now, so it begins anew.
        scan.cancel()
        unreached = 0
        beginScan(now: now)
    }

    /// Whether a path, or a folder above it, is Daybook's own or on the ignore list.
    private func isSkipped(_ path: FilePath) -> Bool {
        var isAtTop = true
        for name in path.components {
            if isSkipped(name, isAtTop: isAtTop) { return true }
            isAtTop = false
        }
        return false
    }
}
