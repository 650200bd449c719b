/// An entry as text that nothing in it can break out of: a hostile file name forges no line and moves no cursor.
enum EntryText {
    /// "warning: file rejected file=\"a b.txt\" reason=empty" and a line feed; the further lines of a message are indented.
    static func line(_ entry: JournalEntry, fieldPrefix: String) -> String {
        let lines = entry.message.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { escaped(String($0) ?? "") }
        var text = "\(entry.priority.word): \(lines.first ?? "")" + facts(entry, fieldPrefix: fieldPrefix)
        for line in lines.dropFirst() { text += line.isEmpty ? "\n" : "\n    \(line)" }
        return text + "\n"
    }

    /// What `journalctl` shows of an entry: the message, and its facts behind it where the message is one line.
    ///
    /// A message of many lines is a document that stands for itself.
    static func message(_ entry: JournalEntry, fieldPrefix: String) -> String {
        guard !entry.message.utf8.contains(UInt8(ascii: "\n")) else { return entry.message }
        return entry.message + facts(entry, fieldPrefix: fieldPrefix)
    }

    /// " file=\"a b.txt\" reason=empty": fields are named in small letters, without the prefix.
    private static func facts(_ entry: JournalEntry, fieldPrefix: String) -> String {
        entry.fields.map { field in
            " \(shortName(field.name, without: fieldPrefix))=\(quoted(escaped(field.value)))"
        }.joined()
    }

    /// Without control characters, separators of lines and marks that turn the direction of text.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnprintable) else { return text }
        var printable = ""
        for scalar in text.unicodeScalars {
            printable += isUnprintable(scalar) ? scalar.escaped(asASCII: true) : String(scalar)
        }
        return printable
    }

    /// The same for bytes that may not be UTF-8: those that are not ASCII are then written as \xNN.
    static func escaped(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return escaped(text) }
        let digits = Array("0123456789abcdef".utf8)
        let printable: [UInt8] = bytes.flatMap { byte -> [UInt8] in
            (0x20..<0x7F).contains(byte)
                ? [byte] : [UInt8(ascii: "\\"), UInt8(ascii: "x"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: printable, as: UTF8.self)
    }

    private static func quoted(_ value: String) -> String {
        let needsQuotes =
            value.isEmpty
            || value.utf8.contains { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "=") }
        guard needsQuotes else { return value }
        var text = "\""
        for scalar in value.unicodeScalars {
            if scalar == "\"" { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }

    private static func shortName(_ name: String, without prefix: String) -> String {
        let rest = name.utf8.starts(with: prefix.utf8) ? name.utf8.dropFirst(prefix.utf8.count) : name.utf8[...]
        return String(
            decoding: rest.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// C0, DEL, C1, line and paragraph separators, and the marks that turn the direction of text; a tab is harmless.
    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
