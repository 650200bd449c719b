// The list of active formatting elements and the adoption agency (13.2.4.3, 13.2.6.4.7).

extension TreeBuilder {
    /// Opens an element for the token and remembers it as an active formatting element.
    mutating func insertFormattingElement(_ input: Span<UInt8>) {
        let name = tokenizer.name
        let node = insertElement()
        var earliest = 0
        var count = 0
        var hash: UInt64 = 0
        var index = formatting.entries.count - 1
        while index >= 0 && formatting.entries[index].node != 0 {
            let entry = formatting.entries[index]
            if entry.name == name && nodes[Int(entry.node)].length == nodes[Int(node)].length {
                if hash == 0 { hash = attributesHash(node, input) }
                let entryHash = entry.hash == 0 ? attributesHash(entry.node, input) : entry.hash
                formatting.setHash(entryHash, at: index)
                if hash == entryHash && hasSameAttributes(entry.node, node, input) {
                    earliest = index
                    count += 1
                }
            }
            index -= 1
        }
        let dropped = formatting.push(node: node, name: name, earliestAlike: earliest, alikeCount: count)
        if dropped != 0 { nodes[Int(dropped)].isListed = false }
        nodes[Int(node)].isListed = true
    }

    /// 13.2.4.3 "reconstruct the active formatting elements".
    @inline(__always)
    mutating func reconstructFormatting() {
        if formatting.needsReconstruction { reopenFormatting() }
    }

    @inline(never)
    private mutating func reopenFormatting() {
        var index = formatting.entries.count - 1
        while index > 0 && !formatting.entries[index - 1].isOpen { index -= 1 }
        while index < formatting.entries.count {
            if open.count >= HTMLParserLimits.openElements || reopeningBudget <= 0 { return }
            reopeningBudget -= 1
            let entry = formatting.entries[index]
            let node = copyElement(entry.node)
            openElement(node, entry.name)
            formatting.replace(at: index, node: node)
            nodes[Int(node)].isListed = true
            index += 1
        }
    }

    /// A new element of the same name and attributes, which it shares.
    private mutating func copyElement(_ node: UInt32) -> UInt32 {
        let record = nodes[Int(node)]
        return makeNode(NodeRecord(kind: .element, name: record.name, start: record.start, length: record.length))
    }

    /// The adoption agency for an end tag (or a start tag) of that name. False: the name is for "any other end tag".
    mutating func runAdoptionAgency(_ name: HTMLName) -> Bool {
        if open.current.isHTML(name) {
            let node = open.current.node
            if formatting.isLast(node) {
                // What well-formed pages do: the last that was opened is closed, with nothing within it.
                formatting.removeLast()
                open.pop()
                return true
            }
            if !nodes[Int(node)].isListed || formatting.index(of: node) == nil {
                popElement()
                return true
            }
        }
        for _ in 0..<HTMLParserLimits.adoptionOuterLoop {
            guard let entry = formatting.lastIndex(named: name) else { return false }
            let formattingNode = formatting.entries[entry].node
            guard formatting.entries[entry].isOpen, let stackIndex = open.index(of: formattingNode) else {
                formatting.remove(at: entry)
                return true
            }
            if !open.isInScope(at: stackIndex) { return true }
            var block = stackIndex + 1
            while block < open.count && !open[block].traits.contains(.special) { block += 1 }
            if block == open.count {
                popElements(to: stackIndex)
                // Popping only closed it.
                if let entry = formatting.index(of: formattingNode) { formatting.remove(at: entry) }
                return true
            }
            adopt(stackIndex: stackIndex, block: block, entry: entry)
        }
        return true
    }

    /// One round of the outer loop, from step 10 on.
    private mutating func adopt(stackIndex: Int, block: Int, entry: Int) {
        let formattingElement = open[stackIndex]
        let furthestBlock = open[block]
        let commonAncestor = open[stackIndex - 1]
        var bookmark = entry
        var stack = ContiguousArray(open.elements[(stackIndex + 1)...])
        var blockIndex = block - stackIndex - 1
        var lastNode = furthestBlock.node
        var index = blockIndex - 1
        var round = 0
        while index >= 0 {
            round += 1
            let element = stack[index]
            var listed = nodes[Int(element.node)].isListed ? formatting.index(of: element.node) : nil
            if round > HTMLParserLimits.adoptionInnerLoop, let place = listed {
                formatting.remove(at: place)
                if place < bookmark { bookmark -= 1 }
                listed = nil
            }
            if let place = listed {
                let copy = copyElement(element.node)
                formatting.replace(at: place, node: copy)
                nodes[Int(copy)].isListed = true
                stack[index] = OpenElement(node: copy, name: element.name, traits: element.traits, role: element.role)
                if lastNode == furthestBlock.node { bookmark = place + 1 }
                detach(lastNode)
                append(lastNode, to: copy)
                lastNode = copy
            } else {
                stack.remove(at: index)
                blockIndex -= 1
            }
            index -= 1
        }
        detach(lastNode)
        insert(lastNode, at: insertionPlace(for: commonAncestor))
        let copy = copyElement(formattingElement.node)
        let contents = contentsNode(of: furthestBlock.node)
        moveChildren(of: contents, to: copy)
        append(copy, to: contents)
        if let place = formatting.index(of: formattingElement.node) {
            var listEntry = formatting.remove(at: place)
            if place < bookmark { bookmark -= 1 }
            listEntry.node = copy
            listEntry.isOpen = true
            formatting.insert(listEntry, at: min(bookmark, formatting.entries.count))
            nodes[Int(copy)].isListed = true
        }
        let copied = OpenElement(
            node: copy, name: formattingElement.name, traits: formattingElement.traits, role: formattingElement.role)
        stack.insert(copied, at: blockIndex + 1)
        open.rearrange(from: stackIndex) { elements in
            elements.removeSubrange(stackIndex...)
            elements.append(contentsOf: stack)
        }
    }

    // MARK: - Alike elements

    /// A hash of the attributes that does not depend on their order.
    private mutating func attributesHash(_ node: UInt32, _ input: Span<UInt8>) -> UInt64 {
        let record = nodes[Int(node)]
        var sum: UInt64 = 1
        for offset in 0..<Int(record.length) {
            let attribute = tokenizer.attributes[Int(record.start) + offset]
            var hash = UInt64(attribute.key) &* 0x9E37_79B9_7F4A_7C15
            for position in attribute.value.offsets {
                let byte = attribute.value.isSide ? tokenizer.side[position] : input[position]
                hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
            }
            sum &+= hash
        }
        return sum
    }

    private mutating func hasSameAttributes(_ first: UInt32, _ second: UInt32, _ input: Span<UInt8>) -> Bool {
        let first = nodes[Int(first)]
        let second = nodes[Int(second)]
        guard first.length == second.length else { return false }
        if first.start == second.start { return true }
        // The hashes agree, so an order that differs is rare; the quadratic search is bounded for it.
        guard first.length <= 64 else { return false }
        for offset in 0..<Int(first.length) {
            let attribute = tokenizer.attributes[Int(first.start) + offset]
            let isFound = (0..<Int(second.length)).contains {
                let other = tokenizer.attributes[Int(second.start) + $0]
                return other.key == attribute.key && isSame(other.value, attribute.value, input)
            }
            if !isFound { return false }
        }
        return true
    }

    private mutating func isSame(_ first: TextRange, _ second: TextRange, _ input: Span<UInt8>) -> Bool {
        guard first.length == second.length else { return false }
        for offset in 0..<Int(first.length) {
            let left = first.offsets.lowerBound + offset
            let right = second.offsets.lowerBound + offset
            let leftByte = first.isSide ? tokenizer.side[left] : input[left]
            let rightByte = second.isSide ? tokenizer.side[right] : input[right]
            if leftByte != rightByte { return false }
        }
        return true
    }
}
