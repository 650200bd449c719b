/// What is looked at to tell a segment of the body from page furniture: one column of ``BodyFeatures`` each.
///
/// Shares are in hundredths. The names say what; how each is computed stands in the extension that computes it.
enum BodyFeature: Int, CaseIterable {
    // The text itself.
    case words, bytes, linkShare, links, shape, ending, functionShare, capitals, uppercase, commas, sentences
    case digitShare, letterShare, marker, gluedCapitals, pipes, address, opening
    case phraseKind, phrasePosition, strongShare, emphasisShare, times
    // The elements it stands in.
    case block, headingLevel, depth
    case inNavigation, inAside, inHeader, inFooter, inForm, inFigure, inCaption, inArticle, inMain, inList, inTable
    case inQuote, inPreformatted, inButton, isHidden, inNoscript, inDetails, inDialog, inArticleBody, inDiscussion
    case nearestLow, nearestHigh, low, high, hintSum, lowWithin, sinceHigh
    case objects
    // The containers around it: the first three that hold more than the one below.
    case firstCount, firstProse, firstLinks, firstMean
    case secondCount, secondProse, secondLinks, secondMean
    case thirdCount, thirdProse, thirdLinks, thirdMean
    // The container with most prose.
    case inDensest, beforeInDensest, densestShare, belowDensest
    // What stands before and after it.
    case wordsBefore, linksBefore, shapeBefore, blockBefore, wordsAfter, linksAfter, shapeAfter, blockAfter
    case secondWordsBefore, secondShapeBefore, secondWordsAfter, secondShapeAfter
    case nearDensity, wideDensity, toProseBefore, toProseAfter, phraseBefore, phraseAfter
    // Where it stands in the page.
    case index, proseBefore, fromTitle, sinceHeading, headingPhrase, sinceTail, sinceComments, articleProse
    // Others like it.
    case alikeCount, alikeWords, alikeLinks, alikeProse, copies
    // What the page says of itself.
    case ownInTitle, titleInOwn, inDescription, inStatedBody, inStatedNode
    // The page.
    case pageSegments, pageProse, pageLinks, pageArticles, pageScript, pageParagraphs, pageStatesBody, pageKind,
        pageDiscussion, proseOutsideDiscussion
}
