/// The bounds of every loop over a document's content.
public struct ExtractionLimits: Sendable, Equatable {
    /// The most bytes a document may have; beyond, it is refused. 64 MiB: a SingleFile page with all its pictures fits.
    public var documentBytes = 64 << 20

    /// The most bytes of a title; a longer line is no title. The longest headlines of news sites have some 300.
    public var titleBytes = 1_000

    /// The same of a subtitle, which may be a standfirst of several sentences.
    public var subtitleBytes = 4_000

    /// The most nodes of a page's tree; beyond, the page is refused. A long article has some 10,000; what is read from
    /// each costs about 100 bytes.
    public var pageNodes = 4_000_000

    /// The most blocks of a page's body; the rest is left out and the article says so. A novel on one page has some 10,000.
    public var blocks = 100_000

    /// The most links in a page's body; further ones are their text. The richest encyclopedia articles have some 5,000.
    public var links = 20_000

    /// The most pictures and embeds of a page's body; further ones are left out.
    public var pictures = 2_000

    /// The time a document may take; `nil` for no bound. Without it the same bytes give the same answer on every machine.
    public var time: Duration?

    public init() {}
}
