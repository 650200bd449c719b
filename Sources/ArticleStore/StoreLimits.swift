/// The bounds of what the store keeps open, in memory or in its log.
public struct StoreLimits: Sendable, Equatable {
    /// Compressed originals of more bytes are written and synced before their record and do not pass through the log.
    ///
    /// Through the log a byte is written three times (log, its database, file) but shares one sync with its batch;
    /// a sync of its own costs 2 ms on the disk measured, in which that disk writes about 256 KiB.
    public var loggedOriginalBytes = 256 << 10
    /// The log is due for a checkpoint at so many documents. 4,096 is under a second of work at full speed, so a
    /// replay after a crash is as short.
    public var checkpointDocuments = 4096
    /// The log is due for a checkpoint at so many bytes of records and originals. 32 MiB bounds the log on disk to
    /// about twice that.
    public var checkpointLogBytes = 32 << 20
    /// Text waiting for the full-text index before it is written there, in bytes. Large transactions make few, large
    /// segments, which is what makes FTS5 fast; 4 MiB is what a daemon can afford to hold.
    public var unindexedTextBytes = 4 << 20
    /// The most bytes of one record's text that are searched. FTS5 itself has no bound below 1 GB.
    public var searchableTextBytes = 8 << 20
    /// The most words or phrases of one search.
    public var searchTerms = 64
    /// The most bytes of an original that are unpacked: what the inbox accepts at most, with room.
    public var originalBytes = 1 << 30

    public init() {}
}
