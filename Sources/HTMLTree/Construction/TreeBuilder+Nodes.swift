// Where and how nodes are inserted (13.2.6.1), and the moves of the tree.

/// A place for a node: the last child of a parent, or before one of its children.
struct InsertionPlace {
    var parent: UInt32
    /// 0 for "after the last child".
    var before: UInt32 = 0
}

extension TreeBuilder {
    /// The appropriate place for inserting a node.
    @inline(__always)
    mutating func insertionPlace() -> InsertionPlace {
        let target = open.current
        if !fosterParenting && target.name != .template { return InsertionPlace(parent: target.node) }
        return insertionPlace(for: target)
    }

    /// The same with an override target.
    @inline(never)
    mutating func insertionPlace(for target: OpenElement) -> InsertionPlace {
        if fosterParenting && target.isHTML {
            switch target.name {
            case .table, .tbody, .tfoot, .thead, .tr: return fosterPlace()
            default: break
            }
        }
        return InsertionPlace(parent: contentsNode(of: target.node))
    }

    private mutating func fosterPlace() -> InsertionPlace {
        let table = open.highestIndex(.table)
        let template = open.highestIndex(.template)
        if template >= 0 && template > table {
            return InsertionPlace(parent: contentsNode(of: open[template].node))
        }
        if table < 0 { return InsertionPlace(parent: open[0].node) }
        let node = open[table].node
        let parent = nodes[Int(node)].parent
        if parent != 0 { return InsertionPlace(parent: parent, before: node) }
        return InsertionPlace(parent: contentsNode(of: open[table - 1].node))
    }

    /// Where children of an element go: a template's go into its contents.
    mutating func contentsNode(of node: UInt32) -> UInt32 {
        let record = nodes[Int(node)]
        return record.isHTML(.template) && record.firstChild != 0 ? record.firstChild : node
    }

    @inline(__always)
    mutating func makeNode(_ record: NodeRecord) -> UInt32 {
        nodes.append(record)
        return UInt32(truncatingIfNeeded: nodes.count &- 1)
    }

    @inline(__always)
    mutating func insert(_ node: UInt32, at place: InsertionPlace) {
        if place.before == 0 { append(node, to: place.parent) } else { insert(node, before: place.before) }
    }

    @inline(__always)
    mutating func append(_ node: UInt32, to parent: UInt32) {
        let last = nodes[Int(parent)].lastChild
        nodes[Int(parent)].lastChild = node
        nodes[Int(node)].parent = parent
        nodes[Int(node)].previous = last
        if last != 0 { nodes[Int(last)].next = node } else { nodes[Int(parent)].firstChild = node }
    }

    private mutating func insert(_ node: UInt32, before sibling: UInt32) {
        let parent = nodes[Int(sibling)].parent
        let previous = nodes[Int(sibling)].previous
        nodes[Int(node)].parent = parent
        nodes[Int(node)].previous = previous
        nodes[Int(node)].next = sibling
        nodes[Int(sibling)].previous = node
        if previous != 0 { nodes[Int(previous)].next = node } else { nodes[Int(parent)].firstChild = node }
    }

    /// Takes a node out of its parent.
    mutating func detach(_ node: UInt32) {
        let record = nodes[Int(node)]
        guard record.parent != 0 else { return }
        if record.previous != 0 {
            nodes[Int(record.previous)].next = record.next
        } else {
            nodes[Int(record.parent)].firstChild = record.next
        }
        if record.next != 0 {
            nodes[Int(record.next)].previous = record.previous
        } else {
            nodes[Int(record.parent)].lastChild = record.previous
        }
        nodes[Int(node)].parent = 0
        nodes[Int(node)].previous = 0
        nodes[Int(node)].next = 0
    }

    /// Moves all children of one node behind those of another.
    mutating func moveChildren(of node: UInt32, to parent: UInt32) {
        let first = nodes[Int(node)].firstChild
        let last = nodes[Int(node)].lastChild
        guard first != 0 else { return }
        nodes[Int(node)].firstChild = 0
        nodes[Int(node)].lastChild = 0
        let end = nodes[Int(parent)].lastChild
        nodes[Int(first)].previous = end
        if end != 0 { nodes[Int(end)].next = first } else { nodes[Int(parent)].firstChild = first }
        nodes[Int(parent)].lastChild = last
        var child = first
        while child != 0 {
            nodes[Int(child)].parent = parent
            child = nodes[Int(child)].next
        }
    }

    // MARK: - Comments and doctypes

    mutating func insertComment() {
        insertComment(at: insertionPlace())
    }

    mutating func insertComment(at place: InsertionPlace) {
        let text = tokenizer.text
        let node = makeNode(NodeRecord(kind: .comment, start: text.start, length: text.length))
        insert(node, at: place)
    }

    // MARK: - Characters

    /// Inserts the characters of a token (13.2.6.1 "insert a character").
    @inline(__always)
    mutating func insertCharacters(_ text: TextRange, _ input: Span<UInt8>) {
        if text.length == 0 { return }
        let place = insertionPlace()
        let neighbour = place.before == 0 ? nodes[Int(place.parent)].lastChild : nodes[Int(place.before)].previous
        if neighbour != 0 && nodes[Int(neighbour)].isKind(.text) {
            extendText(neighbour, by: text, input)
            return
        }
        if place.parent == TreeBuilder.documentNode { return }
        let node = makeNode(NodeRecord(kind: .text, start: text.start, length: text.length))
        insert(node, at: place)
    }

    /// Appends to a text node, in place when the bytes follow one another.
    private mutating func extendText(_ node: UInt32, by text: TextRange, _ input: Span<UInt8>) {
        let old = nodes[Int(node)].text
        if !old.isSide && !text.isSide && old.start + old.length == text.start {
            nodes[Int(node)].length += text.length
            return
        }
        let length = Int(old.length) + Int(text.length)
        if !nodes[Int(node)].isGrown || length > TreeBuilder.room(for: Int(old.length)) {
            let start = tokenizer.side.count
            appendToSide(old, input)
            tokenizer.side.append(contentsOf: repeatElement(0, count: TreeBuilder.room(for: length) - Int(old.length)))
            nodes[Int(node)].start = UInt32(start) | TextRange.sideBit
            nodes[Int(node)].isGrown = true
        }
        var target = Int(nodes[Int(node)].start & ~TextRange.sideBit) + Int(old.length)
        for offset in text.offsets {
            tokenizer.side[target] = text.isSide ? tokenizer.side[offset] : input[offset]
            target += 1
        }
        nodes[Int(node)].length = UInt32(length)
    }

    /// The room that a grown run of `count` has: doubling keeps repeated appends linear.
    static func room(for count: Int) -> Int {
        var room = 32
        while room < count { room *= 2 }
        return room
    }

    private mutating func appendToSide(_ text: TextRange, _ input: Span<UInt8>) {
        if text.isSide {
            let copy = tokenizer.side[text.offsets]
            tokenizer.side.append(contentsOf: copy)
        } else {
            tokenizer.side.append(input, text.offsets)
        }
    }

    /// How many bytes of white space `text` begins with.
    mutating func leadingSpace(of text: TextRange, _ input: Span<UInt8>) -> Int {
        var count = 0
        for offset in text.offsets {
            let byte = text.isSide ? tokenizer.side[offset] : input[offset]
            if !byte.isHTMLSpace { break }
            count += 1
        }
        return count
    }

    mutating func isSpace(_ text: TextRange, _ input: Span<UInt8>) -> Bool {
        leadingSpace(of: text, input) == Int(text.length)
    }

    @inline(__always)
    mutating func firstByte(of text: TextRange, _ input: Span<UInt8>) -> UInt8 {
        let offset = Int(text.start & ~TextRange.sideBit)
        return text.isSide ? tokenizer.side[offset] : input[offset]
    }
}
