/// Every bound of this room.
enum InboxLimits {
    /// Files that are remembered while they settle; what is beyond them is found by the next listing. Each costs about 200
    /// bytes, so this keeps the room under 4 MiB however much is dropped.
    static let pendingFiles = 16_384

    /// Directory entries looked at in one call of `claim`, so that the caller's loop comes round in milliseconds.
    static let entriesPerClaim = 4_096

    /// Bytes of events read at once, and reads in one call: together more than the kernel queues (16,384 events, mostly
    /// under 64 bytes each).
    static let eventBuffer = 65_536
    static let eventReads = 64

    /// How long an event may take to arrive when events are tried out. inotify queues it before the call that caused it
    /// returns; the rest is for a machine that is busy.
    static let eventArrival: Duration = .milliseconds(250)

    /// Names of files that are open for writing, as far as events tell.
    static let unclosedFiles = 65_536

    /// Entries that were reported as not taken, so that each is reported once.
    static let reportedEntries = 4_096

    /// Notices that wait for the caller; the oldest stay, the rest are counted.
    static let notices = 1_024

    /// Bytes in one name, NAME_MAX of Linux.
    static let nameBytes = 255

    /// Names tried when one is taken: "name (2)" to this.
    static let freeNames = 10_000

    /// Entries in the folder of a saved page; the largest that browsers write have some hundreds. A larger one is left alone.
    static let savedPageEntries = 10_000

    /// How often an inbox that is gone is looked for, and a file whose claim was refused or that somebody has open is looked
    /// at again, in case no event tells of the change.
    static let lostRetry: Duration = .seconds(5)

    /// The shortest quiet time and the shortest time between two listings, whatever the options say: with none at all a file
    /// that is written to, or a listing, would keep the caller's loop busy. Ten looks a second are felt by nobody.
    static let shortestInterval: Duration = .milliseconds(100)

    /// Bytes at the beginning and the end of a file that tell whether it is complete: 16 KiB hold the headers of a mail that
    /// was forwarded a few times, 4 KiB what servers append to a page.
    static let headBytes = 16_384
    static let tailBytes = 4_096

    /// Bytes of a reason file that are read back.
    static let noteBytes = 65_536
}
