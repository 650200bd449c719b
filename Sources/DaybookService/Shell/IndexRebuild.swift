internal import ArticleStore

/// `daybook reindex`: the index made anew from the JSON files, and the stories with the next digest.
public struct IndexRebuild {
    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// - Parameter progress: told how many records of how many are done.
    /// - Returns: What was done, and a line for each file that is no record.
    public func run(progress: (Int, Int) -> Void) throws(CommandFailure) -> String {
        do {
            let store = try ArticleStore(
                directory: configuration.state,
                originals: OriginalsPolicy(rawValue: configuration.originalsPolicy) ?? .archive, mustExist: true)
            let report = try store.reindex { progress($0.done, $0.total) }
            try store.close()
            // What the digests know of the days before follows from the files too.
            StoryFolder(state: configuration.state).clear()
            return report.invalid.map { "\($0)\n" }.joined() + "\(report.records) records indexed\n"
        } catch {
            throw CommandFailure(error)
        }
    }
}
