internal import ArticleExtraction

/// One article made ready for the room: its text as bytes, cut into sentences and words.
struct ArticleText {
    enum SentenceKind: UInt8 {
        case title
        case heading
        case body
        case quote
        case item
        case takeaway
        case definition
    }

    struct Sentence {
        private let bytes: Range<Int32>
        private let words: Range<Int32>
        private let blockNumber: Int32
        private let place: Int32
        let kind: SentenceKind
        /// Whether it opens its block.
        let opensBlock: Bool
        /// Whether it is short enough to be quoted whole.
        let isQuotable: Bool

        init(
            range: Range<Int>, tokens: Range<Int>, block: Int, kind: SentenceKind, ordinal: Int, opensBlock: Bool,
            isQuotable: Bool
        ) {
            bytes = Int32(range.lowerBound)..<Int32(range.upperBound)
            words = Int32(tokens.lowerBound)..<Int32(tokens.upperBound)
            blockNumber = Int32(block)
            place = Int32(ordinal)
            self.kind = kind
            self.opensBlock = opensBlock
            self.isQuotable = isQuotable
        }

        /// Where its bytes lie in `bytes`.
        var range: Range<Int> { Int(bytes.lowerBound)..<Int(bytes.upperBound) }
        var tokens: Range<Int> { Int(words.lowerBound)..<Int(words.upperBound) }
        /// The index of its block in the article; -1 for the title.
        var block: Int { Int(blockNumber) }
        /// Its place among the sentences of the body, from 0; headings and the title have none of their own.
        var ordinal: Int { Int(place) }
    }

    /// Without its blocks.
    var article: StoryArticle
    var bytes: [UInt8] = []
    var sentences: [Sentence] = []
    var tokens: [Token] = []
    /// The index of its language in `StopWords.languages`, -1 where none of them fits.
    var language = 0
    /// The day it was published, where it says so.
    var published: CivilDay?
    /// How many words its body has.
    var wordCount = 0
    /// How many sentences its body has.
    var bodyCount = 0

    /// The sentence as text.
    func text(of sentence: Sentence) -> String {
        String(decoding: bytes[sentence.range], as: UTF8.self)
    }

    func text(of range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    var title: Sentence? { sentences.first.flatMap { $0.kind == .title ? $0 : nil } }
}

/// Makes articles ready; one lexicon numbers the words of all of them.
struct ArticleTextReader {
    private(set) var lexicon = Lexicon()
    private var tokenizer = Tokenizer()
    private let splitter = SentenceSplitter()

    mutating func read(_ article: StoryArticle) -> ArticleText {
        var text = ArticleText(article: article)
        text.published = article.published.flatMap { PublicationDate.day(of: $0) }
        if let title = article.title, !article.titleIsDerived {
            add(title, block: -1, kind: .title, to: &text, whole: true)
        }
        for (index, block) in article.blocks.enumerated() {
            switch block {
            case .heading(_, let heading): add(heading.text, block: index, kind: .heading, to: &text, whole: true)
            case .paragraph(let paragraph): add(paragraph.text, block: index, kind: .body, to: &text)
            case .quote(let quote, _, _): add(quote.text, block: index, kind: .quote, to: &text)
            case .list(let items):
                for item in items { add(item.text.text, block: index, kind: .item, to: &text) }
            case .takeaway(let takeaway): add(takeaway.text, block: index, kind: .takeaway, to: &text)
            case .definition(_, let definition): add(definition.text, block: index, kind: .definition, to: &text)
            case .code, .table, .image, .embed: break
            }
            if text.tokens.count > StoryLimits.tokensPerArticle { break }
        }
        text.language = language(of: text)
        // Copies, which have no room to spare.
        text.bytes = text.bytes.map { $0 }
        text.sentences = text.sentences.map { $0 }
        text.tokens = finished(text.tokens, language: text.language)
        text.article.blocks = []
        return text
    }

    /// The words of a text that was read, made anew.
    mutating func tokens(of text: ArticleText) -> [Token] {
        var tokens: [Token] = []
        for sentence in text.sentences {
            tokenizer.tokens(in: text.bytes, sentence.range, lexicon: &lexicon, into: &tokens)
        }
        return finished(tokens, language: text.language)
    }

    private mutating func finished(_ tokens: [Token], language: Int) -> [Token] {
        tokens.map { token in
            var token = token
            token.term = lexicon.term(of: token.surface, language: language)
            if token.term < 0 { token.flags.insert(.stopWord) }
            return token
        }
    }

    private mutating func add(
        _ string: String, block: Int, kind: ArticleText.SentenceKind, to text: inout ArticleText, whole: Bool = false
    ) {
        let start = text.bytes.count
        text.bytes.append(contentsOf: string.utf8)
        let end = text.bytes.count
        text.bytes.append(0x0A)
        let ranges = whole ? [start..<end] : splitter.sentences(in: text.bytes, start..<end)
        for (index, range) in ranges.enumerated() {
            let first = text.tokens.count
            tokenizer.tokens(in: text.bytes, range, lexicon: &lexicon, into: &text.tokens)
            let tokens = first..<text.tokens.count
            let isBody = kind != .title && kind != .heading
            text.sentences.append(
                ArticleText.Sentence(
                    range: range, tokens: tokens, block: block, kind: kind, ordinal: text.bodyCount,
                    opensBlock: index == 0,
                    isQuotable: UTF8Scalars.isWithin(StoryLimits.quotation, text.bytes[range])))
            if isBody {
                text.bodyCount += 1
                text.wordCount += tokens.count
            }
        }
    }

    /// The language that the record names, else the one whose stop words are most of the text's.
    private func language(of text: ArticleText) -> Int {
        if let named = text.article.language {
            let code = Array(named.utf8.prefix(while: { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "_") }))
            let lowered = ByteText.lowercased(code)
            return StopWords.languages.firstIndex { Array($0.code.utf8) == lowered } ?? -1
        }
        var counts = [Int](repeating: 0, count: StopWords.languages.count)
        for token in text.tokens.prefix(StoryLimits.languageSample) {
            var mask = lexicon.stopMask(of: token.surface)
            while mask != 0 {
                counts[mask.trailingZeroBitCount] += 1
                mask &= mask - 1
            }
        }
        var best = 0
        for index in counts.indices where counts[index] > counts[best] { best = index }
        return counts[best] > 0 ? best : -1
    }
}
