/// What the daemon tells the journal: each case is one kind of entry with its own MESSAGE_ID and fields (DESIGN section 7).
enum DaemonEvent: Sendable {
    case started(inbox: String, state: String)
    case stopped
    case reloaded(file: String)
    case reloadRefused(reason: String)
    case articleStored(StoredArticle, file: String, milliseconds: Int)
    case articleKnown(StoredArticle, file: String)
    case fileRejected(file: String, stage: String, reason: String)
    /// A file ended or hung its worker, and will be tried again.
    case fileTriedAgain(file: String, reason: String, attempt: Int, of: Int)
    case fileIgnored(file: String, reason: String)
    /// So many more events of this kind and for this reason, which have no entries of their own.
    case alike(of: Kind, count: Int, stage: String?, reason: String)
    case digestPublished(date: String, text: String, stories: Int, articles: Int)
    case inboxLost(path: String, reason: String)
    case inboxFound(path: String)
    case paused(reason: String)
    case resumed
    case warned(reason: String)

    /// What an entry says of an article.
    struct StoredArticle: Sendable {
        var id: String
        var title: String?
        var url: String?
    }

    /// The kinds, for the catalog: every one has a text in systemd/daybook.catalog.
    enum Kind: String, CaseIterable {
        case started = "25253f29b03b4d708e2763f0d59579a9"
        case stopped = "e3bd0f88afe9473ba580b5f3e6dc7f62"
        case reloaded = "c4afbed85b49428aafd68ecd14b5d5cd"
        case reloadRefused = "d659e0b6394849ccbc293cc54857ec24"
        case articleStored = "bb8f959da74648d7823324bbef3c6d2d"
        case articleKnown = "a76446c9b3f74cc4a7ac26a085644559"
        case fileRejected = "a260f213b3ce40a4931f43342f450d1b"
        case fileTriedAgain = "b673c0362e384e068d9ace4f86e5f644"
        case fileIgnored = "728ed11b8b874b6aa8a409c42442bae9"
        case alike = "ddf8624f4db343cbae68e94805695035"
        case digestPublished = "c06b9b5cf2214804ba93560b6a354d8e"
        case inboxLost = "b39537274cfd419d9f0e54aa106e066d"
        case inboxFound = "8c40bb2e602b44ecb52fcc6228fa14ad"
        case paused = "6f185f6eaa4b4b4583bfed5508bbf519"
        case resumed = "ad88fa06e74c403cb1a243de97f73971"
        case warned = "aa0afc3aa5674d24ad3a93faa124e14e"
    }
}
