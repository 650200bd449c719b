/// A piece of JSON kept as it was written but for the white space: key order, numbers and escapes stay.
public struct JSONText: Sendable, Equatable {
    /// One line, valid JSON.
    public let bytes: [UInt8]

    /// A value that has been scanned.
    init(tape: JSONTape, at index: Int) {
        bytes = tape.compactBytes(at: index)
    }

    /// One JSON value; `nil` where the text is not one.
    public init?(_ text: String) {
        guard let tape = try? JSONTape(Array(text.utf8)) else { return nil }  // nil says that it is no JSON
        self.init(tape: tape, at: 0)
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Bytes, not canonical equivalence: what the user wrote is kept to the byte.
    public static func == (left: JSONText, right: JSONText) -> Bool { left.bytes == right.bytes }
}
