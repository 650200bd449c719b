internal import ArticleExtraction
internal import ArticleStore
internal import CLinux
internal import Glibc

/// `daybook worker`: reads documents that the daemon hands over as open files, and answers with their records.
///
/// The process has no other way out than the socket it was started with, descriptor 3: see `WorkerConfinement`.
///
/// - Parameter memory: Bytes that reading documents may take, beyond what the process has at its start.
public func runWorker(memory: Int) -> Never {
    // Made before memory is bounded: what every document needs.
    var loop = WorkerLoop(socket: PacketSocket(3, waits: true, limit: 1 << 20))
    let missing = WorkerConfinement.enter(memory: memory)
    loop.serve(missing: missing)
    exit(0)
}

/// What a worker keeps from document to document.
struct WorkerLoop: ~Copyable {
    private let socket: PacketSocket
    private var reader = ArticleReader(ArticleExtractor())
    private let compressor = OriginalCompressor()

    /// A document from this size on leaves more memory behind than is worth keeping. Bytes.
    private static let largeDocument = 4 << 20

    init(socket: consuming PacketSocket) {
        self.socket = socket
    }

    /// Answers until the daemon closes the socket; a socket that fails ends it too, since nobody is there to answer.
    mutating func serve(missing: [String]) {
        do throws(PacketSocket.Failure) {
            try socket.send(WorkerReply.ready(missing: missing).bytes)
            while let (message, file) = try socket.receive() {
                guard file >= 0, let request = try? WorkerRequest(bytes: message) else { return }
                WorkerConfinement.allow(milliseconds: request.milliseconds)
                let reply = reply(to: request, file: file)
                close(file)
                try socket.send(reply.bytes)
                if request.size >= Self.largeDocument { clinux_trim_memory() }
            }
        } catch {
            return
        }
    }

    private mutating func reply(to request: WorkerRequest, file: CInt) -> WorkerReply {
        let bytes: [UInt8]
        do throws(Shortfall) {
            bytes = try Self.contents(of: file, size: request.size)
        } catch {
            switch error {
            case .resized: return .resized
            case .failed(let errno, let after): return .unreadable(errno: errno, after: after)
            }
        }
        let hash = ContentHash(of: bytes)
        var source = request.source
        source.size = bytes.count
        source.sha256 = hash.hex
        reader.extractor.limits.documentBytes = request.sizeLimit
        reader.extractor.limits.time = .milliseconds(request.milliseconds)
        let records: [ArticleRecord]
        do throws(ExtractionError) {
            records = try ArticleRecord.records(
                of: RawDocument(
                    bytes: bytes, name: source.name, received: source.receivedAt.flatMap { ArticleDate(rfc3339: $0) }),
                hash: hash, source: source, tags: request.tags, by: &reader)
        } catch .outOfTime {
            return .late
        } catch {
            return .rejected(reason: "\(error)")
        }
        var original: [UInt8]?
        if request.keepsOriginal {
            guard let frame = compressor?.frame(of: bytes) else { return .exhausted }
            original = frame
        }
        return .extracted(
            records: records.map { record in
                var line: [UInt8] = []
                record.appendLine(to: &line)
                return line
            }, sha256: hash.hex, size: bytes.count, original: original)
    }

    private enum Shortfall: Error {
        case resized
        case failed(CInt, after: Int)
    }

    private static func contents(of file: CInt, size: Int) throws(Shortfall) -> [UInt8] {
        var failure: CInt = 0
        // One byte more than there was: a file that grew shows.
        let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
            while count < buffer.count {
                let got = pread(file, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
                if got > 0 {
                    count += got
                } else if got == 0 {
                    return
                } else if errno != EINTR {
                    failure = errno
                    return
                }
            }
        }
        if failure != 0 { throw .failed(failure, after: bytes.count) }
        guard bytes.count == size else { throw .resized }
        return bytes
    }
}
