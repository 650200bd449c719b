/// One who is named as an author.
struct AuthorName {
    enum Kind: Int {
        /// A news agency, which is never an author.
        case agency
        /// A desk, a company, a site.
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
    /// Whether the site's address is his name.
    var isOwner = false
    /// Whether the page's text has it, for names that the page states beside its text.
    var isShown = true
    /// Whether it is taken for the author's at all; see ``PageBylines``.
    var isBelieved = true
    /// How many words the name has.
    var words: Int
    /// Whether it names those who work at a place: "Harbour Blog Team".
    var isDesk = false
    /// Whether it is the name of a host: "harbour.example".
    var isHost = false
    /// Whether it opens with a word of the language that stands before names: "From staff reports", "Our desk".
    var opensAsPhrase = false
    /// Whether it opens with a given name that we know.
    var opensKnown = false
}
