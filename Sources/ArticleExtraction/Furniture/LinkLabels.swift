/// What stands before the colon of a line that is a link to another article: "Related: …", "Lesen Sie auch: …".
enum LinkLabels {
    /// The longest label, in words.
    static let longest = 4
    /// The most words of such a line; a longer one is prose.
    static let longestLine = 30

    private static let list = """
        related | related story | related article | related video | read more | read also | also read | see also | more
        more on this | watch | watch also | read next | don't miss | see more | must read
        lesen sie auch | lesen sie mehr | mehr dazu | mehr zum thema | auch interessant | siehe auch
        lire aussi | à lire aussi | voir aussi | lee también | lea también | ver también | te puede interesar
        leia também | leia mais | veja também | leggi anche | vedi anche | lees ook | lees meer | läs också | läs mer
        les også | læs også | lue myös | czytaj także | czytaj też | čtěte také | citește și | читайте также | читайте також
        baca juga | devamını oku
        """

    private static let table: HashTable<Bool> = {
        var pairs: [(UInt64, Bool)] = []
        PhraseList.forEachPhrase(in: list) { words in
            pairs.append((words.reduce(WordHash.seed, WordHash.joined), true))
        }
        return HashTable(pairs) { first, _ in first }
    }()

    /// Whether a line is a label of the list, a colon and a few words.
    static func opens(_ line: TextLine, _ reader: PlainTextReader) -> Bool {
        guard line.words <= longestLine, let count = reader.wordsBeforeColon(line), count <= longest, count < line.words
        else { return false }
        let label = reader.text.words(of: line).prefix(count)
        return table[label.reduce(WordHash.seed, WordHash.joined)] != nil
    }
}
