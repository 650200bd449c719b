/// The words by which newspapers, magazines and stations are named, by language.
enum PublicationWords {
    /// Words that end or open the name of a publication: "Coastal Observer", "Radio Marrow", "Gazeta Portowa".
    static let media = BylineWords.words(
        """
        news times herald observer gazette chronicle tribune journal courier telegraph mirror guardian examiner inquirer
        enquirer sentinel bulletin dispatch argus ledger post echo mail press newspaper radio tv television broadcasting magazine
        zeitung nachrichten anzeiger tageblatt tagblatt kurier rundschau magazin presse morgenpost abendblatt rundfunk fernsehen
        gazette courrier dépêche voix télévision quotidien hebdo
        diario noticias heraldo prensa gaceta periódico semanario revista televisión
        diário notícias jornal gazeta correio folha televisão
        corriere gazzetta giornale messaggero notizie rivista televisione quotidiano
        krant courant dagblad nieuws omroep tijdschrift
        tidning tidningen bladet posten nyheter nytt avis avisen tidende sanomat lehti uutiset
        gazeta kurier dziennik wiadomości tygodnik noviny deník zprávy týdeník hírlap hírek újság ziarul știri
        газета новости вестник известия журнал радио газети новини вісник вести
        gazetesi haber haberler dergisi gazete berita koran harian kabar majalah
        """)

    /// Media words that are surnames too: after "By" they name a person unless an adjective of papers stands before.
    static let surnames = BylineWords.words("post herald mail guardian journal argus echo press bote")

    /// Adjectives that stand before a media word in the names of papers and in no person's.
    static let adjectives = BylineWords.words(
        "daily weekly evening morning sunday monthly national local neue allgemeine the süddeutsche norddeutsche")

    /// Words that, before a media word, name a section and no publication: "World News".
    static let sections = BylineWords.words(
        """
        world local national international global business sport sports breaking latest top uk us usa eu tech technology
        science health entertainment politics political more all featured related good bad fake our your video other recent
        trending crime weather live today's daily latest culture finance financial market markets money education travel
        lokale aktuelle weitere neueste letzte meine alle últimas otras más outras mais altre ultime autres dernières
        press the and of in from site
        """)

    /// Endings of media words in languages that write compounds as one word, in UTF-8.
    static let endings: [[UInt8]] = [
        "zeitung", "nachrichten", "anzeiger", "rundschau", "tageblatt", "rundfunk", "tidningen", "bladet", "avisen",
        "tidende", "sanomat", "krant", "nieuws",
    ].map { Array($0.utf8) }

    /// The article that opens a title of a publication, by the language of the text; English ones everywhere.
    static let articles: HashTable<[String]> = HashTable(
        [
            ("the", []), ("der", ["de"]), ("die", ["de"]), ("das", ["de"]), ("le", ["fr"]), ("la", ["fr", "es", "it"]),
            ("les", ["fr"]),
            ("el", ["es"]), ("los", ["es"]), ("il", ["it"]), ("lo", ["it"]), ("o", ["pt"]), ("de", ["nl"]),
            ("het", ["nl"]),
        ].map { (WordHash.of($0.0), $0.1) }, combine: { first, _ in first })
}
