/// What the key of a value in a page's data says of a date: "datePublished", "first_publication_date", "created-timestamp".
///
/// A key is cut into words at inner capitals and at marks. Each word must be known: "publishedBy" and "lastPublished" are
/// something else.
enum DateKeys {
    enum Meaning: UInt8, Sendable {
        case publication
        /// When the entry was made; mostly, but not always, the day on which it came out.
        case creation
        /// Says what sort of thing the value is, and nothing of its role.
        case filler
    }

    /// Longer keys are none of a date, in bytes.
    static let longest = 40

    /// `nil` where it is no date of publication or creation.
    static func meaning(of key: ArraySlice<UInt8>) -> Meaning? {
        guard key.count >= 3, key.count <= longest else { return nil }
        var meaning: Meaning?
        var hash = WordHash()
        var length = 0
        var wasLower = false
        var isKnown = true
        func end() {
            defer {
                hash = WordHash()
                length = 0
            }
            guard length > 0 else { return }
            switch words[hash.value] {
            case .publication: meaning = .publication
            case .creation: if meaning == nil { meaning = .creation }
            case .filler: break
            case nil: isKnown = false
            }
        }
        for byte in key {
            let lower = byte | 0x20
            if lower &- 0x61 < 26 {
                if byte != lower, wasLower { end() }
                hash.add(UInt32(lower))
                length += 1
                wasLower = byte == lower
            } else {
                end()
                wasLower = false
            }
            guard isKnown else { return nil }
        }
        end()
        return isKnown ? meaning : nil
    }

    private static let words = NameHash.table([
        (Meaning.publication, "publish published publishing publication pub posted issued released"),
        (.publication, "datepublished publishdate publisheddate publishedat publishedon publishat publishtime"),
        (.publication, "publishedtime publicationdate publicationtime pubdate pubtime dateposted posteddate postedat"),
        (.publication, "publishtimestamp publishedtimestamp releasedate dateissued firstpublished"),
        (.creation, "created creation createdat createdate createddate createdon creationdate datecreated createtime"),
        (.creation, "createdtime creationtime post"),
        (.filler, "date time datetime timestamp day at on iso utc gmt local ts unix first original originally initial"),
        (.filler, "article story content page entry item news blog cms web online data meta document d x"),
    ])
}
