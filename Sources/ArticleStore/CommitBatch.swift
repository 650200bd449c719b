import Glibc

/// What a batch of documents comes to: files to write, rows to add, and an outcome for each document.
struct CommitBatch {
    var outcomes: [CommitOutcome] = []
    /// The new records and originals that go through the log.
    var entries: [CommitLog.Entry] = []
    /// Originals too large for the log: written and synced before it.
    var largeOriginals: [CommitLog.Entry] = []
    var records: [(record: ArticleRecord, path: String)] = []
    /// Records that the index knows and whose files are gone.
    var replacedRecords: [String] = []
    /// Files of which not every article is new.
    var repeats: [IngestedFile] = []
    /// The hashes of the files with articles.
    var files: Set<String> = []
    /// Where each file's original is, by its hash.
    var originals: [String: String] = [:]
    /// The ids of `records`.
    var ids: Set<String> = []
}

extension ArticleStore {
    /// Sorts what is new from what is there, and makes the bytes of all files.
    func plan(_ documents: [IncomingDocument]) throws(StoreError) -> CommitBatch {
        var batch = CommitBatch()
        batch.outcomes.reserveCapacity(documents.count)
        for document in documents { try validate(document) }
        let ids = documents.flatMap { $0.articles.map(\.id) }
        let indexed = try index.paths(ofArticles: ids)
        for document in documents { try plan(document, indexed, &batch) }
        return batch
    }

    /// - Parameter indexed: Where the index has the batch's articles that it knows.
    private func plan(
        _ document: IncomingDocument, _ indexed: [String: String], _ batch: inout CommitBatch
    ) throws(StoreError) {
        let sha256 = document.source.sha256
        var isNew: [Bool] = []
        for record in document.articles {
            // Within one document, too, the same bytes are one article.
            if batch.ids.contains(record.id) || promised[record.id] != nil {
                isNew.append(false)
            } else if let path = indexed[record.id], files.reader.exists(path) {
                isNew.append(false)
            } else {
                isNew.append(true)
                batch.ids.insert(record.id)
                // Known, but its file was removed: what replaces it may have another path.
                if indexed[record.id] != nil { batch.replacedRecords.append(record.id) }
            }
        }
        let hasRepeats = isNew.contains(false)
        let original = try planOriginal(of: document, mayBeKnown: hasRepeats, &batch)
        let folder = try document.folder.map { (folder) throws(StoreError) in
            ArticleRecord.Folder(
                name: folder.name, files: folder.files, size: folder.size,
                original: try planOriginal(of: folder, document, &batch))
        }
        var outcome = CommitOutcome(articles: [])
        for (offset, var record) in document.articles.enumerated() {
            guard isNew[offset] else {
                outcome.articles.append(.duplicate(of: record.id))
                continue
            }
            record.source.original = original
            record.source.folder = folder
            if document.articles.count > 1 && record.source.part == nil { record.source.part = offset + 1 }
            let path = RecordPath.path(record, day: document.day)
            batch.entries.append(CommitLog.Entry(kind: .record, path: path, content: record.prettyJSON))
            batch.records.append((record, path))
            outcome.articles.append(.stored(id: record.id, path: path))
        }
        if hasRepeats {
            batch.repeats.append(
                IngestedFile(
                    name: document.source.name, inboxPath: document.source.inboxPath, sha256: sha256,
                    receivedAt: document.source.receivedAt, original: original,
                    articles: document.articles.map(\.id), folders: [folder].compactMap(\.self)))
        }
        if !document.articles.isEmpty { batch.files.insert(sha256) }
        batch.outcomes.append(outcome)
    }

    /// Where a document's bytes are kept, and the file for it where it is not there yet; `nil` where none is kept.
    ///
    /// - Parameter mayBeKnown: Whether the same bytes may have come before; asking costs a look into the index.
    private func planOriginal(
        of document: IncomingDocument, mayBeKnown: Bool, _ batch: inout CommitBatch
    ) throws(StoreError) -> String? {
        guard originals == .archive, !document.articles.isEmpty else { return nil }
        let sha256 = document.source.sha256
        if let path = batch.originals[sha256] ?? promisedOriginals[sha256] { return path }
        if mayBeKnown {
            // Only what the index knows was made durable: a file that merely lies there may be half of one.
            for file in try index.files(sha256: sha256) {
                if let path = file.original, files.reader.exists(path) { return path }
            }
        }
        let path = OriginalPath.path(sha256: sha256, fileExtension: document.originalExtension)
        try keep(document.original, sha256, at: path, of: document, &batch)
        return path
    }

    /// The same for the folder of a saved page. Also where all its page's articles are known: what is not kept here is
    /// kept nowhere. Then no record names it, and `repeats` does.
    private func planOriginal(
        of folder: IncomingFolder, _ document: IncomingDocument, _ batch: inout CommitBatch
    ) throws(StoreError) -> String? {
        guard originals == .archive, !document.articles.isEmpty else { return nil }
        if let path = batch.originals[folder.sha256] ?? promisedOriginals[folder.sha256] { return path }
        let path = OriginalPath.path(sha256: folder.sha256, fileExtension: "tar")
        try keep(.bytes(folder.archive), folder.sha256, at: path, of: document, &batch)
        return path
    }

    private func keep(
        _ original: IncomingDocument.Original, _ sha256: String, at path: String, of document: IncomingDocument,
        _ batch: inout CommitBatch
    ) throws(StoreError) {
        let content: [UInt8]
        switch original {
        case .frame(let frame): content = frame
        case .bytes(let bytes):
            guard let frame = compressor.compress(bytes) else {
                throw .system(doing: "compress", path: document.source.name, errno: ENOMEM)
            }
            content = frame
        }
        let entry = CommitLog.Entry(kind: .original, path: path, content: content)
        if content.count > limits.loggedOriginalBytes {
            batch.largeOriginals.append(entry)
        } else {
            batch.entries.append(entry)
        }
        batch.originals[sha256] = path
    }

    private func validate(_ document: IncomingDocument) throws(StoreError) {
        let name = document.source.name
        guard !name.isEmpty else { throw .invalidDocument(name: "a document", reason: "it has no name") }
        guard Day.isValid(document.day) else {
            throw .invalidDocument(name: name, reason: "\"\(document.day)\" is no day of the form YYYY-MM-DD")
        }
        guard ContentHash.isHex(document.source.sha256) else {
            throw .invalidDocument(name: name, reason: "its sha256 is not 64 lower-case hexadecimal digits")
        }
        for record in document.articles {
            guard ContentHash.isArticleID(record.id) else {
                throw .invalidDocument(name: name, reason: "\"\(record.id)\" is no article id")
            }
            guard record.source.sha256 == document.source.sha256 else {
                throw .invalidDocument(name: name, reason: "an article's source is another file")
            }
        }
    }

    /// Puts one file of a batch in its place.
    func writeFile(_ entry: CommitLog.Entry) throws(StoreError) {
        switch entry.kind {
        case .record:
            let id = RecordPath.id(fromPath: entry.path) ?? "record"
            try files.write(entry.content, to: entry.path, temporaryName: RecordPath.temporaryName(id: id))
        case .original:
            try files.write(
                entry.content, to: entry.path, temporaryName: OriginalPath.temporaryName(entry.path))
        case .repeats: break
        }
    }
}
