/// Something in an archive that is not as it should be.
public struct Finding: Sendable, Equatable {
    /// What it is; the raw value is its name for machines.
    public enum Kind: String, Sendable, CaseIterable {
        /// A record that cannot be read, lacks what each has, or is not the article that its id says.
        case damagedRecord = "damaged-record"
        /// A record that is read, with something in it that the schema does not allow.
        case oddRecord = "odd-record"
        /// A record of a newer Daybook.
        case newerRecord = "newer-record"
        /// A second record of the same article.
        case doubledRecord = "doubled-record"
        /// A record where no reader looks for it.
        case misplacedRecord = "misplaced-record"
        /// A record that the index names and that is not there.
        case missingRecord = "missing-record"
        /// An original that is not what its name says.
        case damagedOriginal = "damaged-original"
        /// An original that a record names and that is not there.
        case missingOriginal = "missing-original"
        /// An original that no record names.
        case orphanedOriginal = "original-without-record"
        /// What a run that ended in the middle left behind.
        case leftover
        /// The index is missing, damaged, or says something else than the files.
        case index
        /// The commit log promises what is not durable as files yet, and no daemon is at it.
        case promise
        /// A published digest that is incomplete or cannot be read.
        case digest
        /// A file of the inbox that a run claimed which has ended.
        case claimed
    }

    public var kind: Kind
    /// The file that it is about, relative to the state directory; for `claimed`, relative to the inbox.
    public var path: String
    /// Why, in one line.
    public var reason: String
    public var remedy: Remedy

    public init(_ kind: Kind, _ path: String, _ reason: String, _ remedy: Remedy) {
        self.kind = kind
        self.path = path
        self.reason = reason
        self.remedy = remedy
    }
}

/// What a repair does about a finding.
public enum Remedy: Sendable, Equatable {
    /// Writes what the log promises.
    case replay
    case rebuildIndex
    /// Moves the file to `damaged/` with a note beside it.
    case setAside
    /// The same, and makes the record anew from this original.
    case setAsideAndExtract(original: String)
    /// Makes the missing record from this original.
    case extract(original: String)
    /// Gives the folder of a saved page to the page that links into it, where that one's record is made anew.
    case join
    /// Removes the file, or sets it aside where it is whole and nowhere else.
    case remove
    /// Makes the digest of this day, YYYY-MM-DD, anew.
    case publish(day: String)
    /// Puts the file back into the inbox.
    case putBack
    /// Nothing; what a person can do.
    case none(advice: String)

    /// What `--repair` does, as the end of a sentence that begins with it.
    public var plan: String {
        switch self {
        case .replay: "writes them"
        case .rebuildIndex: "rebuilds the index"
        case .setAside: "moves it to damaged/"
        case .setAsideAndExtract(let original): "moves it to damaged/ and extracts \(original) anew"
        case .extract(let original): "extracts \(original) anew"
        case .join: "gives it to the saved page that links into it, where that one has no record"
        case .remove: "removes it"
        case .publish: "makes it anew from the records"
        case .putBack: "puts it back into the inbox"
        case .none(let advice): "leaves it: \(advice)"
        }
    }
}
