internal import Inbox
import SystemPackage

/// `daybook retry`: puts rejected files back into the inbox, where they settle anew.
public struct RejectedRetry {
    private let folder: RejectedFolder

    public init(_ configuration: Configuration) {
        folder = RejectedFolder(root: configuration.inbox)
    }

    /// What became of each file: its new path in the inbox, or why it stays.
    public typealias Outcome = Result<String, CommandFailure>

    /// These files, by their names under `rejected`.
    public func named(_ words: [CommandLineWord]) -> [Outcome] {
        words.map { word in
            Outcome { () throws(CommandFailure) in
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
        return files.map { file in
            Outcome { () throws(CommandFailure) in
                do throws(InboxError) {
                    return try folder.putBack(file).oneLine
                } catch {
                    throw Self.failure(error)
                }
            }
        }
    }

    private static func failure(_ error: InboxError) -> CommandFailure {
        switch error {
        case .notRejected, .unavailable, .notADirectory: .missing("\(error)")
        case .failed, .changedSinceClaim, .noFreeName: .storage("\(error)")
        }
    }
}
