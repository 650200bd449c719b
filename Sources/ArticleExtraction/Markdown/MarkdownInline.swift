/// An image in a Markdown text.
struct MarkdownImage {
    var url: String
    var alt: String
}

/// The text of a Markdown line as read: marks beside it, links as their text, entities and escapes resolved.
///
/// CommonMark 0.31 chapter 6 in what prose uses of it. Every byte is looked at a bounded number of times.
struct MarkdownInline {
    let bytes: [UInt8]
    /// The text with the signs of emphasis still in it.
    var output: [UInt8] = []
    /// What parts of the output are.
    var marks: [Mark] = []
    var images: [MarkdownImage] = []
    /// The first link's target.
    var firstLink: String?
    /// Whether anything but images was written.
    var hasText = false

    /// The longest link target or tag that is looked for, in bytes; an unclosed one costs no more.
    static let longestTarget = 4096
    /// How many unclosed emphasis marks are remembered.
    static let mostOpenMarks = 64

    /// After so many brackets, ticks and tags without an end, a text has none to find.
    static let mostMisses = 256

    private var misses = 0

    private struct Sign {
        var byte: UInt8
        var outputIndex: Int
        var count: Int
    }

    private var open: [Sign] = []
    /// Where signs stand in the output that turned out to be emphasis.
    var removals: [(index: Int, count: Int)] = []
    /// The tags that are open, with where their text starts.
    var openTags: [(kind: Mark.Kind, start: Int)] = []
    /// Whether this is the text of a link, which holds no other.
    private let isLinkText: Bool

    init(_ bytes: [UInt8], _ range: Range<Int>, isLinkText: Bool = false) {
        self.bytes = bytes
        self.isLinkText = isLinkText
        read(range)
    }

    private mutating func read(_ range: Range<Int>) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            let byte = bytes[index]
            switch byte {
            case 0x5C where index + 1 < end && isPunctuation(bytes[index + 1]):
                write(bytes[index + 1])
                index += 2
            case 0x60 where misses < Self.mostMisses: index = readCode(index, end)
            case 0x21 where index + 1 < end && bytes[index + 1] == 0x5B && misses < Self.mostMisses:
                index = readLink(index + 1, end, isImage: true) ?? miss(index)
            case 0x5B where misses < Self.mostMisses && !isLinkText:
                index = readLink(index, end, isImage: false) ?? miss(index)
            case 0x3C where misses < Self.mostMisses: index = readAngle(index, end) ?? miss(index)
            case 0x26: index = readEntity(index, end) ?? skip(index)
            case 0x2A, 0x5F, 0x7E: index = readMark(index, end)
            default:
                write(byte)
                index += 1
            }
        }
    }

    mutating func write(_ byte: UInt8) {
        output.append(byte)
        if byte > 0x20 { hasText = true }
    }

    /// Takes over a link's text with its marks.
    mutating func append(_ nested: MarkdownInline, address: String?) {
        let shift = output.count
        for byte in nested.output { write(byte) }
        removals += nested.removals.map { ($0.index + shift, $0.count) }
        for mark in nested.marks {
            marks.append(
                Mark(
                    mark.kind, (mark.range.lowerBound + shift)..<(mark.range.upperBound + shift),
                    address: mark.address))
        }
        if let address { marks.append(Mark(.link, shift..<output.count, address: address)) }
    }

    private mutating func skip(_ index: Int) -> Int {
        write(bytes[index])
        return index + 1
    }

    private mutating func miss(_ index: Int) -> Int {
        misses += 1
        return skip(index)
    }

    func isPunctuation(_ byte: UInt8) -> Bool {
        (byte >= 0x21 && byte <= 0x2F) || (byte >= 0x3A && byte <= 0x40) || (byte >= 0x5B && byte <= 0x60)
            || (byte >= 0x7B && byte <= 0x7E)
    }

    /// A code span is copied as it stands, without its ticks.
    private mutating func readCode(_ start: Int, _ end: Int) -> Int {
        var ticks = 0
        while start + ticks < end, bytes[start + ticks] == 0x60 { ticks += 1 }
        var index = start + ticks
        let limit = min(end, start + Self.longestTarget)
        while index < limit {
            guard bytes[index] == 0x60 else {
                index += 1
                continue
            }
            var run = 0
            while index + run < end, bytes[index + run] == 0x60 { run += 1 }
            if run == ticks {
                let from = output.count
                for position in (start + ticks)..<index { write(bytes[position]) }
                marks.append(Mark(.code, from..<output.count))
                return index + run
            }
            index += run
        }
        misses += 1
        for position in start..<(start + ticks) { write(bytes[position]) }
        return start + ticks
    }

    /// "<https://…>" is its address; a tag or comment is nothing.
    private mutating func readAngle(_ start: Int, _ end: Int) -> Int? {
        guard start + 1 < end else { return nil }
        let next = bytes[start + 1]
        guard Scalars.isASCIILetter(next) || next == 0x2F || next == 0x21 else { return nil }
        var isAddress = false
        for index in (start + 1)..<min(end, start + Self.longestTarget) {
            if bytes[index] == 0x40 || (bytes[index] == 0x2F && bytes[index - 1] == 0x2F) { isAddress = true }
            if bytes[index] == 0x20, isAddress { isAddress = false }
            if bytes[index] == 0x3E {
                if isAddress {
                    let from = output.count
                    for position in (start + 1)..<index { write(bytes[position]) }
                    let text = String(decoding: bytes[(start + 1)..<index], as: UTF8.self)
                    marks.append(
                        Mark(.link, from..<output.count, address: text.utf8.contains(0x2F) ? text : "mailto:" + text))
                } else {
                    readTag((start + 1)..<index)
                }
                return index + 1
            }
        }
        return nil
    }

    /// A run of "*", "_" or "~~": emphasis when another run of the same mark closes or opened it.
    private mutating func readMark(_ start: Int, _ end: Int) -> Int {
        let byte = bytes[start]
        var count = 0
        while start + count < end, bytes[start + count] == byte { count += 1 }
        let before: UInt8 = start > 0 ? bytes[start - 1] : 0x20
        let after: UInt8 = start + count < end ? bytes[start + count] : 0x20
        var canOpen = after > 0x20
        var canClose = before > 0x20
        if byte == 0x5F {
            // Inside a word an underscore is part of it.
            canOpen = canOpen && !isWord(before)
            canClose = canClose && !isWord(after)
        }
        let position = output.count
        for _ in 0..<count { output.append(byte) }
        if byte == 0x7E, count < 2 { return start + count }
        var rest = count
        // "***" may end an emphasis and a strong one; "**" may end a part of "***".
        while canClose, rest > 0,
            let opener = open.lastIndex(where: { $0.byte == byte && (byte != 0x7E || $0.count == rest) })
        {
            let shared = min(rest, open[opener].count)
            let from = open[opener].outputIndex + open[opener].count
            let end = position + count - rest
            removals.append((from - shared, shared))
            removals.append((end, shared))
            if byte == 0x7E {
                marks.append(Mark(.deleted, from..<end))
            } else {
                if shared != 1 { marks.append(Mark(.strong, from..<end)) }
                if shared != 2 { marks.append(Mark(.emphasis, from..<end)) }
            }
            rest -= shared
            open[opener].count -= shared
            open.removeSubrange((open[opener].count == 0 ? opener : opener + 1)...)
        }
        if rest == count, canOpen, open.count < Self.mostOpenMarks {
            open.append(Sign(byte: byte, outputIndex: position, count: count))
        }
        return start + count
    }

    private func isWord(_ byte: UInt8) -> Bool {
        Scalars.isASCIILetter(byte) || Scalars.isASCIIDigit(byte) || byte >= 0x80
    }
}
