/// The words of authors' notes by language.
enum BiographyWords {
    /// What follows a name in a note about its bearer: "Ann Reyes is", "Ina Kroll schreibt".
    static let verbs: HashTable<Bool> = HashTable(
        wordsIn:
            """
            is was has writes covers joined reports works lives holds ist war schreibt arbeitet berichtet studierte geboren lebt
            est a écrit travaille couvre es escribe ha trabaja cubre é escreve trabalha scrive lavora è si is schrijft werkt
            är skriver er arbetar arbejder on kirjoittaa jest pisze je píše является пишет работает є пише yazıyor adalah
            """)

    /// What one who writes is called in a note about him: "Ann Reyes is a writer who …".
    static let writers: HashTable<Bool> = HashTable(
        wordsIn:
            """
            writer author journalist reporter editor columnist contributor blogger correspondent critic freelancer storyteller
            copywriter novelist writes journalistin autor autorin redakteur redakteurin reporterin bloggerin schreibt kolumnist
            kolumnistin journaliste rédacteur rédactrice auteur autrice écrit periodista escritor escritora redactora redactor
            escribe jornalista escreve giornalista scrive redattore redattrice schrijft auteur skriver skribent toimittaja
            dziennikarz dziennikarka пишет журналист журналистка
            """)

    /// What links a role to a publication: "writer at", "Redakteur bei".
    static let places: HashTable<Bool> = HashTable(
        wordsIn:
            "at for with bei beim der des für chez à au en de del para em na no presso per del di bij voor på vid hos w pro в у"
    )
}
