internal import SystemPackage

/// Notices that wait for the caller, each told once and none of them kept for ever.
struct NoticeQueue {
    private var waiting: [InboxNotice] = []
    private var suppressed = 0
    /// Entries that were reported as never taken, and folders as unlistable.
    private var reported: Set<FileIdentity> = []
    private var reportedPaths: Set<FilePath> = []

    mutating func add(_ notice: InboxNotice) {
        guard waiting.count < InboxLimits.notices else {
            suppressed += 1
            return
        }
        waiting.append(notice)
    }

    /// Adds a notice about an entry unless there was one.
    mutating func addOnce(_ notice: InboxNotice, about entry: FileIdentity) {
        if reported.count >= InboxLimits.reportedEntries { reported.removeAll() }
        if reported.insert(entry).inserted { add(notice) }
    }

    /// Adds a notice about a path unless there was one.
    mutating func addOnce(_ notice: InboxNotice, about path: FilePath) {
        if reportedPaths.count >= InboxLimits.reportedEntries { reportedPaths.removeAll() }
        if reportedPaths.insert(path).inserted { add(notice) }
    }

    /// The trouble with a path is over: the next is worth a notice again.
    mutating func forget(_ path: FilePath) {
        if !reportedPaths.isEmpty { reportedPaths.remove(path) }
    }

    mutating func take() -> [InboxNotice] {
        defer {
            waiting = []
            suppressed = 0
        }
        return suppressed == 0 ? waiting : waiting + [.suppressed(suppressed)]
    }
}
