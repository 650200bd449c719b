/// Writes the parts of a message between the daemon and a worker: numbers of eight bytes, little end first, and runs of bytes
/// with their length before them.
struct MessageWriter {
    private(set) var bytes: [UInt8] = []

    mutating func number(_ value: Int) {
        withUnsafeBytes(of: Int64(value).littleEndian) { bytes.append(contentsOf: $0) }
    }

    mutating func run(_ run: [UInt8]) {
        number(run.count)
        bytes.append(contentsOf: run)
    }

    mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// Nothing is a count of none; something is a count of one and the text.
    mutating func text(_ text: String?) {
        number(text == nil ? 0 : 1)
        if let text { self.text(text) }
    }

    mutating func texts(_ texts: [String]) {
        number(texts.count)
        for text in texts { self.text(text) }
    }
}

/// Reads what a `MessageWriter` wrote; whatever else the bytes are, it reads within them or throws.
struct MessageReader {
    /// The bytes are no message.
    struct Malformed: Error {}

    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { position == bytes.count }

    mutating func number() throws(Malformed) -> Int {
        guard bytes.count - position >= 8 else { throw Malformed() }
        var value: UInt64 = 0
        for offset in 0..<8 { value |= UInt64(bytes[position + offset]) << UInt64(8 * offset) }
        position += 8
        return Int(Int64(bitPattern: value))
    }

    mutating func run() throws(Malformed) -> [UInt8] {
        let count = try number()
        guard count >= 0, count <= bytes.count - position else { throw Malformed() }
        defer { position += count }
        return Array(bytes[position..<position + count])
    }

    mutating func text() throws(Malformed) -> String { String(decoding: try run(), as: UTF8.self) }

    mutating func optionalText() throws(Malformed) -> String? { try number() == 0 ? nil : try text() }

    mutating func texts() throws(Malformed) -> [String] {
        let count = try number()
        // Each takes at least its length's eight bytes.
        guard count >= 0, count <= (bytes.count - position) / 8 else { throw Malformed() }
        var texts: [String] = []
        for _ in 0..<count { texts.append(try text()) }
        return texts
    }
}
