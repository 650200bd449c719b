/// A day's records, and what lies among them and is none.
public struct DayRecords: Sendable {
    /// In the order of their ids; the same whatever the order of arrival.
    public var records: [ArchivedRecord] = []
    /// An `invalidRecord` for each file that cannot be read as one.
    public var invalid: [StoreError] = []
}

extension Archive {
    /// A day's records without those files that cannot be read, which are named: one damaged file does not hide a day.
    ///
    /// - Parameter day: YYYY-MM-DD.
    /// - Throws: where the folder cannot be read; a damaged record is not thrown.
    public func readableRecords(onDay day: String) throws(StoreError) -> DayRecords {
        guard Day.isValid(day) else { return DayRecords() }
        var found = DayRecords()
        for path in try ArticleTree(files).recordPaths(onDay: day) {
            do {
                if let record = try read(path) { found.records.append(record) }
            } catch {
                guard case .invalidRecord = error else { throw error }
                found.invalid.append(error)
            }
        }
        found.records.sort { $0.record.id < $1.record.id }
        return found
    }
}
