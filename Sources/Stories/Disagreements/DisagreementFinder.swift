/// Where a story's reports contradict each other. Better none than a false one: only claims of one kind about one thing
/// are compared, and each kind says what it leaves out.
struct DisagreementFinder {
    let context: ClaimContext

    /// What several reports state alike, beside what the summary's sentences share.
    func agreements() -> [Story.Agreement] { CountClaims(context: context).agreements() }

    func disagreements() -> [Story.Disagreement] {
        guard !context.reports.isEmpty else { return [] }
        let found =
            CountClaims(context: context).disagreements() + QuantityClaims(context: context).disagreements()
            + MagnitudeClaims(context: context).disagreements() + LastOccurrenceClaims(context: context).disagreements()
            + RelationClaims(context: context).disagreements()
            + DisputedClaims(context: context).disagreements()
        func order(_ severity: Story.Disagreement.Severity) -> Int {
            switch severity {
            case .conflict: 0
            case .disputed: 1
            case .lessPrecise: 2
            }
        }
        let ordered = found.enumerated().sorted {
            (order($0.element.severity), $0.offset) < (order($1.element.severity), $1.offset)
        }
        return Array(ordered.map(\.element).prefix(StoryLimits.disagreements))
    }
}
