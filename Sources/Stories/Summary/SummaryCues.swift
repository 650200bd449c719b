/// Words by which a sentence shows that it cannot stand alone, or is not worth a place.
enum SummaryCues {
    /// Sentences that start with these lean on what went before. Lower case.
    static let danglingStarts: [String] = [
        "this", "these", "that", "those", "it", "its", "he", "she", "they", "his", "her", "hers", "their",
        "theirs", "him",
        "them", "such", "however", "moreover", "additionally", "furthermore", "meanwhile", "nevertheless",
        "nonetheless", "besides",
        "also", "but", "and", "or", "so", "yet", "then", "thus", "therefore", "hence", "consequently", "instead",
        "otherwise",
        "still", "again", "similarly", "likewise", "conversely", "overall", "lastly", "finally", "ultimately",
        "secondly",
        "thirdly", "indeed", "here", "there", "both", "neither", "another", "others", "some", "one", "we", "i", "you",
        "my", "our",
        "your", "i'm", "we're", "he's", "she's", "they're", "that's", "there's", "which", "who", "what", "why", "how",
        "because",
        "er", "sie", "es", "dies", "diese", "dieser", "dieses", "aber", "doch", "und", "außerdem", "zudem", "jedoch",
        "dabei",
        "il", "elle", "ils", "elles", "cela", "ce", "cette", "ces", "mais", "et", "toutefois", "cependant", "ainsi",
        "él", "ella",
        "esto", "este", "esta", "pero", "y", "además", "sin", "questo", "questa", "ma", "inoltre", "он", "она", "они",
        "это", "но",
    ]
    /// Openings of two words and more that do the same.
    static let danglingPhrases: [String] = [
        "in addition", "in conclusion", "for instance", "for example", "on the other hand", "on one hand",
        "on the one hand",
        "as a result", "in contrast", "by contrast", "at the same time", "in fact", "of course", "after that",
        "since then",
        "in short", "in sum", "to be sure", "even so", "that said", "in other words", "as such", "not only",
        "first and foremost",
        "in this", "in these", "in that", "at this", "at that", "the latter", "the former", "the two", "the pair",
        "the same", "in another", "at another", "for another", "on another", "in such", "at least", "the others",
        "the rest",
        "the move", "the statement", "the announcement", "the decision", "all of", "most of", "as the world",
    ]
    /// Stock phrases that say little; each costs a sentence some of its score.
    static let cliches: [String] = [
        "marks a significant", "significant event", "significant moment", "significant development", "far-reaching",
        "remains to be seen", "only time will tell", "one thing is clear", "underscores the", "underscored the",
        "underscores a", "highlights the", "highlighting the", "sheds light", "shed light", "paves the way",
        "pave the way",
        "sets the stage", "set the stage", "sparked intrigue", "sparked discussions", "sparked speculation",
        "complex web",
        "complex interplay", "complex landscape", "broader implications", "geopolitical implications",
        "potential implications", "ripple effects",
        "new chapter", "game changer", "game-changer", "watches closely", "watched closely", "closely watched",
        "closely monitored",
        "multifaceted", "raises questions", "sends a clear", "sends a message", "in the realm of", "at the forefront",
        "a testament to", "steeped in", "poised to", "crucial role", "pivotal", "plays a key role", "high stakes",
        "represents a significant", "represents a bold", "moving forward", "going forward", "when all is said",
    ]
    /// Page furniture that extraction may have let through.
    static let furniture: [String] = [
        "click here", "read more", "sign up", "subscribe", "newsletter", "follow us", "all rights reserved",
        "copyright",
        "cookie", "advertisement", "share this", "leave a comment", "log in", "our app", "photo by", "image credit",
        "getty images", "this story has been updated", "this article was", "contributed to this report",
        "is a developing story",
        "terms of service", "privacy policy", "watch the video", "watch below", "see also",
    ]
    /// Verbs of possibility: what may happen is not what happened.
    static let modals: [String] = [
        "could", "may", "might", "would", "should", "likely", "potentially", "possibly", "perhaps",
    ]
    /// Who writes in these outside quotation marks speaks of himself or to the reader: "we", "we’ve". Lower case, without
    /// what follows an apostrophe.
    static let address: [String] = [
        "i", "me", "my", "mine", "you", "your", "we", "our", "ich", "mich", "mein", "wir", "unser", "unsere", "je",
        "nous", "notre",
        "nos", "vous", "votre", "vos", "yo", "nosotros", "nuestro", "nuestra", "noi", "nostro", "nostra", "мы", "наш",
        "наша",
    ]
}
