extension Article {
    /// Leaves out the dates that lie after the day on which the document came: those of an event, or slips of the pen.
    mutating func leaveOutDates(after received: ArticleDate?) {
        guard let latest = received?.latestDay else { return }
        if let published, published.dayNumber > latest {
            self.published = nil
            provenance.removeAll { $0.field == "date_published" }
        }
        if let modified, modified.dayNumber > latest {
            self.modified = nil
            provenance.removeAll { $0.field == "date_modified" }
        }
    }
}
