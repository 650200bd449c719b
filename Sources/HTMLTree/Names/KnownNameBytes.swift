/// The spelling of the known names, cut from `KnownNames.text` once a process.
struct KnownNameBytes: Sendable {
    let bytes: [UInt8]
    private let starts: [UInt32]

    static let shared = KnownNameBytes()

    private init() {
        bytes = Array(KnownNames.text.utf8)
        var starts: [UInt32] = [0, 0]
        for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: " ") { starts.append(UInt32(index + 1)) }
        starts.append(UInt32(bytes.count + 1))
        self.starts = starts
    }

    /// Where a known name stands in `bytes`; number 0 is the empty name.
    func range(_ number: Int) -> Range<Int> {
        number == 0 ? 0..<0 : Int(starts[number])..<Int(starts[number + 1]) - 1
    }
}
