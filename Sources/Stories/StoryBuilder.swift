/// Groups articles into stories. Deterministic: the order of the input changes nothing.
public struct StoryBuilder: Sendable {
    public init() {}

    /// Every article in exactly one story, the most important story first.
    ///
    /// - Parameter single: take all articles as one story instead of clustering them.
    public func stories(from articles: [StoryArticle], single: Bool = false) -> [Story] { [] }
}
