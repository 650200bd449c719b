internal import CZstd
import Glibc

/// The hash of what a compressed file holds, found in pieces: a large original costs no more memory than a small one.
///
/// The context is a C object that this type owns and frees; no pointer leaves the file.
final class OriginalDigest {
    private let context: OpaquePointer
    private var input = [UInt8](repeating: 0, count: 1 << 17)
    private var output = [UInt8](repeating: 0, count: 1 << 17)

    init?() {
        guard let context = ZSTD_createDCtx() else { return nil }
        self.context = context
    }

    deinit { ZSTD_freeDCtx(context) }

    /// Why a file has no hash.
    enum Problem: Error, Equatable {
        /// Its bytes are no whole zstd frame, or more than one.
        case damaged(String)
        case unreadable(Int32)
    }

    /// - Parameters:
    ///   - file: Open at its beginning.
    ///   - limit: The most bytes that it may unpack to.
    func hash(of file: Int32, limit: Int) throws(Problem) -> ContentHash {
        ZSTD_DCtx_reset(context, ZSTD_reset_session_only)
        var hasher = ContentHash.Accumulator()
        var size = 0
        var isWhole = false
        while true {
            let count = read(file, &input, input.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw .unreadable(errno) }
            if count == 0 { break }
            var position = 0
            var produced: Int
            repeat {
                guard !isWhole else { throw .damaged("more than one zstd frame") }
                let (consumed, written, result) = step(position, count)
                guard ZSTD_isError(result) == 0 else { throw .damaged(String(cString: ZSTD_getErrorName(result))) }
                position += consumed
                produced = written
                size += written
                guard size <= limit else { throw .damaged("more than \(limit) bytes") }
                hasher.add(output[..<written])
                isWhole = result == 0
                // A full output may leave more of it inside.
            } while position < count || (!isWhole && produced == output.count)
        }
        guard isWhole else { throw .damaged("it ends early") }
        return hasher.value
    }

    private func step(_ start: Int, _ end: Int) -> (consumed: Int, produced: Int, result: Int) {
        input.withUnsafeBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = ZSTD_inBuffer(src: source.baseAddress, size: end, pos: start)
                var into = ZSTD_outBuffer(dst: target.baseAddress, size: target.count, pos: 0)
                let result = ZSTD_decompressStream(context, &into, &from)
                return (from.pos - start, into.pos, result)
            }
        }
    }
}
