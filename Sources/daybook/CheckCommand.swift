import ArgumentParser
import DaybookService

struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Verify records, originals, index and digests against each other.",
        discussion: """
            Prints a line for each thing that is wrong, with what --repair does about it, and a summary. Changes nothing and \
            works while the daemon runs. Ends with 0 where nothing is wrong, with 65 where something is.

            --repair needs the daemon stopped. Nothing is deleted but what a dead run left half written: a damaged file is \
            moved to damaged/ in the state directory, with a note beside it, and its record is made anew from the original.

            Examples:
              daybook check
              daybook check --json | jq -r 'select(.kind == "damaged-original") | .path'
              daybook check --repair
            """)

    @Flag(help: "Mend what can be mended.")
    var repair = false

    @Flag(help: "Print a JSON object on a line for each finding, and one for the summary.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run {
            let line = ProgressLine()
            let verification = ArchiveVerification(try places.configuration(), json: json) { what, done, total in
                line.show(what, done, of: total)
            }
            var problem: (any Error)?
            let write = { (bytes: [UInt8]) in
                line.end()
                // The reader of the output may have gone; a repair is finished all the same.
                do { try Console.write(bytes) } catch { problem = error }
            }
            let outcome = repair ? try verification.repair(write: write) : try verification.check(write: write)
            line.end()
            if let problem { throw problem }
            if case .findings = outcome { throw ExitCode(65) }  // EX_DATAERR
        }
    }
}
