import ArticleStore
import Foundation
import SystemPackage
import Testing

extension Tag {
    /// Prints figures; run it alone and in release: `swift test -c release -Xswiftc -enable-testing --filter StoreSpeed`.
    @Tag static var measurement: Self
}

/// What the store takes a second, beside one fsync a file in the same run on the same disk.
@Suite(.tags(.measurement), .serialized) struct StoreSpeedTests {
    /// `DAYBOOK_MEASURE` says how many; by default few, so that the suite stays quick.
    static let count = ProcessInfo.processInfo.environment["DAYBOOK_MEASURE"].flatMap(Int.init) ?? 512

    /// Kept until the process ends: ext4 is slow to make files while it remembers many that were just removed.
    private nonisolated(unsafe) static var folders: [TemporaryFolder] = []  // one serialized suite uses it

    private static func folder() -> TemporaryFolder {
        if folders.isEmpty { atexit { StoreSpeedTests.folders = [] } }
        folders.append(TemporaryFolder())
        return folders[folders.count - 1]
    }

    @Test(arguments: [OriginalsPolicy.delete, .archive])
    func `batches of 64 are all stored, and how fast`(policy: OriginalsPolicy) throws {
        let documents = Self.documents(Self.count)
        let folder = Self.folder()
        let store = try ArticleStore(directory: folder.path, originals: policy)
        var stored = 0
        let start = ContinuousClock.now
        let cpuStart = Self.cpuSeconds()
        for first in stride(from: 0, to: documents.count, by: 64) {
            let outcomes = try store.commit(Array(documents[first..<min(first + 64, documents.count)]))
            stored += outcomes.reduce(0) { $0 + $1.articles.count }
            if store.needsCheckpoint { try store.checkpoint() }
        }
        let committed = ContinuousClock.now
        try store.checkpoint()
        let end = ContinuousClock.now
        let cpu = Self.cpuSeconds() - cpuStart
        let baseline = try Self.syncEachFile(documents)
        let rate = Double(stored) / Self.seconds(end - start)
        print(
            """
            store, originals \(policy): \(stored) records of \(documents[0].articles[0].prettyJSON.count) bytes, \
            \(Int(rate))/s with the last checkpoint (\(Int(Double(stored) / Self.seconds(committed - start)))/s without, \
            \(Int(Double(stored) / cpu)) a CPU second); fsync a file \(Int(baseline))/s
            """)
        #expect(stored == documents.count)
        #expect(try Archive(directory: folder.path).count == stored)
    }

    @Test func `a reindex reads every record, and how fast`() throws {
        let documents = Self.documents(Self.count)
        let folder = Self.folder()
        let store = try ArticleStore(directory: folder.path, originals: .delete)
        for first in stride(from: 0, to: documents.count, by: 64) {
            _ = try store.commit(Array(documents[first..<min(first + 64, documents.count)]))
        }
        try store.checkpoint()
        let start = ContinuousClock.now
        let cpuStart = Self.cpuSeconds()
        let report = try store.reindex()
        let rate = Double(report.records) / Self.seconds(ContinuousClock.now - start)
        let size = try FileManager.default.attributesOfItem(atPath: folder("index.sqlite"))[.size] as? Int ?? 0
        print(
            """
            reindex: \(Int(rate)) records/s (\(Int(Double(report.records) / (Self.cpuSeconds() - cpuStart))) a CPU second), \
            index \(size / max(1, report.records)) bytes a record
            """)
        #expect(report.records == documents.count && report.invalid.isEmpty)
        let archive = try Archive(directory: folder.path)
        let word = String(documents[0].articles[0].contentText.utf8.split(separator: 0x20)[3]) ?? ""
        let searchStart = ContinuousClock.now
        let hits = try archive.search(query: word, limit: 20)
        print("search of a common word: \(Self.seconds(ContinuousClock.now - searchStart) * 1000) ms")
        #expect(!hits.isEmpty)
    }

    /// The usual way: each JSON file written and synced alone, on as many files as a second allows.
    private static func syncEachFile(_ documents: [IncomingDocument]) throws -> Double {
        let folder = folder()
        let few = documents.prefix(256)
        let start = ContinuousClock.now
        for document in few {
            let record = document.articles[0]
            let file = open(folder("\(record.id).json"), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
            let bytes = record.prettyJSON
            #expect(write(file, bytes, bytes.count) == bytes.count)
            #expect(fsync(file) == 0)
            close(file)
        }
        return Double(few.count) / seconds(ContinuousClock.now - start)
    }

    /// Invented text of words by their rank, so that compression and the full-text index meet what they meet in life.
    private static func documents(_ count: Int) -> [IncomingDocument] {
        var generator = SplitMix(seed: 7)
        let words = (0..<20_000).map { _ in
            String(
                (0..<Int.random(in: 2...9, using: &generator)).map { _ in
                    Character(Unicode.Scalar(UInt8.random(in: 97...122, using: &generator)))
                })
        }
        return (0..<count).map { number in
            var text = "\(number)"
            while text.utf8.count < 1900 {
                let rank = Double.random(in: 0..<1, using: &generator)
                text += " " + words[Int(pow(rank, 4) * Double(words.count))]
            }
            return Samples.document(
                text, name: "page-\(number).html", title: String(text.prefix(60)), site: "The Harbour Post",
                url: "https://example.org/\(number)")
        }
    }

    private static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }

    private static func cpuSeconds() -> Double {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6
    }
}
