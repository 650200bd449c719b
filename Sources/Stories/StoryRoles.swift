/// What each member is to its story: a report of the event, a copy of one, or background.
///
/// Background is a piece on the topic that does not tell the event. All of these must hold:
/// 1. it gives no publication date, names no day, counts nothing in figures and quotes nobody;
/// 2. the story has three other originals at least;
/// 3. nowhere in it stands a word that every other original has in its title or opening, common words apart.
struct StoryRoles {
    /// The words a story is known by, at most.
    static let coreTerms = 10
    /// The share of the originals that must have a word for it to be one of them.
    static let coreShare = 0.7
    /// Sentences that open an article: they tell what happened.
    static let openingSentences = 2
    /// Originals that a story needs for one of them to be background.
    static let fewestWithBackground = 4

    let roles: [Int: Story.Role]
    let reports: [Int]
    /// The terms most of the reports share, those that weigh most in them first.
    let core: [Int32]

    init(
        of members: [Int], texts: [ArticleText], copies: [CopyFinder.Copy?], vectors: [[TermVectors.Entry]],
        common: Set<Int32>,
        dated: (Int) -> Bool
    ) {
        let originals = members.filter { copies[$0] == nil || !members.contains(copies[$0]?.original ?? -1) }
        var roles: [Int: Story.Role] = [:]
        for member in members { roles[member] = originals.contains(member) ? .report : .copy }
        let termSets = originals.map { Self.terms(of: texts[$0]) }
        var counts: [Int32: Int] = [:]
        for set in termSets {
            for term in set { counts[term, default: 0] += 1 }
        }
        var weights: [Int32: Float] = [:]
        for original in originals {
            for entry in vectors[original] { weights[entry.term, default: 0] += entry.weight }
        }
        if originals.count >= Self.fewestWithBackground {
            let openings = originals.map { Self.opening(of: texts[$0]) }
            for (position, original) in originals.enumerated() {
                guard texts[original].published == nil, !dated(original), !Self.reports(texts[original]) else {
                    continue
                }
                var shared: Set<Int32>?
                for (other, opening) in openings.enumerated() where other != position {
                    shared = shared?.intersection(opening) ?? opening
                }
                let own = Set(termSets[position])
                if let shared, shared.contains(where: { !own.contains($0) && !common.contains($0) }) {
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
        core = Self.core(counts, texts: originals.count, weights)
    }

    private static func terms(of text: ArticleText) -> [Int32] {
        var terms: [Int32] = []
        for token in text.tokens where token.term >= 0 { terms.append(token.term) }
        terms.sort()
        var unique: [Int32] = []
        for term in terms where unique.last != term { unique.append(term) }
        return unique
    }

    /// Whether a text has what reports have: figures, or somebody's words in quotation marks.
    private static func reports(_ text: ArticleText) -> Bool {
        for sentence in text.sentences where sentence.kind != .title && sentence.kind != .heading {
            for token in text.tokens[sentence.tokens]
            where token.flags.contains(.number) || token.flags.contains(.quoteBefore) {
                return true
            }
        }
        return false
    }

    private static func opening(of text: ArticleText) -> Set<Int32> {
        var terms: Set<Int32> = []
        for sentence in text.sentences
        where sentence.kind == .title || (sentence.kind != .heading && sentence.ordinal < openingSentences) {
            for token in text.tokens[sentence.tokens] where token.term >= 0 { terms.insert(token.term) }
        }
        return terms
    }

    private static func core(_ counts: [Int32: Int], texts: Int, _ weights: [Int32: Float]) -> [Int32] {
        var scored: [(score: Float, term: Int32)] = []
        for (term, count) in counts {
            guard Double(count) >= coreShare * Double(texts), count >= min(2, texts) else { continue }
            scored.append((weights[term] ?? 0, term))
        }
        scored.sort { ($1.score, $0.term) < ($0.score, $1.term) }
        return scored.prefix(coreTerms).map(\.term)
    }
}
