import ArgumentParser
import DaybookService

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Say how the daemon, the inbox and the archive are.",
        discussion: """
            Examples:
              daybook status
              daybook status --json | jq .waiting
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let answer = try StatusAnswer(places.configuration())
            if json { try Console.write(answer.json()) } else { try Console.write(answer.text()) }
        }
    }
}
