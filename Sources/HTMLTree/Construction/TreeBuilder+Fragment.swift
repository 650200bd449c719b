// 13.4: parsing fragments, and handing over what was built.

extension TreeBuilder {
    /// Readies for a fragment that is the content of an element.
    mutating func enterFragment(_ context: FragmentContext) {
        self.context = context
        let root = makeNode(NodeRecord(kind: .element, name: .html))
        append(root, to: TreeBuilder.documentNode)
        if context.namespace == .html {
            openFragmentRoot(root, role: [])
            enterHTMLFragment(context.name)
        } else {
            // The context has no attributes, so there are no bytes to look at.
            let noBytes: [UInt8] = []
            let (_, role) = foreignTraits(context.name, context.namespace, noBytes.span)
            openFragmentRoot(root, role: role)
        }
        resetInsertionMode()
        if context.isHTML(.form) { formElement = root }
    }

    /// The lowest element stands for the context where the dispatcher looks at it.
    private mutating func openFragmentRoot(_ root: UInt32, role: ForeignRole) {
        open.push(OpenElement(node: root, name: .html, traits: HTMLName.html.traits, role: role))
    }

    private mutating func enterHTMLFragment(_ name: HTMLName) {
        switch name {
        case .title, .textarea: tokenizer.contentModel = .rcdata
        case .style, .xmp, .iframe, .noembed, .noframes: tokenizer.contentModel = .rawText
        case .script: tokenizer.contentModel = .scriptData
        case .noscript: tokenizer.contentModel = isScripting ? .rawText : .data
        case .plaintext: tokenizer.contentModel = .plainText
        case .template: templateModes.append(.inTemplate)
        default: break
        }
    }

    /// Puts the children of the root element, which only stood for the context, under the document.
    mutating func leaveFragment() {
        let root = nodes[Int(TreeBuilder.documentNode)].firstChild
        guard root != 0 else { return }
        detach(root)
        moveChildren(of: root, to: TreeBuilder.documentNode)
    }

    /// Hands the tree over to `document` and takes its memory for the next.
    mutating func finish(_ document: inout HTMLDocument) {
        swap(&document.nodes, &nodes)
        swap(&document.attributes, &tokenizer.attributes)
        swap(&document.doctypes, &doctypes)
        swap(&document.side, &tokenizer.side)
        tokenizer.names.exchange(bytes: &document.nameBytes, ends: &document.nameEnds)
        document.quirksMode = quirks
        document.endsOpen = endsOpen
        document.context = context
    }
}
