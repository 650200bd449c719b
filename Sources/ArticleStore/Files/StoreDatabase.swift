internal import GRDB
import GRDBSQLite

/// One SQLite file of the store; what fails in it becomes a `StoreError` that says what was being done.
final class StoreDatabase {
    let path: String
    private let queue: DatabaseQueue

    init(path: String, doing: String, configuration: Configuration) throws(StoreError) {
        self.path = path
        do {
            queue = try DatabaseQueue(path: path, configuration: configuration)
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
            // sqlite3_system_errno is what the last failing system call left, and means nothing for other codes.
            let isSystem: [ResultCode] = [.SQLITE_IOERR, .SQLITE_FULL, .SQLITE_CANTOPEN, .SQLITE_READONLY]
            let code = isSystem.contains(error.resultCode) ? connection.map { sqlite3_system_errno($0) } : nil
            return .database(
                doing: doing, path: path, code: error.extendedResultCode.rawValue,
                message: error.message ?? "no message", errno: code == 0 ? nil : code)
        default:
            return .database(doing: doing, path: path, code: SQLITE_ERROR, message: "\(error)", errno: nil)
        }
    }
}
