/// Countries and large cities in the spellings of many languages.
///
/// One constant text that is searched where it lies: nothing is built at start, and what is not looked up stays on disk.
enum PlaceTable {
    /// The English name of a place by its spelling: lower case, hyphens as spaces.
    static func name(of spelling: [UInt8]) -> String? {
        guard spelling.count > 1, spelling.count <= longest else { return nil }
        let bytes = lines.utf8Span.span
        var low = 0
        var high = bytes.count
        while low < high {
            var start = (low + high) / 2
            while start > low, bytes[start - 1] != 0x0A { start -= 1 }
            var at = 0
            while at < spelling.count, start + at < high, bytes[start + at] == spelling[at] { at += 1 }
            let sign = start + at < bytes.count ? bytes[start + at] : 0x0A
            if at == spelling.count, sign == separator { return text(bytes, from: start + at + 1) }
            // The table's order is of its spellings alone: one that ends comes first.
            let isBefore = sign == separator || (at < spelling.count && sign < spelling[at])
            if isBefore {
                while start < high, bytes[start] != 0x0A { start += 1 }
                low = start + 1
            } else {
                high = start
            }
        }
        return nil
    }

    private static let separator = UInt8(ascii: ";")
    /// Bytes of the longest spelling worth a search.
    private static let longest = 160

    private static func text(_ bytes: borrowing Span<UInt8>, from start: Int) -> String {
        var name: [UInt8] = []
        var at = start
        while at < bytes.count, bytes[at] != 0x0A {
            name.append(bytes[at])
            at += 1
        }
        return String(decoding: name, as: UTF8.self)
    }
}
