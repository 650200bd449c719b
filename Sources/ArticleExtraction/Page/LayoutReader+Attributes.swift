internal import HTMLTree

extension LayoutReader {
    /// Takes up what an element's attributes say: that it is hidden, its role, the names its author gave it.
    mutating func readAttributes(
        _ node: HTMLNode, _ document: HTMLDocument, _ frame: inout Frame, _ layout: inout PageLayout
    ) {
        let name = document.name(of: node)
        var own: PageMark = name == .time ? .time : []
        var low: Int8 = 0
        var high: Int8 = 0
        document.forEachAttribute(of: node) { attribute in
            let subject = AttributeSubject.of(attribute.name)
            switch subject {
            case .none: return
            case .hidden:
                frame.context.insert(.hidden)
                return
            case .style:
                if HiddenStyle.hides(document.valueBytes(of: attribute)) { frame.context.insert(.hidden) }
                return
            case .ariaHidden:
                if document.valueBytes(of: attribute).elementsEqual("true".utf8) { frame.context.insert(.hidden) }
                return
            case .relation:
                if PageMarks.isAuthor(document.valueBytes(of: attribute)) { own.insert(.relAuthor) }
                return
            case .stamp:
                own.insert(.time)
                return
            case .role: frame.context.formUnion(PageContext.of(role: document.valueBytes(of: attribute)))
            case .property:
                if document.valueBytes(of: attribute).elementsEqual("articleBody".utf8) {
                    frame.context.insert(.articleBody)
                }
            case .id, .classes, .label: break
            }
            let hint = hints.meaning(of: attribute, document) { tokens.hint(of: $0) }
            switch subject {
            case .classes, .id: own.formUnion(hint.marks)
            case .property: if !hint.marks.isEmpty { own.formUnion(hint.marks.union(.property)) }
            default: break
            }
            // What names the whole page says nothing of its parts; the id of a heading is made of its words.
            if name == .html || name == .body || subject == .id && isHeading(name) { return }
            if hint.isDiscussion, subject != .label, subject != .role { frame.context.insert(.discussion) }
            low = min(low, hint.low)
            high = max(high, hint.high)
        }
        frame.hints.enter(low: low, high: high)
        guard !own.isEmpty else { return }
        layout.marked.append(MarkedElement(node: node, marks: own, above: frame.marked))
        frame.marked = layout.marked.count - 1
    }

    private func isHeading(_ name: HTMLName) -> Bool { HeadingLevels.level(of: name) > 0 }
}
