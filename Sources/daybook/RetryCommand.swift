import ArgumentParser
import DaybookService

struct RetryCommand: TakesManyNames {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Put rejected files back into the inbox.",
        discussion: """
            Examples:
              daybook retry broken-download.txt
              daybook retry --all
            """)

    @Argument(help: "Names of rejected files.")
    var names: [String] = []

    @Flag(help: "All of them.")
    var all = false

    @OptionGroup var places: Places

    func validate() throws {
        if names.isEmpty != all { throw ValidationError("name the files to put back, or say --all") }
    }

    func run() throws {
        try Console.run {
            let retry = RejectedRetry(try places.configuration())
            var exitCode: Int32 = 0
            for outcome in all ? try retry.all() : retry.named(CommandLineWord.all(names)) {
                switch outcome {
                case .success(let path): try Console.write(path + "\n")
                case .failure(let failure):
                    Console.complain(failure.description)
                    exitCode = failure.exitCode
                }
            }
            if exitCode != 0 { throw ExitCode(exitCode) }
        }
    }
}
