internal import HTMLTree

/// The text of a segment of a page with its marks.
struct SegmentText {
    var bytes: ArraySlice<UInt8>
    var marks: [Mark]
}

/// Reads the texts of segments.
struct SegmentTextReader {
    let document: HTMLDocument
    let layout: PageLayout
    let resolver: AddressResolver
    /// How many more links are taken up.
    private(set) var linksLeft: Int

    init(document: HTMLDocument, layout: PageLayout, resolver: AddressResolver, links: Int) {
        self.document = document
        self.layout = layout
        self.resolver = resolver
        linksLeft = links
    }

    mutating func text(of index: Int) -> SegmentText {
        let segment = layout.segments[index]
        let range = segment.range
        var marks: [Mark] = []
        var position = firstRun(of: index)
        while position < layout.runs.count, layout.runs[position].segment == UInt32(index) {
            let run = layout.runs[position]
            position += 1
            let start = max(Int(run.start), range.lowerBound)
            let end = min(Int(run.end), range.upperBound)
            guard start < end, let kind = Self.kind(of: run.kind) else { continue }
            var address: String?
            if kind == .link {
                guard linksLeft > 0, let target = link(of: run.node) else { continue }
                linksLeft -= 1
                address = target
            }
            marks.append(Mark(kind, (start - range.lowerBound)..<(end - range.lowerBound), address: address))
        }
        return SegmentText(bytes: layout.text[range], marks: marks)
    }

    /// The first of a segment's runs; runs stand in the order of their segments.
    private func firstRun(of index: Int) -> Int {
        var low = 0
        var high = layout.runs.count
        while low < high {
            let middle = (low + high) / 2
            if layout.runs[middle].segment < UInt32(index) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func kind(of kind: InlineRun.Kind) -> Mark.Kind? {
        switch kind {
        case .link: .link
        case .strong: .strong
        case .emphasis: .emphasis
        case .code: .code
        case .subscripted: .subscripted
        case .superscripted: .superscripted
        case .deleted: .deleted
        case .quotation: .quotation
        case .time: nil
        }
    }

    private static let mail = Array("mailto:".utf8)
    /// Longer mail addresses carry a message.
    private static let longestMail = 320

    private func link(of node: HTMLNode) -> String? {
        guard let reference = document.attributeBytes(.href, of: node), reference.contains(where: { $0 > 0x20 }) else {
            return nil
        }
        if let address = resolver.absolute(reference) { return String(decoding: address, as: UTF8.self) }
        // RFC 6068: an address after "mailto:", whose headers are left out.
        let mail = reference.drop { $0 <= 0x20 }
        guard mail.count > Self.mail.count,
            mail.prefix(Self.mail.count).elementsEqual(Self.mail, by: { $0 | 0x20 == $1 | 0x20 })
        else { return nil }
        let address = mail.dropFirst(Self.mail.count).prefix { $0 != 0x3F && $0 > 0x20 }
        guard address.count <= Self.longestMail, address.contains(0x40), !address.contains(0x3C) else { return nil }
        return "mailto:" + String(decoding: address, as: UTF8.self)
    }
}
