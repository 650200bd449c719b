/// Writes metrics as text that both OpenMetrics and the older Prometheus format read: node_exporter's textfile collector takes the latter.
///
/// Of OpenMetrics' types only those are used that both have; a counter's family has the name of its sample less `_total`.
struct OpenMetricsWriter {
    enum Kind: String {
        case gauge, counter, histogram
    }

    private(set) var text = ""

    /// A family: its lines of help and type, then the samples that `body` writes.
    mutating func family(_ name: String, _ kind: Kind, _ help: String, _ body: (inout OpenMetricsWriter) -> Void) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind.rawValue)\n"
        body(&self)
    }

    /// A family with one sample; left out where there is no value.
    mutating func gauge(_ name: String, _ help: String, _ value: Int?) {
        guard let value else { return }
        family(name, .gauge, help) { $0.sample(name, value) }
    }

    mutating func sample(_ name: String, _ value: Int, _ labels: KeyValuePairs<String, String> = [:]) {
        sample(name, "\(value)", labels)
    }

    /// - Parameter thousandths: the value in thousandths.
    mutating func sample(_ name: String, thousandths: Int) {
        sample(name, Self.decimal(thousandths: thousandths), [:])
    }

    /// The last line; nothing may follow.
    mutating func end() { text += "# EOF\n" }

    /// 1500 thousandths are "1.5".
    static func decimal(thousandths: Int) -> String {
        let rest = thousandths % 1_000
        var digits = "\(1_000 + rest)".dropFirst()
        while digits.last == "0", digits.utf8.count > 1 { digits = digits.dropLast() }
        return "\(thousandths / 1_000).\(digits)"
    }

    private mutating func sample(_ name: String, _ value: String, _ labels: KeyValuePairs<String, String>) {
        text += name
        if !labels.isEmpty {
            text += "{" + labels.map { "\($0.key)=\"\(Self.escaped($0.value))\"" }.joined(separator: ",") + "}"
        }
        text += " \(value)\n"
    }

    private static func escaped(_ value: String) -> String {
        var bytes: [UInt8] = []
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
            case UInt8(ascii: "\n"): bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
