internal import ArticleStore

/// What the daemon asks a worker: to read an open file, which comes with it, and to make records of its articles.
struct WorkerRequest: Equatable {
    /// The file's facts; size and hash are the worker's to find, which counts what it reads.
    var source: ArticleRecord.Source
    /// The subfolders that the file lay in.
    var tags: [String]
    /// Bytes; of the file as it was claimed.
    var size: Int
    /// Whether the file's bytes are to come back, compressed.
    var keepsOriginal: Bool
    /// Bytes that a document may have.
    var sizeLimit: Int
    /// The time that reading it may take, in milliseconds.
    var milliseconds: Int

    /// At most some 10 KiB: a path has 4,096 bytes at most, and its folders are tags as well.
    var bytes: [UInt8] {
        var writer = MessageWriter()
        writer.text(source.name)
        writer.number(source.nameBytes == nil ? 0 : 1)
        if let nameBytes = source.nameBytes { writer.run(nameBytes) }
        writer.text(source.inboxPath)
        writer.text(source.mtime)
        writer.text(source.receivedAt)
        writer.texts(tags)
        for number in [size, keepsOriginal ? 1 : 0, sizeLimit, milliseconds] { writer.number(number) }
        return writer.bytes
    }
}

extension WorkerRequest {
    init(bytes: [UInt8]) throws(MessageReader.Malformed) {
        var reader = MessageReader(bytes)
        let name = try reader.text()
        let nameBytes = try reader.number() == 0 ? nil : try reader.run()
        source = ArticleRecord.Source(
            name: name, nameBytes: nameBytes, inboxPath: try reader.optionalText(), size: 0, sha256: "",
            mtime: try reader.optionalText(), receivedAt: try reader.optionalText())
        tags = try reader.texts()
        size = try reader.number()
        keepsOriginal = try reader.number() != 0
        sizeLimit = try reader.number()
        milliseconds = try reader.number()
        guard reader.isAtEnd, size >= 0 else { throw MessageReader.Malformed() }
    }
}
