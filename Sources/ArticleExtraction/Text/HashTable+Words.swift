extension HashTable where Value == Bool {
    /// The words of a list, parted by spaces and line ends: for tables that are made once, never for a document.
    init(wordsIn list: String) {
        let bytes = Array(list.utf8)
        var entries: [(UInt64, Bool)] = []
        PhraseList.forEachPiece(in: bytes, 0..<bytes.count, between: 0x20, or: 0x0A) { piece in
            if let word = LineScanner.words(in: bytes, piece).first { entries.append((word.hash, true)) }
        }
        self.init(entries, combine: { first, _ in first })
    }
}
