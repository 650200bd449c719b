internal import Digest

/// A value of a key as checked: what each `ConfigurationKey.Kind` becomes.
public enum ConfigurationValue: Sendable, Equatable {
    case text(String)
    case duration(Duration)
    /// Bytes.
    case size(Int)
    case number(Int)
    /// Minutes after midnight.
    case timeOfDay(minutes: Int)
    case list([String])

    /// The value of `text` for a key of `kind`, or nil where it is none.
    init?(_ text: String, kind: ConfigurationKey.Kind) {
        switch kind {
        case .path, .text:
            guard !text.isEmpty else { return nil }
            self = .text(text)
        case .optionalPath:
            self = .text(text)
        case .mailAddress:
            guard text.isEmpty || MailAddress(text) != nil else { return nil }
            self = .text(text)
        case .timezone:
            guard LocalTime.isZone(text) else { return nil }
            self = .text(text)
        case .duration(let least):
            guard let duration = Self.duration(text), duration >= least else { return nil }
            self = .duration(duration)
        case .size:
            guard let size = Self.size(text) else { return nil }
            self = .size(size)
        case .number(let range):
            guard let number = Int(text), range.contains(number) else { return nil }
            self = .number(number)
        case .choice(let choices):
            guard choices.contains(text) else { return nil }
            self = .text(text)
        case .timeOfDay:
            guard let minutes = Self.timeOfDay(text) else { return nil }
            self = .timeOfDay(minutes: minutes)
        case .list:
            // One text for a list comes from the environment: items between commas.
            self = .list(text.split(separator: ",").map { String($0.drop { $0 == " " }) })
        }
    }

    /// The value as TOML writes it; `init(_:kind:)` reads it back.
    public var toml: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .duration(let duration): Self.quoted(Self.text(of: duration))
        case .size(let bytes): Self.quoted(Self.text(ofSize: bytes))
        case .number(let number): String(number)
        case .timeOfDay(let minutes): Self.quoted(Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60))
        case .list(let items): "[" + items.map(Self.quoted).joined(separator: ", ") + "]"
        }
    }

    /// What a key of `kind` takes, for error messages.
    static func wanted(_ kind: ConfigurationKey.Kind) -> String {
        switch kind {
        case .path: "a path"
        case .optionalPath: "a path, or \"\" for none"
        case .mailAddress: "a mail address such as \"desk@example.org\", or \"\" for none"
        case .text: "a text that is not empty"
        case .timezone: "an IANA time zone such as \"Europe/Paris\""
        case .duration(let least):
            "a duration such as \"100ms\", \"1s\" or \"5m\"" + (least > .zero ? ", at least \(text(of: least))" : "")
        case .size: "a size such as \"512KiB\" or \"64MiB\""
        case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let choices): choices.map { "\"\($0)\"" }.joined(separator: ", ")
        case .timeOfDay: "a time of day such as \"06:00\""
        case .list: "a list of texts"
        }
    }

    private static let durationUnits: [(suffix: String, milliseconds: Int)] = [
        ("ms", 1), ("s", 1_000), ("min", 60_000), ("m", 60_000), ("h", 3_600_000), ("d", 86_400_000),
    ]

    /// Up to 365 days; a negative or unitless duration is none.
    private static func duration(_ text: String) -> Duration? {
        for (suffix, milliseconds) in durationUnits where text.hasSuffix(suffix) {
            guard let number = Int(text.dropLast(suffix.count)), (0...31_536_000_000).contains(number) else { continue }
            let (product, overflow) = number.multipliedReportingOverflow(by: milliseconds)
            guard !overflow, product <= 365 * 86_400_000 else { return nil }
            return .milliseconds(product)
        }
        return nil
    }

    private static let sizeUnits: [(suffix: String, bytes: Int)] = [
        ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("kB", 1_000), ("MB", 1_000_000), ("GB", 1_000_000_000),
        ("B", 1), ("", 1),
    ]

    /// From 1 byte to 1 TiB.
    private static func size(_ text: String) -> Int? {
        for (suffix, bytes) in sizeUnits where text.hasSuffix(suffix) {
            guard let number = Int(text.dropLast(suffix.count)), number > 0 else { continue }
            let (product, overflow) = number.multipliedReportingOverflow(by: bytes)
            return overflow || product > 1 << 40 ? nil : product
        }
        return nil
    }

    private static func timeOfDay(_ text: String) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count),
            let hour = Int(parts[0]), let minute = Int(parts[1]), (0...23).contains(hour), (0...59).contains(minute)
        else { return nil }
        return hour * 60 + minute
    }

    private static func text(of duration: Duration) -> String {
        let (seconds, attoseconds) = duration.components
        let milliseconds = Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
        return milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000)s" : "\(milliseconds)ms"
    }

    private static func text(ofSize bytes: Int) -> String {
        for (suffix, unit) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes % unit == 0 {
            return "\(bytes / unit)\(suffix)"
        }
        return "\(bytes)B"
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
