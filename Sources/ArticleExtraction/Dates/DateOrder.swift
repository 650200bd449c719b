internal import HTMLTree

/// Whether a page writes the month before the day in figures: "5/17/2024".
enum DateOrder {
    /// Regions that write the day first although they write English: all but the United States, by their BCP 47 subtags.
    private static let dayFirst = NameHash.table([
        (true, "gb uk au nz ie in za ca ng ke gh pk bd lk sg hk mt jm tt zw ug tz")
    ])
    /// Languages other than English whose pages write the month first.
    private static let monthFirst = NameHash.table([(true, "en fil tl")])

    static func monthFirst(_ document: HTMLDocument, address: ArraySlice<UInt8>) -> Bool {
        let root = document.firstElement(.html)
        let language = root.flatMap { document.attributeBytes(.lang, of: $0) } ?? []
        let parts = language.split(maxSplits: 2, whereSeparator: { $0 == 0x2D || $0 == 0x5F })
        if let first = parts.first, monthFirst[NameHash.of(first)] == nil { return false }
        if let region = parts.dropFirst().last, dayFirst[NameHash.of(region)] != nil { return false }
        return dayFirst[NameHash.of(topDomain(of: address))] == nil
    }

    /// "uk" of "https://www.port-ansel.co.uk/news/1"; empty where the address has no host.
    static func topDomain(of address: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let start = address.firstIndex(of: 0x2F), start + 2 < address.endIndex, address[start + 1] == 0x2F else {
            return []
        }
        let host = address[(start + 2)...].prefix { $0 != 0x2F && $0 != 0x3A && $0 != 0x3F }
        guard let dot = host.lastIndex(of: 0x2E) else { return [] }
        return host[(dot + 1)...]
    }
}
