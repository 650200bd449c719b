/// Writes JSON with the keys in the order it is told, as UTF-8 bytes.
///
/// Records and digests are files that people read and diff, so their key order is part of the format;
/// Foundation's encoder offers only the alphabetical one. The caller is trusted to nest correctly.
package struct JSONWriter {
    /// What was written so far.
    package private(set) var bytes: [UInt8]
    private let pretty: Bool
    private var depth = 0
    private var isFirst = true
    private var followsKey = false

    /// - Parameters:
    ///   - pretty: two spaces a level and a line for each member; otherwise one line without spaces.
    ///   - bytes: what to write after.
    package init(pretty: Bool, after bytes: consuming [UInt8] = []) {
        self.pretty = pretty
        self.bytes = bytes
    }

    /// An object whose members `body` writes with `field` or `key`.
    package mutating func object(_ body: (inout JSONWriter) -> Void) {
        nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
    }

    /// An array whose elements `body` writes.
    package mutating func array(_ body: (inout JSONWriter) -> Void) {
        nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
    }

    /// The name of the member whose value is written next.
    package mutating func key(_ name: String) {
        separate()
        appendQuoted(name)
        bytes.append(UInt8(ascii: ":"))
        if pretty { bytes.append(UInt8(ascii: " ")) }
        followsKey = true
    }

    package mutating func value(_ string: String) {
        separate()
        appendQuoted(string)
    }

    package mutating func value(_ number: Int) {
        separate()
        bytes.append(contentsOf: String(number).utf8)
    }

    /// A finite number; JSON has no others, so `null` stands for them.
    package mutating func value(_ number: Double) {
        separate()
        bytes.append(contentsOf: (number.isFinite ? String(describing: number) : "null").utf8)
    }

    package mutating func value(_ flag: Bool) {
        separate()
        bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    }

    /// A value that is JSON already, copied as it is: one line, no white space around it.
    package mutating func rawValue(_ json: [UInt8]) {
        separate()
        bytes.append(contentsOf: json)
    }

    /// A member that is left out when it has no value.
    package mutating func field(_ name: String, _ string: String?) {
        guard let string else { return }
        key(name)
        value(string)
    }

    package mutating func field(_ name: String, _ number: Int?) {
        guard let number else { return }
        key(name)
        value(number)
    }

    package mutating func field(_ name: String, _ number: Double?) {
        guard let number else { return }
        key(name)
        value(number)
    }

    package mutating func field(_ name: String, _ flag: Bool?) {
        guard let flag else { return }
        key(name)
        value(flag)
    }

    package mutating func field(_ name: String, _ strings: [String]) {
        key(name)
        array { writer in
            for string in strings { writer.value(string) }
        }
    }

    package mutating func field(_ name: String, _ numbers: [Int]) {
        key(name)
        array { writer in
            for number in numbers { writer.value(number) }
        }
    }

    /// Hands out what was written since the last time and lets go of it: a long text need not be held as a whole.
    package mutating func take() -> [UInt8] {
        let piece = bytes
        bytes.removeAll(keepingCapacity: true)
        return piece
    }

    /// Ends the line after the outermost value.
    package mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

    private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        depth += 1
        isFirst = true
        body(&self)
        depth -= 1
        if !isFirst { breakLine() }
        bytes.append(close)
        isFirst = false
    }

    private mutating func separate() {
        if followsKey {
            followsKey = false
            return
        }
        if depth > 0 {
            if !isFirst { bytes.append(UInt8(ascii: ",")) }
            breakLine()
        }
        isFirst = false
    }

    private mutating func breakLine() {
        guard pretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }

    /// RFC 8259, section 7: quotation mark, reverse solidus and the control characters are escaped; all else is as it is.
    ///
    /// What needs no escape goes over in runs.
    private mutating func appendQuoted(_ string: String) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            var start = 0
            var index = 0
            while index < text.count {
                let end = min(index &+ 8, text.count)
                if end &- index == 8, !(unsafe Self.mayNeedEscape(text, at: index)) {
                    index = end
                    continue
                }
                while index < end {
                    let byte = unsafe text[index]
                    if Self.needsEscape(byte) {
                        unsafe bytes.append(contentsOf: text[start..<index])
                        appendEscape(byte)
                        start = index &+ 1
                    }
                    index &+= 1
                }
            }
            unsafe bytes.append(contentsOf: text[start...])
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether any of the eight bytes from `index` on may need an escape.
    ///
    /// A byte that is zero or below a bound has its highest bit set by the subtraction, and had it not before; a borrow may
    /// say so of a byte above one that does, never deny it.
    @inline(__always)
    private static func mayNeedEscape(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        // Safe: the caller has seen that eight bytes are there, and every bit pattern is a word.
        let word = unsafe UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
        let slashes = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
        let found =
            ((word &- ones &* 0x20) & ~word) | ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes)
        return found & (ones &* 0x80) != 0
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func appendEscape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
        case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
        case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
        default:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(Self.hexDigits[Int(byte >> 4)])
            bytes.append(Self.hexDigits[Int(byte & 15)])
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
