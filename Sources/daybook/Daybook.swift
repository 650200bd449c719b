import ArgumentParser
import DaybookService

@main
struct Daybook: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "daybook",
        abstract: "Drop articles in a folder; get clean JSON, and one digest a day.",
        version: daybookVersion)
}
