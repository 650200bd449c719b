/// The stories that are open at the end of a day: all that a later day's digest needs to know of the days before.
///
/// It follows from the records alone: a day's ledger is that of the day before, folded with the records that came on
/// the day, whatever their order. Its size is bounded, so that a day costs the same however long the archive is.
public struct StoryLedger: Sendable, Equatable {
    /// By id.
    var stories: [OpenStory] = []

    /// The ledger of an archive's beginning.
    public init() {}

    /// How many stories are open.
    public var count: Int { stories.count }

    /// Whether a story of this id is open.
    public func hasStory(_ id: String) -> Bool { stories.contains { $0.id == id } }

    /// Closes what has been silent for long by the end of a day, and the longest silent of what is too much.
    mutating func close(on day: Int, _ weights: LedgerWeights) {
        stories.removeAll { $0.lastDay + weights.silence < day }
        stories.sort { $0.id < $1.id }
        var total = stories.reduce(0) { $0 + $1.size }
        guard total > weights.bytes else { return }
        var closed: Set<String> = []
        let order = stories.sorted { ($0.lastDay, $0.count, $0.id) < ($1.lastDay, $1.count, $1.id) }
        for story in order where total > weights.bytes {
            closed.insert(story.id)
            total -= story.size
        }
        stories.removeAll { closed.contains($0.id) }
    }
}
