/// Words that end in a full stop without ending a sentence. Lower case, without the stop.
enum Abbreviations {
    /// Always followed by what they belong to.
    static let leading: [String] = [
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "gov", "sen", "rep", "reps", "sens", "gen", "col",
        "lt",
        "sgt", "capt", "cmdr", "adm", "maj", "cpl", "pvt", "pres", "supt", "insp", "det", "st", "ste", "mt", "ft", "no",
        "nos",
        "vs", "v", "fig", "al", "cf", "ca", "e.g", "i.e", "viz", "approx", "art", "sec", "vol", "pp", "ed", "eds", "hr",
        "frau",
        "herr", "m", "mm", "mme", "mlle", "sr", "sra", "srta", "dhr", "mevr", "ing", "dipl", "z.b", "d.h", "u.a", "bzw",
        "nr",
        "str", "abs", "tel", "messrs", "atty", "asst", "assoc",
    ]
    /// May also end a sentence: an end only where what follows starts one.
    static let trailing: [String] = [
        "jr", "inc", "corp", "co", "ltd", "llc", "plc", "bros", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ave",
        "blvd", "rd",
        "dept", "univ", "est", "etc", "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind",
        "kan",
        "ky", "la", "md", "mass", "mich", "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn",
        "tex", "vt", "va",
        "wash", "wis", "wyo", "a.m", "p.m", "mio", "mrd", "usw", "u.s", "u.k", "u.n", "e.u", "d.c", "l.a", "n.y", "bn",
        "m",
        "min", "max", "sq", "yr", "yrs", "lb", "lbs", "oz", "km", "kg", "deg",
    ]
    /// Words that, capitalised after such an abbreviation, start a sentence.
    static let starters: [String] = [
        "the", "a", "an", "in", "on", "at", "he", "she", "it", "they", "we", "i", "you", "his", "her", "their", "its",
        "our", "this",
        "that", "these", "those", "there", "but", "and", "or", "so", "for", "from", "with", "by", "as", "if", "when",
        "while",
        "after", "before", "since", "although", "though", "however", "moreover", "meanwhile", "many", "some", "most",
        "all",
        "more", "no", "not", "what", "who", "why", "how", "where", "which", "both", "each", "one", "two", "several",
        "earlier",
        "officials", "police", "der", "die", "das", "ein", "eine", "er", "sie", "es", "le", "la", "les", "un", "une",
        "il",
        "elle", "el", "los", "las", "ein", "und", "et", "y",
    ]
}
