import ArgumentParser
import DaybookService

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the articles of the archive, the newest first.",
        discussion: """
            A record that cannot be read is one line on standard error and exit code 65; the others are printed.

            Examples:
              daybook list --since 2026-11-01 --tag harbour
              daybook list --json | jq -r .title
            """)

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
            let found = try browser.list(filter.selection(limit: limit), json: json) { failure in
                Console.complain(failure.description)
                hasFailed = true
            }
            try Console.write(found)
            if hasFailed { throw ExitCode(65) }  // EX_DATAERR
        }
    }
}
