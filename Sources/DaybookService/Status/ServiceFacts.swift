internal import ArticleStore
internal import Foundation
internal import Glibc
internal import Inbox
import SystemPackage

/// The daemon, the inbox and the archive as they are seen from outside, at one moment.
struct ServiceFacts {
    let configuration: Configuration
    let daemon: DaemonPresence
    let depth: InboxListing.Depth?
    /// Why the inbox cannot be looked at.
    let inboxProblem: String?
    /// nil where nothing was stored yet, or the index is missing.
    let articles: Int?
    /// The commit log on disk, in bytes.
    let logBytes: Int
    /// Files that a repair has set aside.
    let damaged: Int
    let stateDisk: Disk?
    let inboxDisk: Disk?

    /// The file system that a folder lies on.
    struct Disk {
        var size: Int
        /// What the account that asks may still fill, in bytes.
        var free: Int

        init?(of folder: FilePath) {
            var status = statvfs()
            guard statvfs(folder.string, &status) == 0 else { return nil }
            size = Int(status.f_blocks) * Int(status.f_frsize)
            free = Int(status.f_bavail) * Int(status.f_frsize)
        }
    }

    /// - Throws: where the state directory is there and may not be read: nothing that is said of it would be true.
    init(_ configuration: Configuration) throws(CommandFailure) {
        let state = configuration.state
        if access(state.string, R_OK | X_OK) != 0, errno == EACCES {
            throw .storage("cannot read \(state.oneLine): permission denied; ask as its owner or as root")
        }
        LocalTime.use(zone: configuration.timezone)
        self.configuration = configuration
        daemon = DaemonPresence(configuration)
        let kept = KeptFiles.known(in: state)
        let listing = InboxListing(
            root: configuration.inbox, ignore: DefaultIgnorePatterns.all + configuration.ignorePatterns)
        do {
            depth = try listing.depth { kept?.outcome(of: $0) }
            inboxProblem = nil
        } catch {
            depth = nil
            inboxProblem = "\(error)"
        }
        // Before anything was stored there is no archive to count in.
        articles = try? Archive(directory: state).count
        logBytes = Self.size(state.appending("commit.sqlite")) + Self.size(state.appending("commit.sqlite-wal"))
        damaged = Self.damagedFiles(in: state)
        stateDisk = Disk(of: state)
        inboxDisk = Disk(of: configuration.inbox)
    }

    /// Of a file, in bytes; 0 where it is not there.
    private static func size(_ path: FilePath) -> Int {
        var status = stat()
        return stat(path.string, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func damagedFiles(in state: FilePath) -> Int {
        // No such folder, no such files.
        let names = try? FileManager.default.contentsOfDirectory(atPath: state.appending("damaged").string)
        return (names ?? []).count { !$0.hasSuffix(".note.json") && !$0.hasPrefix(".") }
    }
}
