/// Compresses originals as the store keeps them, so that another process than the writer's can do it.
public final class OriginalCompressor {
    private let zstandard: Zstandard

    /// Nil where there is no memory for it.
    public init?() {
        guard let zstandard = Zstandard() else { return nil }
        self.zstandard = zstandard
    }

    /// The zstd frame (RFC 8878) of a file's bytes; nil where memory ran out.
    public func frame(of bytes: [UInt8]) -> [UInt8]? { zstandard.compress(bytes) }
}
