import ArgumentParser
import DaybookService

struct ReindexCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reindex",
        abstract: "Rebuild the index from the JSON files; it gives the same answers as before.",
        discussion: """
            The daemon must not be running on the same state directory.

            Example:
              daybook reindex
            """)

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let line = ProgressLine()
            let answer = try IndexRebuild(try places.configuration()).run { line.show("records", $0, of: $1) }
            line.end()
            try Console.write(answer)
        }
    }
}
