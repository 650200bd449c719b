internal import GRDB
import Glibc

extension StoreError.Cause {
    /// errno(3).
    init?(errno: Int32) {
        switch errno {
        case ENOSPC: self = .diskFull
        case EDQUOT: self = .quota
        case EROFS: self = .readOnly
        case EIO: self = .inputOutput
        case EACCES, EPERM: self = .permission
        case EINTR, EAGAIN, ENOMEM, EMFILE, ENFILE: self = .moment
        default: return nil
        }
    }

    /// sqlite.org/rescode.html; the primary code is the low byte.
    init?(sqlite code: Int32) {
        // The shared memory of the index is a file that could not grow; SQLite tells no `errno` of it.
        if ResultCode(rawValue: code) == .SQLITE_IOERR_SHMSIZE {
            self = .diskFull
            return
        }
        // The file was moved or removed: no condition that passes.
        if ResultCode(rawValue: code) == .SQLITE_READONLY_DBMOVED { return nil }
        switch ResultCode(rawValue: code & 0xff) {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_IOERR: self = .inputOutput
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .permission
        default: return nil
        }
    }
}

extension StoreError {
    /// Whether SQLite calls it an I/O error, a sync among them; what the system calls the cause may be a full disk all the same.
    var isOfInputOutput: Bool {
        guard case .database(_, _, let code, _, _) = self else { return false }
        return ResultCode(rawValue: code & 0xff) == .SQLITE_IOERR
    }
}
