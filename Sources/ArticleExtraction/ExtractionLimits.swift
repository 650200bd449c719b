/// The bounds of every loop over a document's content.
public struct ExtractionLimits: Sendable, Equatable {
    /// The most bytes a document may have; beyond, it is refused. 64 MiB: a SingleFile page with all its pictures fits.
    public var documentBytes = 64 << 20

    /// The most bytes of a title; a longer line is no title. The longest headlines of news sites have some 300.
    public var titleBytes = 1_000

    /// The same of a subtitle, which may be a standfirst of several sentences.
    public var subtitleBytes = 4_000

    public init() {}
}
