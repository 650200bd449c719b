extension Tokenizer {
    /// Where the appropriate end tag begins, at or after `start`; the end of the input when there is none.
    mutating func rawTextEnd(_ input: Span<UInt8>, from start: Int) -> Int {
        let name = names.spelling(of: lastStartTag)
        var index = start
        while true {
            index = input.firstIndex(of: UInt8(ascii: "<"), 0, 0, from: index)
            if index >= end { return end }
            if input[index] != 0 && input[index + 1] == UInt8(ascii: "/") && isName(name, input, at: index + 2) {
                return index
            }
            index += 1
        }
    }

    /// The same for a script, where `<!--` and `<script` may hide an end tag (13.2.5.15 to 13.2.5.31).
    mutating func scriptEnd(_ input: Span<UInt8>, from start: Int) -> Int {
        enum Escape {
            case none
            case single
            case double
        }
        let name = names.spelling(of: lastStartTag)
        let script = names.spelling(of: .script)
        var escape = Escape.none
        var index = start
        while true {
            index = input.firstIndex(
                of: UInt8(ascii: "<"), escape == .none ? 0 : UInt8(ascii: "-"), 0, from: index)
            if index >= end { return end }
            let byte = input[index]
            let following = input[index + 1]
            if byte == UInt8(ascii: "-") {
                var after = index + 1
                while input[after] == UInt8(ascii: "-") { after += 1 }
                if after - index >= 2 && input[after] == UInt8(ascii: ">") { escape = .none }
                index = after
            } else if byte == 0 {
                index += 1
            } else if following == UInt8(ascii: "/") {
                if escape != .double && isName(name, input, at: index + 2) { return index }
                if escape == .double && isName(script, input, at: index + 2) { escape = .single }
                index += 2
            } else if escape == .none && following == UInt8(ascii: "!") && input[index + 2] == UInt8(ascii: "-")
                && input[index + 3] == UInt8(ascii: "-")
            {
                escape = .single
                index += 2
            } else if escape == .single && isName(script, input, at: index + 1) {
                escape = .double
                index += 1
            } else {
                index += 1
            }
        }
    }

    /// Whether `name`, in any case, stands at `start` and is followed by white space, "/" or ">".
    private mutating func isName(_ name: ArraySlice<UInt8>, _ input: Span<UInt8>, at start: Int) -> Bool {
        var index = start
        if name.isEmpty { return false }
        for byte in name {
            if index >= end || input[index].asciiLowercased != byte { return false }
            index += 1
        }
        let after = input[index]
        return index < end && (after.isHTMLSpace || after == UInt8(ascii: "/") || after == UInt8(ascii: ">"))
    }
}
