/// What is known of the `selectedcontent` element of the select element that is being parsed.
struct SelectedContent {
    /// Whether the page has such an element at all.
    var isPresent = false
    /// The select element, its selectedcontent element, and the option that is shown there.
    var select: UInt32 = 0
    var element: UInt32 = 0
    var option: UInt32 = 0
    /// Nodes copied so far.
    var copied = 0
}

extension TreeBuilder {
    /// Remembers the first selectedcontent element of each select element.
    mutating func selectedContentWasInserted(_ node: UInt32) {
        let index = open.highestIndex(.select)
        guard index >= 0 else { return }
        let select = open[index].node
        selectedContent.isPresent = true
        if selectedContent.select != select {
            selectedContent.select = select
            selectedContent.element = node
            selectedContent.option = 0
        }
    }

    /// "Maybe clone an option into selectedcontent" (4.10.10): the option that has "selected", or the first.
    @inline(never)
    mutating func optionWasPopped(_ option: UInt32) {
        let index = open.highestIndex(.select)
        guard index >= 0, open[index].node == selectedContent.select else { return }
        if hasAttribute(selectedContent.select, .multiple) { return }
        let isSelected = hasAttribute(option, .selected)
        guard isSelected || (selectedContent.option == 0 && !hasAttribute(option, .disabled)) else { return }
        selectedContent.option = option
        while nodes[Int(selectedContent.element)].firstChild != 0 {
            detach(nodes[Int(selectedContent.element)].firstChild)
        }
        copyChildren(of: option, to: selectedContent.element)
    }

    private mutating func hasAttribute(_ node: UInt32, _ name: HTMLName) -> Bool {
        let record = nodes[Int(node)]
        return (0..<Int(record.length)).contains { tokenizer.attributes[Int(record.start) + $0].name == name }
    }

    /// Copies what is below a node, in document order, as far as the bound allows.
    private mutating func copyChildren(of source: UInt32, to target: UInt32) {
        var node = source
        var copy = target
        while true {
            let child = nodes[Int(node)].firstChild
            var next = child
            var parent = copy
            if child == 0 {
                while node != source && nodes[Int(node)].next == 0 {
                    node = nodes[Int(node)].parent
                    copy = nodes[Int(copy)].parent
                }
                if node == source { return }
                next = nodes[Int(node)].next
                parent = nodes[Int(copy)].parent
            }
            // The element that is filled may stand within the option itself.
            if selectedContent.copied >= HTMLParserLimits.selectedContentNodes || next == target { return }
            selectedContent.copied += 1
            var record = NodeRecord(kind: .element)
            record.start = nodes[Int(next)].start
            record.length = nodes[Int(next)].length
            record.meta = nodes[Int(next)].meta
            // Two nodes must not grow in the same place.
            record.isGrown = false
            copy = makeNode(record)
            append(copy, to: parent)
            node = next
        }
    }
}
