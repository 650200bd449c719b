internal import ArticleStore
internal import Stories

/// The days of an archive as a chain: what is open at a day's end follows from what was open the day before and the day's
/// records.
///
/// A key stands for a day's records and those of all days before. A ledger that was kept is used only for its key, so that a
/// record that changed or is gone means folding anew from its day on, and nothing else does.
struct StoryChain {
    /// A day with records.
    struct Link {
        var day: Day
        var key: String
    }

    /// Earliest first.
    private(set) var links: [Link] = []
    private let archive: Archive
    private let folder: StoryFolder
    private let languages: [String]

    /// Ledgers are kept for so many of the last days, and for the last day of each month.
    private static let kept = 4

    init(_ archive: Archive, _ configuration: Configuration) throws(StoreError) {
        self.archive = archive
        folder = StoryFolder(state: configuration.state)
        languages = configuration.digestLanguages
        let remembered = folder.memories()
        var memories: [Day: StoryFolder.Memory] = [:]
        var isChanged = false
        var key = ContentHash(of: Array("stories \(StoryLedger.version) \(languages.sorted())".utf8)).hex
        for (name, _) in try archive.days() {
            guard let day = Day(name) else { continue }
            let fingerprint = try archive.fingerprint(ofDay: name)
            var memory = remembered[day]
            if memory?.fingerprint != fingerprint {
                memory = StoryFolder.Memory(fingerprint: fingerprint, sha256: try Self.sha256(of: name, archive))
                isChanged = true
            }
            memories[day] = memory
            key = ContentHash(of: Array("\(key) \(day) \(memory?.sha256 ?? "")".utf8)).hex
            links.append(Link(day: day, key: key))
        }
        if isChanged || memories.count != remembered.count { folder.write(memories) }
    }

    private static func sha256(of day: String, _ archive: Archive) throws(StoreError) -> String {
        var hash = ContentHash.Accumulator()
        // Damaged files are said where the day's digest is made.
        _ = try archive.readRecords(onDay: day) { hash.add($0.record.compactJSON + [UInt8(ascii: "\n")]) }
        return hash.value.hex
    }

    /// What was open when a day began.
    func ledger(before day: Day) throws(StoreError) -> StoryLedger {
        let end = links.firstIndex { $0.day >= day } ?? links.count
        return try ledger(afterFirst: end)
    }

    /// What was open after so many of the days.
    private func ledger(afterFirst count: Int) throws(StoreError) -> StoryLedger {
        var from = count
        var ledger = StoryLedger()
        while from > 0 {
            if let kept = folder.ledger(of: links[from - 1].day, key: links[from - 1].key) {
                ledger = kept
                break
            }
            from -= 1
        }
        guard from < count else { return ledger }
        for number in from..<count { ledger = try folded(number, after: ledger) }
        prune()
        return ledger
    }

    private func folded(_ number: Int, after ledger: StoryLedger) throws(StoreError) -> StoryLedger {
        let link = links[number]
        let records = try DayRecords(of: link.day, in: archive, languages: languages)
        let (stories, next) = StoryBuilder().stories(
            from: records.articles, on: link.day.description, after: ledger, telling: { $0.map { _ in false } })
        folder.write(stories, of: link.day, key: link.key)
        if keepsLedger(number) { folder.write(next, of: link.day, key: link.key) }
        return next
    }

    private func keepsLedger(_ number: Int) -> Bool {
        guard number + 1 < links.count else { return true }
        let (day, next) = (links[number].day, links[number + 1].day)
        return number + Self.kept >= links.count || (day.year, day.month) != (next.year, next.month)
    }

    private func prune() {
        let kept = links.indices.filter(keepsLedger).map { links[$0].day }
        folder.prune(ledgers: Set(kept), days: Set(links.map(\.day)))
    }

    // MARK: - A story over its days

    /// The days on which stories had articles, earliest first: what each day's stories are, and of which articles.
    func parts() throws(StoreError) -> [(day: Day, stories: [(story: String, articles: [String])])] {
        if let missing = links.firstIndex(where: { folder.parts(of: $0.day, key: $0.key) == nil }) {
            var ledger = try ledger(afterFirst: missing)
            for number in missing..<links.count { ledger = try folded(number, after: ledger) }
            prune()
        }
        return links.map { ($0.day, folder.parts(of: $0.day, key: $0.key) ?? []) }
    }

    /// A story as each of the days tells it.
    ///
    /// - Parameters:
    ///   - id: the story's.
    ///   - days: those on which it has articles, ascending.
    func stories(of id: String, on days: [Day]) throws(StoreError) -> [(day: Day, story: Story)] {
        guard let first = links.firstIndex(where: { $0.day == days.first }) else { return [] }
        let wanted = Set(days)
        var told: [(day: Day, story: Story)] = []
        var ledger = try ledger(afterFirst: first)
        for link in links[first...] where told.count < days.count {
            let records = try DayRecords(of: link.day, in: archive, languages: languages)
            let (stories, next) = StoryBuilder().stories(
                from: records.articles, on: link.day.description, after: ledger,
                telling: { $0.map { $0.id == id && wanted.contains(link.day) } })
            if let story = stories.first(where: { $0.id == id }) { told.append((link.day, story)) }
            ledger = next
        }
        return told
    }
}
