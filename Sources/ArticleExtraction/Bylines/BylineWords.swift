/// The words of bylines by language: what opens one, what a person does, who is no person.
enum BylineWords {
    /// Openings of a byline, longest first within a language; matched at the start of a line or of one of its parts.
    static let openings = phrases(
        """
        by | written by | posted by | published by | words by | story by | text by | report by | reported by | a report by
        opinion by | analysis by | review by | author | authors | posted by | from our correspondent | interview by | as told to
        von | text von | ein text von | kommentar von | ein kommentar von | eine analyse von | ein gastbeitrag von
        ein interview von | eine reportage von | ein bericht von | eine kolumne von | gastbeitrag von | geschrieben von
        interview von | protokoll von | ein essay von | autor | autorin | autoren | aufgezeichnet von | von unserem redakteur
        par | écrit par | publié par | article de | propos recueillis par | auteur | rédigé par
        por | escrito por | publicado por | texto de | autora | autor | postado por | texto por | por el | reportagem de
        di | scritto da | a cura di | articolo di | pubblicato da | intervista di | autore
        door | geschreven door | auteur | av | skriven av | skrevet av | skrevet af | af | text | tekst | kirjoittaja | teksti
        przez | autor tekstu | napsal | napsala | autoři | írta | szerző | szerzők | yazan | yazar | haber | oleh | penulis | oleh tim | tác giả
        de | scris de | autorul | napisao | napisala | piše | автор | текст | авторы | автори | подготовил | подготовила | от
        του | της | γράφει | γράφει ο | γράφει η | συντάκτης | بقلم | كتب | كتبت | نویسنده | מאת | द्वारा | লেখক | লিখেছেন | na
        文 | 作者 | 记者 | 記者 | 撰文 | 撰稿 | 著者 | 執筆 | 取材・文 | 글 | 작성자 | 通讯员 | 本报记者
        """)

    /// Nouns for what a person does at a publication; one of them makes the words around it a role.
    static let roles = words(
        """
        writer editor reporter correspondent journalist columnist contributor author producer blogger analyst photographer
        director manager specialist consultant strategist engineer developer marketer expert coach therapist dietitian nutritionist
        dietician physician gardener reviewer winemaker grader president ceo cto cfo coo vp cofounder co-founder chef attorney lawyer
        experte expertin geschäftsführer leiter leiterin sprecher sprecherin pressesprecher pressesprecherin referent referentin
        critic commentator broadcaster copywriter fellow intern editor-in-chief co-editor publisher founder researcher professor
        redakteur redakteurin autor autorin korrespondent korrespondentin journalistin reporterin volontär volontärin
        chefredakteur chefredakteurin kolumnist kolumnistin ressortleiter ressortleiterin praktikant praktikantin
        journaliste rédacteur rédactrice correspondant correspondante chroniqueur chroniqueuse reporter éditorialiste auteur autrice
        redactor redactora periodista corresponsal columnista editora reportero reportera autora
        repórter jornalista colunista correspondente redator redatora
        giornalista redattore redattrice corrispondente inviato inviata autore autrice
        redacteur redactrice verslaggever verslaggeefster correspondente columnist
        reporter journalist redaktør redaktör korrespondent toimittaja päätoimittaja kirjeenvaihtaja skribent
        redaktor redaktorka dziennikarz dziennikarka korespondent redaktor novinář novinářka reportér muhabir editör yazar
        корреспондент журналист редактор обозреватель журналістка кореспондент 기자 특파원 記者 记者 編集 wartawan penulis jurnalis
        """)

    /// Adjectives and nouns that stand before a role.
    static let roleModifiers = words(
        """
        executive senior staff chief deputy associate assistant managing political foreign special sports business science health
        technology tech national international freelance lead guest contributing digital news former visiting features
        entertainment economics education environment investigative video web online general night weekend city local
        freier freie leitender leitende stellvertretender stellvertretende politischer politische
        """)

    /// News agencies: who is named where a person would be, and is none.
    static let agencies = phrases(
        """
        reuters | ap | the associated press | associated press | afp | agence france-presse | dpa | pa | pa media
        press association | xinhua | tass | ansa | efe | upi | pti | press trust of india | ani | ians | kyodo
        kyodo news | yonhap | lusa | apa | sda | keystone-sda | belga | anp | ntb | ritzau | stt | pap | čtk | mti | interfax | anadolu
        anadolu agency | aa | dha | iha | europa press | adnkronos | agi | epd | kna | sid | afx | agencies | agency | agencias | agences
        agenturen | aap | dpa-afx | рбк | риа новости | тасс | deutsche presse-agentur | agencia efe | the canadian press
        canadian press | news service | news service reports | wire reports | wire services | from wire reports | bloomberg
        the new york times news service | tribune news service | afp deutschland | agence qmi | jiji | jiji press | bernama
        """)

    /// Names for nobody in particular: those who work there.
    static let desks = phrases(
        """
        staff | staff reporter | staff reporters | staff writer | staff writers | news desk | web desk | newsroom
        online desk | our correspondent | admin | administrator | editor | editors | editorial team | editorial staff
        editorial board | the editors | redaktion | die redaktion | redaktionsteam | redacción | redacao | redação
        la rédaction | rédaction | redazione | redactie | onze redactie | redaktionen | redaksjonen | toimitus | redakcja | redakce
        редакция | редакція | redaksi | guest | anonymous | unknown | team
        """)

    /// Kinds of text, and what is done to one: "Kommentar von Ina Kroll", "Translated by Tom Hult".
    static let genres = words(
        """
        article post story report comment review analysis opinion interview column essay photo photos image video recipe
        guest translation translated edited illustration illustrations photography photographs more articles posts stories
        press release feature features about min mins minute minutes read reading comments shares views lesezeit kommentare
        artikel beitrag bericht kommentar meinung analyse gastbeitrag gastkommentar interview kolumne essay rezept foto fotos
        bild bilder pressemitteilung übersetzt übersetzung veröffentlicht erstellt eingetragen verfasst publiziert disko diskussion
        bewertung bewertungen mehr weitere alle über erschienen aktualisiert gepostet eingestellt geschrieben ein eine
        articles publié traduit traduction propos photographie entretien tribune recette communiqué écrit rédigé
        artículo artículos entrevista publicado traducido análisis opinión receta más escrito enviado
        artigo artigos publicado tradução receita mais articolo articoli pubblicato ricetta intervista scritto
        geplaatst geschreven vertaald publicerad skriven postad skrevet
        """)

    /// What is done to a text by others than its author: "Reviewed by Tom Hult", "Fotos von Ina Kroll".
    static let helpers = words(
        """
        reviewed edited checked verified photo photos photography photographs photographed image images video illustration
        illustrations illustrated translated translation approved foto fotos bild bilder übersetzt übersetzung video redigiert
        geprüft photographie photographies traduit traduction illustrationen traducido fotografía tradução foto fotografie
        vertaald powered design recipe rezept tested fact-checked bewertung bewertungen styled produced vetted
        """)

    /// Openings of one word that join a text to its writer, also within a line.
    static let joints = words("by von par por di door av af przez oleh vom")

    /// Words in lower case that belong to names.
    static let particles = words(
        """
        de la le du des da do dos das di del della van von der den ter ten te zu zur bin bint ibn al el ben y e i af av og och und and
        """)

    /// Words that join two names.
    static let conjunctions = words(
        "and und et y e ed en och og ja i a & und sowie con with mit avec и та и και ve dan و")

    static func words(_ list: String) -> HashTable<Bool> {
        HashTable(wordsIn: list)
    }

    private static func phrases(_ list: String) -> HashTable<Bool> {
        var pairs: [(UInt64, Bool)] = []
        PhraseList.forEachPhrase(in: list) { words in
            pairs.append((words.reduce(WordHash.seed, WordHash.joined), true))
        }
        return HashTable(pairs, combine: { first, _ in first })
    }
}
