/// The steps of a commit and a checkpoint, in order: what is on disk after each is what a crash there leaves.
enum StoreStep: Sendable, CaseIterable {
    case largeOriginalsWritten
    case promised
    case filesWritten
    case indexed
    case filesSynced
    case indexMarked
    case logEmptied
}
