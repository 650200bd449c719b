/// What a person types to search, as FTS5 takes it.
///
/// - Words stand for articles with all of them; `"a phrase"` for its words in that order; `a OR b` for either;
///   `-word` and `-"a phrase"` for articles without it; `begin*` for all words that begin so.
/// - Everything goes to FTS5 inside quotation marks, so that nothing a person types is syntax there.
struct SearchQuery {
    /// A word or phrase.
    struct Term: Equatable {
        var text: String
        var isPrefix = false
    }

    /// Each needs one of its terms.
    private(set) var groups: [[Term]] = []
    private(set) var unwanted: [Term] = []

    /// The terms that a found article may show.
    var wanted: [Term] { groups.flatMap { $0 } }

    /// - Throws: `queryTooLong`.
    init(_ text: String, limits: StoreLimits) throws(StoreError) {
        var joinsLast = false
        var count = 0
        for token in Self.tokens(text) {
            if token.isOperator {
                joinsLast = !groups.isEmpty
                continue
            }
            guard Self.hasWord(token.term.text) else { continue }
            count += 1
            if token.isUnwanted {
                unwanted.append(token.term)
            } else if joinsLast, !groups.isEmpty {
                groups[groups.count - 1].append(token.term)
            } else {
                groups.append([token.term])
            }
            joinsLast = false
        }
        guard count <= limits.searchTerms else { throw .queryTooLong(terms: count, limit: limits.searchTerms) }
    }

    /// The search in SQL; `nil` where no word is wanted: what is only excluded would be all the rest of the archive.
    var statement: SearchStatement? {
        // An operator of other search engines is a word here, but not one that anybody looks for alone.
        guard !wanted.allSatisfy({ $0.text == "AND" || $0.text == "NOT" }) else { return nil }
        let without = unwanted.map(Self.expression).joined(separator: " OR ")
        let all = groups.map { "(" + $0.map(Self.expression).joined(separator: " OR ") + ")" }
        return SearchStatement(match: all.joined(separator: " AND "), without: without.isEmpty ? nil : without)
    }

    /// sqlite.org/fts5.html, section 3.1: a string in quotation marks, those in it doubled.
    private static func expression(_ term: Term) -> String {
        var quoted = "\""
        for scalar in SearchText.expandedQuery(term.text).unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            // A NUL would end the expression.
            if scalar != "\0" { quoted.unicodeScalars.append(scalar) }
        }
        return quoted + (term.isPrefix || SearchText.endsInLoneLetter(term.text) ? "\" *" : "\"")
    }

    private struct Token {
        var term: Term
        var isUnwanted = false
        var isOperator = false
    }

    private static func tokens(_ text: String) -> [Token] {
        var tokens: [Token] = []
        let scalars = Array(text.unicodeScalars)
        var position = 0
        while position < scalars.count {
            guard !scalars[position].properties.isWhitespace else {
                position += 1
                continue
            }
            var token = Token(term: Term(text: ""))
            if scalars[position] == "-" {
                token.isUnwanted = true
                position += 1
            }
            let isPhrase = position < scalars.count && isQuote(scalars[position])
            if isPhrase { position += 1 }
            while position < scalars.count {
                let scalar = scalars[position]
                if isPhrase ? isQuote(scalar) : scalar.properties.isWhitespace { break }
                token.term.text.unicodeScalars.append(scalar)
                position += 1
            }
            if isPhrase {
                position += 1
                if position < scalars.count, scalars[position] == "*" {
                    token.term.isPrefix = true
                    position += 1
                }
            } else {
                token.isOperator = !token.isUnwanted && token.term.text == "OR"
                token.term.isPrefix = token.term.text.unicodeScalars.last == "*"
            }
            tokens.append(token)
        }
        return tokens
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\"" || scalar == "\u{201c}" || scalar == "\u{201d}" || scalar == "\u{201e}"
    }

    /// Whether FTS5 will find anything to look for: a letter or a digit.
    private static func hasWord(_ text: String) -> Bool {
        text.unicodeScalars.contains { SearchText.isWordScalar($0) }
    }
}

/// A search in SQL; its arguments come before those of the filter.
struct SearchStatement {
    /// What an article has to match.
    var match: String
    /// What it must not match.
    var without: String?

    var arguments: [String] { (without.map { [$0] } ?? []) + [match] }

    /// - Parameter condition: On `record`, after these arguments; then comes the limit.
    ///
    /// The title counts ten times, the names four times as much as the text. Articles that are equally good come
    /// latest first, then by id, so that an index built in another order answers the same.
    func sql(condition: String) -> String {
        let exclusion =
            without == nil ? "1" : "record.row NOT IN (SELECT rowid FROM article_text WHERE article_text MATCH ?)"
        return """
            SELECT path, -bm25(article_text, 10.0, 4.0, 1.0) AS score
            FROM article_text JOIN record ON record.row = article_text.rowid
            WHERE \(exclusion) AND article_text MATCH ? AND \(condition)
            ORDER BY score DESC, received DESC, id LIMIT ?
            """
    }
}
