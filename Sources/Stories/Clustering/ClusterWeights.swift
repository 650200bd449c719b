/// The numbers that decide what belongs to one story. Tuned on labelled clusters of news (BCubed F1).
public struct ClusterWeights: Sendable {
    /// How often a title's words count beside the body's.
    public var titleWeight: Float = 2
    /// What a word counts in the first sentences, against 1 further down.
    public var leadWeight: Float = 2.5
    public var leadSentences = 5
    /// What a word counts that is written with a capital inside a sentence: names tell events apart.
    public var nameWeight: Float = 1.2
    public var numberWeight: Float = 1.5
    /// The texts that smooth the counts of a small day; see `CommonWords`.
    public var priorTexts: Float = 100
    /// Terms a text is known by; only these make two texts meet.
    public var indexedTerms = 25
    /// A term that more texts than this (or four times the root of all) are known by makes no more of them meet.
    public var fewestPostings = 60
    /// The share of `floor` that the indexed terms alone must give before two texts are compared in full.
    public var indexedShare: Float = 0.7
    public var vectorTerms = 400
    /// Pairs less alike than this are taken as not alike at all.
    public var floor: Float = 0.08
    /// Two groups are as alike as the mean of their pairs, moved towards the least and the best pair by these shares.
    public var least: Float = 0.25
    public var best: Float = 0.1
    /// The least likeness of two groups that become one.
    public var threshold: Float = 0.185
    /// Days after which a pair counts half as alike, where both are dated; 0 leaves dates out.
    public var halfLife: Float = 7

    /// What is left at least of the likeness of two texts, however many days lie between them.
    public var decayFloor: Float = 0.5

    /// Rounds in which a text may move to a group that it is more like, and by how much more.
    public var refinements = 2
    public var betterBy: Float = 1.15

    public init() {}
}
