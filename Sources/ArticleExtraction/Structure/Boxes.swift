/// Turns the list under a heading like "Key Takeaways" or "Glossary" into takeaways or definitions.
enum Boxes {
    static func marked(_ blocks: [Block]) -> [Block] {
        var out: [Block] = []
        var section: SectionWords.Section?
        for block in blocks {
            switch block {
            case .heading(_, let heading):
                section = SectionWords.section(of: ArraySlice(WordHash.words(of: heading.text)), beforeColon: nil)
            case .list(let items) where section == .takeaways:
                out += items.map { .takeaway($0.text) }
                continue
            case .list(let items) where section == .glossary:
                let entries = items.map { definition($0.text.text) }
                if entries.allSatisfy({ $0 != nil }) {
                    out += entries.compactMap { $0 }
                    continue
                }
            case .paragraph: section = nil
            default: break
            }
            out.append(block)
        }
        return out
    }

    private static func definition(_ item: String) -> Block? {
        let text = ScannedText(bytes: Array(item.utf8), language: .unknown)
        return Definition.read(0..<text.bytes.count, text).map {
            .definition(term: $0.term, definition: RichText($0.definition))
        }
    }
}
