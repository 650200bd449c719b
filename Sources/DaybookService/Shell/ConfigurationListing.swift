internal import ArticleExtraction

/// `daybook config`: the settings in force, each with where it came from.
public struct ConfigurationListing {
    private let configuration: Configuration

    public init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// As a configuration file: what it prints can be used as one.
    public var toml: String {
        var text = "# " + (configuration.file.map { "from \($0)" } ?? "no configuration file") + "\n"
        var table = ""
        for key in ConfigurationKey.allCases {
            let parts = key.rawValue.split(separator: ".").map(String.init)
            if parts.count == 2, parts[0] != table {
                table = parts[0]
                text += "\n[\(table)]\n"
            }
            let (value, origin) = configuration.setting(key)
            let assignment = "\(parts[parts.count - 1]) = \(value.toml)"
            let padding = String(repeating: " ", count: max(1, 34 - assignment.utf8.count))
            text += "\(assignment)\(padding)# \(key.meaning) (\(origin))\n"
        }
        return text
    }

    /// `{"inbox": {"value": …, "from": "default"}, …}`, the values as texts of TOML.
    public var json: [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            for key in ConfigurationKey.allCases {
                let (value, origin) = configuration.setting(key)
                writer.key(key.rawValue)
                writer.object { writer in
                    writer.key("value")
                    switch value {
                    case .text(let text): writer.value(text)
                    case .number(let number): writer.value(number)
                    case .list(let items):
                        writer.array { writer in for item in items { writer.value(item) } }
                    case .size(let bytes): writer.value(bytes)
                    case .duration(let duration): writer.value(duration / .seconds(1))
                    case .timeOfDay:
                        let quoted = value.toml
                        writer.value(String(quoted.dropFirst().dropLast()))
                    }
                    writer.field("from", "\(origin)")
                }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}
