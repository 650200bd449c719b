import ArgumentParser
import DaybookService

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Watch the inbox: store what is dropped, publish a digest each day.",
        discussion: """
            Runs until SIGTERM or SIGINT; SIGHUP reads the configuration again.

            Examples:
              daybook run --inbox ~/Inbox --state ~/daybook
              daybook run --once             take what is there, then end
            """)

    @OptionGroup var places: Places

    @Flag(help: "Ingest what is there, publish today's digest, and end.")
    var once = false

    func run() throws {
        try Console.run {
            try runDaemon(once: once, configuration: places.configuration()) {
                () throws(ConfigurationError) in try places.configuration()
            }
        }
    }
}
