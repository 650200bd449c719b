/// The words in class names, ids and properties that say what an element of a page holds.
enum MarkWords {
    /// Names are cut into words at capitals and at what is no letter; the commonest compounds are listed as they are.
    private static let rows: [(PageMark, String)] = [
        (
            .author,
            """
            author authors postauthor entryauthor articleauthor authorname authorlink authorline authorinfo authored autor
            autores autoren autorin auteur auteurs autore autori writer writers contributor contributors journalist columnist
            reporter verfasser redakteur forfatter författare skribent toimittaja yazar muhabir penulis journaliste redacteur
            creator username authorbox authordate
            """
        ),
        (
            .byline,
            "byline bylines byliner bylinetext bylinewrapper signature firma kicker-author storybyline articlebyline"
        ),
        (
            .date,
            """
            date dates datetime timestamp pubdate postdate entrydate articledate dateline datum fecha timeago
            publicationdate publishdate datestamp pubtime time datepublished createdate dateposted newsdate date-line
            veroeffentlichungsdatum tarih datetimes datetext published publish publication posted issued released
            """
        ),
        (
            .published,
            "published publish publication pubdate publicationdate publishdate datepublished posted issued pubtime dateposted"
        ),
        (.modified, "modified updated update lastmod datemodified lastupdated lastmodified changed edited dateupdated"),
        (
            .comment,
            """
            comment comments commentlist commenter kommentar kommentare commentaire commentaires comentario comentarios
            reply replies disqus respond guestbook reader-comments commentaries discussion
            """
        ),
        (
            .aside,
            """
            related teaser teasers recommended recommendation recommendations popular trending sidebar widget widgets promo
            latest newsletter mostread readmore moreon related-posts carousel slider swiper suggested suggestions also menu
            navigation navbar nav footer breadcrumb breadcrumbs ticker similar upnext outbrain taboola rail
            """
        ),
        (.picture, "photo image img picture caption credit credits copyright foto figure thumbnail gallery avatar"),
    ]

    /// What each word says.
    static let table: HashTable<PageMark> = {
        var entries: [(UInt64, PageMark)] = []
        for (mark, words) in rows {
            let bytes = Array(words.utf8)
            PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x20, or: 0x0A) { word in
                entries.append((WordHash.of(bytes, word), mark))
            }
        }
        return HashTable(entries) { $0.union($1) }
    }()
}
