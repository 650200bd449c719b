/// Words in the names of pictures that are no pictures of an article.
enum ImageWords {
    /// In class and id: what stands for a person, a brand, a control or for nothing.
    static let furniture: HashTable<Bool> = NameHash.table([
        (
            true,
            """
            avatar avatars gravatar userpic profilepic icon icons ico favicon emoji emojis smiley smilies logo logos logotype
            sprite sprites badge badges button btn arrow pixel tracking tracker beacon spacer share social author byline headshot
            mugshot advert advertisement sponsor promo qr qrcode captcha flag rating stars
            math mathml mathjax katex latex formula
            """
        )
    ])

    /// The same in a file's name, which may also say what the picture shows.
    static let files: HashTable<Bool> = NameHash.table([
        (
            true,
            """
            avatar gravatar icon icons favicon emoji smiley smilies logo logos sprite sprites pixel spacer blank placeholder
            loader spinner 1x1 beacon captcha
            """
        )
    ])

    /// In a file's name: the picture stands in until another is loaded.
    static let placeholder: HashTable<Bool> = NameHash.table([
        (
            true,
            """
            placeholder blank spacer transparent pixel lazy lazyload loading loader spinner dummy grey gray empty 1x1 clear
            default fallback
            """
        )
    ])

    /// Whether one of the words between signs in a name is in a table.
    static func contains(_ name: ArraySlice<UInt8>, _ table: HashTable<Bool>) -> Bool {
        var found = false
        forEachWord(in: name) { word in
            if !found, table[NameHash.of(word)] != nil { found = true }
        }
        return found
    }

    /// The size that ends a file's name, as "-150x100" does.
    static func size(_ name: ArraySlice<UInt8>) -> (width: Int, height: Int)? {
        guard let cross = name.lastIndex(where: { $0 | 0x20 == 0x78 }), name.endIndex - cross <= 5,
            let height = StructureMap.integer(name[(cross + 1)...])
        else { return nil }
        var start = cross
        while start > name.startIndex, Scalars.isASCIIDigit(name[start - 1]) { start -= 1 }
        guard start > name.startIndex, name[start - 1] == 0x2D || name[start - 1] == 0x5F,
            let width = StructureMap.integer(name[start..<cross])
        else { return nil }
        return (width, height)
    }

    /// Letters and digits between other signs.
    private static func forEachWord(in name: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Void) {
        var start = name.startIndex
        for index in name.indices {
            let byte = name[index]
            if !Scalars.isASCIILetter(byte), !Scalars.isASCIIDigit(byte), byte < 0x80 {
                if start < index { body(name[start..<index]) }
                start = index + 1
            }
        }
        if start < name.endIndex { body(name[start...]) }
    }
}
