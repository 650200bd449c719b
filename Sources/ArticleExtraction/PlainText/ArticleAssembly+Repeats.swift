/// What a page says twice, what it embeds, and what it says of its author: taken out once the fields are known.
extension ArticleAssembly {
    /// Takes out what says again what the fields have: the title, the byline, the author's description of himself.
    mutating func removeRepeats(_ article: Article) {
        let title = titleIndex.map { lines[$0].hash }
        for index in lines.indices where index != titleIndex {
            let line = lines[index]
            if let title, line.hash == title {
                region.remove(index, as: .titleRepeat)
                continue
            }
            guard let byline = reader.foundBylines[index], features.shape(index) != .prose, !byline.authors.isEmpty,
                byline.isExplicit || byline.role != nil
            else { continue }
            let isOwn = byline.authors.contains { name in article.authors.contains { $0.name == name } }
            if isOwn, region.kinds[index] != .byline {
                region.remove(index, as: .bylineRepeat)
                removeBiography(after: index, article)
            } else if region.isBody[index], byline.isExplicit, line.words <= 8, !region.isClean {
                region.remove(index, as: .byline)
            }
        }
        removeEmbeds()
        if !region.isClean { removeCopies() }
        guard let last = region.isBody.lastIndex(of: true) else { return }
        for index in max(0, last - 2)..<min(lines.count, last + 6) where isBiography(index, article) {
            if index > 1 { region.remove(index, as: .authorBio) }
        }
    }

    /// Posts from other sites: "— Name (@name) August 5" and the lines of the post above it.
    private mutating func removeEmbeds() {
        for index in lines.indices where region.isBody[index] && lines[index].hasAt && lines[index].words <= 20 {
            let bytes = reader.text.bytes
            let first = Scalars.decode(bytes, at: lines[index].range.lowerBound).value
            let opensBracket = zip(bytes[lines[index].range], bytes[lines[index].range].dropFirst())
                .contains { $0 == 0x28 && $1 == 0x40 }
            guard first == 0x2014 || first == 0x2013, opensBracket else { continue }
            region.remove(index, as: .other)
            if index > 0, region.isBody[index - 1], lines[index - 1].words <= 60 {
                region.remove(index - 1, as: .other)
            }
        }
    }

    /// Long lines that stand twice: captions of a gallery, teasers. The first stays.
    private mutating func removeCopies() {
        var seen: Set<UInt64> = []
        for index in lines.indices where region.isBody[index] && lines[index].words >= 6 {
            if !seen.insert(lines[index].hash).inserted { region.remove(index, as: .other) }
        }
        removeRunOnCopy()
    }

    /// A line of this many words may be the whole article again, run together (a print or data copy in a page).
    private static let runOnWords = 400
    /// The words by which a line is found again in it, and how many lines must be.
    private static let openingWords = 8
    private static let openingsFound = 3

    private mutating func removeRunOnCopy() {
        var openings: Set<UInt64> = []
        for index in lines.indices where region.isBody[index] && lines[index].words < Self.runOnWords {
            let words = reader.text.words(of: lines[index])
            guard words.count >= Self.openingWords else { continue }
            openings.insert(words.prefix(Self.openingWords).reduce(WordHash.seed, WordHash.joined))
        }
        guard openings.count > Self.openingsFound else { return }
        for index in lines.indices where region.isBody[index] && lines[index].words >= Self.runOnWords {
            let words = LineScanner.words(in: reader.text.bytes, lines[index].content).map(\.hash)
            var found = 0
            for start in 0..<max(0, words.count - Self.openingWords) {
                let hash = words[start..<(start + Self.openingWords)].reduce(WordHash.seed, WordHash.joined)
                if openings.contains(hash) { found += 1 }
            }
            if found >= Self.openingsFound { region.remove(index, as: .other) }
        }
    }

    private mutating func removeBiography(after index: Int, _ article: Article) {
        let next = index + 1
        guard next < lines.count, let last = region.isBody.lastIndex(of: true), next + 1 >= last || !region.isBody[next]
        else { return }
        if isBiography(next, article) { region.remove(next, as: .authorBio) }
    }

    /// Whether a line opens as authors' notes do: with the author's name or with a role.
    private func isBiography(_ index: Int, _ article: Article) -> Bool {
        let line = lines[index]
        guard line.words >= 4, line.endsSentence || line.words >= 8, features.shape(index - 1) != .none else {
            return false
        }
        let words = LineScanner.words(in: reader.text.bytes, line.content)
        for author in article.authors {
            let name = LineScanner.words(in: Array(author.name.utf8))
            guard name.count >= 2, words.count > name.count + 2 else { continue }
            if zip(words, name).allSatisfy({ $0.hash == $1.hash }) {
                let following = words[name.count]
                return BiographyWords.verbs[following.hash] != nil
                    || words.dropFirst(name.count).prefix(4).contains { BylineWords.roles[$0.hash] != nil }
            }
        }
        guard !article.authors.isEmpty else { return false }
        let opening = words.prefix(3)
        guard let role = opening.firstIndex(where: { BylineWords.roles[$0.hash] != nil }) else { return false }
        return opening[..<role].allSatisfy { BylineWords.roleModifiers[$0.hash] != nil }
            && role + 1 < words.count && BiographyWords.places[words[role + 1].hash] != nil
    }

    // MARK: - Site

    /// "Executive writer at example24." in the author's note, "Originally published on Example".
    mutating func readSite(_ article: inout Article) {
        guard article.site == nil else { return }
        for index in lines.indices where !region.isBody[index] && region.kinds[index] == .authorBio {
            let words = LineScanner.words(in: reader.text.bytes, lines[index].content)
            for position in words.indices.dropFirst().dropLast() {
                guard BiographyWords.places[words[position].hash] != nil,
                    BylineWords.roles[words[position - 1].hash] != nil
                else { continue }
                var end = position + 1
                while end + 1 < words.count, end - position < 5, words[end + 1].isCapitalised, words[end].isCapitalised,
                    !endsPhrase(words[end].range.upperBound..<words[end + 1].range.lowerBound)
                {
                    end += 1
                }
                article.site = reader.text.squeezed(words[position + 1].range.lowerBound..<words[end].range.upperBound)
                note("site", place(index), 0.7)
                return
            }
        }
    }

    private func endsPhrase(_ gap: Range<Int>) -> Bool { gap.contains { reader.text.bytes[$0] != 0x20 } }
}
