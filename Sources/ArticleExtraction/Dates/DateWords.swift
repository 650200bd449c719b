/// The words around dates by language.
enum DateWords {
    /// Words that say that the date is the one of publication. (Those of updates are `MonthNames.updates`.)
    static let publications = BylineWords.words(
        """
        published posted publication released issued added created veröffentlicht veröffentlichung publiziert erschienen
        erstellt eingestellt publié publiée publication posté publicado publicada publicación publicação postado pubblicato
        pubblicata pubblicazione gepubliceerd geplaatst publicerad publicerat publisert udgivet julkaistu opublikowano
        opublikowany dodano publikováno vydáno publikované megjelent közzétéve publicat objavljeno опубликовано опубликован
        опубліковано публикувано yayınlanma yayınlandı yayın dipublikasikan diterbitkan δημοσίευση δημοσιεύτηκε 掲載 公開 发布 發佈
        發布 발행 입력 نشر
        """)

    /// Pairs of words that say that the date is one of a change.
    static let updates: HashTable<Bool> = {
        let pairs = [
            "à jour", "letzte änderung", "zuletzt geändert", "geändert am", "last edited", "last changed", "最終 更新",
        ]
        return HashTable(
            pairs.map { pair in
                let words = WordHash.words(of: pair)
                return (WordHash.joined(words.first ?? 0, words.last ?? 0), true)
            }, combine: { first, _ in first })
    }()

    /// Those of them that follow their date in a sentence.
    static let participles = BylineWords.words(
        "veröffentlicht publiziert erstellt geschrieben verfasst gepubliceerd geplaatst")

    /// Words that say that a date is of something else: an event, a deadline, a comment, a copyright.
    static let others = BylineWords.words(
        """
        copyright © born founded since until deadline expires geboren gegründet seit bis joined registered mitglied event
        termin termine beginn ende start starts ends valid gültig accessed retrieved abgerufen reviewed comment said says
        """)

    /// Days of the week and what joins a date to what stands before it: "on Sunday, 2 June", "am Sonntag, 2. Juni".
    static let connectors = BylineWords.words(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun on at the
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so am um den vom der uhr
        lundi mardi mercredi jeudi vendredi samedi dimanche le à du lun mar mer jeu ven sam dim
        lunes martes miércoles jueves viernes sábado domingo el día a las
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira em às segunda terça quarta quinta sexta
        lunedì martedì mercoledì giovedì venerdì sabato domenica il alle ore
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag op om
        måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag den kl
        poniedziałek wtorek środa czwartek piątek sobota niedziela pondělí úterý středa čtvrtek pátek sobota neděle
        понедельник вторник среда четверг пятница суббота воскресенье в pazartesi salı çarşamba perşembe cuma cumartesi pazar
        last updated update published posted
        """)
}
