internal import CLinux
internal import SystemPackage

/// Whether the inbox is there, and is the one that was opened.
///
/// An inbox that was unmounted leaves the empty directory that it was mounted on; to take that for an empty inbox would be a
/// lie, and to write there would hide files. So an inbox carries a marker, and one that is gone counts as back when what
/// has its name is a directory and
/// 1. has a marker: mounted again, or renamed back, or another inbox; or
/// 2. has none but lies on the mount that the inbox lay on: deleted and made anew; or
/// 3. has none but is itself where something is mounted: a new disk.
///
/// Where nothing may be written there is no marker. Then what is not empty counts as well, since nothing is moved or removed
/// there.
///
/// At a start nothing is known but what was noted of the inbox when it was last open: an empty place without a marker from
/// under which something has gone since is one with nothing mounted.
struct InboxPresence {
    private let layout: InboxLayout
    private let isUntouched: Bool
    /// What it stood on when it was last there.
    private var earlier: InboxFooting?
    private var root: FileIdentity?
    private var mount: UInt64
    private(set) var device: UInt64
    private(set) var identity: String
    private var lost: (reason: String, nextLook: ContinuousClock.Instant)?

    enum Change {
        case lost(reason: String)
        case found
    }

    /// Of an inbox whose folders and marker are made where they are missing, the inbox itself included; unless what it stood on
    /// is gone: then it is waited for.
    init(_ layout: InboxLayout, earlier: InboxFooting?) throws(InboxError) {
        self.init(layout, isUntouched: false, earlier: earlier)
        if let earlier, Self.footing(of: layout.root).hasLost(earlier) {
            _ = check(now: .now)
        } else {
            try FileSystem.makeFolders(layout.root)
            try adopt()
            lost = nil
        }
    }

    /// Of an inbox in which nothing is written, and which need not be there.
    init(untouched layout: InboxLayout, earlier: InboxFooting?) {
        self.init(layout, isUntouched: true, earlier: earlier)
        _ = check(now: .now)
    }

    private init(_ layout: InboxLayout, isUntouched: Bool, earlier: InboxFooting?) {
        self.layout = layout
        self.isUntouched = isUntouched
        self.earlier = earlier
        (root, identity) = (nil, "")
        (mount, device) = (0, 0)
        lost = ("not looked at yet", .now)
    }

    /// What it stands on now.
    var footing: InboxFooting { Self.footing(of: layout.root) }

    var isLive: Bool { lost == nil }
    /// Why it is unavailable, or empty.
    var reason: String { lost?.reason ?? "" }
    /// When a lost inbox is looked for again; nil while it is there.
    var retryAt: ContinuousClock.Instant? { lost?.nextLook }

    /// The directory that was there is gone: whatever has its name now is another one, even with the same inode.
    mutating func forgetRoot() {
        root = nil
    }

    /// Looks whether the inbox is still there, or back; nil where nothing has changed.
    mutating func check(now: ContinuousClock.Instant) -> Change? {
        if let absence = absence() {
            let wasLive = lost == nil
            lost = (absence, now + InboxLimits.lostRetry)
            return wasLive ? .lost(reason: absence) : nil
        }
        guard lost != nil else { return nil }
        do throws(InboxError) {
            try adopt()
            lost = nil
            return .found
        } catch {
            lost = ("\(error)", now + InboxLimits.lostRetry)
            return nil
        }
    }

    /// Whether an entry of the inbox lies where no rename reaches it.
    ///
    /// A file lies on its directory's file system whatever its st_dev is (on overlayfs it is that of the layer below), unless
    /// something is mounted on the file itself. A directory may also begin another one without a mount (a btrfs subvolume), and
    /// its st_dev tells: on overlayfs too directories have the overlay's.
    func isElsewhere(_ path: FilePath, _ stamp: FileStamp) -> Bool {
        if stamp.kind == .directory, stamp.device != device { return true }
        return path.withPlatformString { clinux_is_mount_point($0) } == 1
    }

    /// Why the inbox cannot be used now; nil where it can, or where it may be taken up again.
    private func absence() -> String? {
        let found: FileStamp
        do throws(Errno) {
            found = try FileStamp.ofTarget(layout.root)
        } catch .noSuchFileOrDirectory {
            return "deleted, renamed or not mounted"
        } catch {
            return error.oneLine
        }
        guard found.kind == .directory else { return "not a directory" }
        let hasMarker = (try? FileStamp.ofEntry(layout.marker)) != nil  // what cannot be seen is not there
        if hasMarker, found.identity == root { return nil }
        let place = Self.mount(of: layout.root)
        if isUntouched, found.identity == root { return nil }
        // 0: it was not there since the start.
        if mount == 0 {
            let isBare = earlier.map { Self.footing(of: layout.root).hasLost($0) } ?? false
            guard hasMarker || !isBare || !isEmpty else { return "not mounted" }
        } else {
            guard hasMarker || place.id == mount || place.isRoot || isUntouched && !isEmpty else {
                return "not mounted"
            }
        }
        return lost == nil ? "replaced by another directory" : nil
    }

    /// Whether nothing lies in the inbox's place; what cannot be listed may hold something.
    private var isEmpty: Bool {
        do throws(Errno) {
            return try DirectoryStream(layout.root, followsLink: true).next() == nil
        } catch {
            return false
        }
    }

    /// Makes what an inbox needs in a directory that is there, and takes it for the inbox.
    private mutating func adopt() throws(InboxError) {
        let found: FileStamp
        do throws(Errno) {
            found = try FileStamp.ofTarget(layout.root)
        } catch {
            throw .failed(doing: "open", path: layout.root, errno: error)
        }
        guard found.kind == .directory else { throw .notADirectory(path: layout.root) }
        if isUntouched {
            identity = Self.marker(layout) ?? ""
        } else {
            try FileSystem.makeFolders(layout.claimed)
            try FileSystem.makeFolders(layout.rejected)
            identity = try Self.readOrWriteMarker(layout)
        }
        root = found.identity
        device = found.device
        mount = Self.mount(of: layout.root).id
    }

    private static func footing(of path: FilePath) -> InboxFooting {
        // A place that is not there stands on nothing.
        let here = try? FileStamp.ofTarget(path).device
        let above = try? FileStamp.ofTarget(path.appending("..")).device
        return InboxFooting(
            isMountPoint: mount(of: path).isRoot, isOwnFileSystem: here != nil && above != nil && here != above)
    }

    private static func mount(of path: FilePath) -> (id: UInt64, isRoot: Bool) {
        var id: UInt64 = 0
        var isRoot: CInt = 0
        _ = path.withPlatformString { here in
            path.appending("..").withPlatformString { clinux_mount_of(here, $0, &id, &isRoot) }
        }
        return (id, isRoot != 0)
    }

    private static let markerLength = 32

    /// What the marker says; nil where there is none.
    private static func marker(_ layout: InboxLayout) -> String? {
        guard let bytes = try? BoundedFile.firstBytes(of: layout.marker, limit: markerLength),
            bytes.count == markerLength
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func readOrWriteMarker(_ layout: InboxLayout) throws(InboxError) -> String {
        if let identity = marker(layout) { return identity }
        let digits = Array("0123456789abcdef".utf8)
        let fresh = (0..<markerLength).map { _ in digits[Int.random(in: 0..<16)] }
        try FileSystem.writeDurably(
            fresh + [UInt8(ascii: "\n")], to: layout.marker, by: layout.own.appending("inbox.tmp"))
        return String(decoding: fresh, as: UTF8.self)
    }
}
