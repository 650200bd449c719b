/// What kind of thing an item of JSON-LD, microdata or RDFa is: schema.org's types, those of a kind taken together.
enum SchemaType: UInt8 {
    case none
    case other
    case newsArticle
    /// Article and its subtypes that are neither news nor a post.
    case article
    case blogPosting
    case liveBlog
    case report
    case scholarlyArticle
    case techArticle
    case review
    case creativeWork
    case socialPosting
    case forumPosting
    case question
    case answer
    case comment
    case recipe
    case howTo
    case product
    case event
    case jobPosting
    case book
    case video
    case audio
    case image
    case course
    case dataset
    case software
    case place
    case webPage
    case collectionPage
    case faqPage
    case profilePage
    case webSite
    case itemList
    case breadcrumbs
    case person
    case organization
    /// A company or institution that publishes news.
    case newsOrganization
    case rating
    case offer
    case pageElement

    /// Whether it is a text that somebody wrote to be read as one.
    var isArticle: Bool {
        switch self {
        case .newsArticle, .article, .blogPosting, .liveBlog, .report, .scholarlyArticle, .techArticle, .review: true
        default: false
        }
    }

    /// How likely an item of this kind is what its page is about, from 0 to 100.
    var mainness: Int {
        switch self {
        case .newsArticle, .blogPosting, .report, .scholarlyArticle, .techArticle, .liveBlog: 90
        case .article: 88
        case .review, .recipe, .howTo, .product, .jobPosting: 70
        case .question, .forumPosting, .socialPosting, .course, .dataset, .software, .book, .event: 65
        case .video, .audio, .creativeWork: 50
        case .faqPage, .profilePage: 35
        case .webPage, .collectionPage: 30
        case .itemList: 10
        default: 0
        }
    }

    /// The type that a name, a compact name or an address of a type says.
    static func named(_ name: ArraySlice<UInt8>) -> SchemaType {
        var start = name.startIndex
        for index in name.indices where name[index] == 0x2F || name[index] == 0x23 || name[index] == 0x3A {
            start = index + 1
        }
        guard start < name.endIndex else { return .none }
        return names[NameHash.of(name[start...])] ?? .other
    }

    private static let names: HashTable<SchemaType> = NameHash.table([
        (.newsArticle, "newsarticle analysisnewsarticle reportagenewsarticle opinionnewsarticle backgroundnewsarticle"),
        (.newsArticle, "reviewnewsarticle askpublicnewsarticle"),
        (.article, "article advertisercontentarticle satiricalarticle specialarticle"),
        (.blogPosting, "blogposting h-entry hentry"), (.liveBlog, "liveblogposting"), (.report, "report"),
        (.scholarlyArticle, "scholarlyarticle medicalscholarlyarticle thesis"),
        (.techArticle, "techarticle apireference"), (.review, "review criticreview claimreview userreview"),
        (.creativeWork, "creativework mediaobject webcontent"),
        (.socialPosting, "socialmediaposting"), (.forumPosting, "discussionforumposting"), (.question, "question"),
        (.answer, "answer"), (.comment, "comment usercomments"), (.recipe, "recipe"), (.howTo, "howto"),
        (.product, "product individualproduct productgroup productmodel vehicle car"),
        (.event, "event businessevent musicevent sportsevent festival exhibitionevent theaterevent publicationevent"),
        (.jobPosting, "jobposting"), (.book, "book"),
        (.video, "videoobject movie tvepisode tvseries clip"),
        (.audio, "audioobject podcastepisode podcastseries musicrecording musicalbum"),
        (.image, "imageobject photograph"), (.course, "course"), (.dataset, "dataset"),
        (.software, "softwareapplication mobileapplication webapplication videogame softwaresourcecode"),
        (.place, "place localbusiness restaurant hotel touristattraction store accommodation city country"),
        (.webPage, "webpage itempage aboutpage contactpage checkoutpage medicalwebpage realestatelisting"),
        (.collectionPage, "collectionpage searchresultspage imagegallery mediagallery videogallery blog"),
        (.faqPage, "faqpage qapage"), (.profilePage, "profilepage"), (.webSite, "website"), (.itemList, "itemlist"),
        (.breadcrumbs, "breadcrumblist breadcrumb"), (.person, "person h-card vcard"),
        (.organization, "organization corporation ngo governmentorganization educationalorganization"),
        (.organization, "collegeoruniversity brand onlinebusiness"),
        (.newsOrganization, "newsmediaorganization newspaper periodical"), (.rating, "rating aggregaterating"),
        (.offer, "offer aggregateoffer"),
        (
            .pageElement,
            "wpheader wpfooter wpsidebar wpadblock webpageelement sitenavigationelement speakablespecification"
        ),
    ])
}
