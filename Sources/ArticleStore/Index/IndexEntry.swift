/// What the index knows of a record beside its words: all of it follows from the record and its path.
struct IndexEntry: Equatable {
    var path: String
    var day: String
    /// Microseconds since 1970 in UTC.
    var received: Int
    /// Folded, as filters ask for them.
    var site: String?
    var host: String?
    var tags: Set<String>

    init(of record: ArticleRecord, path: String) {
        self.path = path
        day = RecordPath.day(path) ?? ""
        received =
            record.source.receivedAt.flatMap(Timestamp.microseconds) ?? Timestamp.microseconds("\(day)T00:00:00Z") ?? 0
        site = record.site.map(SearchText.folded)
        host = (record.url ?? record.canonicalURL).flatMap(SearchText.host)
        tags = Set((record.tags + record.userTags).map(SearchText.folded))
    }

    init(path: String, day: String, received: Int, site: String?, host: String?, tags: Set<String>) {
        self.path = path
        self.day = day
        self.received = received
        self.site = site
        self.host = host
        self.tags = tags
    }

    /// Where the index differs from another, as a word for people; `nil` where it does not.
    func difference(from other: IndexEntry) -> String? {
        if path != other.path { return "another path, \(other.path)" }
        if day != other.day { return "another day" }
        if received != other.received { return "another time of arrival" }
        if site != other.site || host != other.host { return "another site" }
        if tags != other.tags { return "other tags" }
        return nil
    }
}
