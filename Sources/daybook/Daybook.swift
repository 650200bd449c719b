import ArgumentParser
import DaybookService

/// The command line: each command names its words and prints what `DaybookService` answers.
@main
struct Daybook: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daybook",
        abstract: "Drop articles in a folder; get clean JSON, and one digest a day.",
        discussion: """
            Begin with:
              daybook run                    watch the inbox until told to stop
              daybook extract page.txt       see what would be stored, storing nothing
              daybook list                   what is in the archive
              daybook digest                 today's digest
            """,
        version: daybookVersion,
        subcommands: [
            RunCommand.self, ExtractCommand.self, DigestCommand.self, ListCommand.self, ShowCommand.self,
            SearchCommand.self, StoryCommand.self, StoriesCommand.self, StatusCommand.self, MetricsCommand.self,
            WhyCommand.self, RetryCommand.self, CheckCommand.self, ReindexCommand.self, ExportCommand.self,
            ConfigCommand.self, WorkerCommand.self,
        ])

    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        guard var command = LongCommandLine(words)?.command() else { return main(words) }
        do {
            try command.run()
        } catch {
            exit(withError: error)
        }
    }
}
