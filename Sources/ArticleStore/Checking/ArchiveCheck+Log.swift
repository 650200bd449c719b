internal import Foundation
internal import GRDB

extension ArchiveCheck {
    /// Looks into the log of a run that ended without emptying it.
    ///
    /// The log belongs to one process, and opening it would change it; so a copy is read. A copy that cannot be read because a
    /// daemon has started meanwhile is no finding.
    func checkLog() throws(StoreError) {
        guard files.exists(CommitLog.name) else { return }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("daybook-check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }  // what stays is the system's to clear
        let copy = folder.appendingPathComponent(CommitLog.name).path
        do {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            for suffix in ["", "-wal"] where files.exists(CommitLog.name + suffix) {
                try FileManager.default.copyItem(atPath: files.absolute(CommitLog.name + suffix), toPath: copy + suffix)
            }
        } catch {
            throw .database(
                doing: "copy the commit log", path: files.absolute(CommitLog.name), code: 1, message: "\(error)",
                errno: nil)
        }
        let paths: [String]
        let kept: [String]
        do {
            let database = try StoreDatabase(path: copy, doing: "read the commit log", configuration: Configuration())
            (paths, kept) = try database.run("read the commit log") { db in
                guard try db.tableExists("promise") else { return ([], []) }
                return (
                    try String.fetchAll(db, sql: "SELECT path FROM promise WHERE path <> '' ORDER BY seq"),
                    try String.fetchAll(db, sql: "SELECT original FROM repeated_file WHERE original IS NOT NULL")
                        + (db.tableExists("repeated_folder")
                            ? String.fetchAll(db, sql: "SELECT original FROM repeated_folder") : [])
                )
            }
            try database.close()
        } catch {
            if StoreLock.livingHolder(in: files) != nil { return }
            confirm(
                Finding(
                    .promise, CommitLog.name, "it cannot be read: \(error)",
                    .none(advice: "the daemon says more at its start")))
            return
        }
        namedByLog = Set(kept.compactMap(ContentKey.init(originalPath:)))
        guard !paths.isEmpty else { return }
        promised = Set(paths)
        let count = paths.count == 1 ? "1 file is" : "\(paths.count) files are"
        confirm(
            Finding(
                .promise, CommitLog.name,
                "\(count) promised and not made durable, because the daemon ended at work; "
                    + "its next start does that", .replay))
    }
}
