public import ArgumentParser
public import DaybookService

extension ArchiveExport.Format: ExpressibleByArgument {}

struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print the archive, or a part of it, as one file of another format.",
        discussion: """
            The latest article comes first. A record that cannot be read is one line on standard error and exit code 65; the \
            others are printed.

            Formats: jsonfeed (one feed), ndjson (a record on a line), jsonld (schema.org), markdown, csv, opml (links by day).

            Examples:
              daybook export --format ndjson > archive.ndjson
              daybook export --format csv --site herald.example > herald.csv
              daybook export --format markdown --tag harbour | pandoc -o harbour.epub
            """)

    @Option(help: "jsonfeed, ndjson, jsonld, markdown, csv or opml.")
    var format = ArchiveExport.Format.jsonfeed

    @OptionGroup var filter: ArchiveFilterOptions

    @Option(help: "At most so many.")
    var limit: Int?

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let line = ProgressLine()
            var hasFailed = false
            let export = ArchiveExport(try places.configuration(), format: format)
            try export.run(filter.selection(limit: limit)) { (step: ArchiveExport.Step) throws(any Error) in
                switch step {
                case .output(let bytes, let done, let total):
                    try Console.write(bytes)
                    // On a terminal the articles themselves show how far it is.
                    if !Console.isTerminal { line.show("articles", done, of: total) }
                case .unreadable(let failure):
                    line.end()
                    Console.complain(failure.description)
                    hasFailed = true
                }
            }
            line.end()
            if hasFailed { throw ExitCode(65) }  // EX_DATAERR
        }
    }
}
