public import ArgumentParser
public import DaybookService

extension DigestAnswer.Format: ExpressibleByArgument {}

struct DigestCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "digest",
        abstract: "Print a day's digest, made afresh from the records.",
        discussion: """
            Examples:
              daybook digest
              daybook digest yesterday --format html > digest.html
              daybook digest 2026-11-22 --format json
              daybook digest --template day.mustache > design/day.mustache

            In a terminal the text has its width, colours, and links where the terminal knows them; NO_COLOR leaves them out.
            """)

    @Argument(help: "The day of arrival: YYYY-MM-DD, today or yesterday.")
    var day = "today"

    @Option(help: "How to print it: text, markdown, html, json or atom.")
    var format = DigestAnswer.Format.text

    @Option(help: "Print a built-in template instead: day.mustache, archive.mustache or style.css.")
    var template: String?

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            if let template { return try Console.write(DigestAnswer.template(template)) }
            let answer = DigestAnswer(try places.configuration())
            if format == .html, let problem = answer.designProblem { Console.complain(problem) }
            try Console.write(answer.digest(of: day, format: format, terminal: terminal))
        }
    }

    /// nil where the output is no terminal.
    private var terminal: DigestAnswer.Terminal? {
        guard Console.isTerminal else { return nil }
        return DigestAnswer.Terminal(columns: Console.columns, isStyled: Console.isStyled)
    }
}
