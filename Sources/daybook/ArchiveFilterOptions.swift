import ArgumentParser
import DaybookService

/// The options that narrow a listing or a search.
struct ArchiveFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("From this day of arrival on.", valueName: "YYYY-MM-DD"))
    var since: String?

    @Option(help: ArgumentHelp("To this day of arrival, inclusive.", valueName: "YYYY-MM-DD"))
    var until: String?

    @Option(help: "Only articles of this site.")
    var site: String?

    @Option(help: "Only articles with this tag.")
    var tag: String?

    @Option(help: "At most so many.")
    var limit = 50

    @Flag(help: "Print a JSON object on a line for each article.")
    var json = false

    var selection: ArchiveSelection {
        ArchiveSelection(since: since, until: until, site: site, tag: tag, limit: limit)
    }
}
