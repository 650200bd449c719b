/// Tree construction (13.2.6): takes token after token and builds the flat tree.
///
/// Everything is bounded by `HTMLParserLimits`; nothing recurses; memory is kept from page to page.
/// Helpers that only read are `mutating` all the same: a borrowed struct of this size is copied for each call that is
/// not inlined, which cost as much as the tokenizer. The same holds for `Tokenizer`.
struct TreeBuilder: ~Copyable {
    var tokenizer = Tokenizer()
    var nodes: ContiguousArray<NodeRecord> = []
    var doctypes: ContiguousArray<DoctypeRecord> = []
    var open = OpenElements()
    var formatting = ActiveFormatting()
    var templateModes: ContiguousArray<InsertionMode> = []
    /// Elements that the depth bound took off the stack; their end tags are ignored.
    var overflow: ContiguousArray<HTMLName> = []
    /// The characters that "in table text" gathers.
    var pendingTableText: ContiguousArray<TextRange> = []
    /// By name number, whether the html element (1) and the body element (2) have an attribute of it.
    var mergedAttributes: ContiguousArray<UInt8> = []

    var mode = InsertionMode.initial
    var originalMode = InsertionMode.initial
    var framesetOK = true
    var fosterParenting = false
    /// Set after `<pre>`, `<listing>` and `<textarea>`: a line feed that follows at once is ignored.
    var skipsLineFeed = false
    var quirks = HTMLQuirksMode.none
    /// Whether the input ended inside an element that needs an end tag.
    var endsOpen = false
    var isScripting = false
    var headElement: UInt32 = 0
    var formElement: UInt32 = 0
    /// The element that a fragment is parsed for.
    var context: FragmentContext?
    var selectedContent = SelectedContent()
    /// Formatting elements that may still be reopened.
    var reopeningBudget = 0
    let foreignNames = ForeignNames.shared

    /// The document node.
    static let documentNode: UInt32 = 1
    /// How many tokens pass between two looks at the bounds.
    private static let checkInterval = 1024

    init() {}

    /// Parses `input`, which the tokenizer was readied for.
    mutating func run(_ input: Span<UInt8>, limits: HTMLParserLimits) throws(HTMLParseError) {
        let clock = ContinuousClock()
        let deadline = limits.time.map { clock.now + $0 }
        repeat {
            for _ in 0..<TreeBuilder.checkInterval {
                tokenizer.allowsCDATA = open.count > 0 && !open.current.isHTML
                tokenizer.next(input)
                processToken(input)
                if tokenizer.kind == .endOfFile { break }
            }
            if nodes.count > limits.nodes || tokenizer.names.count > Int(HTMLName.largestID) {
                throw .tooManyNodes(limit: limits.nodes)
            }
            if let deadline, let limit = limits.time, clock.now > deadline { throw .outOfTime(limit: limit) }
        } while tokenizer.kind != .endOfFile
    }

    mutating func reset(limits: HTMLParserLimits, inputCount: Int) {
        nodes.removeAll(keepingCapacity: true)
        doctypes.removeAll(keepingCapacity: true)
        open.reset()
        formatting.reset()
        templateModes.removeAll(keepingCapacity: true)
        overflow.removeAll(keepingCapacity: true)
        pendingTableText.removeAll(keepingCapacity: true)
        mergedAttributes.removeAll(keepingCapacity: true)
        mode = .initial
        originalMode = .initial
        framesetOK = true
        fosterParenting = false
        skipsLineFeed = false
        quirks = .none
        endsOpen = false
        headElement = 0
        formElement = 0
        context = nil
        selectedContent = SelectedContent()
        reopeningBudget = HTMLParserLimits.reopenedFormatting + inputCount / 16
        nodes.append(NodeRecord(kind: .document))
        nodes.append(NodeRecord(kind: .document))
    }

    @inline(__always)
    private mutating func processToken(_ input: Span<UInt8>) {
        if skipsLineFeed {
            skipsLineFeed = false
            if tokenizer.kind == .characters && firstByte(of: tokenizer.text, input) == 0x0A {
                tokenizer.text = tokenizer.text.dropping(1)
                if tokenizer.text.length == 0 { return }
            }
        }
        while step(input) == .again {}
    }

    @inline(__always)
    private mutating func step(_ input: Span<UInt8>) -> Outcome {
        if open.count > 0 && !open.current.isHTML && isForForeignContent { return processForeign(input) }
        if mode == .inBody { return inBody(input) }
        return process(mode, input)
    }

    /// Whether the token goes to the rules for foreign content, when the current node is foreign.
    private var isForForeignContent: Bool {
        let role = open.current.role
        switch tokenizer.kind {
        case .startTag:
            if role.contains(.mathMLTextIntegrationPoint) && tokenizer.name != .mglyph
                && tokenizer.name != .malignmark
            {
                return false
            }
            if role.contains(.annotationXML) && tokenizer.name == .svg { return false }
            return !role.contains(.htmlIntegrationPoint)
        case .characters, .nulls:
            return !role.contains(.mathMLTextIntegrationPoint) && !role.contains(.htmlIntegrationPoint)
        case .endOfFile: return false
        default: return true
        }
    }

    /// Processes the token by the rules of `mode`, which need not be the current one.
    mutating func process(_ mode: InsertionMode, _ input: Span<UInt8>) -> Outcome {
        switch mode {
        case .initial: initial(input)
        case .beforeHTML: beforeHTML(input)
        case .beforeHead: beforeHead(input)
        case .inHead: inHead(input)
        case .inHeadNoscript: inHeadNoscript(input)
        case .afterHead: afterHead(input)
        case .inBody: inBody(input)
        case .text: inText(input)
        case .inTable: inTable(input)
        case .inTableText: inTableText(input)
        case .inCaption: inCaption(input)
        case .inColumnGroup: inColumnGroup(input)
        case .inTableBody: inTableBody(input)
        case .inRow: inRow(input)
        case .inCell: inCell(input)
        case .inTemplate: inTemplate(input)
        case .afterBody: afterBody(input)
        case .inFrameset: inFrameset(input)
        case .afterFrameset: afterFrameset(input)
        case .afterAfterBody: afterAfterBody(input)
        case .afterAfterFrameset: afterAfterFrameset(input)
        }
    }
}

/// The element that a fragment is parsed for.
struct FragmentContext {
    var name: HTMLName
    var namespace: HTMLNamespace

    func isHTML(_ other: HTMLName) -> Bool { namespace == .html && name == other }
}
