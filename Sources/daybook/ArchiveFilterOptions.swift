import ArgumentParser
import DaybookService

/// The options that narrow a listing, a search or an export.
struct ArchiveFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("From this day of arrival on.", valueName: "YYYY-MM-DD"))
    var since: String?

    @Option(help: ArgumentHelp("To this day of arrival, inclusive.", valueName: "YYYY-MM-DD"))
    var until: String?

    @Option(help: "Only articles of this site.")
    var site: String?

    @Option(help: "Only articles with this tag.")
    var tag: String?

    @Option(help: "Only articles of this story of a digest, by its id.")
    var story: String?

    func selection(limit: Int?) -> ArchiveSelection {
        ArchiveSelection(since: since, until: until, site: site, tag: tag, story: story, limit: limit)
    }
}
