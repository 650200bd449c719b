/// Dates that others on the page speak against.
extension PageDates {
    /// So many lines with dates apart from the article are a list of others.
    private static let list = 3

    mutating func weighDoubts() {
        doubtListed()
        doubtStated()
    }

    /// Dates behind the text and above the title, where there are several: teasers for other articles have dates too.
    private mutating func doubtListed() {
        func isApart(_ candidate: DateCandidate) -> Bool {
            guard let segment = candidate.segment, candidate.role == .publication else { return false }
            return segment >= place.body.upperBound || segment < place.title - 1
        }
        let apart = candidates.indices.filter { isApart(candidates[$0]) }
        guard Set(apart.compactMap { candidates[$0].segment }).count >= Self.list else { return }
        for index in apart { candidates[index].weight += DateWeights.listed }
    }

    /// A stated publication that is later than all stated changes, where the page shows an earlier one: that of the day on which the
    /// page was made anew.
    private mutating func doubtStated() {
        let changes = candidates.filter { $0.role == .modification && $0.segment == nil }.map(\.date.dayNumber)
        guard let lastChange = changes.max() else { return }
        let shown = candidates.filter {
            $0.role == .publication && $0.segment != nil && $0.weight >= DateWeights.shown
        }
        guard let firstShown = shown.map(\.date.dayNumber).min(), firstShown <= lastChange else { return }
        for index in candidates.indices where candidates[index].role == .publication {
            guard candidates[index].segment == nil, candidates[index].from != "url",
                candidates[index].date.dayNumber > lastChange
            else { continue }
            candidates[index].weight += DateWeights.contradicted
        }
    }
}
