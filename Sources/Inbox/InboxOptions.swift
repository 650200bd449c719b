public import SystemPackage

/// What an inbox is told when it is opened, and all but the root again by `Inbox.apply(_:now:)`.
public struct InboxOptions: Sendable {
    /// The directory that people drop files into; it is created where it is absent.
    public var root: FilePath

    /// How long a file must lie unchanged before it is taken.
    ///
    /// Scanners, browsers and copies write in bursts; 1 s follows the consumer of paperless-ngx. Under 100 ms counts as 100 ms.
    public var quiet: Duration

    /// The same for a file on a network file system, where a writer elsewhere is seen late, for an empty file, which most
    /// often is one whose writer has not begun, and for one whose format has an end that is not there; also how often the
    /// inbox is listed where events do not tell everything. Under 100 ms counts as 100 ms.
    public var networkQuiet: Duration

    /// How often everything is listed again, in case an event was lost: see `Inbox.rescanIfDue(now:)`. Under 100 ms
    /// counts as 100 ms.
    public var rescan: Duration

    /// Glob patterns (`*`, `?`, `[...]`, fnmatch(3)) of names that are never taken, files and folders alike; ASCII letters of
    /// either case match. A leading `/` holds for the top of the inbox only.
    public var ignore: [String]

    /// The defaults are those of the configuration file.
    public init(
        root: FilePath,
        quiet: Duration = .seconds(1),
        networkQuiet: Duration = .seconds(10),
        rescan: Duration = .seconds(60),
        ignore: [String] = DefaultIgnorePatterns.all
    ) {
        self.root = root
        self.quiet = quiet
        self.networkQuiet = networkQuiet
        self.rescan = rescan
        self.ignore = ignore
    }

    /// The same with no time under the shortest that is kept.
    var bounded: InboxOptions {
        var options = self
        options.quiet = max(quiet, InboxLimits.shortestInterval)
        options.networkQuiet = max(networkQuiet, InboxLimits.shortestInterval)
        options.rescan = max(rescan, InboxLimits.shortestInterval)
        return options
    }

    /// How often the inbox is listed where events do not tell everything.
    var pollInterval: Duration { min(rescan, networkQuiet) }

    func settleRule(isOnNetwork: Bool) -> SettleRule {
        let longer = max(quiet, networkQuiet)
        // On a network only its end tells that a file's writer is done: there it is waited for longer than for anything.
        return SettleRule(
            quiet: isOnNetwork ? longer : quiet, emptyQuiet: longer, patience: isOnNetwork ? longer * 3 : longer)
    }
}
