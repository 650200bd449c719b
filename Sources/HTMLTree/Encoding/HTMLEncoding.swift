/// An encoding of the Encoding Standard.
public enum HTMLEncoding: String, Sendable {
    case utf8 = "utf-8"
}
