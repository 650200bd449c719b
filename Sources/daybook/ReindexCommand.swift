import ArgumentParser
import DaybookService

struct ReindexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Rebuild the index from the JSON files; it gives the same answers as before.",
        discussion: """
            The daemon must not be running on the same state directory.

            Example:
              daybook reindex --state ~/daybook
            """)

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            try Console.write(IndexRebuild(try places.configuration()).run { Console.progress($0, of: $1) })
        }
    }
}
