internal import ArticleExtraction
internal import ArticleStore
import Glibc
import SystemPackage

/// Makes records anew from an original, where there is none of them any more.
struct Reextraction {
    private let configuration: Configuration
    private let store: ArticleStore
    /// Folders of saved pages whose records are gone.
    private(set) var folders: LooseFolders

    init(_ configuration: Configuration, _ store: ArticleStore, _ folders: LooseFolders) {
        self.configuration = configuration
        self.store = store
        self.folders = folders
    }

    /// Why a document gave no record.
    struct Problem: Error, CustomStringConvertible {
        var description: String
    }

    /// Stores the articles of an original that the archive does not have; those that it has stay as they are.
    ///
    /// - Parameter remains: what is still known of the file; without it the original alone says what there is to say.
    /// - Returns: what was done, in words, or why the document gives nothing.
    mutating func restore(_ original: String, _ remains: RecordRemains?) throws(StoreError) -> Result<String, Problem> {
        let bytes: [UInt8]
        do {
            bytes = try store.original(at: original)
        } catch {
            guard case .invalidOriginal = error else { throw error }
            return .failure(Problem(description: "\(error)"))
        }
        let hash = ContentHash(of: bytes)
        let arrival = arrival(of: original)
        let fileExtension = remains?.fileExtension ?? ""
        let name = remains?.name ?? hash.hex.prefix(16) + (fileExtension.isEmpty ? "" : ".\(fileExtension)")
        let source = ArticleRecord.Source(
            name: name, nameBytes: remains?.nameBytes, inboxPath: remains?.inboxPath, size: bytes.count,
            sha256: hash.hex, mtime: remains?.mtime, receivedAt: remains?.receivedAt ?? LocalTime.rfc3339(arrival))
        var reader = ArticleReader(ArticleExtractor(limits: configuration.extractionLimits))
        var records: [ArticleRecord]
        do {
            records = try ArticleRecord.records(
                of: RawDocument(bytes: bytes, name: name), hash: hash, source: source, tags: tags(remains?.inboxPath),
                by: &reader)
        } catch {
            return .failure(Problem(description: "\(error)"))
        }
        for index in records.indices where records[index].id == remains?.id { records[index].user = remains?.user }
        let known = remains.flatMap { remains in
            remains.folderName.map { IncomingFolder(name: $0, files: remains.folderFiles) }
        }
        let folder = known ?? folders.folder(ofPage: bytes)
        let outcomes = try store.commit([
            IncomingDocument(
                source: source, day: remains?.day ?? Day(containing: arrival).description,
                originalExtension: fileExtension, original: bytes, folder: folder, articles: records)
        ])
        let made = outcomes.flatMap(\.articles).compactMap { article in
            if case .stored(_, let path) = article { path } else { nil }
        }
        // Another repair may just have made them, or the file is now known as one that brought nothing new.
        guard !made.isEmpty else { return .success("its articles are there") }
        return .success("made anew as \(made.joined(separator: ", "))")
    }

    /// The folders of the inbox that a file lay in, as at its first extraction.
    private func tags(_ inboxPath: String?) -> [String] {
        FilePath(inboxPath ?? "").removingLastComponent().components.map(\.string)
    }

    /// When an original was written, for want of better knowledge.
    private func arrival(of original: String) -> Moment {
        var status = stat()
        let isThere = stat(configuration.state.appending(original).string, &status) == 0
        return isThere ? Moment(seconds: status.st_mtim.tv_sec) : .now()
    }
}
