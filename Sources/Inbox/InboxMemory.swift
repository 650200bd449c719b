/// What lay under an inbox when it was last open, told to the next start: an unmounted inbox leaves an empty folder, and whether
/// that is an inbox nobody has used yet, only memory tells.
public protocol InboxMemory: AnyObject {
    /// What `note` last said of this inbox; nil where it never did.
    var lastFooting: InboxFooting? { get }

    /// Called whenever the inbox is opened or found again; what is the same as before need not be written.
    ///
    /// Throws where it cannot be written: the inbox then is not opened.
    func note(_ footing: InboxFooting) throws(LedgerFailure)
}

/// What an inbox stands on.
public struct InboxFooting: Sendable, Hashable {
    /// Something is mounted on the inbox itself. A service that systemd confines sees that of every path it may write.
    public var isMountPoint: Bool
    /// It lies on another file system than the folder above it.
    public var isOwnFileSystem: Bool

    public init(isMountPoint: Bool, isOwnFileSystem: Bool) {
        self.isMountPoint = isMountPoint
        self.isOwnFileSystem = isOwnFileSystem
    }

    /// Whether something has gone from under it that was there in `earlier`.
    func hasLost(_ earlier: InboxFooting) -> Bool {
        earlier.isMountPoint && !isMountPoint || earlier.isOwnFileSystem && !isOwnFileSystem
    }
}
