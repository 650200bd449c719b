internal import ArticleExtraction
public import SystemPackage

/// The settings in force, each checked, with where each came from.
///
/// Precedence: flag, then environment, then file, then default.
public struct Configuration: Sendable, Equatable {
    /// Where a value came from.
    public enum Origin: Sendable, Equatable, CustomStringConvertible {
        case flag(String)
        case environment(String)
        case file(path: String, line: Int?)
        case builtIn

        public var description: String {
            switch self {
            case .flag(let name): "flag \(name)"
            case .environment(let name): "environment \(name)"
            case .file(let path, let line): line.map { "\(path):\($0)" } ?? path
            case .builtIn: "default"
            }
        }
    }

    /// What the command line sets.
    public struct Flags: Sendable, Equatable {
        public var configuration: String?
        public var inbox: String?
        public var state: String?

        public init(configuration: String? = nil, inbox: String? = nil, state: String? = nil) {
            self.configuration = configuration
            self.inbox = inbox
            self.state = state
        }
    }

    private var values: [ConfigurationKey: ConfigurationValue] = [:]
    private var origins: [ConfigurationKey: Origin] = [:]
    /// The file that was read, if any.
    public private(set) var file: String?

    /// Reads what applies: the file that the flags, `DAYBOOK_CONFIG` or the usual places name, then the environment.
    public init(flags: Flags = Flags(), environment: [String: String]) throws(ConfigurationError) {
        let defaults = DefaultPlaces(environment: environment)
        for key in ConfigurationKey.allCases {
            values[key] = Self.builtIn(key, defaults)
            origins[key] = .builtIn
        }
        if let stateOrigin = defaults.stateOrigin { origins[.state] = .environment(stateOrigin) }
        try readFile(flags: flags, environment: environment, defaults: defaults)
        for key in ConfigurationKey.allCases {
            guard let text = environment[key.environmentName] else { continue }
            try set(key, to: text, origin: .environment(key.environmentName))
        }
        if let inbox = flags.inbox { try set(.inbox, to: inbox, origin: .flag("--inbox")) }
        if let state = flags.state { try set(.state, to: state, origin: .flag("--state")) }
    }

    private mutating func readFile(
        flags: Flags, environment: [String: String], defaults: DefaultPlaces
    ) throws(ConfigurationError) {
        let named = flags.configuration ?? environment["DAYBOOK_CONFIG"]
        guard let path = named ?? defaults.configurations.first(where: { FileText.exists($0) }) else { return }
        let text: String
        do {
            text = try FileText.contents(of: path)
        } catch {
            throw .unreadable(path: path, reason: "\(error)")
        }
        file = path
        for (key, entry) in try ConfigurationFile(toml: text, path: path).entries {
            values[key] = entry.value
            origins[key] = .file(path: path, line: entry.line)
        }
    }

    private mutating func set(_ key: ConfigurationKey, to text: String, origin: Origin) throws(ConfigurationError) {
        guard let value = ConfigurationValue(text, kind: key.kind) else {
            throw .invalidValue(
                origin: "\(origin)", key: key.rawValue, value: text, wanted: ConfigurationValue.wanted(key.kind))
        }
        values[key] = value
        origins[key] = origin
    }

    private static func builtIn(_ key: ConfigurationKey, _ places: DefaultPlaces) -> ConfigurationValue {
        switch key {
        case .inbox: .text(places.inbox)
        case .state: .text(places.state)
        case .timezone: .text(LocalTime.systemZone())
        case .settleQuiet: .duration(.seconds(1))
        case .settleNetworkQuiet: .duration(.seconds(10))
        case .settleRescan: .duration(.seconds(60))
        case .limitsFileSize: .size(64 << 20)
        case .limitsWorkers: .number(0)
        case .limitsMaxAttempts: .number(3)
        case .limitsDeadline: .duration(.seconds(10))
        case .limitsMemory: .size(512 << 20)
        case .originalsPolicy: .text("archive")
        case .digestAt: .timeOfDay(minutes: 6 * 60)
        case .digestTitle: .text("Daybook")
        case .digestStories: .number(20)
        case .digestLanguages, .ignorePatterns: .list([])
        case .digestTemplate, .digestMail: .text("")
        case .digestSendmail: .text("/usr/sbin/sendmail")
        }
    }

    /// The value of a key and where it came from.
    public func setting(_ key: ConfigurationKey) -> (value: ConfigurationValue, origin: Origin) {
        // Every key has a value from the initializer on.
        (values[key] ?? .text(""), origins[key] ?? .builtIn)
    }

    public var inbox: FilePath { FilePath(text(.inbox)) }
    public var state: FilePath { FilePath(text(.state)) }
    public var timezone: String { text(.timezone) }
    public var settleQuiet: Duration { duration(.settleQuiet) }
    public var settleNetworkQuiet: Duration { duration(.settleNetworkQuiet) }
    public var settleRescan: Duration { duration(.settleRescan) }
    /// Bytes.
    public var fileSizeLimit: Int { number(.limitsFileSize) }
    /// Bytes that reading one document may take.
    public var memoryLimit: Int { number(.limitsMemory) }
    /// Processes of the daemon, or threads at the shell, that extract; 0 for one a core.
    public var workers: Int { number(.limitsWorkers) }
    /// The time that reading one document may take.
    public var deadline: Duration { duration(.limitsDeadline) }
    public var maxAttempts: Int { number(.limitsMaxAttempts) }
    public var originalsPolicy: String { text(.originalsPolicy) }
    /// Minutes after local midnight.
    public var digestMinutes: Int { number(.digestAt) }
    public var digestTitle: String { text(.digestTitle) }
    public var digestStories: Int { number(.digestStories) }
    public var digestLanguages: [String] { list(.digestLanguages) }
    /// The folder with the operator's templates; nil for the built-in ones.
    public var digestTemplate: FilePath? { text(.digestTemplate).isEmpty ? nil : FilePath(text(.digestTemplate)) }
    /// Where digests are mailed to; nil for nowhere.
    public var digestMail: String? { text(.digestMail).isEmpty ? nil : text(.digestMail) }
    public var digestSendmail: String { text(.digestSendmail) }
    public var ignorePatterns: [String] { list(.ignorePatterns) }

    private func text(_ key: ConfigurationKey) -> String {
        if case .text(let text) = values[key] { text } else { "" }
    }

    private func duration(_ key: ConfigurationKey) -> Duration {
        if case .duration(let duration) = values[key] { duration } else { .zero }
    }

    private func number(_ key: ConfigurationKey) -> Int {
        switch values[key] {
        case .number(let number), .size(let number), .timeOfDay(let number): number
        default: 0
        }
    }

    private func list(_ key: ConfigurationKey) -> [String] {
        if case .list(let items) = values[key] { items } else { [] }
    }
}

extension Configuration {
    /// What one document may cost.
    var extractionLimits: ExtractionLimits {
        var limits = ExtractionLimits()
        limits.documentBytes = fileSizeLimit
        limits.time = deadline
        return limits
    }
}
