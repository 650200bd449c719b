/// Reads the keys of a front matter into an article's fields.
///
/// Flat keys with plain, quoted or list values, as Jekyll, Hugo, Obsidian's clipper and other clippers write them; nested
/// maps and anchors of YAML are passed over.
struct FrontMatterReader {
    let bytes: [UInt8]
    let location: FrontMatter.Location

    private enum Key {
        case title, subtitle, summary, author, published, modified, tags, url, canonical, site, language, image, section
        case license
    }

    private static let keys: HashTable<Key> = {
        let lists: [(Key, String)] = [
            (.title, "title headline"), (.subtitle, "subtitle subheadline dek deck standfirst"),
            (.summary, "description summary excerpt abstract lead"),
            (.author, "author authors byline creator by writer"),
            (
                .published,
                "date published publish_date pubdate published_at date_published publication_date published_time publishdate created_at"
            ),
            (.modified, "updated modified lastmod last_modified date_modified updated_at modified_at last_updated"),
            (.tags, "tags keywords tag"),
            (.url, "url source link original source_url original_url clipped_from via uri"),
            (.canonical, "canonical canonical_url permalink"),
            (.site, "site publisher site_name publication website sitename domain journal"),
            (.language, "lang language locale"),
            (.image, "image cover thumbnail featured_image cover_image banner og_image"),
            (.section, "section category categories"), (.license, "license licence rights copyright"),
        ]
        var pairs: [(UInt64, Key)] = []
        for (key, names) in lists {
            for name in names.split(separator: " ") { pairs.append((WordHash.of(String(name)), key)) }
        }
        return HashTable(pairs) { first, _ in first }
    }()

    /// Sets the fields; returns where each came from.
    func fill(_ article: inout Article) -> [FieldProvenance] {
        var provenance: [FieldProvenance] = []
        for (key, values) in entries() {
            guard let field = set(key, values.filter { !$0.isEmpty }, &article) else { continue }
            provenance.append(FieldProvenance(field: field, from: "front matter", confidence: 0.98))
        }
        return provenance
    }

    private func set(_ key: Key, _ values: [String], _ article: inout Article) -> String? {
        guard let first = values.first else { return nil }
        switch key {
        case .title: article.title = first
        case .subtitle: article.subtitle = first
        case .summary: article.summary = first
        case .author:
            article.authors = values.flatMap(names).map { Author(name: $0) }
            article.byline = article.authors.map(\.name).joined(separator: ", ")
            return article.authors.isEmpty ? nil : "authors"
        case .published, .modified:
            let value = Array(first.utf8)
            guard let date = DateReader(bytes: value, monthFirst: true).dates(in: 0..<value.count).first?.date else {
                return nil
            }
            if key == .published { article.published = date } else { article.modified = date }
            return key == .published ? "date_published" : "date_modified"
        case .tags: article.tags = values
        case .url:
            guard isAddress(first) else {
                article.site = article.site ?? first
                return "site"
            }
            article.url = article.url ?? first
        case .canonical:
            guard isAddress(first) else { return nil }
            article.canonicalURL = first
        case .site: article.site = first
        case .language: article.language = first
        case .image: article.image = first
        case .section: article.section = first
        case .license: article.license = first
        }
        return Self.names[key]
    }

    private static let names: [Key: String] = [
        .title: "title", .subtitle: "subtitle", .summary: "summary", .tags: "tags", .url: "url",
        .canonical: "canonical_url", .site: "site", .language: "language", .image: "image", .section: "section",
        .license: "license",
    ]

    private func isAddress(_ value: String) -> Bool { value.hasPrefix("http://") || value.hasPrefix("https://") }

    /// "Ann Reyes and Tom Hult" as two names; "[[Ann Reyes]]" without its brackets.
    private func names(_ value: String) -> [String] {
        let bytes = Array(value.utf8).filter { $0 != 0x5B && $0 != 0x5D }
        let dates = DateReader(bytes: bytes, monthFirst: true)
        let reader = BylineReader(bytes: bytes, dates: dates)
        if let byline = reader.namesAfterOpening(0..<bytes.count) ?? reader.read(0..<bytes.count),
            !byline.authors.isEmpty
        {
            return byline.authors
        }
        return [String(decoding: bytes, as: UTF8.self)]
    }

    // MARK: - Lines

    private func entries() -> [(Key, [String])] {
        var entries: [(Key, [String])] = []
        var current: Int?
        var start = location.inner.lowerBound
        while start < location.inner.upperBound {
            var end = start
            while end < location.inner.upperBound, bytes[end] != 0x0A { end += 1 }
            defer { start = end + 1 }
            let line = trim(start..<end)
            guard !line.isEmpty, bytes[line.lowerBound] != 0x23 else { continue }
            if bytes[line.lowerBound] == 0x2D, line.count > 2, bytes[line.lowerBound + 1] == 0x20 {
                if let current { entries[current].1.append(scalar(trim((line.lowerBound + 2)..<line.upperBound))) }
                continue
            }
            current = nil
            guard line.lowerBound == start,
                let mark = line.first(where: { bytes[$0] == (location.isTOML ? 0x3D : 0x3A) })
            else { continue }
            guard let key = key(trim(start..<mark)) else { continue }
            entries.append((key, values(trim((mark + 1)..<line.upperBound))))
            current = entries.count - 1
        }
        return entries
    }

    private func key(_ range: Range<Int>) -> Key? {
        var hash = WordHash()
        for index in range where bytes[index] != 0x22 {
            let byte = bytes[index] == 0x2D || bytes[index] == 0x20 ? 0x5F : bytes[index]
            hash.add(Scalars.lowercased(UInt32(byte)))
        }
        return Self.keys[hash.value]
    }

    private func values(_ range: Range<Int>) -> [String] {
        guard let first = range.first else { return [] }
        guard bytes[first] == 0x5B, bytes[range.upperBound - 1] == 0x5D, !(range.count > 4 && bytes[first + 1] == 0x5B)
        else {
            return [scalar(range)]
        }
        var values: [String] = []
        var start = first + 1
        var quote: UInt8 = 0
        for index in start..<range.upperBound {
            let byte = bytes[index]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == 0x22 || byte == 0x27, trim(start..<index).isEmpty {
                quote = byte
            } else if byte == 0x2C || index == range.upperBound - 1 {
                values.append(scalar(trim(start..<index)))
                start = index + 1
            }
        }
        return values
    }

    /// A value without its quotes; in double quotes, "\"" and "\\" are resolved.
    private func scalar(_ range: Range<Int>) -> String {
        guard range.count >= 2, bytes[range.lowerBound] == 0x22 || bytes[range.lowerBound] == 0x27,
            bytes[range.upperBound - 1] == bytes[range.lowerBound]
        else { return String(decoding: bytes[range], as: UTF8.self) }
        let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
        var out: [UInt8] = []
        var index = inner.lowerBound
        while index < inner.upperBound {
            if bytes[index] == 0x5C, bytes[range.lowerBound] == 0x22, index + 1 < inner.upperBound { index += 1 }
            out.append(bytes[index])
            index += 1
        }
        return String(decoding: out, as: UTF8.self)
    }

    private func trim(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }
}
