/// What becomes of a dropped file's bytes.
public enum OriginalsPolicy: String, Sendable, CaseIterable {
    /// Kept compressed under `originals/`; the inbox file may go.
    case archive
    /// The inbox file stays where it is; nothing is copied.
    case keep
    /// Nothing is kept but the record.
    case delete
}
