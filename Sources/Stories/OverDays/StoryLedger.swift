/// The stories that are open at the end of a day, and the closed ones that may be opened again: all that a later day's
/// digest needs to know of the days before.
///
/// It follows from the records alone: a day's ledger is that of the day before, folded with the records that came on
/// the day, whatever their order. Its size is bounded, so that a day costs the same however long the archive is.
public struct StoryLedger: Sendable, Equatable {
    /// By id.
    var stories: [OpenStory] = []

    /// The ledger of an archive's beginning.
    public init() {}

    /// How many stories are known, open and closed.
    public var count: Int { stories.count }

    /// Whether a story of this id is known.
    public func hasStory(_ id: String) -> Bool { stories.contains { $0.id == id } }

    /// Closes what has been silent for long by the end of a day, and forgets what was for longer, and the longest silent of what
    /// is too much.
    mutating func close(on day: Int, _ weights: LedgerWeights) {
        stories.removeAll { $0.lastDay + weights.forgotten < day }
        for number in stories.indices where stories[number].isClosed(on: day, weights) {
            stories[number].close(weights)
        }
        stories.sort { $0.id < $1.id }
        // The longest silent of the closed ones first, then of all.
        forget(downTo: weights.closedBytes) { $0.isClosed(on: day, weights) }
        forget(downTo: weights.bytes) { _ in true }
    }

    /// Drops the longest silent and least reported of some stories until those take no more than so many bytes.
    private mutating func forget(downTo bytes: Int, of isMeant: (OpenStory) -> Bool) {
        let meant = stories.filter(isMeant)
        var total = meant.reduce(0) { $0 + $1.size }
        guard total > bytes else { return }
        var forgotten: Set<String> = []
        for story in meant.sorted(by: { ($0.lastDay, $0.count, $0.id) < ($1.lastDay, $1.count, $1.id) })
        where total > bytes {
            forgotten.insert(story.id)
            total -= story.size
        }
        stories.removeAll { forgotten.contains($0.id) }
    }
}
