/// What a page is, as far as its structure tells.
public struct PageType: Sendable, Equatable {
    /// The raw value stands in records.
    public enum Kind: String, Sendable, CaseIterable {
        case article
        case listing
        case forum
        case product
        case documentation
        case collection
        case service
        case other
    }

    public var kind: Kind
    /// From 0 to 1.
    public var confidence: Double

    public init(kind: Kind, confidence: Double) {
        self.kind = kind
        self.confidence = confidence
    }

    /// The type once the page's date and authors have been looked for.
    ///
    /// What only looks like an article is one nearly always if it has either; what looks like nothing much is one more often
    /// than not. The confidences are the shares that were right on the development pages that have a type.
    func known(dated: Bool, signed: Bool) -> PageType {
        let isEither = dated || signed
        switch kind {
        case .article where confidence < Self.stated: return PageType(kind: .article, confidence: isEither ? 0.9 : 0.55)
        case .service where isEither: return PageType(kind: .article, confidence: 0.6)
        default: return self
        }
    }

    /// From this confidence on, the page has said itself what it is.
    private static let stated = 0.9
}
