internal import HTMLTree

/// Tells which pictures and embeds of a page belong to its body, and what is said of them.
///
/// A picture belongs to the body when the smallest element around it that has text has text of the body, or when it stands
/// over the body with nothing but the article's title, date and captions between. Icons, avatars, tracking pixels and pictures
/// that stand in for others do not.
struct PageMedia {
    private let document: HTMLDocument
    private let layout: PageLayout
    private let body: PageBody
    private let sums: BodySums
    private let addresses: PictureAddress
    private var left: Int
    private var seen: Set<ArraySlice<UInt8>> = []
    private var usedCaptions: Set<Int> = []
    private let bodySpan: Range<Int>
    /// Who is credited, each once, in order.
    private(set) var credits: [String] = []

    /// A picture smaller than this on both sides, in pixels, is an icon or an avatar.
    static let smallestSide = 100
    /// A picture that gives one side only is one below this.
    static let smallestKnownSide = 50
    /// How far above an object the element that decides is looked for.
    private static let reach = 24
    /// The most text, in bytes, that may stand between a picture at the head and the body.
    private static let longestHead = 600

    init(
        document: HTMLDocument, layout: PageLayout, body: PageBody, sums: BodySums, resolver: AddressResolver,
        limits: ExtractionLimits
    ) {
        self.document = document
        self.layout = layout
        self.body = body
        self.sums = sums
        addresses = PictureAddress(document: document, resolver: resolver)
        left = limits.pictures
        let first = layout.segments.indices.first { body.isBody($0) } ?? 0
        let last = layout.segments.indices.last { body.isBody($0) } ?? 0
        bodySpan = first..<(last + 1)
    }

    /// The block of an object; `nil` when it is not of the body, or nothing to be shown.
    mutating func block(of index: Int) -> Block? {
        let object = layout.objects[index]
        guard left > 0, object.context.isDisjoint(with: Self.outside), isOfBody(object) else { return nil }
        return object.kind == .image ? image(object) : embed(object)
    }

    private static let outside: PageContext = [.navigation, .footer, .form, .button, .hidden, .dialog]

    /// Whether an element holds a picture or an embed, so that its caption is theirs.
    func isFigure(_ figure: HTMLNode) -> Bool {
        let extent = layout.segments(in: figure)
        // Objects stand in the order of the segments that they are before.
        var low = 0
        var high = layout.objects.count
        while low < high {
            let middle = (low + high) / 2
            if Int(layout.objects[middle].segment) < extent.lowerBound { low = middle + 1 } else { high = middle }
        }
        for object in layout.objects[low...].prefix(16) {
            guard Int(object.segment) <= extent.upperBound else { return false }
            if object.context.contains(.figure), self.figure(of: object.node) == figure { return true }
        }
        return false
    }

    private func figure(of node: HTMLNode) -> HTMLNode? {
        var current = document.parent(of: node)
        for _ in 0..<12 {
            guard let next = current else { return nil }
            if document.isHTML(next, .figure) { return next }
            current = document.parent(of: next)
        }
        return nil
    }

    // MARK: - Place

    private func isOfBody(_ object: PageObject) -> Bool {
        let position = Int(object.segment)
        var current = document.parent(of: object.node)
        for _ in 0..<Self.reach {
            guard let node = current else { return false }
            let range = layout.segments(in: node)
            if sums.count(in: range) > 0 { return isBeside(position) }
            let known = sums.own(in: range) + sums.captions(in: range)
            if range.count > known { return false }
            current = document.parent(of: node)
        }
        return false
    }

    /// Whether a position lies within the body, just over it, or at its end.
    private func isBeside(_ position: Int) -> Bool {
        if position > bodySpan.lowerBound, position < bodySpan.upperBound { return true }
        if position <= bodySpan.lowerBound {
            let between = position..<bodySpan.lowerBound
            guard between.count <= 24 else { return false }
            var bytes = 0
            for index in between {
                switch body.removals[index] {
                case .title?, .titleRepeat?, .subtitle?, .dateline?, .byline?, .bylineRepeat?, .imageCaption?,
                    .imageCredit?,
                    .share?:
                    continue
                case .related?, .navigation?, .comments?: return false
                default:
                    if layout.segments[index].context.contains(.caption) { continue }
                    bytes += layout.segments[index].count
                }
            }
            return bytes <= Self.longestHead
        }
        let after = bodySpan.upperBound..<min(position, layout.segments.count)
        return after.count == sums.captions(in: after)
    }

    // MARK: - Pictures

    private mutating func image(_ object: PageObject) -> Block? {
        let node = object.node
        guard isLarge(node), !isFurniture(node), let address = addresses.address(of: node),
            isPicture(object, address), seen.insert(PictureAddress.identity(address)).inserted
        else { return nil }
        left -= 1
        let (caption, credit) = caption(of: object)
        if let credit, !credits.contains(credit) { credits.append(credit) }
        let alt = document.attributeBytes(.alt, of: node).flatMap { PageMedia.line($0) }
        return .image(url: String(decoding: address, as: UTF8.self), alt: alt, caption: caption, credit: credit)
    }

    private func isLarge(_ node: HTMLNode) -> Bool {
        let width = document.attributeBytes(.width, of: node).flatMap(StructureMap.integer)
        let height = document.attributeBytes(.height, of: node).flatMap(StructureMap.integer)
        if let width, let height {
            return width >= Self.smallestSide || height >= Self.smallestSide
                || width == 0 && height == 0
        }
        guard let side = width ?? height else { return true }
        return side == 0 || side >= Self.smallestKnownSide
    }

    private func isFurniture(_ node: HTMLNode) -> Bool {
        for name in [HTMLName.class, .id] {
            if let value = document.attributeBytes(name, of: node), value.count <= 512,
                ImageWords.contains(value, ImageWords.furniture)
            {
                return true
            }
        }
        return false
    }

    private static let vector = Array(".svg".utf8)

    /// A picture whose file's name ends in a smaller size is a thumbnail of another page's.
    private static let smallestNamedSide = 160

    /// Whether an address is one of a picture of the text. Drawings are mostly icons, and charts in a figure; what is there
    /// for browsers without scripts is a picture or counts visits.
    private func isPicture(_ object: PageObject, _ address: [UInt8]) -> Bool {
        let path = address.prefix { $0 != 0x3F && $0 != 0x23 }
        let name = PictureAddress.fileName(path)
        if ImageWords.contains(name, ImageWords.files) { return false }
        if let size = ImageWords.size(name), max(size.width, size.height) <= Self.smallestNamedSide { return false }
        if object.context.contains(.noscript), !PictureAddress.isPictureFile(path) { return false }
        return !Tokens.contains(path.suffix(Self.vector.count), Self.vector) || object.context.contains(.figure)
    }

    /// The longest alternative text or caption that is kept, in bytes.
    private static let longestLine = 2_000

    /// A text on one line; `nil` when there is none.
    private static func line(_ bytes: ArraySlice<UInt8>) -> String? {
        var out: [UInt8] = []
        for byte in bytes.prefix(longestLine) {
            if byte > 0x20 {
                out.append(byte)
            } else if let last = out.last, last != 0x20 {
                out.append(0x20)
            }
        }
        // A cut falls between characters.
        if bytes.count > longestLine {
            while let last = out.last, last >= 0x80 {
                out.removeLast()
                if last >= 0xC0 { break }
            }
        }
        if out.last == 0x20 { out.removeLast() }
        return out.isEmpty ? nil : String(decoding: out, as: UTF8.self)
    }

    // MARK: - Captions

    /// What stands under a picture: the caption of its figure, or a line that was told to be one and is close to it.
    private mutating func caption(of object: PageObject) -> (caption: String?, credit: String?) {
        var words: [UInt8] = []
        var credit: String?
        for index in captionSegments(of: object) where usedCaptions.insert(index).inserted {
            let bytes = Array(layout.bytes(of: layout.segments[index]).prefix(Self.longestLine))
            let text = LineScanner.scan(bytes)
            let found = text.lines.first.flatMap { CreditReader(text: text).read($0) }
            credit = credit ?? found?.credit
            if let found, !found.isCaption { continue }
            if !words.isEmpty { words.append(0x20) }
            words += bytes
        }
        return (Self.line(words[...]), credit)
    }

    private func captionSegments(of object: PageObject) -> [Int] {
        if object.context.contains(.figure), let figure = figure(of: object.node) {
            let own = layout.segments(in: figure).prefix(64).filter { layout.segments[$0].context.contains(.caption) }
            if !own.isEmpty { return own }
        }
        // Few elements up there may be a line that belongs to it.
        var current = document.parent(of: object.node)
        for _ in 0..<4 {
            guard let node = current else { break }
            let range = layout.segments(in: node)
            guard range.count <= 4 else { break }
            let own = range.filter { body.removals[$0] == .imageCaption || body.removals[$0] == .imageCredit }
            if !own.isEmpty { return own }
            current = document.parent(of: node)
        }
        return []
    }

    // MARK: - Embeds

    private mutating func embed(_ object: PageObject) -> Block? {
        let node = object.node
        guard isLarge(node), !isFurniture(node), let reference = source(of: node),
            let address = addresses.resolver.absolute(reference), seen.insert(address[...]).inserted
        else { return nil }
        left -= 1
        var title: String?
        for name in [HTMLName.title, .ariaLabel] where title == nil {
            title = document.attributeBytes(name, of: node).flatMap { PageMedia.line($0) }
        }
        return .embed(url: String(decoding: address, as: UTF8.self), title: title)
    }

    /// Where what is embedded comes from. A frame that may not fill the screen is an advertisement or a form more often than
    /// a film.
    private func source(of node: HTMLNode) -> ArraySlice<UInt8>? {
        switch document.name(of: node) {
        case .iframe:
            guard document.hasAttribute(.allowfullscreen, of: node) else { return nil }
            return document.attributeBytes(.dataSrc, of: node) ?? document.attributeBytes(.src, of: node)
        case .video, .audio:
            if let own = document.attributeBytes(.src, of: node) { return own }
            for child in document.children(of: node) where document.isHTML(child, .source) {
                if let source = document.attributeBytes(.src, of: child) { return source }
            }
            return nil
        default: return nil
        }
    }
}
