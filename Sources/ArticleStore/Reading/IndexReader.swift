internal import Foundation
internal import GRDB

/// Opens the index to read, whoever writes it.
enum IndexReader {
    /// - Throws: `indexMissing` where there is none, or none of our version.
    static func open(_ files: DirectoryReader) throws(StoreError) -> StoreDatabase {
        let path = files.absolute(ArticleIndex.name)
        guard files.exists(ArticleIndex.name) else { throw .indexMissing(path: path) }
        let database: StoreDatabase
        let version: Int?
        do {
            (database, version) = try connect(path)
        } catch {
            // A reader who may not write here cannot make the shared memory of WAL; when no writer has made it either,
            // nobody writes, and the file alone is the whole index (sqlite.org/wal.html, "Read-Only Databases").
            guard !error.isDamage, !files.exists(ArticleIndex.name + "-wal") else { throw error }
            (database, version) = try connect(path, isImmutable: true)
        }
        guard version == IndexSchema.version else { throw .indexMissing(path: path) }
        return database
    }

    private static func connect(_ path: String, isImmutable: Bool = false) throws(StoreError) -> (StoreDatabase, Int?) {
        var configuration = Configuration()
        configuration.label = "daybook.reader"
        configuration.readonly = true
        // A writer blocks no reader in WAL mode, but for the instant in which it recovers after a crash.
        configuration.busyMode = .timeout(5)
        let database = try StoreDatabase(
            path: path, uri: isImmutable ? immutableURI(path) : nil, doing: "open the index",
            configuration: configuration)
        let version = try database.run("open the index") { db in
            try Int.fetchOne(db, sql: "PRAGMA user_version")
        }
        return (database, version)
    }

    private static func immutableURI(_ path: String) -> String {
        var uri = "file:"
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "?"): uri += "%3f"
            case UInt8(ascii: "#"): uri += "%23"
            case UInt8(ascii: "%"): uri += "%25"
            default: uri.unicodeScalars.append(Unicode.Scalar(byte))
            }
        }
        return uri + "?immutable=1"
    }
}
