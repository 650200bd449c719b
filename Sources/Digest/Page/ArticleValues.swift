internal import Stories

/// What the page's template is given of one article, escaped.
enum ArticleValues {
    /// Its title linked to its source, its site and day, and its files.
    static func values(of listed: Story.Member, links: [String: ArticleLinks]) -> [String: Any] {
        let member = listed.bounded
        var details: [String] = []
        if let site = member.site { details.append(site) }
        if let published = member.published { details.append(Wording.plainDate(published)) }
        var values: [String: Any] = [
            "name": MarkupText.escaped(member.title ?? "Untitled"),
            "language": MarkupText.languageAttributes(member.language),
            // What is missing is said to be: a name that is not there is looked for in what stands around it.
            "of": false, "address": false, "role": false, "share": false, "record": false, "original": false,
            "has_files": false, "has_copies": false, "has_changes": false,
        ]
        if !details.isEmpty { values["of"] = MarkupText.escaped(details.joined(separator: ", ")) }
        if let address = member.url.flatMap({ WebAddress($0) }) { values["address"] = MarkupText.escaped(address.text) }
        if let files = links[member.id] {
            values["has_files"] = files.record != nil || files.original != nil
            if let record = files.record {
                values["record"] = MarkupText.escaped(WebAddress.encoded(Array(record.utf8)))
            }
            if let original = files.original {
                values["original"] = MarkupText.escaped(WebAddress.encoded(Array(original.utf8)))
            }
        }
        return values
    }
}
