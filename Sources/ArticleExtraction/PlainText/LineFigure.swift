/// What is looked at to tell a line of the article from page furniture: one column of ``LineFigures`` each.
///
/// Shares are in hundredths. The names say what; how each is computed stands in ``LineFigures``.
enum LineFigure: Int, CaseIterable {
    // The line itself.
    case words, scalars, shape, ending, functionShare, capitals, uppercase, commas, sentences, digitShare, letterShare
    case marker, indent, gluedCapitals, pipes, address, opening, ideographShare
    case phraseKind, phrasePosition, phraseOpensTail, label
    // How it stands among the others.
    case copies, overlap, blankBefore, blankAfter
    case wordsBefore, shapeBefore, endingBefore, phraseBefore, labelBefore, markerBefore, functionBefore
    case wordsAfter, shapeAfter, endingAfter, phraseAfter, labelAfter, markerAfter, functionAfter
    case secondWordsBefore, secondShapeBefore, secondLabelBefore
    case secondWordsAfter, secondShapeAfter, secondLabelAfter
    case thirdWordsBefore, thirdShapeBefore, thirdWordsAfter, thirdShapeAfter
    case run, runBefore, runAfter, alike, toProseBefore, toProseAfter, nearDensity, wideDensity
    // Where it stands in the text.
    case index, fromEnd, proseBefore, proseShare, proseAfter
    case sinceTail, sinceComments, sinceFurniture, furnitureKind, sinceField
    // The text.
    case lines, textProse, proseLines, shortShare, signs, isSpaced
}

/// What a first reading of the whole text adds: one column of ``LineContext`` each. Likelihoods are in thousandths.
enum LineContextFigure: Int, CaseIterable {
    // The first reading's likelihoods of the line and of those around it; means are weighed by words.
    case own, before, secondBefore, thirdBefore, after, secondAfter, thirdAfter, near, wide, alike, section
    // Where the likely body starts and ends.
    case toBodyBefore, toBodyAfter, wordsSinceBody, wordsToBody, bodyBefore, bodyAfter, bodyWords, highest
    case fromBodyStart, toBodyEnd
}
