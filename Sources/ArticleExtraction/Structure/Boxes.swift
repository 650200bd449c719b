/// Turns the list under a heading like "Key Takeaways" or "Glossary" into takeaways or definitions.
enum Boxes {
    static func marked(_ blocks: [Block]) -> [Block] {
        var out: [Block] = []
        var section: SectionWords.Section?
        for (index, block) in blocks.enumerated() {
            switch block {
            case .heading(_, let heading): section = self.section(heading)
            case .paragraph(let text) where isTitle(text, before: index + 1, blocks):
                section = .takeaways
                out.append(.heading(level: 2, text: RichText(text.text)))
                continue
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

    private static func section(_ text: RichText) -> SectionWords.Section? {
        SectionWords.section(of: ArraySlice(WordHash.words(of: text.text)), beforeColon: nil)
    }

    /// The longest title of a box, in bytes.
    private static let longestTitle = 80

    /// Whether a paragraph is the title of a box of takeaways: just these words, and a list under it.
    private static func isTitle(_ text: RichText, before next: Int, _ blocks: [Block]) -> Bool {
        guard text.text.utf8.count <= longestTitle, next < blocks.count, case .list = blocks[next] else { return false }
        return section(text) == .takeaways
    }

    private static func definition(_ item: String) -> Block? {
        let text = ScannedText(bytes: Array(item.utf8), language: .unknown)
        return Definition.read(0..<text.bytes.count, text).map {
            .definition(term: $0.term, definition: RichText($0.definition))
        }
    }
}
