import ArgumentParser
import DaybookService

struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find articles by their words, the best match first.",
        discussion: """
            All words must occur; "words in quotes" as they stand, -word not, OR between alternatives, begin* any word that \
            begins so. A record that cannot be read is one line on standard error and exit code 65; the others are printed.

            Examples:
              daybook search ferry fire
              daybook search '"Port Esk" -weather' --since 2026-11-01
            """)

    @Argument(help: "The words to find.")
    var query: [String]

    @OptionGroup var filter: ArchiveFilterOptions

    @Option(help: "At most so many.")
    var limit = 50

    @Flag(help: "Print a JSON object on a line for each article.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let browser = ArchiveBrowser(try places.configuration())
            var hasFailed = false
            let query = query.joined(separator: " ")
            let found = try browser.search(query, filter.selection(limit: limit), json: json) { failure in
                Console.complain(failure.description)
                hasFailed = true
            }
            try Console.write(found)
            if hasFailed { throw ExitCode(65) }  // EX_DATAERR
        }
    }
}
