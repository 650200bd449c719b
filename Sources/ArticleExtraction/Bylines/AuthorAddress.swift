/// Addresses of pages about persons: "/author/ann-reyes", "/autoren/ina-kroll", "/people/tom-hult.html".
enum AuthorAddress {
    /// Names of the folders in which sites keep such pages, by language.
    private static let folders = NameHash.table([
        (
            true,
            """
            author authors autor autores autoren autorin auteur auteurs autore autori autrice writer writers by people person
            persons profile profiles profil staff contributor contributors columnist columnists journalist journalists
            journaliste reporter reporters redakteur redaktion redaktoren team user users member members u bio biography
            correspondents creator forfatter skribent yazar yazarlar muhabir penulis byline bylines expert experts
            toireporter etreporter firma firmas redazione collaboratori redactor redactores personas kirjoittaja
            """
        )
    ])

    /// Whether a folder of the address is one of these and something follows it.
    static func isOne(_ address: ArraySlice<UInt8>) -> Bool {
        guard address.count <= 400 else { return false }
        var start = address.startIndex
        var index = start
        while index < address.endIndex {
            let byte = address[index]
            if byte == 0x3F || byte == 0x23 { return false }
            if byte == 0x2F {
                if index > start, index + 1 < address.endIndex, folders[NameHash.of(address[start..<index])] != nil {
                    return true
                }
                start = index + 1
            }
            index += 1
        }
        return false
    }
}
