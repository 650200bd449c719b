internal import ArticleExtraction
internal import ArticleStore
internal import Inbox

/// Turns one claimed file into what is to be done with it. Reads the file; writes nothing.
struct DocumentIntake: ~Copyable {
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
    var fileSizeLimit: Int { reader.extractor.limits.documentBytes }
    private var reader: ArticleReader

    init(_ configuration: Configuration) {
        reader = ArticleReader(ArticleExtractor(limits: configuration.extractionLimits))
    }

    /// Takes new limits.
    mutating func apply(_ configuration: Configuration) {
        reader.extractor.limits = configuration.extractionLimits
    }

    mutating func verdict(on file: ClaimedFile, receivedAt moment: Moment) -> Verdict {
        let bytes: [UInt8]
        do {
            bytes = try file.contents(limit: fileSizeLimit)
        } catch {
            switch error {
            case .missing: return .vanished
            case .changed: return .putBack
            case .tooLarge, .unreadable, .notRegular, .readFailed:
                return .reject(stage: "read", reason: "the file \(error)")
            }
        }
        let hash = ContentHash(of: bytes)
        let source = ArticleRecord.Source(
            name: file.displayName, nameBytes: file.isNameUTF8 ? nil : file.nameBytes,
            inboxPath: file.relativePath.string, size: bytes.count, sha256: hash.hex,
            mtime: LocalTime.rfc3339(Moment(seconds: Int(file.modified.seconds))),
            receivedAt: LocalTime.rfc3339(moment))
        let document = RawDocument(bytes: bytes, name: file.displayName)
        do {
            let records = try ArticleRecord.records(
                of: document, hash: hash, source: source, tags: file.tags, by: &reader)
            var folder: IncomingFolder?
            var folderProblem: String?
            do throws(FileProblem) {
                folder = try contents(of: file.folder)
            } catch .changed {
                return .putBack
            } catch {
                folderProblem = "\(error)"
            }
            return .store(
                IncomingDocument(
                    source: source, day: Day(containing: moment).description,
                    originalExtension: file.relativePath.lastComponent?.extension ?? "", original: bytes,
                    folder: folder, articles: records), folderProblem: folderProblem)
        } catch {
            return .reject(stage: "extract", reason: "\(error)")
        }
    }

    /// The folder of a saved page with all its files; bounded like a file.
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
