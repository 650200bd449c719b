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

    public init(bytes: [UInt8], name: String, mediaType: String? = nil, charset: String? = nil) {
        self.bytes = bytes
        self.name = name
        self.mediaType = mediaType
        self.charset = charset
    }
}
