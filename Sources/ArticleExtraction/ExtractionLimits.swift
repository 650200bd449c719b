/// The bounds of every loop over a document's content.
public struct ExtractionLimits: Sendable, Equatable {
    /// The most bytes a document may have; beyond, it is refused. 64 MiB: a SingleFile page with all its pictures fits.
    public var documentBytes = 64 << 20

    public init() {}
}
