internal import SystemPackage

/// Where everything lies in an inbox.
struct InboxLayout: Sendable {
    /// What Daybook keeps for itself: `.daybook` at the top.
    static let ownFolder: FilePath.Component = ".daybook"
    static let rejectedFolder: FilePath.Component = "rejected"

    let root: FilePath

    var own: FilePath { root.appending(Self.ownFolder) }
    /// Files that were taken: `claimed/BATCH/RELATIVE-PATH`, each with the name it came with.
    var claimed: FilePath { own.appending("claimed") }
    /// Folders of saved pages that were taken with their pages: `folders/BATCH/DEPTH/RELATIVE-PATH`.
    var folders: FilePath { own.appending("folders") }
    /// Proof that the inbox itself is there, not the empty place where it is mounted.
    var marker: FilePath { own.appending("inbox") }
    var rejected: FilePath { root.appending(Self.rejectedFolder) }

    /// Whether a name at the top of the inbox is Daybook's own and never taken.
    static func isOwn(_ name: FilePath.Component) -> Bool { name == ownFolder || name == rejectedFolder }
}
