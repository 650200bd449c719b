// The figures that say in what elements a segment stands.

extension BodyFeature {
    /// By the bit of a context, the figure that says of it.
    static let contexts: [BodyFeature?] = {
        var table = [BodyFeature?](repeating: nil, count: PageContext.RawValue.bitWidth)
        for (context, feature) in contextFeatures { table[context.rawValue.trailingZeroBitCount] = feature }
        return table
    }()

    private static let contextFeatures: [(PageContext, BodyFeature)] = [
        (.navigation, .inNavigation), (.aside, .inAside), (.header, .inHeader), (.footer, .inFooter),
        (.form, .inForm), (.figure, .inFigure), (.caption, .inCaption), (.article, .inArticle), (.main, .inMain),
        (.list, .inList), (.table, .inTable), (.quote, .inQuote), (.preformatted, .inPreformatted),
        (.button, .inButton), (.hidden, .isHidden), (.noscript, .inNoscript), (.details, .inDetails),
        (.dialog, .inDialog), (.articleBody, .inArticleBody), (.discussion, .inDiscussion),
    ]
}
