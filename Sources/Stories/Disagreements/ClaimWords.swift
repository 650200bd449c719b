/// The words by which a sentence claims something that another may contradict. Lower case, space-separated.
enum ClaimWords {
    /// What is counted of people: a name, its question, the English words that say it, and those of other languages, which
    /// are not read in English ("12 tote bags").
    static let casualties: [(kind: String, question: String, words: String, others: String)] = [
        (
            "killed", "How many were killed?", "killed killing kills dead died deaths fatalities slain",
            "tote todesopfer getötet gestorben morts tués décédés muertos fallecidos morti uccisi doden погибли погибших"
        ),
        (
            "injured", "How many were injured?", "injured injuring injures hurt wounded wounding injuries",
            "verletzte verletzt blessés heridos lesionados feriti gewonden ранены раненых пострадавших"
        ),
        (
            "arrested", "How many were arrested?", "arrested arresting detained detaining arrests",
            "festnahmen festgenommen verhaftet arrêtés interpellés detenidos arrestados arrestati задержаны"
        ),
        (
            "missing", "How many are missing?", "missing unaccounted",
            "vermisste vermisst disparus desaparecidos dispersi"
        ),
        (
            "evacuated", "How many were evacuated?", "evacuated evacuating displaced homeless",
            "evakuiert évacués evacuados evacuati"
        ),
        ("rescued", "How many were rescued?", "rescued rescuing", "gerettet rescatados"),
    ]
    /// People in general: a count of them is a count of all.
    static let people = """
        people person persons victims others passengers residents individuals menschen personen personnes passagers personas \
        pasajeros persone passeggeri человек
        """
    /// A count of these is one of its own: never held against a count of people.
    static let notAll =
        """
        others more additional another other men women civilians children soldiers officers police militants students workers \
        weitere kinder frauen männer polizisten soldaten autres enfants femmes policiers soldats otros niños mujeres policías \
        soldados altri bambini donne agenti soldati
        """
    /// A sentence with one of these counts a part.
    static let another =
        "another elsewhere separately alone including darunter weitere dont autres incluidos otros altri"
    /// May stand between a number and what is said of those counted.
    static let auxiliaries =
        """
        were was are is have has had been be being left reported confirmed believed feared also people wurden sind waren seien ont \
        été sont fueron han resultaron sono stati state rimasti
        """
    /// Numbers in words.
    static let numbers: [(word: String, value: Double)] = [
        ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9),
        ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13), ("fourteen", 14), ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40),
        ("fifty", 50),
        ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
    ]
    static let scales: [(word: String, value: Double)] = [
        ("hundred", 100), ("thousand", 1000), ("million", 1_000_000), ("billion", 1_000_000_000),
        ("trillion", 1_000_000_000_000), ("m", 1_000_000), ("bn", 1_000_000_000),
    ]
    /// "at least 12", "more than 12": no upper bound.
    static let atLeast: [String] = [
        "at least", "more than", "mindestens", "mehr als", "über", "au moins", "plus de", "al menos", "más de",
        "almeno", "più di", "over", "no fewer than", "no less than", "upwards of", "greater than",
    ]
    /// "up to 12": no lower bound.
    static let atMost: [String] = [
        "up to", "as many as", "bis zu", "höchstens", "jusqu’à", "hasta", "fino a", "fewer than", "less than",
        "at most", "under", "no more than",
    ]
    /// "about 12": either way.
    static let about: [String] = [
        "about", "around", "rund", "etwa", "ungefähr", "knapp", "environ", "près de", "unos", "unas", "cerca de",
        "circa", "some", "nearly", "almost", "roughly", "approximately", "an estimated", "estimated",
        "close to",
    ]
    /// The share either way that "about" allows.
    static let aboutShare = 0.2
    /// What is counted in time is an age or a sentence, not a fact of the event.
    static let times =
        "year years month months week weeks day days hour hours minute minutes second seconds decade decades old am pm"
    /// A sentence with one of these tells of another time.
    static let otherTimes = "previous previously earlier ago formerly similar last former past"
    /// A sentence with one of these tells of what may come to be.
    static let expectations =
        "prediction predictions predicted predicts forecast forecasts projected projection projections could might"
    static let percent = "percent per-cent pct prozent"
    /// Vague counts of years: "in several years".
    static let vague = "several many some recent few"
    static let superlatives =
        "first highest lowest worst biggest largest deadliest strongest warmest coldest fastest longest best hottest smallest"
    /// One stands by another: "A's support for B".
    static let relations = "support backing"
    static let relationPrepositions = "for of to"
    static let ties = "ties relations relationship links"
    static let closeTies = "close closer strong warm friendly cordial deep"
    static let cautiousTies = "cautious cool strained tense cold frosty hostile distant uneasy poor"
    static let historically = "historically traditionally long"
    static let allegations = "allegations allegation accusations accusation claims reports"
    static let denied = "denied rejected dismissed disputed"
    /// The measure of an earthquake.
    static let magnitudes = "magnitude richter stärke magnitud magnitudo magnituda магнитудой магнитуда"
    static let quakes =
        """
        quake earthquake temblor tremor erdbeben beben séisme tremblement terremoto sismo aardbeving землетрясение \
        jordskjelv jordbävning deprem
        """
    /// A sentence with one of these tells of another quake, of quakes in general, or of a figure that was given up.
    static let otherQuakes =
        """
        aftershock aftershocks foreshock foreshocks second another can capable upgraded downgraded revised revising originally \
        initially nachbeben réplique répliques réplica réplicas
        """
    /// Sets one source's figure against another's.
    static let contrasts = "but while whereas although though however aber während mais tandis pero mientras ma mentre"
}
