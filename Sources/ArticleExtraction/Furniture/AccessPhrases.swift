/// The words with which a text says that it is not whole: that the rest is for subscribers, or stands elsewhere.
enum AccessPhrases {
    enum Meaning: Sendable {
        case paywall
        case truncated
    }

    /// Openings of lines after which the rest is for subscribers.
    private static let paywall = """
        subscribe to continue | subscribe to read | subscribe to keep reading | subscribe now to continue | sign in to continue
        log in to continue | to continue reading | to keep reading | to read the full | to read the rest
        this article is for subscribers | this content is for subscribers | this story is for subscribers
        this article is for members | this content is for members | this article is only available to subscribers
        this is a premium article | this is a subscriber | for subscribers only | subscribers only | unlock this article
        you have reached your limit | already a subscriber | the rest of this article is for
        dieser artikel ist nur für abonnenten | dieser artikel ist für abonnenten | nur für abonnenten | jetzt weiterlesen mit
        weiterlesen mit | um weiterzulesen | dieser inhalt ist für abonnenten
        article réservé aux abonnés | cet article est réservé aux abonnés | réservé aux abonnés | pour lire la suite
        abonnez-vous pour lire | la suite est réservée aux abonnés | contenido exclusivo para suscriptores
        para seguir leyendo | suscríbete para seguir leyendo | solo para suscriptores | para continuar lendo
        conteúdo exclusivo para assinantes | assine para continuar lendo | contenuto riservato agli abbonati
        articolo riservato agli abbonati | abbonati per continuare a leggere | per continuare a leggere
        dit artikel is alleen voor abonnees | alleen voor abonnees | för prenumeranter | kun for abonnenter
        tylko dla prenumeratorów | только для подписчиков
        """

    /// Openings of lines after which the rest stands elsewhere.
    private static let truncated = """
        read the full story at | read the full story on | read the full article at | read the full article on | read the rest at
        read the rest of this | read the original article at | continue reading at | continue reading on
        full story at | full article at | lesen sie den ganzen artikel auf | den vollständigen artikel lesen sie
        lire l'article complet sur | lire la suite sur | leer el artículo completo en | leia a matéria completa
        leggi l'articolo completo su | lees het hele artikel op
        """

    private static let longestPhrase = 8

    private static let table: HashTable<Meaning> = {
        var pairs: [(UInt64, Meaning)] = []
        for (list, meaning) in [(paywall, Meaning.paywall), (truncated, .truncated)] {
            PhraseList.forEachPhrase(in: list) { words in
                pairs.append((words.reduce(WordHash.seed, WordHash.joined), meaning))
            }
        }
        return HashTable(pairs) { first, _ in first }
    }()

    /// What a line that opens with these words says.
    static func meaning(_ words: ArraySlice<UInt64>) -> Meaning? {
        var hash = WordHash.seed
        for word in words.prefix(longestPhrase) {
            hash = WordHash.joined(hash, word)
            if let meaning = table[hash] { return meaning }
        }
        return nil
    }

    /// Whether text stops at a mark of omission: "… [+1234 chars]", "[...]", "[…]".
    static func endsCut(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count > 5, bytes[range.upperBound - 1] == 0x5D,
            let open = range.suffix(24).last(where: { bytes[$0] == 0x5B })
        else { return false }
        let inside = bytes[(open + 1)..<(range.upperBound - 1)]
        if inside.elementsEqual([0x2E, 0x2E, 0x2E]) || inside.elementsEqual([0xE2, 0x80, 0xA6]) { return true }
        guard inside.first == 0x2B, inside.dropFirst().first.map(Scalars.isASCIIDigit) == true else { return false }
        return inside.suffix(5).elementsEqual(Array("chars".utf8))
    }
}
