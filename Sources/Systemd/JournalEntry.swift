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
    /// Fields about the program itself, for the journal only.
    var source: [JournalField] = []

    /// An entry; `fields` beside the message, the priority and the id.
    public init(
        messageID: String? = nil, priority: JournalPriority, message: String, fields: [JournalField] = []
    ) {
        self.messageID = messageID
        self.priority = priority
        self.message = message
        self.fields = fields
    }

    init(
        messageID: String?, priority: JournalPriority, message: String, fields: [JournalField], source: [JournalField]
    ) {
        self.init(messageID: messageID, priority: priority, message: message, fields: fields)
        self.source = source
    }
}
