internal import GRDB
import GRDBSQLite

/// One SQLite file of the store; what fails in it becomes a `StoreError` that says what was being done.
final class StoreDatabase {
    let path: String
    private let queue: DatabaseQueue

    /// - Parameters:
    ///   - path: Of the file; errors name it.
    ///   - uri: What SQLite opens, where it is more than the path (sqlite.org/uri.html).
    ///   - prepare: The statements before the first use; what fails in them is told with its `errno`.
    init(
        path: String, uri: String? = nil, doing: String, configuration: Configuration,
        prepare: @escaping @Sendable (Database) throws -> Void = { _ in }
    ) throws(StoreError) {
        self.path = path
        var configuration = configuration
        configuration.prepareDatabase { db in
            do {
                try prepare(db)
                // The first look at the file is here and not after, because a connection that failed to open is gone.
                try db.execute(sql: "SELECT 1 FROM sqlite_schema LIMIT 1")
            } catch {
                throw Self.storeError(error, doing: doing, path: path, connection: db.sqliteConnection)
            }
        }
        do {
            queue = try DatabaseQueue(path: uri ?? path, configuration: configuration)
        } catch {
            throw Self.storeError(error, doing: doing, path: path, connection: nil)
        }
    }

    /// Runs statements outside of a transaction.
    func run<Result>(_ doing: String, _ body: (Database) throws -> Result) throws(StoreError) -> Result {
        var connection: OpaquePointer?
        do {
            return try queue.inDatabase { db in
                connection = db.sqliteConnection
                return try body(db)
            }
        } catch {
            throw Self.storeError(error, doing: doing, path: path, connection: connection)
        }
    }

    /// Runs statements in one transaction, rolled back when the body throws.
    func transaction<Result>(_ doing: String, _ body: (Database) throws -> Result) throws(StoreError) -> Result {
        try run(doing) { db in
            var result: Result?
            try db.inTransaction(.immediate) {
                result = try body(db)
                return .commit
            }
            guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
            return result
        }
    }

    func close() throws(StoreError) {
        do {
            try queue.close()
        } catch {
            throw Self.storeError(error, doing: "close", path: path, connection: nil)
        }
    }

    private static func storeError(
        _ error: any Error, doing: String, path: String, connection: OpaquePointer?
    ) -> StoreError {
        switch error {
        case let error as StoreError:
            return error
        case let error as DatabaseError:
            // sqlite3_system_errno is set with these two only; with others it is that of an earlier failure.
            let isSystem: [ResultCode] = [.SQLITE_IOERR, .SQLITE_CANTOPEN]
            let code = isSystem.contains(error.resultCode) ? connection.map { sqlite3_system_errno($0) } : nil
            return .database(
                doing: doing, path: path, code: error.extendedResultCode.rawValue,
                message: error.message ?? "no message", errno: code == 0 ? nil : code)
        default:
            return .database(doing: doing, path: path, code: SQLITE_ERROR, message: "\(error)", errno: nil)
        }
    }
}
