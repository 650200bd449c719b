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
              daybook show 56n4f3bl
              daybook show 56n4f3bl --format json | jq ._daybook.removed
              daybook show 56n4f3bl --original ~/Desktop     the file as it was dropped
            """)

    @Argument(help: "The article's id, or the beginning of it.")
    var id: String

    @Option(help: "How to print it: text, json or html.")
    var format = ArchiveBrowser.Format.text

    @Option(
        help: ArgumentHelp(
            "Write the file that it came from into this folder instead, with the folder that was saved with a page.",
            valueName: "dir"))
    var original: String?

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let browser = ArchiveBrowser(try places.configuration())
            if let original {
                let folder = CommandLineWord(original).path
                for path in try browser.unpackOriginal(of: id, into: folder) { try Console.write(path + "\n") }
            } else {
                try Console.write(browser.show(id, format: format))
            }
        }
    }
}
