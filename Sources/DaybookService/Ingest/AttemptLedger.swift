internal import Foundation
internal import Inbox
import SystemPackage

/// How often files were tried that were being ingested when the daemon ended without a word.
///
/// A file that ends the daemon would do so for ever. So what an earlier run left claimed is tried one by one, and each
/// try is written down, durably, before it begins.
struct AttemptLedger {
    private let path: FilePath
    private var attempts: [String: Int]

    init(state: FilePath) {
        path = state.appending("attempts.json")
        // A ledger that is absent or was cut short starts anew: a file is then tried more often, never less.
        let text = try? FileText.contents(of: path.string)
        attempts = text.flatMap { try? JSONDecoder().decode([String: Int].self, from: Data($0.utf8)) } ?? [:]
    }

    /// Forgets every file but these: what is no longer left over has come to its end in some way.
    mutating func keepOnly(_ files: [ClaimedFile]) {
        let keys = Set(files.map(key))
        attempts = attempts.filter { keys.contains($0.key) }
    }

    /// How often this file was tried alone, and the daemon ended.
    func attempts(on file: ClaimedFile) -> Int { attempts[key(file)] ?? 0 }

    /// Writes down, durably, that a try begins.
    mutating func begin(_ file: ClaimedFile) throws(Ingestion.Failure) {
        attempts[key(file), default: 0] += 1
        try write()
    }

    /// The daemon did not end over it; written with the next file's beginning, or forgotten with the rest.
    mutating func end(_ file: ClaimedFile) {
        attempts[key(file)] = nil
    }

    /// The path and the content's identity: a new file of the same name starts at one.
    private func key(_ file: ClaimedFile) -> String {
        "\(file.relativePath) \(file.size) \(file.modified.seconds).\(file.modified.nanoseconds)"
    }

    private func write() throws(Ingestion.Failure) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        // Encoding a dictionary of numbers does not fail.
        guard let data = try? encoder.encode(attempts) else { return }
        do {
            try DurableFile.write([UInt8](data), to: path)
        } catch {
            throw .pause("cannot write \(path): \(error)")
        }
    }
}
