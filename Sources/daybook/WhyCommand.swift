import ArgumentParser
import DaybookService

struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Say what became of a file that was dropped.",
        discussion: """
            Examples:
              daybook why broken-download.txt
              daybook why ~/Inbox/rejected/broken-download.txt --json
            """)

    @Argument(help: "The file's name, its path in the inbox, or its path.")
    var file: String

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            try Console.write(FileHistory(try places.configuration()).answer(CommandLineWord(file), json: json))
        }
    }
}
