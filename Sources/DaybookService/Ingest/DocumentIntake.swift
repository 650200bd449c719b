internal import ArticleStore
internal import Glibc
internal import Inbox
internal import SystemPackage

/// A claimed file on its way through a worker: opened for it, and made a document for the store by what it answers.
struct DocumentIntake {
    /// What is to be done with a claimed file.
    enum Verdict {
        /// With a reason where the folder of a saved page cannot be kept with it.
        case store(IncomingDocument, folderProblem: String?)
        case reject(stage: String, reason: String)
        /// Somebody wrote to it while it was read: it settles anew.
        case putBack
        /// It is gone; there is nothing left to do.
        case vanished
    }

    /// Bytes.
    private(set) var fileSizeLimit: Int
    private var deadline: Duration
    private var keepsOriginals: Bool

    init(_ configuration: Configuration) {
        fileSizeLimit = configuration.fileSizeLimit
        deadline = configuration.deadline
        keepsOriginals = configuration.originalsPolicy == OriginalsPolicy.archive.rawValue
    }

    // MARK: - Before

    /// Opens a file and says what a worker is to be asked about it, or what is to be done with it without.
    func open(_ file: ClaimedFile, receivedAt moment: Moment) throws(Refusal) -> OpenDocument {
        do throws(FileProblem) {
            let descriptor = try file.open(limit: fileSizeLimit)
            let source = ArticleRecord.Source(
                name: file.displayName, nameBytes: file.isNameUTF8 ? nil : file.nameBytes,
                inboxPath: file.relativePath.string, size: 0, sha256: "",
                mtime: LocalTime.rfc3339(Moment(seconds: Int(file.modified.seconds))),
                receivedAt: LocalTime.rfc3339(moment))
            let request = WorkerRequest(
                source: source, tags: file.tags, size: Int(file.size), keepsOriginal: keepsOriginals,
                sizeLimit: fileSizeLimit, milliseconds: timeInside)
            return OpenDocument(
                file: file, descriptor: descriptor, moment: moment, request: request, deadline: deadline)
        } catch {
            if case .unreadable(let cause) = error, Self.shortages.contains(cause) { throw .shortage("\(error)") }
            throw .verdict(Self.verdict(on: error))
        }
    }

    /// What keeps any file from being opened while it lasts, and passes; an I/O error, which may be the one file's for good, is none.
    private static let shortages: Set<Errno> = [.noMemory, .tooManyOpenFiles, .tooManyOpenFilesInSystem, .noSpace]

    /// Milliseconds that a worker gives itself: less than what it is given, so that a document that is merely slow ends without it.
    private var timeInside: Int {
        let (seconds, attoseconds) = deadline.components
        return (Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)) * 9 / 10
    }

    /// Why no worker is asked about a file.
    enum Refusal: Error {
        /// What is to be done with it is known.
        case verdict(Verdict)
        /// Nothing can be opened at present, in words.
        case shortage(String)
    }

    // MARK: - After

    /// What is to be done with a file by a worker's answer; nil where the answer is none.
    func verdict(on document: OpenDocument, _ reply: WorkerReply) -> Verdict? {
        switch reply {
        case .extracted(let records, let sha256, let size, let original):
            guard size == document.request.size, !keepsOriginals || original != nil else { return nil }
            guard document.file.isUnchanged(document.descriptor) else { return .putBack }
            return verdict(on: document, records: records, sha256: sha256, original: original ?? [])
        case .rejected(let reason):
            return document.file.isUnchanged(document.descriptor)
                ? .reject(stage: "extract", reason: reason) : .putBack
        case .late: return .reject(stage: "extract", reason: "took longer than \(document.deadline.seconds) s")
        case .resized: return .putBack
        case .unreadable(let errno, let after):
            return Self.verdict(on: FileProblem.readFailed(Errno(rawValue: errno), after: after))
        case .ready, .exhausted: return nil
        }
    }

    private func verdict(
        on document: OpenDocument, records: [[UInt8]], sha256: String, original: [UInt8]
    ) -> Verdict? {
        var articles: [ArticleRecord] = []
        for bytes in records {
            guard var record = try? ArticleRecord(json: bytes), record.source.sha256 == sha256 else { return nil }
            // What the daemon knows itself it does not take from a worker.
            let (part, mediaType, charset) = (record.source.part, record.source.mediaType, record.source.charset)
            record.source = document.request.source
            (record.source.size, record.source.sha256) = (document.request.size, sha256)
            (record.source.part, record.source.mediaType, record.source.charset) = (part, mediaType, charset)
            articles.append(record)
        }
        var source = document.request.source
        (source.size, source.sha256) = (document.request.size, sha256)
        var folder: IncomingFolder?
        var folderProblem: String?
        do throws(FileProblem) {
            folder = try contents(of: document.file.folder)
        } catch .changed {
            return .putBack
        } catch {
            folderProblem = "\(error)"
        }
        return .store(
            IncomingDocument(
                source: source, day: Day(containing: document.moment).description,
                originalExtension: document.file.relativePath.lastComponent?.extension ?? "",
                original: .frame(original), folder: folder, articles: articles), folderProblem: folderProblem)
    }

    private static func verdict(on problem: FileProblem) -> Verdict {
        switch problem {
        case .missing: .vanished
        case .changed: .putBack
        case .tooLarge, .unreadable, .notRegular, .readFailed: .reject(stage: "read", reason: "the file \(problem)")
        }
    }

    /// The folder of a saved page with all its files; bounded like a file. It is kept, not read: no worker is needed for that.
    private func contents(of folder: ClaimedFolder?) throws(FileProblem) -> IncomingFolder? {
        guard let folder else { return nil }
        let files = try folder.files(limit: fileSizeLimit)
        return IncomingFolder(
            name: folder.displayName,
            files: files.map {
                TarArchive.File(path: $0.path, modified: $0.modified.seconds, bytes: $0.bytes)
            })
    }
}

/// A claimed file that is open for a worker; closed with the last reference to it.
final class OpenDocument {
    let file: ClaimedFile
    let descriptor: FileDescriptor
    /// When it was received.
    let moment: Moment
    let request: WorkerRequest
    /// The time that reading it may take.
    let deadline: Duration

    init(file: ClaimedFile, descriptor: FileDescriptor, moment: Moment, request: WorkerRequest, deadline: Duration) {
        self.file = file
        self.descriptor = descriptor
        self.moment = moment
        self.request = request
        self.deadline = deadline
    }

    deinit { close(descriptor.rawValue) }
}
