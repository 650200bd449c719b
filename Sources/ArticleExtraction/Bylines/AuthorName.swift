/// One who is named as an author.
struct AuthorName {
    enum Kind: Int {
        /// An agency, a desk, a company, a site.
        case organisation
        /// A name to log in with, or a single word, which may be a first name, a pen name or a brand.
        case alias
        /// Two words or more that read as the name of a person.
        case person
    }

    var text: String
    var kind: Kind
    var url: String?
    /// The same for "Ann Reyes", "REYES, Ann" and "ann-reyes".
    var key: UInt64
    /// Whether it has no capital or has figures, as names to log in with have.
    var isLogin: Bool { kind == .alias && !text.utf8.contains { $0 &- 0x41 < 26 || $0 >= 0x80 } }
    /// Whether the site is called so.
    var isSite = false
    /// How many words the name has.
    var words: Int
}
