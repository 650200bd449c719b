/// Why the store could not do what it was asked. The description is one line for an operator.
public enum StoreError: Error, Sendable, Equatable {
    /// Another process writes to this store; its process id where the lock file tells it.
    case locked(path: String, holder: Int?)
    /// A system call failed: what was being done, on which path, and `errno`.
    case system(doing: String, path: String, errno: Int32)
    /// The state directory or a file of the commit log is not the one at its path any more: what would be promised
    /// now would go with it. Waiting does not help.
    case removedWhileOpen(path: String)
    /// SQLite failed: what was being done, on which file, its extended result code
    /// (sqlite.org/rescode.html), its message, and the system's `errno` where there was one.
    case database(doing: String, path: String, code: Int32, message: String, errno: Int32?)
    /// A file of the store was written by a newer Daybook.
    case newerVersion(path: String, found: Int, supported: Int)
    /// What the caller handed in cannot become a record: a wrong id, a wrong day, no name.
    case invalidDocument(name: String, reason: String)
    /// A file under `articles/` is no record of ours.
    case invalidRecord(path: String, reason: String)
    /// An original cannot be unpacked.
    case invalidOriginal(path: String, reason: String)
    /// There is no index to search, or it belongs to another version; `daybook reindex` makes one.
    case indexMissing(path: String)
    /// The index is damaged or is no index; `daybook reindex` makes another from the records.
    case indexUnusable(path: String, reason: String)
    /// There is no archive in a directory that was said to hold one.
    case noArchive(path: String)
    /// No article has this id or begins so.
    case unknownArticle(String)
    /// Several articles' ids begin so; at most ten are listed.
    case ambiguous(prefix: String, candidates: [String])
    /// The words of a search are more than the limit.
    case queryTooLong(terms: Int, limit: Int)
    /// A search has no word that an article should have: it is empty, or all of it is excluded or punctuation.
    case nothingToSearch(query: String)
}

extension StoreError {
    /// What an operator has to clear, told apart by `errno` and by SQLite's result code.
    public enum Cause: Sendable, Equatable {
        case diskFull
        case quota
        case readOnly
        case inputOutput
        case permission
        /// A signal came in between, or memory or descriptors were short: the same call may succeed at once.
        case moment
    }

    /// The outside condition behind the failure, `nil` where it is none of the known ones.
    public var cause: Cause? {
        switch self {
        case .system(_, _, let errno):
            return Cause(errno: errno)
        case .database(_, _, let code, _, let errno):
            if let errno, let cause = Cause(errno: errno) { return cause }
            return Cause(sqlite: code)
        default:
            return nil
        }
    }

    /// Whether a record's own file is what is wrong: others can be read.
    public var isOfOneRecord: Bool {
        switch self {
        case .invalidRecord, .newerVersion: true
        default: false
        }
    }

    /// Whether the same call can succeed later without anything changed but the disk: pause, retry, count no attempt.
    public var isTransient: Bool { cause != nil }
}

extension StoreError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .locked(let path, let holder?):
            "another daybook (pid \(holder)) writes to this store and holds \(path)"
        case .locked(let path, nil):
            "another daybook writes to this store and holds \(path)"
        case .system(let doing, let path, let errno):
            "cannot \(doing) \(path): \(SystemMessage.of(errno))"
        case .removedWhileOpen(let path):
            "the state directory was removed or replaced while daybook was running: \(path) is not what was opened"
        case .database(let doing, let path, let code, let message, let errno):
            "cannot \(doing) in \(path): \(message) (sqlite \(code)\(errno.map { ", \(SystemMessage.of($0))" } ?? ""))"
        case .newerVersion(let path, let found, let supported):
            "\(path) has format version \(found), this daybook knows \(supported): update daybook"
        case .invalidDocument(let name, let reason):
            "cannot store \(name): \(reason)"
        case .invalidRecord(let path, let reason):
            "\(path) is not a record: \(reason)"
        case .invalidOriginal(let path, let reason):
            "cannot unpack \(path): \(reason)"
        case .indexMissing(let path):
            "no index at \(path): run `daybook reindex`"
        case .indexUnusable(let path, let reason):
            "cannot read the index \(path): \(reason): run `daybook reindex`"
        case .noArchive(let path):
            "no archive at \(path): there is neither \(CommitLog.name) nor articles in it"
        case .unknownArticle(""):
            "no article has an empty id"
        case .unknownArticle(let id):
            "no article has the id \(id)"
        case .ambiguous(let prefix, let candidates):
            "\(prefix) is the beginning of several ids: \(candidates.joined(separator: ", "))"
        case .queryTooLong(let terms, let limit):
            "the search has \(terms) words, limit \(limit)"
        case .nothingToSearch(""):
            "nothing to search for: the search is empty"
        case .nothingToSearch(let query):
            "nothing to search for: no word in \"\(Self.oneLine(query))\" that an article should have"
        }
    }

    /// Text that somebody typed, without what would break the line.
    private static func oneLine(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7f ? 0x20 : $0 }, as: UTF8.self)
    }
}
