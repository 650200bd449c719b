import ArgumentParser

/// A command whose last words may be thousands of names.
protocol TakesManyNames: ParsableCommand {
    var names: [String] { get set }
}

/// A command line that ends in many names.
///
/// What the argument parser does of a word grows with the number of words: 10,000 names take it two seconds. So it reads
/// the words before them and the first few of them; the others are added to the command it makes.
struct LongCommandLine {
    let head: [String]
    let names: [String]

    /// From so many names on a line counts as long.
    static let least = 32

    /// `nil` where the line does not end in many names.
    init?(_ words: [String]) {
        guard let lastOption = words.lastIndex(where: { $0.utf8.first == UInt8(ascii: "-") }) ?? words.indices.first
        else { return nil }
        // The first word may be the value of the option before it, and the next is one that the command asks for.
        let start = lastOption + 3
        guard words.count >= start + Self.least else { return nil }
        head = Array(words[..<start])
        names = Array(words[start...])
    }

    /// The command, with all its names; `nil` where the words before them make no command that takes many: then the
    /// whole line is to be parsed, which says why.
    func command() -> (any ParsableCommand)? {
        guard var command = try? Daybook.parseAsRoot(head) as? any TakesManyNames else { return nil }
        command.names += names
        return command
    }
}
