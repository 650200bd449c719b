/// The numbers that decide how stories go on from one day to the next.
///
/// The likeness was tuned on labelled clusters of dated news given day by day (BCubed F1).
struct LedgerWeights {
    /// Terms kept of a story and of each of its last articles, the heaviest.
    var centroidTerms = 64
    var memberTerms = 48
    var members = 6
    /// Of how many articles a story's past counts in its centroid, at most; a story moves on.
    var past: Float = 8
    /// Terms that a story is found by.
    var indexedTerms = 25
    /// The share of `threshold` that those terms alone must give before a story and a group are compared in full.
    var indexedShare: Float = 0.4
    /// The least likeness of a day's group and a story that it continues.
    var threshold: Float = 0.33
    /// Days of silence after which a story is half as like anything, and what is left of its likeness at least.
    var halfLife: Float = 7
    var decayFloor: Float = 0.5
    /// Days of silence after which a story is closed: no more is kept than by which to know it again.
    var silence = 28
    /// Days of silence after which a closed story is forgotten. A year, so that what comes round with it is known again.
    var forgotten = 400
    /// The least likeness of a day's group and a closed story that it opens again; not lessened by the silence. Of 879 dated
    /// articles, 2 opened another's story at 0.5 and 15 at 0.4; where every other article of a story came five months
    /// later, 76 and 151 found theirs.
    var reopening: Float = 0.5
    /// Of a closed story: its last articles, the sentences said last, and the articles that later ones may repeat.
    var closedMembers = 2
    var closedSentences = 40
    var closedArticles = 6
    /// A text over a day old is a copy of an earlier one when the earlier has this share of its runs, and so many. It is
    /// more than within a day: who wrote much anew the day after has something to say.
    var copied = 0.5
    var runsShared = 3
    /// A text at the address of an earlier one is a later version of it where they share this much of the shorter; else
    /// the address is that of a page that changes daily.
    var revised = 0.2
    /// Of the runs that find copies within a day, these bits must be zero too in the hash of one that is kept over days.
    var sampleMask: UInt64 = 7
    /// A sentence is new where no sentence said before has this share of its weight, and this share of it was said nowhere.
    var covered: Float = 0.6
    var unsaid: Float = 0.28
    /// The same of a sentence that sources are at odds over.
    var unsaidContested: Float = 0.1
    /// What a number and a name count in that, against 1.
    var number: Float = 2
    var name: Float = 1.3
    /// What a new sentence that sources are at odds over counts more, as a share of it that is new.
    var contested: Float = 0.5
    /// New sentences more alike than this never stand together.
    var alike: Float = 0.4
    /// Terms that a sentence must have to say something.
    var leastTerms = 3
    /// What is kept of one story, the latest of each.
    var saidSentences = 400
    var knownArticles = 64
    /// Bytes that all stories take at most; the longest silent and least reported are forgotten before their time.
    var bytes = 12 << 20
    /// Of these, what closed stories take at most.
    var closedBytes = 3 << 20
}
