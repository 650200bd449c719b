/// What a first reading of the whole page adds to a segment's own features: one column of ``BodyContext`` each.
///
/// Likelihoods are in thousandths, weighed by words where they are means.
enum BodyContextFeature: Int, CaseIterable {
    // The first reading's likelihoods of the segment and of those around it.
    case own, before, secondBefore, thirdBefore, after, secondAfter, thirdAfter, near, wide
    // Their means in the containers around it, in the segments made alike, in what follows under the same heading.
    case first, second, third, alike, section, heading
    // The element that holds most of the likely body and least of the rest.
    case inCore, coreMean, coreShare, belowCore
    // Where the likely body starts and ends.
    case toBodyBefore, toBodyAfter, wordsSinceBody, wordsToBody, bodyBefore, bodyWords, highest, fromBodyStart,
        toBodyEnd
}
