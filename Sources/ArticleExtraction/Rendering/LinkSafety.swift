/// Which addresses a reader may follow without harm.
enum LinkSafety {
    private static let schemes: [[UInt8]] = ["http", "https"].map { Array($0.utf8) }
    private static let mail = Array("mailto".utf8)

    /// Whether an address may stand in a page as a source: http, https or relative; never a script or inline data.
    static func isSafe(_ address: some Collection<UInt8>, forMail: Bool = false) -> Bool {
        var scheme: [UInt8] = []
        for byte in address {
            if byte == 0x3A { return schemes.contains(scheme) || (forMail && scheme == mail) }
            if byte == 0x2F || byte == 0x3F || byte == 0x23 { return true }
            // Browsers drop control characters inside a scheme, so none may pass.
            if byte <= 0x20 { return false }
            scheme.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        }
        return true
    }

    /// Whether an address may be linked: mail too.
    static func isSafeLink(_ address: some Collection<UInt8>) -> Bool { isSafe(address, forMail: true) }
}
