public import SystemPackage

/// Something that the operator should be told, once, and that changes nothing in what the caller does.
public enum InboxNotice: Sendable, Equatable, CustomStringConvertible {
    /// An entry that will never be taken; reported once for each.
    case ignored(FilePath, IgnoredEntry)
    /// A file that was there and went before it settled.
    case vanished(FilePath)
    /// A settled file that cannot be moved out of the inbox; it is tried again.
    case unclaimable(FilePath, Errno)
    /// A folder that cannot be listed or watched; it is tried again at each listing.
    case unlistable(FilePath, Errno)
    /// Events cannot be had for every folder: the inbox is listed regularly instead.
    case polling(reason: String, every: Duration)
    /// Events can be had again: the inbox is no longer listed more often than the rescan time.
    case watching
    /// The kernel dropped events; everything is listed again.
    case overflow
    /// The inbox is gone; nothing is taken until it is back.
    case lost(FilePath, reason: String)
    /// The inbox is back.
    case found(FilePath)
    /// More notices than are kept: how many were dropped.
    case suppressed(Int)

    public var description: String {
        switch self {
        case .ignored(let path, let entry): "not taken: \(path.oneLine) is \(entry)"
        case .vanished(let path): "gone before it was taken: \(path.oneLine)"
        case .unclaimable(let path, let errno): "cannot take \(path.oneLine): \(errno.oneLine); will be tried again"
        case .unlistable(let path, let errno): "cannot look into \(path.oneLine): \(errno.oneLine); will be tried again"
        case .polling(let reason, let every): "\(reason); the inbox is listed every \(every)"
        case .watching: "events can be had for every folder of the inbox again"
        case .overflow: "the kernel dropped events; the inbox is listed again"
        case .lost(let path, let reason):
            "inbox \(path.oneLine) is unavailable: \(reason); nothing is taken until it is back"
        case .found(let path): "inbox \(path.oneLine) is back"
        case .suppressed(let count): "\(count) more notices of the inbox were dropped"
        }
    }
}
