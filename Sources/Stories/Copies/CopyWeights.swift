/// What makes a text a copy of another. Tuned on labelled near-duplicates (pair F1, recall of the worst kind).
struct CopyWeights {
    /// Words in a run.
    var runLength = 5
    /// A run is sampled when these bits of its hash are zero; 0 takes all, 1 every second.
    var sampleMask: UInt64 = 0
    /// The least share of the smaller text's runs.
    var containment = 0.28
    /// The fewest runs shared.
    var runsShared = 6
    /// A run in more texts than this is furniture of a site and says nothing.
    var furnitureTexts = 40
}
