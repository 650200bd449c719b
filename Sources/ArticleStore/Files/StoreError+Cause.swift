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
        default: return nil
        }
    }

    /// sqlite.org/rescode.html; the primary code is the low byte.
    init?(sqlite code: Int32) {
        switch ResultCode(rawValue: code & 0xff) {
        case .SQLITE_FULL: self = .diskFull
        case .SQLITE_READONLY: self = .readOnly
        case .SQLITE_IOERR: self = .inputOutput
        case .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN: self = .permission
        default: return nil
        }
    }
}
