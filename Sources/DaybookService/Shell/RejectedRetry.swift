internal import ArticleStore
internal import Inbox
import SystemPackage

/// `daybook retry`: puts rejected files back into the inbox, where they settle anew.
public struct RejectedRetry {
    private let folder: RejectedFolder
    /// Where files that were rejected and stay in the inbox are known; they are taken again at the daemon's next listing.
    private let kept: KeptFiles?

    public init(_ configuration: Configuration) {
        folder = RejectedFolder(root: configuration.inbox)
        kept = KeptFiles.known(in: configuration.state)
    }

    /// What became of each file: its new path in the inbox, or why it stays.
    public typealias Outcome = Result<String, CommandFailure>

    /// These files, by their names under `rejected`.
    public func named(_ words: [CommandLineWord]) -> [Outcome] {
        words.map { word in
            Outcome { () throws(CommandFailure) in
                if let path = try retryKept(word) { return path }
                do throws(InboxError) {
                    return try folder.putBack(named: word.lastComponentBytes).oneLine
                } catch {
                    throw Self.failure(error)
                }
            }
        }
    }

    public func all() throws(CommandFailure) -> [Outcome] {
        let files: [RejectedFile]
        do {
            files = try folder.files()
        } catch {
            throw Self.failure(error)
        }
        let kept = try keptPaths().map { path in Outcome { () throws(CommandFailure) in try retry(path) } }
        return kept
            + files.map { file in
                Outcome { () throws(CommandFailure) in
                    do throws(InboxError) {
                        return try folder.putBack(file).oneLine
                    } catch {
                        throw Self.failure(error)
                    }
                }
            }
    }

    private func keptPaths() throws(CommandFailure) -> [FilePath] {
        do throws(StoreError) {
            return try kept?.rejected().map(\.path) ?? []
        } catch {
            throw CommandFailure(error)
        }
    }

    /// The rejected file that stays in the inbox and was meant, which is now forgotten; nil where there is none.
    private func retryKept(_ word: CommandLineWord) throws(CommandFailure) -> String? {
        let paths = try keptPaths()
        let meant = paths.first { $0 == word.path } ?? paths.first { $0.lastComponent == word.path.lastComponent }
        guard let meant else { return nil }
        return try retry(meant)
    }

    private func retry(_ path: FilePath) throws(CommandFailure) -> String {
        do throws(StoreError) {
            try kept?.retry(path)
            return path.oneLine
        } catch {
            throw CommandFailure(error)
        }
    }

    private static func failure(_ error: InboxError) -> CommandFailure {
        switch error {
        case .notRejected, .unavailable, .notADirectory: .missing("\(error)")
        case .failed, .changedSinceClaim, .noFreeName, .ledger: .storage("\(error)")
        }
    }
}
