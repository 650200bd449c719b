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
}
