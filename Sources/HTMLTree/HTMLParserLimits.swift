/// What a parse may cost. All bounds are here, and none of them drops text.
public struct HTMLParserLimits: Sendable {
    /// The most bytes of a page, before and after decoding. 64 MiB is far above any article; the hard bound is 128 MiB.
    public var bytes = 64 << 20
    /// The most nodes of a tree, of 32 bytes each. The default keeps a tree under 128 MiB.
    public var nodes = 4_000_000
    /// The time a parse may take; looked at every 1,024 tokens. `nil` for no bound.
    public var time: Duration?

    /// The most open elements; a deeper element becomes a sibling, as in Blink and WebKit.
    static let openElements = 512
    /// Tables and templates are opened only while this many elements fewer are open, so that their rows, cells and
    /// contents still fit: table, tbody, tr, td, and what a cell opens.
    static let structuralReserve = 16
    /// The most formatting elements that are remembered after a marker; the oldest is forgotten first.
    static let activeFormatting = 64
    /// The standard's "Noah's Ark clause".
    static let alikeFormatting = 3
    /// The standard's bounds of the adoption agency's loops.
    static let adoptionOuterLoop = 8
    static let adoptionInnerLoop = 3
    /// The most nodes that are copied into `selectedcontent` elements; what is there is a copy, so nothing is lost.
    static let selectedContentNodes = 4096
    /// Formatting elements that are reopened cost nodes but no input. Above this many, and one a 16th byte of input
    /// besides, they are no longer reopened.
    static let reopenedFormatting = 1 << 18
    /// The hard bound of `bytes`: offsets have 31 bits, and the side buffer, at most twelve times as large, must fit too.
    static let largestInput = 128 << 20

    public init() {}
}
