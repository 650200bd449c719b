import ArgumentParser
import DaybookService

/// The options that say which configuration and which folders a command works on.
struct Places: ParsableArguments {
    @Option(help: ArgumentHelp("The configuration file.", valueName: "file"))
    var config: String?

    @Option(help: ArgumentHelp("The folder that is watched.", valueName: "dir"))
    var inbox: String?

    @Option(help: ArgumentHelp("Where records, originals and digests are kept.", valueName: "dir"))
    var state: String?

    /// The settings in force; read anew at each call, as a reload does.
    func configuration() throws(ConfigurationError) -> Configuration {
        try Configuration(
            flags: .init(configuration: config, inbox: inbox, state: state), environment: ProcessEnvironment.variables)
    }
}
