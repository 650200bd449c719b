public import ArgumentParser
public import DaybookService

extension ArchiveBrowser.Format: ExpressibleByArgument {}

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print one article of the archive.",
        discussion: """
            The beginning of an id is enough where no other begins so.

            Examples:
              daybook show p5k3
              daybook show p5k3 --format json | jq ._daybook.removed
            """)

    @Argument(help: "The article's id, or the beginning of it.")
    var id: String

    @Option(help: "How to print it: text, json or html.")
    var format = ArchiveBrowser.Format.text

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            try Console.write(ArchiveBrowser(try places.configuration()).show(id, format: format))
        }
    }
}
