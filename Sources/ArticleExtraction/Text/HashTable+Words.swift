extension HashTable where Value == Bool {
    /// The words of a list, parted by spaces and line ends: for tables that are made once, never for a document.
    init(wordsIn list: String) {
        self.init(
            list.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { WordHash.words(of: $0).first }
                .map { ($0, true) }, combine: { first, _ in first })
    }
}
