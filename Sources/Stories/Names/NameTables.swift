/// The tables of names, ready to be looked up by lower-cased bytes.
struct NameTables {
    static let shared = NameTables()

    struct Known {
        var name: String
        var kind: Story.Entity.Kind
    }

    /// Names of one spelling or another and what they stand for: "u.s" is the United States.
    private var listed: [[UInt8]: Known] = [:]
    private(set) var adjectives: Set<[UInt8]> = []
    let titles = Self.set(NameCues.titles)
    let places = Self.set(NameCues.places)
    let leadingPlaces = Self.set(NameCues.leadingPlaces)
    let organisations = Self.set(NameCues.organisations)
    let leadingOrganisations = Self.set(NameCues.leadingOrganisations)
    let germanOrganisations = ByteText.words(of: NameCues.germanOrganisationEndings)
    let events = Self.set(NameCues.events)
    let things = Self.set(NameCues.things)
    let leadingEvents = Self.set(NameCues.leadingEvents)
    let particles = Self.set(NameCues.particles)
    let locative = Self.set(NameCues.locative)
    let speech = Self.set(NameCues.speech)
    let noNames = Self.set(NameCues.noNames)
    let suffixes = Self.set(NameCues.suffixes)
    let givenNames = Self.set(GivenNames.words)
    let common = Self.commonWords()
    /// The most words in a known name or an adjective.
    let longest = 5

    private init() {
        for row in Self.fields(Gazetteer.countries, separator: 0x0A) {
            let fields = Self.fields(row, separator: UInt8(ascii: ";"), keepsEmpty: true)
            guard fields.count == 4 else { continue }
            for name in [fields[0]] + Self.fields(fields[1], separator: UInt8(ascii: ",")) {
                add(name, as: fields[0], .place)
            }
            for adjective in Self.fields(fields[2], separator: UInt8(ascii: ",")) {
                adjectives.insert(Self.key(adjective))
            }
            if !fields[3].isEmpty { add(fields[3], as: fields[3], .place) }
        }
        for place in Self.fields(Gazetteer.places, separator: UInt8(ascii: ",")) { add(place, as: place, .place) }
        for row in Self.fields(Gazetteer.organisations, separator: 0x0A) {
            let fields = Self.fields(row, separator: UInt8(ascii: ";"), keepsEmpty: true)
            for name in [fields[0]] + (fields.count > 1 ? Self.fields(fields[1], separator: UInt8(ascii: ",")) : []) {
                add(name, as: fields[0], .organisation)
            }
        }
    }

    /// What a spelling stands for: as written down here, else as a country or city is spelled in another language.
    func known(_ key: [UInt8]) -> Known? {
        listed[key] ?? PlaceTable.name(of: key).map { Known(name: $0, kind: .place) }
    }

    private mutating func add(_ spelling: String, as name: String, _ kind: Story.Entity.Kind) {
        let key = Self.key(spelling)
        // What was listed first stays: a country before a city of its name.
        if listed[key] == nil { listed[key] = Known(name: name, kind: kind) }
    }

    /// Lower case, hyphens as spaces, dotted letters without their last stop: how tokens spell it.
    static func key(_ name: String) -> [UInt8] {
        var key = ByteText.lowercased(name.utf8).map { $0 == UInt8(ascii: "-") ? 0x20 : $0 }
        if key.last == UInt8(ascii: "."), key.count > 1 { key.removeLast() }
        return key
    }

    private static func set(_ words: String) -> Set<[UInt8]> { Set(ByteText.words(of: words)) }

    private static func commonWords() -> Set<[UInt8]> {
        Set(CommonWords.shares.flatMap { ByteText.words(of: $0.words) })
    }

    private static func fields(_ text: String, separator: UInt8, keepsEmpty: Bool = false) -> [String] {
        text.utf8.split(separator: separator, omittingEmptySubsequences: !keepsEmpty).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
