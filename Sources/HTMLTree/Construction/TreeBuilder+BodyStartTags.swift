// 13.2.6.4.7 "in body": start tags.

extension TreeBuilder {
    mutating func inBodyStartTag(_ input: Span<UInt8>) -> Outcome {
        let name = tokenizer.name
        switch name {
        case .div, .p, .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .dl, .fieldset,
            .figcaption, .figure, .footer, .header, .hgroup, .main, .menu, .nav, .ol, .search, .section, .summary,
            .ul:
            closeParagraphInButtonScope()
            insertElement()
        case .a:
            replaceOpenLink()
            reconstructFormatting()
            insertFormattingElement(input)
        case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u:
            reconstructFormatting()
            insertFormattingElement(input)
        case .li: openListItem()
        case .area, .br, .embed, .img, .keygen, .wbr:
            reconstructFormatting()
            insertVoidElement(name)
            framesetOK = false
        case .h1, .h2, .h3, .h4, .h5, .h6:
            closeParagraphInButtonScope()
            switch open.current.isHTML ? open.current.name : .none {
            case .h1, .h2, .h3, .h4, .h5, .h6: popElement()
            default: break
            }
            insertElement()
        case .html:
            if !open.contains(.template) { mergeAttributes(into: open[0].node, bit: 1) }
        case .base, .basefont, .bgsound, .link, .meta, .noframes, .script, .style, .template, .title:
            return process(.inHead, input)
        case .body:
            guard open.count > 1, open[1].isHTML(.body), !open.contains(.template) else { return .done }
            framesetOK = false
            mergeAttributes(into: open[1].node, bit: 2)
        case .frameset:
            guard open.count > 1, open[1].isHTML(.body), framesetOK else { return .done }
            detach(open[1].node)
            popElements(to: 1)
            insertElement()
            mode = .inFrameset
        case .caption, .col, .colgroup, .frame, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
        case .plaintext:
            closeParagraphInButtonScope()
            insertElement()
            tokenizer.contentModel = .plainText
        case .image:
            tokenizer.name = .img
            return .again
        case .math: insertForeignRoot(.mathML, input)
        case .svg: insertForeignRoot(.svg, input)
        default: inBodyUnusualStartTag(name, input)
        }
        return .done
    }

    private mutating func inBodyUnusualStartTag(_ name: HTMLName, _ input: Span<UInt8>) {
        switch name {
        case .pre, .listing:
            closeParagraphInButtonScope()
            insertElement()
            skipsLineFeed = true
            framesetOK = false
        case .form:
            if formElement != 0 && !open.contains(.template) { return }
            closeParagraphInButtonScope()
            let node = insertElement()
            if !open.contains(.template) { formElement = node }
        case .dd, .dt: openDescription()
        case .button:
            if open.hasInScope(.button) {
                generateImpliedEndTags()
                popThrough(.button)
            }
            reconstructFormatting()
            insertElement()
            framesetOK = false
        case .nobr:
            reconstructFormatting()
            if open.hasInScope(.nobr) {
                if !runAdoptionAgency(.nobr) { closeAnyOther(.nobr) }
                reconstructFormatting()
            }
            insertFormattingElement(input)
        case .applet, .marquee, .object:
            reconstructFormatting()
            insertElement()
            formatting.pushMarker()
            framesetOK = false
        case .table:
            if quirks != .full { closeParagraphInButtonScope() }
            framesetOK = false
            guard hasRoomForStructure else { return insertVoidElement(name) }
            insertElement()
            mode = .inTable
        case .input: insertInput(input)
        case .param, .source, .track: insertVoidElement(name)
        case .hr:
            closeParagraphInButtonScope()
            if open.hasInScope(.select) { generateImpliedEndTags() }
            insertVoidElement(name)
            framesetOK = false
        case .textarea:
            insertText(as: .rcdata)
            skipsLineFeed = true
            framesetOK = false
        case .xmp:
            closeParagraphInButtonScope()
            reconstructFormatting()
            framesetOK = false
            insertText(as: .rawText)
        case .iframe:
            framesetOK = false
            insertText(as: .rawText)
        case .noembed: insertText(as: .rawText)
        case .noscript where isScripting: insertText(as: .rawText)
        case .select: openSelect()
        case .option, .optgroup: openOption(name)
        case .rb, .rtc:
            if open.hasInScope(.ruby) { generateImpliedEndTags() }
            insertElement()
        case .rp, .rt:
            if open.hasInScope(.ruby) { generateImpliedEndTags(except: .rtc) }
            insertElement()
        default:
            reconstructFormatting()
            let node = insertElement()
            if name == .selectedcontent { selectedContentWasInserted(node) }
        }
    }

    /// An `a` within an `a` closes it.
    @inline(__always)
    private mutating func replaceOpenLink() {
        guard let entry = formatting.lastIndex(named: .a) else { return }
        let node = formatting.entries[entry].node
        if !runAdoptionAgency(.a) { closeAnyOther(.a) }
        if let entry = formatting.index(of: node) { formatting.remove(at: entry) }
        if let index = open.index(of: node) { open.remove(at: index) }
    }

    /// The walk of the standard meets a list item before any special element but address, div and p, or it ends.
    private mutating func openListItem() {
        framesetOK = false
        let item = open.highestIndex(.li)
        if item > 0 && item >= open.landmarks.opaque {
            generateImpliedEndTags(except: .li)
            popThrough(.li)
        }
        closeParagraphInButtonScope()
        insertElement()
    }

    private mutating func openDescription() {
        framesetOK = false
        let item = max(open.highestIndex(.dd), open.highestIndex(.dt))
        if item > 0 && item >= open.landmarks.opaque {
            let name = open[item].name
            generateImpliedEndTags(except: name)
            popThrough(name)
        }
        closeParagraphInButtonScope()
        insertElement()
    }

    private mutating func insertInput(_ input: Span<UInt8>) {
        if context?.isHTML(.select) == true { return }
        if open.hasInScope(.select) { popThrough(.select) }
        reconstructFormatting()
        let isHidden = tokenAttribute(.type).map { isEqual($0, "hidden", input) } ?? false
        insertVoidElement(.input)
        if !isHidden { framesetOK = false }
    }

    private mutating func openSelect() {
        if context?.isHTML(.select) == true { return }
        if open.hasInScope(.select) { return popThrough(.select) }
        reconstructFormatting()
        insertElement()
        framesetOK = false
    }

    private mutating func openOption(_ name: HTMLName) {
        if open.hasInScope(.select) {
            generateImpliedEndTags(except: name == .option ? .optgroup : .none)
        } else if open.current.isHTML(.option) {
            popElement()
        }
        reconstructFormatting()
        insertElement()
    }

    private mutating func insertForeignRoot(_ namespace: HTMLNamespace, _ input: Span<UInt8>) {
        reconstructFormatting()
        insertForeignElement(tokenizer.name, namespace, input)
        if tokenizer.isSelfClosing { popElement() }
    }
}
