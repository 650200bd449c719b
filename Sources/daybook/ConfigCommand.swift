import ArgumentParser
import DaybookService

struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Print the settings in force, each with where it came from.",
        discussion: """
            What it prints is a configuration file.

            Examples:
              daybook config > ~/.config/daybook/daybook.toml
              DAYBOOK_SETTLE_QUIET=5s daybook config --json
            """)

    @Flag(help: "Print JSON.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let listing = ConfigurationListing(try places.configuration())
            if json { try Console.write(listing.json) } else { try Console.write(listing.toml) }
        }
    }
}
