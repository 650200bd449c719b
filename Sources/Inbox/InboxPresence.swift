internal import Glibc
internal import SystemPackage

/// Whether the inbox is there, and is the one that was opened.
///
/// An inbox that was unmounted leaves the empty directory that it was mounted on; to take that for an empty inbox would be a
/// lie, and to write there would hide files. So an inbox carries a marker, and one that is gone counts as back when
/// 1. it is the same directory again, or one with a marker: mounted again, or renamed back; or
/// 2. it has no marker but lies on the file system that the inbox lay on: deleted and made anew; or
/// 3. it has no marker but a file system is mounted right there: a new disk.
struct InboxPresence {
    private let layout: InboxLayout
    private var root: FileIdentity
    private(set) var identity: String
    private var lost: (reason: String, nextLook: ContinuousClock.Instant)?

    enum Change {
        case lost(reason: String)
        case found
    }

    /// Of an inbox that is there; makes its folders and marker where they are missing.
    init(_ layout: InboxLayout) throws(InboxError) {
        self.layout = layout
        (root, identity) = try Self.adopt(layout)
    }

    var isLive: Bool { lost == nil }
    /// Why it is unavailable, or empty.
    var reason: String { lost?.reason ?? "" }
    /// When a lost inbox is looked for again; nil while it is there.
    var retryAt: ContinuousClock.Instant? { lost?.nextLook }
    var device: UInt64 { root.device }

    /// Looks whether the inbox is still there, or back; nil where nothing has changed.
    mutating func check(now: ContinuousClock.Instant) -> Change? {
        guard let absence = absence() else {
            guard lost != nil else { return nil }
            do throws(InboxError) {
                (root, identity) = try Self.adopt(layout)
                lost = nil
                return .found
            } catch {
                lost = ("\(error)", now + InboxLimits.lostRetry)
                return nil
            }
        }
        let wasLive = lost == nil
        lost = (absence, now + InboxLimits.lostRetry)
        return wasLive ? .lost(reason: absence) : nil
    }

    /// Why the inbox cannot be used now; nil where it can.
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
        if found.identity == root { return nil }
        if (try? FileStamp.ofEntry(layout.marker)) != nil { return lost == nil ? "replaced by another inbox" : nil }
        let isMountPoint = (try? FileStamp.ofTarget(layout.root.appending("..")))?.device != found.device
        guard found.device == root.device || isMountPoint else { return "not mounted" }
        return lost == nil ? "replaced by another directory" : nil
    }

    /// Makes what an inbox needs in a directory that is there.
    private static func adopt(_ layout: InboxLayout) throws(InboxError) -> (FileIdentity, String) {
        let found: FileStamp
        do throws(Errno) {
            found = try FileStamp.ofTarget(layout.root)
        } catch {
            throw .failed(doing: "open", path: layout.root, errno: error)
        }
        guard found.kind == .directory else { throw .notADirectory(path: layout.root) }
        try FileSystem.makeFolders(layout.claimed)
        try FileSystem.makeFolders(layout.rejected)
        return (found.identity, try readOrWriteMarker(layout))
    }

    private static func readOrWriteMarker(_ layout: InboxLayout) throws(InboxError) -> String {
        let length = 32
        if let bytes = try? BoundedFile.firstBytes(of: layout.marker, limit: length), bytes.count == length {
            return String(decoding: bytes, as: UTF8.self)
        }
        let digits = Array("0123456789abcdef".utf8)
        let fresh = (0..<length).map { _ in digits[Int.random(in: 0..<16)] }
        try FileSystem.writeDurably(
            fresh + [UInt8(ascii: "\n")], to: layout.marker, by: layout.own.appending("inbox.tmp"))
        return String(decoding: fresh, as: UTF8.self)
    }
}
