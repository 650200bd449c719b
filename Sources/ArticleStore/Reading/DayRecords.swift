extension Archive {
    /// Reads a day's records one after the other, in the order of their ids, which is the same whatever the order of arrival;
    /// no more than one is held.
    ///
    /// - Parameters:
    ///   - day: YYYY-MM-DD.
    ///   - body: Given each record.
    /// - Returns: an `invalidRecord` for each file that cannot be read as one: one damaged file does not hide a day.
    /// - Throws: where the folder cannot be read; a damaged record is not thrown.
    public func readRecords(
        onDay day: String, _ body: (ArchivedRecord) -> Void
    ) throws(StoreError) -> [StoreError] {
        guard Day.isValid(day) else { return [] }
        var invalid: [StoreError] = []
        let paths = try ArticleTree(files).recordPaths(onDay: day)
        let ids = paths.map { RecordPath.id(fromPath: $0) ?? $0 }
        for index in paths.indices.sorted(by: { (ids[$0], paths[$0]) < (ids[$1], paths[$1]) }) {
            do {
                if let record = try read(paths[index]) { body(record) }
            } catch {
                guard case .invalidRecord = error else { throw error }
                invalid.append(error)
            }
        }
        return invalid
    }
}

extension Archive {
    /// What tells one state of a day's files from another, in hexadecimal: their names, sizes and times of change. The files
    /// themselves are not read.
    public func fingerprint(ofDay day: String) throws(StoreError) -> String {
        guard Day.isValid(day) else { return "" }
        var hash = ContentHash.Accumulator()
        for path in try ArticleTree(files).recordPaths(onDay: day) {
            let stamp = files.stamp(path) ?? []
            hash.add(Array("\(path) \(stamp)\n".utf8))
        }
        return hash.value.hex
    }
}
