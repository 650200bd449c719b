extension ArticleRecord {
    /// The tags that the reader added; empty where there are none or they are no list of texts.
    var userTags: [String] {
        guard let user, let tape = try? JSONTape(user.bytes), tape.entries[0].kind == .object else { return [] }
        var tags: [String] = []
        var isTags = false
        var isKey = true
        for child in tape.children(of: 0) {
            if isKey {
                isTags = (try? tape.string(at: child)) == "tags"
            } else if isTags, tape.entries[child].kind == .array {
                for element in tape.children(of: child) where tape.entries[element].kind == .string {
                    // What a reader wrote wrongly is no tag; the record keeps it all the same.
                    if let tag = try? tape.string(at: element) { tags.append(tag) }
                }
            }
            isKey.toggle()
        }
        return tags
    }
}
