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
            """)

    @Argument(help: "The day of arrival: YYYY-MM-DD, today or yesterday.")
    var day = "today"

    @Option(help: "How to print it: text, markdown, html, json or atom.")
    var format = DigestAnswer.Format.text

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            try Console.write(DigestAnswer(try places.configuration()).digest(of: day, format: format))
        }
    }
}
