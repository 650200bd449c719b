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
              daybook status --check         says what is wrong, exits with 69 or 75
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @Flag(
        help: """
            For monitoring: print nothing and exit with 0 where articles are taken; else say why not, and exit with 69 where the \
            daemon does not run or the inbox is away, with 75 where it is paused and will go on by itself.
            """)
    var check = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let answer = try StatusAnswer(places.configuration())
            if check { return try answer.checkHealth() }
            if json { try Console.write(answer.json()) } else { try Console.write(answer.text()) }
        }
    }
}
