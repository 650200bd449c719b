extension Article {
    /// The extractor's version, as records carry it; raised when the same bytes may give another article.
    public static let extractorVersion = "0.1.0"
}
