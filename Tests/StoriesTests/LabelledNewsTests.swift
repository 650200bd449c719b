import ArticleExtraction
import Testing

@testable import Stories

@Suite("names and dates of labelled news")
struct LabelledNewsTests {
    /// What was right, what was found, and what there is.
    private struct Score {
        var right = 0.0
        var found = 0.0
        var wanted = 0.0
        var f1: Double { found + wanted == 0 ? 1 : 2 * right / (found + wanted) }
    }

    private func article(_ language: String, _ text: String) -> StoryArticle {
        var article = InventedNews.article("a", nil, [text], published: LabelledNews.published)
        article.language = language
        return article
    }

    @Test func `names reach .89 untyped and .70 typed`() {
        var untyped = Score()
        var typed = Score()
        var missed: [String] = []
        for row in LabelledNews.names {
            let found = StoryBuilder().stories(from: [article(row.language, row.text)], single: true)[0].entities
            let wanted =
                row.persons.map { ($0, Story.Entity.Kind.person) } + row.places.map { ($0, .place) }
                + row.organisations.map { ($0, .organisation) } + row.others.map { ($0, .event) }
            for (name, kind) in wanted {
                let match = found.first { $0.name == name || $0.aliases.contains(name) }
                untyped.right += match == nil ? 0 : 1
                typed.right += match?.kind == kind ? 1 : 0
                if match?.kind != kind {
                    missed.append("\(row.language) \(name): \(match.map { "\($0.kind)" } ?? "missed")")
                }
            }
            let names = Set(wanted.map(\.0))
            for entity in found where !names.contains(entity.name) && entity.aliases.allSatisfy({ !names.contains($0) })
            {
                missed.append("\(row.language) \(entity.name): not a name")
            }
            untyped.found += Double(found.count)
            untyped.wanted += Double(wanted.count)
        }
        typed.found = untyped.found
        typed.wanted = untyped.wanted
        #expect(untyped.f1 >= 0.89, "untyped \(untyped.f1): \(missed)")
        #expect(typed.f1 >= 0.89, "typed \(typed.f1): \(missed)")
    }

    @Test func `dates reach .93 in where they stand, and as many in what they come to`() {
        var overlap = Score()
        var resolved = Score()
        var missed: [String] = []
        for row in LabelledNews.dates {
            var reader = ArticleTextReader()
            let text = reader.read(article(row.language, row.text))
            let found = DateFinder(lexicon: reader.lexicon).mentions(in: text, anchor: text.published)
            var left = found
            for date in row.dates {
                let place = text.bytes.firstRange(of: Array(date.said.utf8))
                let match = left.firstIndex { place.map($0.range.overlaps) ?? false }
                overlap.right += match == nil ? 0 : 1
                guard let match else {
                    missed.append("\(row.language) \(date.said): missed")
                    continue
                }
                let mention = left.remove(at: match)
                if mention.start.text == date.from, mention.end.text == date.to {
                    resolved.right += 1
                } else {
                    missed.append("\(row.language) \(date.said): \(mention.start.text) to \(mention.end.text)")
                }
            }
            missed += left.map { "\(row.language) \(text.text(of: $0.range)): no date" }
            overlap.found += Double(found.count)
            overlap.wanted += Double(row.dates.count)
        }
        resolved.found = overlap.found
        resolved.wanted = overlap.wanted
        #expect(overlap.f1 >= 0.93, "overlap \(overlap.f1): \(missed)")
        #expect(resolved.f1 >= 0.93, "resolved \(resolved.f1): \(missed)")
    }

    @Test func `the table of places is in order, so that every spelling in it is found`() {
        let lines = PlaceTable.lines.utf8.split(separator: 0x0A)
        #expect(lines.count > 5000)
        for line in lines {
            let parts = line.split(separator: UInt8(ascii: ";"))
            #expect(
                parts.count == 2 && PlaceTable.name(of: Array(parts[0])) == String(decoding: parts[1], as: UTF8.self))
        }
        #expect(PlaceTable.name(of: Array("tarnland".utf8)) == nil)
        #expect(PlaceTable.name(of: Array("~".utf8)) == nil)
    }

    @Test func `each list of months has its languages`() {
        #expect(
            MonthNames.lists.utf8.split(separator: 0x0A).count == ByteText.words(of: DateLanguages.monthLists).count)
    }
}
