// 13.2.6.4.7 "in body": characters, end tags and the rest; start tags stand in a file of their own.

extension TreeBuilder {
    @inline(__always)
    mutating func inBody(_ input: Span<UInt8>) -> Outcome {
        switch tokenizer.kind {
        case .characters:
            reconstructFormatting()
            insertCharacters(tokenizer.text, input)
            if framesetOK && !isSpace(tokenizer.text, input) { framesetOK = false }
            return .done
        case .startTag: return inBodyStartTag(input)
        case .endTag: return inBodyEndTag(input)
        case .comment:
            insertComment()
            return .done
        case .nulls, .doctype: return .done
        case .endOfFile:
            if !templateModes.isEmpty { return inTemplate(input) }
            stopParsing()
            return .done
        }
    }

    /// 13.2.7: pops what is open, so that what closing means still happens.
    mutating func stopParsing() {
        if mode != .afterBody && mode != .afterAfterBody && hasOpenBox { endsOpen = true }
        popElements(to: 0)
    }

    /// Whether an element is open that nobody leaves open to the end: the parse error of 13.2.6.4.7 "an end-of-file
    /// token", without the inline elements that old pages forget.
    private var hasOpenBox: Bool {
        for index in 0..<open.count where open[index].isHTML {
            switch open[index].name {
            case .div, .article, .section, .main, .aside, .header, .footer, .nav, .form, .figure, .table, .ul, .ol, .dl,
                .blockquote, .script, .style, .template, .noscript, .title, .textarea:
                return true
            default: continue
            }
        }
        return false
    }

    mutating func inBodyEndTag(_ input: Span<UInt8>) -> Outcome {
        let name = tokenizer.name
        if !overflow.isEmpty && endsOverflow(name) { return .done }
        switch name {
        case .body, .html:
            guard open.hasInScope(.body) else { return .done }
            mode = .afterBody
            return name == .html ? .again : .done
        case .address, .article, .aside, .blockquote, .button, .center, .details, .dialog, .dir, .div, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .listing, .main, .menu, .nav, .ol, .pre, .search,
            .section, .select, .summary, .ul:
            if open.current.isHTML(name) {
                popElement()
            } else if open.hasInScope(name) {
                generateImpliedEndTags()
                popThrough(name)
            }
        case .form: closeForm()
        case .p:
            if !open.hasInButtonScope(.p) { insertPlainElement(.p) }
            closeParagraph()
        case .li:
            guard open.hasInListItemScope(.li) else { return .done }
            generateImpliedEndTags(except: .li)
            popThrough(.li)
        case .dd, .dt:
            guard open.hasInScope(name) else { return .done }
            generateImpliedEndTags(except: name)
            popThrough(name)
        case .h1, .h2, .h3, .h4, .h5, .h6:
            guard open.hasHeadingInScope else { return .done }
            generateImpliedEndTags()
            popThroughHeading()
        case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
            if !runAdoptionAgency(name) { closeAnyOther(name) }
        case .applet, .marquee, .object:
            guard open.hasInScope(name) else { return .done }
            generateImpliedEndTags()
            popThrough(name)
            formatting.clearToMarker()
        case .br:
            reconstructFormatting()
            insert(makeNode(NodeRecord(kind: .element, name: .br)), at: insertionPlace())
            framesetOK = false
        case .template: closeTemplate()
        default: closeAnyOther(name)
        }
        return .done
    }

    /// Whether the end tag belongs to an element that the depth bound closed early.
    @inline(never)
    private mutating func endsOverflow(_ name: HTMLName) -> Bool {
        if open.count < HTMLParserLimits.openElements - 1 {
            overflow.removeAll(keepingCapacity: true)
            return false
        }
        if open.current.name == name || overflow.last != name { return false }
        overflow.removeLast()
        return true
    }

    private mutating func popThroughHeading() {
        while open.count > 1 {
            let element = open.current
            popElement()
            guard element.isHTML else { continue }
            switch element.name {
            case .h1, .h2, .h3, .h4, .h5, .h6: return
            default: break
            }
        }
    }

    private mutating func closeForm() {
        if open.contains(.template) {
            guard open.hasInScope(.form) else { return }
            generateImpliedEndTags()
            popThrough(.form)
            return
        }
        let form = formElement
        formElement = 0
        guard form != 0, let index = open.index(of: form), open.isInScope(at: index) else { return }
        generateImpliedEndTags()
        if let index = open.index(of: form) { open.remove(at: index) }
    }

    /// "Any other end tag".
    @inline(__always)
    mutating func closeAnyOther(_ name: HTMLName) {
        if open.current.isHTML(name) {
            popElement()
            return
        }
        // The walk of the standard meets the element of that name before any that is special, or it ends.
        let index = open.highestIndex(name)
        guard index > 0, index >= open.landmarks.special else { return }
        generateImpliedEndTags(except: name)
        popElements(to: min(index, open.count))
    }
}
