/// Every key of daybook.toml, in the order in which `daybook config` prints them.
///
/// The raw value is the key's path; `DAYBOOK_` and the path in capitals is its environment variable.
public enum ConfigurationKey: String, CaseIterable, Sendable {
    case inbox = "inbox"
    case state = "state"
    case timezone = "timezone"
    case settleQuiet = "settle.quiet"
    case settleNetworkQuiet = "settle.network_quiet"
    case settleRescan = "settle.rescan"
    case limitsFileSize = "limits.file_size"
    case limitsWorkers = "limits.workers"
    case limitsMaxAttempts = "limits.max_attempts"
    case limitsDeadline = "limits.deadline"
    case limitsMemory = "limits.memory"
    case originalsPolicy = "originals.policy"
    case digestAt = "digest.at"
    case digestTitle = "digest.title"
    case digestStories = "digest.stories"
    case digestLanguages = "digest.languages"
    case digestTemplate = "digest.template"
    case digestMail = "digest.mail"
    case digestSendmail = "digest.sendmail"
    case ignorePatterns = "ignore.patterns"

    /// What a value of the key is.
    public enum Kind: Sendable, Equatable {
        case path
        /// Empty for none.
        case optionalPath
        /// Empty for none.
        case mailAddress
        case text
        case timezone
        /// "100ms", "1s", "2m", "1h".
        /// At least so long.
        case duration(Duration)
        /// "512KiB", "64MiB", or a number of bytes.
        case size
        case number(ClosedRange<Int>)
        case choice([String])
        /// "HH:MM".
        case timeOfDay
        case list
    }

    public var kind: Kind {
        switch self {
        case .inbox, .state, .digestSendmail: .path
        case .digestTemplate: .optionalPath
        case .digestMail: .mailAddress
        case .timezone: .timezone
        case .settleQuiet, .settleNetworkQuiet: .duration(.zero)
        // The rescan is the daemon's beat: it must not spin.
        case .settleRescan, .limitsDeadline: .duration(.seconds(1))
        case .limitsFileSize, .limitsMemory: .size
        case .limitsWorkers: .number(0...1024)
        case .limitsMaxAttempts: .number(1...100)
        case .originalsPolicy: .choice(["archive", "keep", "delete"])
        case .digestAt: .timeOfDay
        case .digestTitle: .text
        case .digestStories: .number(1...1000)
        case .digestLanguages, .ignorePatterns: .list
        }
    }

    /// What the key is for, in a line.
    public var meaning: String {
        switch self {
        case .inbox: "the folder that is watched"
        case .state: "where records, originals and digests are kept"
        case .timezone: "the zone whose midnight begins a day; an IANA name"
        case .settleQuiet: "how long a file must lie unchanged before it is taken"
        case .settleNetworkQuiet:
            "the same, for network folders, empty files and files without the end their format has"
        case .settleRescan: "how often the inbox is listed even when no event came"
        case .limitsFileSize: "larger files are rejected"
        case .limitsWorkers: "processes of the daemon, or threads of daybook extract, that read files; 0 for one a core"
        case .limitsMaxAttempts: "how often a file is tried that ends or hangs whatever reads it, before it is rejected"
        case .limitsDeadline: "the time that reading one file may take; beyond, it is rejected"
        case .limitsMemory: "the memory that reading one file may take; beyond, it is rejected"
        case .originalsPolicy: "what becomes of a file once its articles are stored"
        case .digestAt: "when the digest of the day before is published"
        case .digestTitle: "the title of digests and of the feed"
        case .digestStories: "the most stories a digest tells at length"
        case .digestLanguages: "only articles in these languages enter digests; empty for all"
        case .digestTemplate: "a folder with templates and a style for the pages; empty for the built-in ones"
        case .digestMail: "where each digest is mailed to once it is published; empty for nowhere"
        case .digestSendmail: "the program that mails are given to"
        case .ignorePatterns: "file names that are never taken, beside the built-in ones"
        }
    }

    /// The environment variable that sets the key.
    public var environmentName: String {
        "DAYBOOK_"
            + String(
                decoding: rawValue.utf8.map { byte -> UInt8 in
                    switch byte {
                    case UInt8(ascii: "."): UInt8(ascii: "_")
                    case UInt8(ascii: "a")...UInt8(ascii: "z"): byte & 0xDF
                    default: byte
                    }
                }, as: UTF8.self)
    }
}
