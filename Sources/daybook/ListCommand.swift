import ArgumentParser
import DaybookService

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the articles of the archive, the newest first.",
        discussion: """
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
            try Console.write(browser.list(filter.selection(limit: limit), json: json))
        }
    }
}
