/// How a sentence earns its place in a summary. Tuned on editors' roundups (ROUGE-1, -2, -L at 65 words).
public struct SummaryWeights: Sendable {
    public var centroid: Float = 3
    public var position: Float = 0.6
    public var title: Float = 1.5
    public var support: Float = 0.5
    /// For a date that belongs to the event.
    public var date: Float = 0.15
    public var name: Float = 0.3
    /// For what was not said on earlier days.
    public var news: Float = 3
    public var cliche: Float = 0.25
    public var modal: Float = 0.1
    public var quotation: Float = 0.5
    /// For who speaks of himself or to the reader: an opinion, not a report.
    public var address: Float = 0.5
    /// How much a sentence loses for being like one already taken.
    public var repetition: Float = 0.5
    /// Two sentences more alike than this never stand together.
    public var most: Float = 0.3
    /// For a source that has not been quoted yet.
    public var freshSource: Float = 0.3
    public var shortest = 7
    public var longest = 65
    /// A summary is long enough with this many words, and the least number of sentences.
    public var words = 100
    public var sentences = 3
    /// Sentences this alike say the same.
    public var same: Float = 0.5

    public init() {}
}
