/// The folders of `articles/`: years, months, days, and the records in them.
struct ArticleTree {
    private let reader: DirectoryReader

    init(_ reader: DirectoryReader) {
        self.reader = reader
    }

    /// The days that have a folder, earliest first, YYYY-MM-DD.
    func days() throws(StoreError) -> [String] {
        var days: [String] = []
        for year in try reader.names(in: "articles") {
            for month in try reader.names(in: "articles/\(year)") {
                for day in try reader.names(in: "articles/\(year)/\(month)") {
                    let text = "\(year)-\(month)-\(day)"
                    if Day.isValid(text) { days.append(text) }
                }
            }
        }
        return days
    }

    /// The paths of a day's records, relative to the state directory, in the order of their names.
    func recordPaths(onDay day: String) throws(StoreError) -> [String] {
        let folder = Day.folder(day)
        let suffix = Array(".json".utf8)
        var paths: [String] = []
        for name in try reader.names(in: folder) where name.utf8.reversed().starts(with: suffix.reversed()) {
            paths.append("\(folder)/\(name)")
        }
        return paths
    }

    /// The paths of all records, earliest day first.
    func recordPaths() throws(StoreError) -> [String] {
        var paths: [String] = []
        for day in try days() { paths += try recordPaths(onDay: day) }
        return paths
    }
}
