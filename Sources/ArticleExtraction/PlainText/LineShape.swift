/// The coarse look of a line, by which its neighbours judge it.
enum LineShape: Int {
    /// Beyond the first or last line.
    case none
    /// Up to three words that end no sentence: menus, labels.
    case tiny
    /// Up to fourteen words that end no sentence: headings, links, captions.
    case short
    /// A short sentence.
    case sentence
    /// A line of prose.
    case prose
    /// Long, but without what prose has: link lists run together.
    case block

    init(_ line: TextLine) {
        if line.words >= 13, line.endsSentence || line.ending == .colon, line.functionShare >= 0.1 {
            self = .prose
        } else if line.words >= 25 {
            self = line.functionShare >= 0.15 && line.gluedCapitals < 5 ? .prose : .block
        } else if line.endsSentence, line.words >= 3 {
            self = .sentence
        } else {
            self = line.words <= 3 ? .tiny : .short
        }
    }
}
