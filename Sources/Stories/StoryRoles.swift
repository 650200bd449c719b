/// What each member is to its story: a report of the event, a copy of one, or background.
///
/// Background is a piece on the topic that does not tell the event. All of these must hold:
/// 1. it gives no publication date and names no day, nor a day of the week;
/// 2. the story has three other originals at least;
/// 3. it lacks most of the words that nearly all the others share and that are rare elsewhere.
struct StoryRoles {
    /// The words an event is known by, at most.
    static let coreTerms = 8
    /// The share of the other originals that must have a word for it to be one of them.
    static let coreShare = 0.7
    /// A text with less than this share of them is background.
    static let backgroundShare = 0.5

    let roles: [Int: Story.Role]
    let reports: [Int]
    /// The terms most of the reports share, the most telling first.
    let core: [Int32]

    init(of members: [Int], texts: [ArticleText], copies: [CopyFinder.Copy?], rarity: [Float], dated: (Int) -> Bool) {
        let originals = members.filter { copies[$0] == nil || !members.contains(copies[$0]?.original ?? -1) }
        var roles: [Int: Story.Role] = [:]
        for member in members { roles[member] = originals.contains(member) ? .report : .copy }
        let termSets = originals.map { Self.terms(of: texts[$0]) }
        var counts: [Int32: Int] = [:]
        for set in termSets {
            for term in set { counts[term, default: 0] += 1 }
        }
        if originals.count >= 4 {
            for (position, original) in originals.enumerated() {
                guard texts[original].published == nil, !dated(original) else { continue }
                let others = counts.compactMapValues { $0 }
                let own = Set(termSets[position])
                let core = Self.core(others, own: own, texts: originals.count - 1, rarity)
                let having = core.filter { own.contains($0) }.count
                if !core.isEmpty, Double(having) < Self.backgroundShare * Double(core.count) {
                    roles[original] = .background
                }
            }
            // A story needs reports; if everything looks like background, nothing is.
            if originals.filter({ roles[$0] == .report }).count * 2 < originals.count {
                for original in originals { roles[original] = .report }
            }
        }
        self.roles = roles
        reports = originals.filter { roles[$0] == .report }
        core = Self.core(counts, own: [], texts: originals.count, rarity)
    }

    private static func terms(of text: ArticleText) -> [Int32] {
        var terms: [Int32] = []
        for token in text.tokens where token.term >= 0 { terms.append(token.term) }
        terms.sort()
        var unique: [Int32] = []
        for term in terms where unique.last != term { unique.append(term) }
        return unique
    }

    private static func core(_ counts: [Int32: Int], own: Set<Int32>, texts: Int, _ rarity: [Float]) -> [Int32] {
        var scored: [(score: Float, term: Int32)] = []
        for (term, count) in counts {
            let others = own.contains(term) ? count - 1 : count
            guard Double(others) >= coreShare * Double(texts), others >= min(2, texts) else { continue }
            scored.append((rarity[Int(term)] * Float(others), term))
        }
        scored.sort { ($1.score, $0.term) < ($0.score, $1.term) }
        return scored.prefix(coreTerms).map(\.term)
    }
}
