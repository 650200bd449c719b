public import SystemPackage

/// What lies in an inbox, by looking at it: for commands that run beside a daemon or without one.
public struct InboxListing: Sendable {
    let layout: InboxLayout
    private let ignoreList: IgnoreList
    private let isOnNetwork: Bool

    /// What became of a path of the inbox.
    public enum PathState: Sendable, Hashable {
        /// It lies in the inbox and will be taken; its size in bytes.
        case waiting(size: Int64, modified: FileTime)
        /// A daemon has taken it and is at it, or was when it ended.
        case claimed(ClaimedFile)
        /// It could not be ingested; the note says why.
        case rejected(RejectedFile)
        /// It stays where it is and was stored, or rejected for this reason.
        case kept(LedgerOutcome)
        /// It lies there and is never taken.
        case ignored(IgnoredEntry)
        case folder
        /// Not in the inbox: never dropped, or stored and gone.
        case absent
    }

    /// How much there is.
    public struct Depth: Sendable, Hashable {
        /// Files that will be taken.
        public var waiting = 0
        /// Together, in bytes.
        public var waitingBytes: Int64 = 0
        /// When the one that has waited longest was put or changed.
        public var oldest: FileTime?
        /// Files that a daemon has taken and is at, or was when it ended.
        public var claimed = 0
        /// Files in `rejected/`, their notes not counted, and files that were rejected and stay where they are.
        public var rejected = 0
        /// Files that are stored and stay where they are.
        public var kept = 0

        /// Nothing at all.
        public init() {}
    }

    /// Of the inbox at `root`, with the daemon's ignore list.
    public init(root: FilePath, ignore: [String] = DefaultIgnorePatterns.all) {
        layout = InboxLayout(root: root.lexicallyNormalized())
        ignoreList = IgnoreList(ignore)
        isOnNetwork = FileSystemKind(of: root) == .network
    }

    /// Whether the inbox is there and a daemon has used it: an unmounted one is unavailable, not empty.
    public var isAvailable: Bool { (try? FileStamp.ofEntry(layout.marker)) != nil }

    /// What became of a file.
    ///
    /// `path` is absolute, or relative to the inbox; `rejected/NAME` is understood, and so is the bare name of a rejected file.
    /// `outcome`: what the ledger knows of a file that stays where it is.
    public func state(
        of path: FilePath, outcome: (LedgerEntry) -> LedgerOutcome? = { _ in nil }
    ) throws(InboxError) -> PathState {
        var relative = path.lexicallyNormalized()
        if relative.isAbsolute, !relative.removePrefix(layout.root) { return .absent }
        guard let name = relative.lastComponent else { return .folder }
        let isTop = relative.components.count == 1
        if relative.components.first == InboxLayout.rejectedFolder {
            guard !isTop else { return .folder }
            return try rejected { $0.nameBytes == FileName(of: name).bytes } ?? .absent
        }
        if let pattern = ignoredBy(relative) { return .ignored(.pattern(pattern)) }
        if SavedPageFolder.folder(in: relative, of: layout.root) != nil { return .ignored(.savedPageFolder) }
        // What cannot be seen is looked for elsewhere.
        if let stamp = try? FileStamp.ofEntry(layout.root.joined(relative)) {
            if let reason = stamp.ignoredKind { return .ignored(reason) }
            if stamp.kind == .directory { return .folder }
            if let outcome = outcome(entry(relative, stamp)) { return .kept(outcome) }
            return .waiting(size: stamp.size, modified: stamp.modified)
        }
        if let file = try claimed().first(where: { $0.relativePath == relative }) { return .claimed(file) }
        let isIt: (RejectedFile) -> Bool = { file in
            file.note?.origin == relative || isTop && file.nameBytes == FileName(of: name).bytes
        }
        return try rejected(isIt) ?? .absent
    }

    /// Counts everything; takes a look at each file that waits. `outcome` as above.
    public func depth(outcome: (LedgerEntry) -> LedgerOutcome? = { _ in nil }) throws(InboxError) -> Depth {
        var depth = Depth()
        depth.claimed = try claimed().count
        depth.rejected = try RejectedFolder(root: layout.root).count()
        try walk(layout.root, skipping: true) { path in
            guard let stamp = try? FileStamp.ofEntry(layout.root.joined(path)), stamp.kind == .regular else { return }
            switch outcome(entry(path, stamp)) {
            case .stored: depth.kept += 1
            case .rejected: depth.rejected += 1
            case nil: count(stamp, &depth)
            }
        }
        return depth
    }

    private func count(_ stamp: FileStamp, _ depth: inout Depth) {
        depth.waiting += 1
        depth.waitingBytes += stamp.size
        depth.oldest = min(depth.oldest ?? stamp.changed, stamp.changed)
    }

    /// As the inbox writes it into the ledger.
    private func entry(_ path: FilePath, _ stamp: FileStamp) -> LedgerEntry {
        var stamp = stamp
        if isOnNetwork { stamp.inode = 0 }
        return LedgerEntry(path, stamp)
    }

    private func claimed() throws(InboxError) -> [ClaimedFile] {
        var found: [ClaimedFile] = []
        try walk(layout.claimed, skipping: false) { path in
            let claimed = layout.claimed.joined(path)
            // One that is stored in this moment is gone.
            guard let stamp = try? FileStamp.ofEntry(claimed), stamp.kind == .regular else { return }
            let origin = FilePath(root: nil, path.components.dropFirst())
            found.append(ClaimedFile(relativePath: origin, claimedPath: claimed, stamp: stamp, folder: nil))
        }
        return found
    }

    private func rejected(_ isIt: (RejectedFile) -> Bool) throws(InboxError) -> PathState? {
        try RejectedFolder(root: layout.root).files().first(where: isIt).map { .rejected($0) }
    }

    /// The pattern that keeps a path, or a folder above it, from being taken.
    private func ignoredBy(_ path: FilePath) -> String? {
        var isAtTop = true
        for name in path.components {
            if isAtTop, InboxLayout.isOwn(name) { return "/\(FileName(of: name).repaired)" }
            if let pattern = ignoreList.match(name, isAtTop: isAtTop) { return pattern }
            isAtTop = false
        }
        return nil
    }

    private func isSkipped(_ name: FilePath.Component, in folder: FilePath) -> Bool {
        folder.isEmpty && InboxLayout.isOwn(name) || ignoreList.match(name, isAtTop: folder.isEmpty) != nil
    }

    private func walk(_ top: FilePath, skipping: Bool, visit: (FilePath) -> Void) throws(InboxError) {
        var scan = DirectoryScan(root: top)
        scan.add("")
        while let step = scan.next() {
            switch step {
            case .entering(let folder):
                if skipping, SavedPageFolder.folder(in: folder, of: top) != nil { scan.skip() }
            case .folder(let folder, let name):
                if !skipping || !isSkipped(name, in: folder) { scan.add(folder.joined(name)) }
            case .entry(let folder, let name):
                if !skipping || !isSkipped(name, in: folder) { visit(folder.joined(name)) }
            case .unlistable(_, .noSuchFileOrDirectory): break  // went away meanwhile, or was never made
            case .unlistable(let path, let cause):
                throw .failed(doing: "list", path: path.isEmpty ? top : top.joined(path), errno: cause)
            }
        }
    }
}
