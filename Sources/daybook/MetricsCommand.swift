import ArgumentParser
import DaybookService

struct MetricsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "metrics",
        abstract: "Print figures for monitoring, as OpenMetrics text.",
        discussion: """
            Examples:
              daybook metrics
              daybook metrics --output /var/lib/prometheus/node-exporter/daybook.prom
            """)

    @Option(help: ArgumentHelp("Write to this file instead, replacing it whole.", valueName: "file"))
    var output: String?

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let answer = try MetricsAnswer(places.configuration())
            if let output { try answer.write(to: output) } else { try Console.write(answer.text()) }
        }
    }
}
