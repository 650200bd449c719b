internal import CZstd

/// Compression with libzstd (RFC 8878): one context, reused for every original.
///
/// The context is a C object that this type owns and frees; no pointer leaves the file.
final class Zstandard {
    /// libzstd's own default: on saved pages a third of the bytes at several hundred MB/s.
    static let level: Int32 = 3

    private let context: OpaquePointer

    init?() {
        guard let context = ZSTD_createCCtx() else { return nil }
        self.context = context
        // A checksum at the end costs four bytes and finds what a disk has changed.
        ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, Self.level)
        ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1)
    }

    deinit { ZSTD_freeCCtx(context) }

    /// One frame with its content size and checksum; `nil` when memory ran out.
    func compress(_ bytes: [UInt8]) -> [UInt8]? {
        var failed = false
        let compressed = [UInt8](unsafeUninitializedCapacity: ZSTD_compressBound(bytes.count)) { buffer, count in
            let size = bytes.withUnsafeBytes {
                ZSTD_compress2(context, buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
            }
            failed = ZSTD_isError(size) != 0
            count = failed ? 0 : size
        }
        return failed ? nil : compressed
    }

    /// What a frame holds.
    ///
    /// - Parameter limit: The most bytes it may unpack to.
    /// - Returns: `nil` and a reason where the bytes are no whole frame, or a larger one.
    static func decompress(_ bytes: [UInt8], limit: Int) -> (content: [UInt8]?, reason: String) {
        let stated = bytes.withUnsafeBytes { ZSTD_getFrameContentSize($0.baseAddress, $0.count) }
        // ZSTD_CONTENTSIZE_UNKNOWN and _ERROR are the two highest values; we always write the size.
        guard stated < UInt64.max - 1 else { return (nil, "no zstd frame with its size") }
        guard stated <= UInt64(limit) else { return (nil, "\(stated) bytes, limit \(limit)") }
        var reason = ""
        let size = Int(stated)
        let content = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            let got = bytes.withUnsafeBytes {
                ZSTD_decompress(buffer.baseAddress, buffer.count, $0.baseAddress, $0.count)
            }
            if ZSTD_isError(got) != 0 {
                reason = String(cString: ZSTD_getErrorName(got))
            } else {
                count = got
            }
        }
        return reason.isEmpty && content.count == size ? (content, "") : (nil, reason.isEmpty ? "short frame" : reason)
    }
}
