// Creating, opening and closing elements.

extension TreeBuilder {
    /// Inserts an HTML element for the token and opens it.
    @inline(__always)
    @discardableResult
    mutating func insertElement() -> UInt32 {
        insertElement(tokenizer.name)
    }

    /// Inserts an HTML element of the token's attributes and opens it.
    @inline(__always)
    @discardableResult
    mutating func insertElement(_ name: HTMLName) -> UInt32 {
        let count = tokenizer.attributes.count &- tokenizer.attributesStart
        let node = makeNode(
            NodeRecord(
                kind: .element, name: name, start: UInt32(truncatingIfNeeded: tokenizer.attributesStart),
                length: UInt32(truncatingIfNeeded: count)))
        tokenizer.claimedAttributes = tokenizer.attributes.count
        openElement(node, name)
        return node
    }

    /// Inserts an HTML element of that name without attributes and opens it.
    @discardableResult
    mutating func insertPlainElement(_ name: HTMLName) -> UInt32 {
        let node = makeNode(NodeRecord(kind: .element, name: name))
        openElement(node, name)
        return node
    }

    /// Inserts a made HTML element at the appropriate place and pushes it.
    @inline(__always)
    mutating func openElement(_ node: UInt32, _ name: HTMLName) {
        if open.count >= HTMLParserLimits.openElements { makeRoom() }
        insert(node, at: insertionPlace())
        open.push(OpenElement(node: node, name: name, traits: name.traits, role: []))
    }

    /// Inserts a made foreign element at the appropriate place and pushes it.
    mutating func openForeign(_ element: OpenElement) {
        if open.count >= HTMLParserLimits.openElements { makeRoom() }
        insert(element.node, at: insertionPlace())
        open.push(element)
    }

    /// Inserts an HTML element for the token that has no content.
    @inline(__always)
    mutating func insertVoidElement(_ name: HTMLName) {
        let count = tokenizer.attributes.count &- tokenizer.attributesStart
        let node = makeNode(
            NodeRecord(
                kind: .element, name: name, start: UInt32(truncatingIfNeeded: tokenizer.attributesStart),
                length: UInt32(truncatingIfNeeded: count)))
        tokenizer.claimedAttributes = tokenizer.attributes.count
        insert(node, at: insertionPlace())
    }

    /// Takes the current node off the stack when the depth bound is reached, so that the next element becomes its
    /// sibling. Elements that insertion modes rely on stay.
    @inline(never)
    private mutating func makeRoom() {
        guard !open.current.traits.contains(.structural) || !open.current.isHTML else { return }
        overflow.append(open.current.name)
        popElement()
    }

    /// Whether a table or template may be opened without breaking the depth bound.
    var hasRoomForStructure: Bool {
        open.count < HTMLParserLimits.openElements - HTMLParserLimits.structuralReserve
    }

    @inline(__always)
    mutating func popElement() {
        let element = open.pop()
        if element.traits.contains(.formatting) && nodes[Int(element.node)].isListed { formatting.close(element.node) }
        if element.name == .option && selectedContent.isPresent { optionWasPopped(element.node) }
    }

    /// Pops elements until `count` are left.
    @inline(__always)
    mutating func popElements(to count: Int) {
        while open.count > count { popElement() }
    }

    /// Pops elements until one of that name has been popped; it must be on the stack.
    @inline(__always)
    mutating func popThrough(_ name: HTMLName) {
        popElements(to: max(open.highestIndex(name), 1))
    }

    /// Pops elements while the current node has one of the traits, but not an element named `exception`.
    @inline(__always)
    mutating func generateImpliedEndTags(_ traits: ElementTraits = .impliedEnd, except exception: HTMLName = .none) {
        while open.current.isHTML && !open.current.traits.isDisjoint(with: traits) && open.current.name != exception {
            popElement()
        }
    }

    @inline(__always)
    mutating func closeParagraphInButtonScope() {
        if open.hasInButtonScope(.p) { closeParagraph() }
    }

    mutating func closeParagraph() {
        generateImpliedEndTags(except: .p)
        popThrough(.p)
    }

    /// 13.2.6.4 "reset the insertion mode appropriately".
    ///
    /// Only structural elements decide, so it steps from one of them to the next; the lowest element is one.
    mutating func resetInsertionMode() {
        var index = Int(open.landmarks.structural)
        while index >= 0 {
            let isLast = index == 0
            var name = open[index].name
            var isHTML = open[index].isHTML
            if isLast, let context {
                name = context.name
                isHTML = context.namespace == .html
            }
            if isHTML, let found = modeOf(name, isLast: isLast) {
                mode = found
                return
            }
            index = Int(open[index].landmarksBelow.structural)
        }
        mode = .inBody
    }

    private mutating func modeOf(_ name: HTMLName, isLast: Bool) -> InsertionMode? {
        switch name {
        case .td, .th: isLast ? .inBody : .inCell
        case .tr: .inRow
        case .tbody, .thead, .tfoot: .inTableBody
        case .caption: .inCaption
        case .colgroup: .inColumnGroup
        case .table: .inTable
        case .template: templateModes.last ?? .inTemplate
        case .head: isLast ? .inBody : .inHead
        case .body: .inBody
        case .frameset: .inFrameset
        case .html: headElement == 0 ? .beforeHead : .afterHead
        default: isLast ? .inBody : nil
        }
    }

    // MARK: - Attributes

    /// The value of an attribute of the token.
    mutating func tokenAttribute(_ name: HTMLName) -> TextRange? {
        for index in tokenizer.attributesStart..<tokenizer.attributes.count
        where tokenizer.attributes[index].name == name {
            return tokenizer.attributes[index].value
        }
        return nil
    }

    /// Whether a range holds `word`, which is lowercase, in any case.
    mutating func isEqual(_ range: TextRange, _ word: StaticString, _ input: Span<UInt8>) -> Bool {
        guard Int(range.length) == word.utf8CodeUnitCount else { return false }
        var offset = range.offsets.lowerBound
        for byte in word.description.utf8 {
            let found = range.isSide ? tokenizer.side[offset] : input[offset]
            if found.asciiLowercased != byte { return false }
            offset += 1
        }
        return true
    }

    /// Adds the token's attributes to the html (bit 1) or body (bit 2) element where they are missing.
    mutating func mergeAttributes(into node: UInt32, bit: UInt8) {
        let token = Array(tokenizer.attributes[tokenizer.attributesStart...])
        tokenizer.attributes.removeLast(token.count)
        if token.isEmpty { return }
        let missing = tokenizer.names.count + 1 - mergedAttributes.count
        if missing > 0 { mergedAttributes.append(contentsOf: repeatElement(0, count: missing)) }
        var record = nodes[Int(node)]
        if !record.isGrown {
            for offset in 0..<Int(record.length) {
                mergedAttributes[Int(tokenizer.attributes[Int(record.start) + offset].name.id)] |= bit
            }
        }
        let added = token.filter { mergedAttributes[Int($0.name.id)] & bit == 0 }
        if added.isEmpty { return }
        let length = Int(record.length) + added.count
        if !record.isGrown || length > TreeBuilder.room(for: Int(record.length)) {
            let start = tokenizer.attributes.count
            let old = tokenizer.attributes[Int(record.start)..<Int(record.start) + Int(record.length)]
            tokenizer.attributes.append(contentsOf: old)
            let filler = AttributeRecord(name: .none, value: .empty)
            tokenizer.attributes.append(
                contentsOf: repeatElement(filler, count: TreeBuilder.room(for: length) - Int(record.length)))
            tokenizer.claimedAttributes = tokenizer.attributes.count
            record.start = UInt32(start)
            record.isGrown = true
        }
        for attribute in added {
            mergedAttributes[Int(attribute.name.id)] |= bit
            tokenizer.attributes[Int(record.start) + Int(record.length)] = attribute
            record.length += 1
        }
        nodes[Int(node)] = record
    }
}
