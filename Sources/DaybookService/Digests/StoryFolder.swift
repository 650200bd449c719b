internal import ArticleStore
internal import Foundation
import Glibc
internal import Stories
import SystemPackage

/// `<state>/stories`: what was open at the end of some days, and which articles each day's stories had.
///
/// All of it follows from the records and is made anew where it is missing, damaged or not theirs. Whoever may only read the
/// archive goes without writing.
struct StoryFolder {
    let path: FilePath

    init(state: FilePath) {
        path = state.appending("stories")
    }

    /// What is remembered of a day, so that its records need not be read to know that they are the same.
    struct Memory {
        /// Of the files, as `Archive.fingerprint` gives it.
        var fingerprint: String
        /// Of the records.
        var sha256: String
    }

    // MARK: - What the days had

    /// By day; empty where nothing can be read.
    func memories() -> [Day: Memory] {
        var memories: [Day: Memory] = [:]
        for line in lines(of: "days") {
            let words = line.split(separator: " ")
            guard words.count == 3, let day = Day(String(words[0])) else { continue }
            memories[day] = Memory(fingerprint: String(words[1]), sha256: String(words[2]))
        }
        return memories
    }

    func write(_ memories: [Day: Memory]) {
        let lines = memories.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.fingerprint) \($0.value.sha256)\n" }
        write(Array(lines.joined().utf8), to: "days")
    }

    // MARK: - Ledgers

    /// The ledger of a day's end, if it was made from the records that `key` stands for.
    func ledger(of day: Day, key: String) -> StoryLedger? {
        guard let bytes = bytes(of: "\(day).ledger"), bytes.starts(with: Array(key.utf8)) else { return nil }
        return StoryLedger(bytes: Array(bytes.dropFirst(key.utf8.count)))
    }

    func write(_ ledger: StoryLedger, of day: Day, key: String) {
        write(Array(key.utf8) + ledger.bytes, to: "\(day).ledger")
    }

    /// Removes the ledgers of other days than these, and the parts of days that are no more.
    func prune(ledgers kept: Set<Day>, days: Set<Day>) {
        // No folder: nothing to remove.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: path.string)) ?? [] {
            let parts = name.split(separator: ".")
            guard parts.count == 2, let day = Day(String(parts[0])) else { continue }
            if parts[1] == "ledger" ? !kept.contains(day) : !days.contains(day) {
                unlink(path.appending(name).string)
            }
        }
    }

    /// Forgets all.
    func clear() {
        // Not there, or not ours to remove: then it is held against the records as ever.
        try? FileManager.default.removeItem(atPath: path.string)
    }

    // MARK: - The parts of stories

    /// The stories of a day with their articles; `nil` where that is not known of the records that `key` stands for.
    func parts(of day: Day, key: String) -> [(story: String, articles: [String])]? {
        let lines = lines(of: "\(day).parts")
        guard lines.first == key else { return nil }
        return lines.dropFirst().compactMap { line in
            let words = line.split(separator: " ").map(String.init)
            return words.first.map { ($0, Array(words.dropFirst())) }
        }
    }

    func write(_ parts: [Story], of day: Day, key: String) {
        let lines = parts.map { ([$0.id] + $0.articles.map(\.id)).joined(separator: " ") }.sorted()
        write(Array(([key] + lines).joined(separator: "\n").utf8), to: "\(day).parts")
    }

    // MARK: -

    private func bytes(of name: String) -> [UInt8]? {
        // What cannot be read counts as not there, and is made anew.
        (try? Data(contentsOf: URL(fileURLWithPath: path.appending(name).string))).map { Array($0) }
    }

    private func lines(of name: String) -> [String] {
        bytes(of: name).map { String(decoding: $0, as: UTF8.self).split(separator: "\n").map(String.init) } ?? []
    }

    private func write(_ bytes: [UInt8], to name: String) {
        // What cannot be written costs time at the next digest, and nothing else: a full disk is said elsewhere.
        try? DurableFile.makeDirectories(path)
        try? DurableFile.write(bytes, to: path.appending(name), sync: false)
    }
}
