/// One entry of the journal.
public struct JournalEntry: Sendable, Hashable {
    /// What kind of event it is: 32 hexadecimal digits, fixed for ever; nil for what needs none.
    public var messageID: String?
    /// How urgent it is.
    public var priority: JournalPriority
    /// May have many lines.
    public var message: String
    /// The facts, in the order in which they are printed.
    public var fields: [JournalField]

    public init(
        messageID: String? = nil, priority: JournalPriority, message: String, fields: [JournalField] = []
    ) {
        self.messageID = messageID
        self.priority = priority
        self.message = message
        self.fields = fields
    }
}
