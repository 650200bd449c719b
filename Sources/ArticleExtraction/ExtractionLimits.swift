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

    /// The time a document may take; `nil` for no bound. Without it the same bytes give the same answer on every machine.
    public var time: Duration?

    public init() {}
}
