/// The time that one document may take, from the moment the budget is made.
struct ExtractionBudget: Sendable {
    private let limit: Duration?
    private let start: ContinuousClock.Instant?

    /// - Parameter limit: `nil` for no bound; then no clock is read.
    init(_ limit: Duration?) {
        self.limit = limit
        start = limit == nil ? nil : .now
    }

    /// What is left of it; `nil` where there is no bound.
    var rest: Duration? {
        guard let limit, let start else { return nil }
        return max(.zero, limit - (.now - start))
    }

    /// Throws once the time is over; asked between the stages of a reading.
    func check() throws(ExtractionError) {
        if let limit, let rest, rest <= .zero { throw .outOfTime(limit: limit) }
    }
}
