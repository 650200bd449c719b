/// A parser that is used for page after page and keeps its memory.
///
/// ```swift
/// var parser = HTMLParser()
/// var document = HTMLDocument()
/// for bytes in pages {
///     try parser.parse(bytes, into: &document)
/// }
/// ```
public struct HTMLParser: ~Copyable {
    /// What a parse may cost.
    public var limits: HTMLParserLimits
    /// Whether `noscript` is raw text, as in a browser that runs scripts. Off: its content is parsed.
    public var isScriptingEnabled = false

    /// Whether a declared encoding that the bytes contradict is replaced by what they are: UTF-8 that is called
    /// windows-1252, and the reverse. Off: as the standard says, declarations are believed.
    public var mendsEncoding = false

    private var builder = TreeBuilder()

    public init(limits: HTMLParserLimits = HTMLParserLimits()) {
        self.limits = limits
    }

    /// Parses a page of any encoding into `document`, whose old content is lost and whose memory is reused.
    ///
    /// On an error the document is empty.
    ///
    /// - Parameter charset: the label that a transport gave, if any.
    public mutating func parse(
        _ bytes: [UInt8], charset: String? = nil, into document: inout HTMLDocument
    ) throws(HTMLParseError) {
        try parse(bytes, charset: charset, isDecoded: false, context: nil, into: &document)
    }

    /// Parses a page that is characters already, so that no declaration within it counts.
    public mutating func parse(_ html: String, into document: inout HTMLDocument) throws(HTMLParseError) {
        try parse(Array(html.utf8), charset: nil, isDecoded: true, context: nil, into: &document)
    }

    /// Parses a fragment as the content of an element of that name (13.4); its nodes stand below the root.
    public mutating func parseFragment(
        _ html: String, context: HTMLName = .body, namespace: HTMLNamespace = .html, into document: inout HTMLDocument
    ) throws(HTMLParseError) {
        try parse(
            Array(html.utf8), charset: nil, isDecoded: true,
            context: FragmentContext(name: context, namespace: namespace), into: &document)
    }

    private mutating func parse(
        _ bytes: [UInt8], charset: String?, isDecoded: Bool, context: FragmentContext?,
        into document: inout HTMLDocument
    ) throws(HTMLParseError) {
        let limit = min(limits.bytes, HTMLParserLimits.largestInput)
        guard bytes.count <= limit else { throw .tooManyBytes(count: bytes.count, limit: limit) }
        var input = InputStream(reusing: &document.source)
        var encoding = HTMLEncoding.utf8
        if isDecoded {
            input.read(characters: bytes)
        } else {
            encoding = input.read(bytes, charset: charset, mends: mendsEncoding)
        }
        guard input.count <= limit else { throw .tooManyBytes(count: input.count, limit: limit) }
        builder.tokenizer.reset(end: input.count, hasNulls: input.hasNulls)
        builder.reset(limits: limits, inputCount: input.count)
        builder.isScripting = isScriptingEnabled
        if let context { builder.enterFragment(context) }
        do {
            try builder.run(input.padded.span, limits: limits)
        } catch {
            document = HTMLDocument()
            throw error
        }
        if context != nil { builder.leaveFragment() }
        document.source = input.padded
        document.encoding = encoding
        builder.finish(&document)
    }
}
