/// The words that dates are written with, lower case, by language.
enum DateWords {
    /// Twelve lists, January first; abbreviations too. Russian and Polish months stand in the genitive beside a day.
    static let months: [[String]] = [
        [
            "january", "jan", "januar", "jänner", "janvier", "enero", "gennaio", "janeiro", "januari", "stycznia",
            "января", "ιανουαρίου",
        ],
        [
            "february", "feb", "februar", "feber", "février", "febrero", "febbraio", "fevereiro", "februari", "lutego",
            "февраля", "φεβρουαρίου",
        ],
        ["march", "mar", "märz", "mars", "marzo", "março", "maart", "marts", "marca", "марта", "μαρτίου"],
        ["april", "apr", "avril", "abril", "aprile", "kwietnia", "апреля", "απριλίου"],
        ["may", "mai", "mayo", "maggio", "maio", "mei", "maj", "maja", "мая", "μαΐου"],
        ["june", "jun", "juni", "juin", "junio", "giugno", "junho", "czerwca", "июня", "ιουνίου"],
        ["july", "jul", "juli", "juillet", "julio", "luglio", "julho", "lipca", "июля", "ιουλίου"],
        ["august", "aug", "août", "agosto", "augustus", "augusti", "sierpnia", "августа", "αυγούστου"],
        [
            "september", "sept", "sep", "septembre", "septiembre", "settembre", "setembro", "września", "сентября",
            "σεπτεμβρίου",
        ],
        [
            "october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "outubro", "października", "октября",
            "οκτωβρίου",
        ],
        ["november", "nov", "novembre", "noviembre", "novembro", "listopada", "ноября", "νοεμβρίου"],
        [
            "december", "dec", "dezember", "dez", "décembre", "diciembre", "dicembre", "dezembro", "grudnia", "декабря",
            "δεκεμβρίου",
        ],
    ]
    /// Seven lists, Sunday first.
    static let weekdays: [[String]] = [
        [
            "sunday", "sonntag", "dimanche", "domingo", "domenica", "zondag", "söndag", "søndag", "niedzielę",
            "воскресенье", "κυριακή",
        ],
        [
            "monday", "montag", "lundi", "lunes", "lunedì", "maandag", "måndag", "mandag", "poniedziałek",
            "понедельник", "δευτέρα",
        ],
        [
            "tuesday", "dienstag", "mardi", "martes", "martedì", "dinsdag", "tisdag", "tirsdag", "wtorek", "вторник",
            "τρίτη",
        ],
        [
            "wednesday", "mittwoch", "mercredi", "miércoles", "mercoledì", "woensdag", "onsdag", "środę", "среду",
            "τετάρτη",
        ],
        [
            "thursday", "donnerstag", "jeudi", "jueves", "giovedì", "donderdag", "torsdag", "czwartek", "четверг",
            "πέμπτη",
        ],
        ["friday", "freitag", "vendredi", "viernes", "venerdì", "vrijdag", "fredag", "piątek", "пятницу", "παρασκευή"],
        [
            "saturday", "samstag", "sonnabend", "samedi", "sábado", "sabato", "zaterdag", "lördag", "lørdag", "sobotę",
            "субботу", "σάββατο",
        ],
    ]
    /// Days counted from the day of the article.
    static let relative: [(word: String, days: Int)] = [
        ("yesterday", -1), ("today", 0), ("tomorrow", 1), ("gestern", -1), ("heute", 0), ("morgen", 1), ("hier", -1),
        ("aujourd'hui", 0), ("demain", 1), ("ayer", -1), ("hoy", 0), ("ieri", -1), ("oggi", 0), ("domani", 1),
        ("ontem", -1),
        ("hoje", 0), ("gisteren", -1), ("vandaag", 0), ("вчера", -1), ("сегодня", 0),
    ]
    /// Stand between a day and its month.
    static let between: [String] = ["of", "de", "the"]
    /// Join the two ends of a range: "18 to 19 June".
    static let joining: [String] = ["to", "and", "bis", "und", "au", "et", "y", "al", "e", "tot", "en"]
    /// Stand before a year that is one.
    static let beforeYear: [String] = [
        "in", "since", "from", "until", "till", "by", "during", "the", "of", "before", "after", "late", "early", "back",
        "im", "seit", "en",
        "depuis", "desde", "nel", "del", "dal", "em", "sinds", "sedan", "w", "od", "в", "с", "το", "jahr", "année",
        "año",
    ]
    /// Stand before a year that only bounds a span: nothing is told of that year.
    static let bounding: [String] = [
        "since", "from", "until", "till", "by", "before", "after", "seit", "bis", "depuis", "desde", "dal", "sinds",
        "sedan", "od", "с",
    ]
    /// Before a weekday: it is one to come.
    static let coming: [String] = ["next", "until", "by", "till", "before", "coming", "nächsten", "bis", "prochain"]
    static let will: [String] = ["will", "shall", "wird", "werden"]
}
