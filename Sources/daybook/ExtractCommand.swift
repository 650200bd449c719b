public import ArgumentParser
public import ArticleExtraction
public import DaybookService

extension ShellExtraction.Format: ExpressibleByArgument {}
extension ExtractionFocus: ExpressibleByArgument {}

struct ExtractCommand: TakesManyNames {
    static let configuration = CommandConfiguration(
        commandName: "extract",
        abstract: "Print the articles in files, storing nothing.",
        discussion: """
            Web pages, Markdown and plain text are read, on all cores, and printed in the order given. A file that cannot be \
            read is one line on standard error and exit code 65; the others are printed.

            Examples:
              daybook extract page.html
              daybook extract --format ndjson pages/*.html | jq -r .title
              xclip -o | daybook extract --format markdown -
            """)

    @Argument(help: ArgumentHelp("Files to read; - is the standard input.", valueName: "file"))
    var names: [String]

    @Option(help: "How to print them: json, ndjson, markdown, text or html.")
    var format = ShellExtraction.Format.json

    @Option(help: "What to prefer where it is not sure what belongs to the article: precision, balanced or recall.")
    var focus = ExtractionFocus.balanced

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let extraction = ShellExtraction(
                format: format, focus: focus, configuration: try places.configuration())
            let words = CommandLineWord.all(names)
            let line = ProgressLine()
            var hasFailed = false
            var done = 0
            try extraction.run(words) { (result: Result<[UInt8], CommandFailure>) throws(any Error) in
                switch result {
                case .success(let output): try Console.write(output)
                case .failure(let failure):
                    line.end()
                    Console.complain(failure.description)
                    hasFailed = true
                }
                done += 1
                // On a terminal the articles themselves show how far it is.
                if !Console.isTerminal { line.show("files", done, of: words.count) }
            }
            line.end()
            if hasFailed { throw ExitCode(65) }  // EX_DATAERR
        }
    }
}
