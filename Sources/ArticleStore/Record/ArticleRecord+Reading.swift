internal import ArticleExtraction

extension ArticleRecord {
    /// Reads a record back from its JSON, pretty or on one line.
    ///
    /// - Parameter path: The file the bytes are from, for the error.
    /// - Throws: `invalidRecord` where the bytes are no JSON or no record; `newerVersion` where the record's schema is
    ///   higher than `schemaVersion`.
    public init(json bytes: [UInt8], path: String = "record") throws(StoreError) {
        var schema = 0
        do {
            let reader = try RecordReader(bytes)
            self.init()
            try reader.members(of: 0, "record") { key, value throws(RecordReader.Failure) in
                if key == "_daybook" {
                    schema = try readOwnMembers(reader, value)
                } else {
                    try read(reader, key, value)
                }
            }
        } catch {
            throw .invalidRecord(path: path, reason: error.reason)
        }
        guard schema > 0 else { throw .invalidRecord(path: path, reason: "it has no _daybook.schema") }
        guard schema <= Self.schemaVersion else {
            throw .newerVersion(path: path, found: schema, supported: Self.schemaVersion)
        }
        guard ContentHash.isArticleID(id) else {
            throw .invalidRecord(path: path, reason: "its id is not 26 characters of base32")
        }
        guard ContentHash.isHex(source.sha256) else {
            throw .invalidRecord(path: path, reason: "source.sha256 is not 64 hexadecimal digits")
        }
    }

    private init() {
        id = ""
        contentText = ""
        authors = []
        tags = []
        source = Source(name: "", size: 0, sha256: "")
        wordCount = 0
        readingTimeMinutes = 0
        blocks = []
        headings = []
        keyTakeaways = []
        glossary = []
        imageCredits = []
        removed = []
        provenance = []
        extractorVersion = ""
        truncated = false
        warnings = []
    }

    private mutating func read(
        _ reader: RecordReader, _ key: String, _ value: Int
    ) throws(RecordReader.Failure) {
        switch key {
        case "id": id = try reader.string(value, key)
        case "url": url = try reader.string(value, key)
        case "external_url": externalURL = try reader.string(value, key)
        case "title": title = try reader.string(value, key)
        case "content_html": contentHTML = try reader.string(value, key)
        case "content_text": contentText = try reader.string(value, key)
        case "summary": summary = try reader.string(value, key)
        case "image": image = try reader.string(value, key)
        case "date_published": datePublished = try reader.string(value, key)
        case "date_modified": dateModified = try reader.string(value, key)
        case "authors": authors = try reader.array(value, key, reader.author)
        case "tags": tags = try reader.strings(value, key)
        case "language": language = try reader.string(value, key)
        case "attachments": attachments = try reader.array(value, key, reader.attachment)
        default: break
        }
    }

    /// Reads what is under `_daybook` and returns its schema version.
    private mutating func readOwnMembers(
        _ reader: RecordReader, _ index: Int
    ) throws(RecordReader.Failure) -> Int {
        var schema = 0
        try reader.members(of: index, "_daybook") { key, value throws(RecordReader.Failure) in
            switch key {
            case "schema": schema = try reader.integer(value, key)
            case "source": source = try reader.source(value, key)
            case "site": site = try reader.string(value, key)
            case "subtitle": subtitle = try reader.string(value, key)
            case "byline": byline = try reader.string(value, key)
            case "author_role": authorRole = try reader.string(value, key)
            case "section": section = try reader.string(value, key)
            case "canonical_url": canonicalURL = try reader.string(value, key)
            case "license": license = try reader.string(value, key)
            case "page_type": pageType = try reader.pageType(value, key)
            case "word_count": wordCount = try reader.integer(value, key)
            case "reading_time_minutes": readingTimeMinutes = try reader.integer(value, key)
            case "blocks": blocks = try reader.array(value, key, reader.block)
            case "headings": headings = try reader.strings(value, key)
            case "key_takeaways": keyTakeaways = try reader.strings(value, key)
            case "glossary": glossary = try reader.array(value, key, reader.glossaryEntry)
            case "image_credits": imageCredits = try reader.strings(value, key)
            case "removed": removed = try reader.array(value, key, reader.removedText)
            case "provenance": provenance = try reader.provenance(value, key)
            case "extractor": extractorVersion = try reader.extractorVersion(value, key)
            case "truncated": truncated = try reader.flag(value, key)
            case "paywall": paywall = try reader.flag(value, key)
            case "warnings": warnings = try reader.strings(value, key)
            case "duplicate_of": duplicateOf = try reader.string(value, key)
            case "revision_of": revisionOf = try reader.string(value, key)
            case "user": user = JSONText(tape: reader.tape, at: value)
            default: break
            }
        }
        return schema
    }
}
