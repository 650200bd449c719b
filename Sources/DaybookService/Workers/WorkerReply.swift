/// What a worker says to the daemon.
enum WorkerReply: Equatable {
    /// It is there, and has given up what it could; each thing that the system did not let it give up, in words.
    case ready(missing: [String])
    /// The file's articles, each a record as JSON, without `original`; the file's hash, and its bytes as a zstd frame where wanted.
    case extracted(records: [[UInt8]], sha256: String, size: Int, original: [UInt8]?)
    /// There is no article in it.
    case rejected(reason: String)
    /// Reading it took too long.
    case late
    /// It cannot be read beyond so many bytes.
    case unreadable(errno: CInt, after: Int)
    /// It has not the size that it was claimed with.
    case resized
    /// The system gave no memory for it.
    case exhausted

    private enum Kind: Int {
        case ready, extracted, rejected, late, unreadable, resized, exhausted
    }

    var bytes: [UInt8] {
        var writer = MessageWriter()
        switch self {
        case .ready(let missing):
            writer.number(Kind.ready.rawValue)
            writer.texts(missing)
        case .extracted(let records, let sha256, let size, let original):
            writer.number(Kind.extracted.rawValue)
            writer.text(sha256)
            writer.number(size)
            writer.number(original == nil ? 0 : 1)
            if let original { writer.run(original) }
            writer.number(records.count)
            for record in records { writer.run(record) }
        case .rejected(let reason):
            writer.number(Kind.rejected.rawValue)
            writer.text(reason)
        case .unreadable(let errno, let after):
            writer.number(Kind.unreadable.rawValue)
            writer.number(Int(errno))
            writer.number(after)
        case .late: writer.number(Kind.late.rawValue)
        case .resized: writer.number(Kind.resized.rawValue)
        case .exhausted: writer.number(Kind.exhausted.rawValue)
        }
        return writer.bytes
    }
}

extension WorkerReply {
    init(bytes: [UInt8]) throws(MessageReader.Malformed) {
        var reader = MessageReader(bytes)
        switch Kind(rawValue: try reader.number()) {
        case .ready: self = .ready(missing: try reader.texts())
        case .extracted:
            let sha256 = try reader.text()
            let size = try reader.number()
            let original = try reader.number() == 0 ? nil : try reader.run()
            let count = try reader.number()
            guard count >= 0, count <= bytes.count / 8 else { throw MessageReader.Malformed() }
            var records: [[UInt8]] = []
            for _ in 0..<count { records.append(try reader.run()) }
            self = .extracted(records: records, sha256: sha256, size: size, original: original)
        case .rejected: self = .rejected(reason: try reader.text())
        case .late: self = .late
        case .unreadable:
            self = .unreadable(errno: CInt(truncatingIfNeeded: try reader.number()), after: try reader.number())
        case .resized: self = .resized
        case .exhausted: self = .exhausted
        case nil: throw MessageReader.Malformed()
        }
        guard reader.isAtEnd else { throw MessageReader.Malformed() }
    }
}
