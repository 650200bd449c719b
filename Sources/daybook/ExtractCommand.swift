public import ArgumentParser
public import DaybookService

extension ShellExtraction.Format: ExpressibleByArgument {}

struct ExtractCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the articles in files, storing nothing.",
        discussion: """
            A file that cannot be read is one line on standard error and exit code 65; the others are printed.

            Examples:
              daybook extract page.txt
              daybook extract --format ndjson *.txt | jq -r .title
              xclip -o | daybook extract --format markdown -
            """)

    @Argument(help: ArgumentHelp("Files to read; - is the standard input.", valueName: "file"))
    var files: [String]

    @Option(help: "How to print them: json, ndjson, markdown, text or html.")
    var format = ShellExtraction.Format.json

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let extraction = ShellExtraction(format: format, configuration: try places.configuration())
            var hasFailed = false
            for file in CommandLineWord.all(files) {
                do {
                    try Console.write(extraction.output(for: file))
                } catch let failure as CommandFailure {
                    Console.complain(failure.description)
                    hasFailed = true
                }
            }
            if hasFailed { throw ExitCode(65) }  // EX_DATAERR
        }
    }
}
