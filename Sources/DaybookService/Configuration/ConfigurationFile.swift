internal import TOMLKit

/// A configuration file as read: each key's text and line; unknown keys are refused.
struct ConfigurationFile {
    struct Entry: Equatable {
        var value: ConfigurationValue
        var line: Int?
    }
    var entries: [ConfigurationKey: Entry] = [:]

    /// - Parameter path: what errors call the file.
    init(toml text: String, path: String) throws(ConfigurationError) {
        let root: TOMLTable
        do {
            root = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .notTOML(path: path, line: error.source.begin.line, reason: error.description)
        } catch {
            throw .notTOML(path: path, line: 1, reason: "\(error)")
        }
        for name in root.keys.sorted() {
            // Tables are one level deep: the key table says which there are.
            if let table = root[name]?.table {
                for member in table.keys.sorted() {
                    guard let value = table[member] else { continue }
                    try read(value, at: "\(name).\(member)", in: text, path: path)
                }
            } else if let value = root[name] {
                try read(value, at: name, in: text, path: path)
            }
        }
    }

    private mutating func read(
        _ value: any TOMLValueConvertible, at keyPath: String, in text: String, path: String
    ) throws(ConfigurationError) {
        let line = Self.line(of: keyPath, in: text)
        guard let key = ConfigurationKey(rawValue: keyPath) else {
            let nearest = nearestName(to: keyPath, among: ConfigurationKey.allCases.map(\.rawValue))
            throw .unknownKey(path: path, line: line, key: keyPath, nearest: nearest)
        }
        let origin = line.map { "\(path):\($0)" } ?? path
        guard let checked = Self.value(value, kind: key.kind) else {
            throw .invalidValue(
                origin: origin, key: keyPath, value: value.debugDescription,
                wanted: ConfigurationValue.wanted(key.kind))
        }
        entries[key] = Entry(value: checked, line: line)
    }

    private static func value(_ value: any TOMLValueConvertible, kind: ConfigurationKey.Kind) -> ConfigurationValue? {
        switch kind {
        case .number(let range):
            guard let number = value.int, range.contains(number) else { return nil }
            return .number(number)
        case .list:
            guard let array = value.array else { return nil }
            var items: [String] = []
            for element in array {
                guard let item = element.string else { return nil }
                items.append(item)
            }
            return .list(items)
        case .size:
            if let bytes = value.int { return ConfigurationValue(String(bytes), kind: kind) }
            return value.string.flatMap { ConfigurationValue($0, kind: kind) }
        default:
            return value.string.flatMap { ConfigurationValue($0, kind: kind) }
        }
    }

    /// The line, from 1, on which a key stands; the TOML library tells no places of values that parse.
    private static func line(of keyPath: String, in text: String) -> Int? {
        let parts = keyPath.split(separator: ".", maxSplits: 1).map(String.init)
        let wantedTable = parts.count == 2 ? parts[0] : ""
        let wantedKey = parts.count == 2 ? parts[1] : parts[0]
        var table = ""
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.drop { $0 == " " || $0 == "\t" }
            if content.hasPrefix("[") {
                table = String(content.dropFirst().prefix { $0 != "]" }.filter { $0 != " " })
                if table == keyPath { return index + 1 }
            } else {
                let key = String(content.prefix { $0 != "=" && $0 != " " && $0 != "\t" })
                if (table == wantedTable && key == wantedKey) || (table.isEmpty && key == keyPath) { return index + 1 }
            }
        }
        return nil
    }
}
