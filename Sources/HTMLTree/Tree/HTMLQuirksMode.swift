/// What the doctype, or its absence, says of how a page wants to be laid out.
public enum HTMLQuirksMode: UInt8, Sendable {
    case none
    case limited
    case full
}
