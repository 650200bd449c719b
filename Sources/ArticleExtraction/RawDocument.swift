/// One dropped document as it came: its bytes and what is known of it from outside.
public struct RawDocument: Sendable {
    /// The whole content, undecoded.
    public var bytes: [UInt8]
    /// The file's name or path as given; its extension is a hint, never a proof, of the format.
    public var name: String
    /// The media type that a transport gave ("text/html"), when there was one.
    public var mediaType: String?
    /// The charset label that a transport gave, when there was one.
    public var charset: String?
    /// The day on which it came, in UTC, when that is known: no article in it is dated later than the next day, which it
    /// is already in the east. `nil` for no bound, since extraction has no clock.
    public var received: ArticleDate?

    public init(
        bytes: [UInt8], name: String, mediaType: String? = nil, charset: String? = nil, received: ArticleDate? = nil
    ) {
        self.bytes = bytes
        self.name = name
        self.mediaType = mediaType
        self.charset = charset
        self.received = received
    }
}
