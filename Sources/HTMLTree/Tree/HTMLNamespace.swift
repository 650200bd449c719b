/// The language that an element belongs to.
public enum HTMLNamespace: UInt8, Sendable {
    case html
    case svg
    case mathML
}
