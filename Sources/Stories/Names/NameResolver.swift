/// Puts a story's mentions together: which are one name, what it is the name of, and how it is spelled best.
struct NameResolver {
    let texts: [ArticleText]
    private let tables = NameTables.shared

    init(texts: [ArticleText]) { self.texts = texts }

    private struct Group {
        var key: [UInt8]
        var kind: Story.Entity.Kind?
        var name: String?
        var mentions: [NameMention]
        var isPerson = false
    }

    /// The names of a story, those of most articles and mentions first.
    func entities(of mentions: [NameMention]) -> [Story.Entity] {
        var groups = grouped(mentions)
        for index in groups.indices { classify(&groups[index]) }
        groups = merged(groups)
        var entities = groups.filter { isProven($0) }.map { entity(of: $0) }
        entities.sort { left, right in
            if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
            if left.mentions != right.mentions { return left.mentions > right.mentions }
            return left.name < right.name
        }
        return Array(entities.prefix(StoryLimits.entities))
    }

    /// By key, known spellings by the name they stand for; in the order of the keys.
    private func grouped(_ mentions: [NameMention]) -> [Group] {
        var byKey: [[UInt8]: Group] = [:]
        let persons = surnames(mentions)
        for mention in mentions {
            let known = tables.known(mention.key)
            let key = known.map { NameTables.key($0.name) } ?? mention.key
            if known != nil, let person = persons[Place(text: mention.text, word: mention.key)], !mention.afterLocative
            {
                byKey[person, default: Group(key: person, kind: nil, name: nil, mentions: [])].mentions.append(mention)
                continue
            }
            byKey[key, default: Group(key: key, kind: known?.kind, name: known?.name, mentions: [])].mentions.append(
                mention)
        }
        // "Understanding Putin's view": what only ever opens sentences is cut to the name that stands elsewhere.
        // In the order of the keys, for one cut may give what another is cut to.
        let opening = byKey.values.filter { $0.name == nil && $0.mentions.allSatisfy(\.opensSentence) }
        for group in opening.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            let rest = Array(group.key.drop { $0 != 0x20 }.dropFirst())
            guard !rest.isEmpty, byKey[rest] != nil else { continue }
            byKey[rest]?.mentions += group.mentions.map { mention in
                var cut = mention
                cut.range = (mention.range.upperBound - rest.count)..<mention.range.upperBound
                cut.key = rest
                return cut
            }
            byKey[group.key] = nil
        }
        return byKey.values.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    }

    private struct Place: Hashable {
        var text: Int
        var word: [UInt8]
    }

    /// In each text, the one person whose surname a place bears too: "Jordan" after "Amal Jordan" is her.
    private func surnames(_ mentions: [NameMention]) -> [Place: [UInt8]] {
        var persons: [Place: [UInt8]] = [:]
        var shared: Set<Place> = []
        for mention in mentions where (2...4).contains(mention.words) && tables.known(mention.key) == nil {
            let words = Self.words(of: mention.key)
            guard let first = words.first, let last = words.last,
                mention.isTitled || tables.givenNames.contains(first), tables.known(last)?.kind == .place
            else { continue }
            let place = Place(text: mention.text, word: last)
            if let other = persons[place], other != mention.key { shared.insert(place) }
            persons[place] = mention.key
        }
        return persons.filter { !shared.contains($0.key) }
    }

    // MARK: - Kinds

    private func classify(_ group: inout Group) {
        if group.kind != nil { return }
        let words = Self.words(of: group.key)
        guard let first = words.first, let last = words.last else { return }
        let titled = group.mentions.filter(\.isTitled).count
        let spoken = group.mentions.filter(\.beforeSpeech).count
        let located = group.mentions.filter(\.afterLocative).count
        let head = Self.head(of: words)
        if words.count > 1, tables.events.contains(last) || tables.leadingEvents.contains(first) {
            group.kind = .event
        } else if words.count > 1,
            tables.organisations.contains(last) || tables.leadingOrganisations.contains(first)
                || (head != nil && tables.organisations.contains(head ?? []))
        {
            group.kind = .organisation
        } else if group.mentions.contains(where: { NameScanner.isGermanOrganisation($0, first, tables, texts) }) {
            group.kind = .organisation
        } else if words.count > 1, tables.places.contains(last) || tables.leadingPlaces.contains(first) {
            group.kind = .place
        } else if words.count > 1, tables.things.contains(last) {
            group.kind = .other
        } else if titled > 0 || (words.count > 1 && words.count < 5 && tables.givenNames.contains(first)) {
            group.kind = .person
        } else if group.mentions.allSatisfy(\.isAcronym) {
            group.kind = .organisation
        } else if spoken > located, spoken * 3 >= group.mentions.count, words.count < 4 {
            group.kind = .person
        } else if located * 2 >= group.mentions.count, located > 0 {
            group.kind = .place
        } else if words.count == 2 || words.count == 3,
            words.allSatisfy({ !tables.common.contains($0) && $0.count > 1 })
        {
            group.kind = .person
        } else {
            group.kind = .other
        }
        group.isPerson = group.kind == .person
    }

    /// The word before "of": what a name such as "University of Tarn" is headed by.
    private static func head(of words: [[UInt8]]) -> [UInt8]? {
        let of = Array("of".utf8)
        guard let index = words.firstIndex(of: of), index > 0 else { return nil }
        return words[index - 1]
    }

    private static func words(of key: [UInt8]) -> [[UInt8]] {
        key.split(separator: 0x20).map { Array($0) }
    }

    // MARK: - Aliases

    /// Joins short forms to the one long form that they can stand for.
    private func merged(_ groups: [Group]) -> [Group] {
        var groups = groups
        var target = [Int](repeating: -1, count: groups.count)
        let words = groups.map { Self.words(of: $0.key) }
        for index in groups.indices where groups[index].name == nil {
            var matches: [Int] = []
            for other in groups.indices where other != index && words[other].count > words[index].count {
                if canStand(index, for: other, groups, words) { matches.append(other) }
            }
            if words[index].count == 1 {
                // "Kim" could be any of several: then it is none.
                if matches.count == 1 { target[index] = matches[0] }
                if matches.count > 1 { target[index] = -2 }
            } else if let only = matches.first, matches.count == 1 {
                target[index] = only
            }
        }
        for index in groups.indices where target[index] >= 0 {
            var end = target[index]
            var steps = 0
            while target[end] >= 0, steps < groups.count {
                end = target[end]
                steps += 1
            }
            groups[end].mentions += groups[index].mentions
        }
        return groups.indices.filter { target[$0] == -1 }.map { groups[$0] }
    }

    private func canStand(_ short: Int, for long: Int, _ groups: [Group], _ words: [[[UInt8]]]) -> Bool {
        let (few, many) = (words[short], words[long])
        if few.count == 1, groups[short].mentions.allSatisfy(\.isAcronym) {
            if groups[short].mentions.contains(where: { $0.shortens == groups[long].key }) { return true }
            // "PAM" for the Port Authority of Marlow.
            let initials = many.filter {
                !tables.particles.contains($0) && $0 != Array("of".utf8) && $0 != Array("the".utf8)
            }.compactMap(\.first)
            return initials.count > 1 && initials == few[0]
        }
        if groups[long].kind == .person {
            guard groups[short].kind == .person || groups[short].kind == .other || few.count == 1 else { return false }
            return few.count == 1 ? many.last == few[0] || many.first == few[0] : Array(many.suffix(few.count)) == few
        }
        // "Port Authority" for the "Port Authority of Marlow"; a place is not what is named after it.
        guard groups[long].kind == groups[short].kind, groups[long].kind == .organisation, few.count > 1 else {
            return false
        }
        return Array(many.prefix(few.count)) == few
    }

    // MARK: - Entities

    /// A name is proven where it stands inside a sentence; a single word of no known kind must do so twice, or once where a
    /// place stands.
    private func isProven(_ group: Group) -> Bool {
        let inside = group.mentions.filter { !$0.opensSentence }
        if group.name != nil { return true }
        if group.mentions.allSatisfy(\.isWeak) { return false }
        let words = Self.words(of: group.key)
        if let first = words.first, words.count > 1, group.kind == .organisation || group.kind == .event,
            tables.leadingEvents.contains(first) || tables.leadingOrganisations.contains(first)
                || (tables.organisations.contains(first) && Self.head(of: words) == first)
        {
            // "Hurricane Orla", "University of Tarn": no sentence opens so by chance.
            return true
        }
        guard !inside.isEmpty else { return false }
        if words.count > 1 || group.kind == .person || inside.count > 1 { return true }
        // "near Mombasa"; "das Verkehrsministerium", which only its ending makes an organisation.
        if group.kind == .place { return inside.contains(where: \.afterLocative) }
        return group.kind == .organisation && !group.mentions.allSatisfy(\.isAcronym)
    }

    private func entity(of group: Group) -> Story.Entity {
        var spellings: [String: Int] = [:]
        var longForms: [String: Int] = [:]
        for mention in group.mentions {
            let spelling = texts[mention.text].text(of: mention.range)
            spellings[spelling, default: 0] += 1
            if mention.key == group.key { longForms[spelling, default: 0] += 1 }
        }
        let name = group.name ?? longForms.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
        let aliases = Array(spellings.keys.filter { $0 != name }.sorted().prefix(StoryLimits.aliases))
        let articles = Set(group.mentions.map { texts[$0.text].article.id }).sorted()
        return Story.Entity(
            name: name, kind: group.kind ?? .other, aliases: aliases, mentions: group.mentions.count, articles: articles
        )
    }
}
