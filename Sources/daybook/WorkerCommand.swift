import ArgumentParser
import DaybookService

/// The process that reads documents for the daemon, which starts it; nobody types this.
struct WorkerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Read documents for the daemon, which starts this.",
        shouldDisplay: false)

    @Option(help: "Bytes that reading documents may take.")
    var memory: Int

    func run() throws {
        runWorker(memory: memory)
    }
}
