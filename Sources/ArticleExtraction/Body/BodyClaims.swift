internal import HTMLTree

/// What a page says of itself that bears on what its body is: the words of its title, its description, the body it states.
struct BodyClaims {
    /// The words of its headline and of its title element.
    private(set) var title = WordSet()
    /// Pairs of neighbouring words, as those of the body it states.
    private(set) var description = WordSet()
    private(set) var body = WordSet()
    /// How many words the stated body has.
    private(set) var bodyWords = 0
    private(set) var kind = Kind.none
    /// The element that markup names as the body.
    private(set) var node: HTMLNode?

    /// What the page says it is, the vocabularies folded into what matters for its layout.
    enum Kind: Int {
        case none
        case article
        case instructions
        case discussion
        case product
        case questions
        case collection
        case articleByOpenGraph
        case websiteByOpenGraph
        case other
    }

    /// A longer stated body is read up to here, in bytes.
    static let longestBody = 200_000

    init() {}

    mutating func read(_ claims: PageClaims) {
        title.removeAll()
        description.removeAll()
        body.removeAll()
        title.add(words: claims.headline)
        claims.forEach(.title, of: 0) { title.add(words: claims.text(of: $0)) }
        description.add(pairs: claims.description)
        bodyWords = body.add(pairs: Array(claims.articleBody().prefix(Self.longestBody)))
        kind = Kind(claims)
        node = claims.bodyNode
    }
}

extension BodyClaims.Kind {
    init(_ claims: PageClaims) {
        switch claims.main.map({ claims.items[$0].type }) {
        case .newsArticle, .article, .blogPosting, .liveBlog, .report, .scholarlyArticle, .techArticle:
            self = .article
        case .review, .recipe, .howTo: self = .instructions
        case .forumPosting, .socialPosting: self = .discussion
        case .question: self = Self.ofQuestions(claims)
        case .product, .software, .offer: self = .product
        case .faqPage: self = .questions
        case .collectionPage, .itemList: self = .collection
        case .some(.event), .some(.course), .some(.book), .some(.video), .some(.jobPosting): self = .other
        default:
            if claims.has(.forumPosting) {
                self = .discussion
            } else if claims.has(.question) {
                self = Self.ofQuestions(claims)
            } else if claims.openGraphType.elementsEqual("article".utf8) {
                self = .articleByOpenGraph
            } else if claims.openGraphType.elementsEqual("website".utf8) {
                self = .websiteByOpenGraph
            } else {
                self = .none
            }
        }
    }

    /// A page of one question is its discussion; several stand in the list of answers that shops and guides end with.
    private static func ofQuestions(_ claims: PageClaims) -> Self {
        claims.items.count(where: { $0.type == .question }) > 1 ? .questions : .discussion
    }
}
