/// Sets text in lines of a width, counted in columns.
struct TextWrapping {
    var width: Int

    /// The lines of `text`, the first after `first` and the others after `rest`; control characters are left out.
    ///
    /// Lines break at white space and between ideographs; a word longer than a line is cut.
    func lines(_ text: String, first: String = "", rest: String? = nil) -> [String] {
        rows(text, first: first, rest: rest ?? first).map { $0.indent + $0.text }
    }

    /// The same with what stands before each line apart from it.
    func rows(_ text: String, first: String, rest: String) -> [(indent: String, text: String)] {
        var lines: [(indent: String, text: String)] = []
        var line = String.UnicodeScalarView()
        var columns = 0
        var indent = first
        var room = width - DisplayWidth.columns(first)
        func close() {
            lines.append((indent, String(line)))
            line = String.UnicodeScalarView()
            columns = 0
            indent = rest
            room = width - DisplayWidth.columns(rest)
        }
        for piece in Self.pieces(of: text) {
            let size = piece.scalars.reduce(0) { $0 + DisplayWidth.columns($1) }
            let gap = piece.follows && columns > 0 ? 1 : 0
            if columns > 0, columns + gap + size > room { close() }
            if columns > 0, gap == 1 {
                line.append(" ")
                columns += 1
            }
            for scalar in piece.scalars {
                let wide = DisplayWidth.columns(scalar)
                if columns > 0, columns + wide > room { close() }
                line.append(scalar)
                columns += wide
            }
        }
        if columns > 0 || lines.isEmpty { close() }
        return lines
    }

    private struct Piece {
        var scalars: [Unicode.Scalar]
        /// Whether white space stands before it.
        var follows: Bool
    }

    private static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        var current: [Unicode.Scalar] = []
        var follows = false
        func end() {
            if !current.isEmpty { pieces.append(Piece(scalars: current, follows: follows)) }
            current = []
            follows = false
        }
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace, scalar.value != 0xA0, scalar.value != 0x202F {
                end()
                follows = true
            } else if isUnprintable(scalar) {
                continue
            } else if DisplayWidth.breaksFreely(scalar) {
                end()
                current = [scalar]
                end()
            } else {
                current.append(scalar)
            }
        }
        end()
        return pieces
    }

    /// Controls would move a terminal's cursor and make the journal show a blob; bidirectional overrides could
    /// make a line read as another.
    static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
            true
        default: false
        }
    }
}
