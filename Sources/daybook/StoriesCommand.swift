public import ArgumentParser
public import DaybookService

extension StoriesAnswer.Format: ExpressibleByArgument {}

struct StoriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stories",
        abstract: "Group a set of records into stories, without an archive.",
        discussion: """
            Of a record, id, title, content_text and date_published are read; only id and content_text must be there.

            Examples:
              daybook extract --format ndjson *.txt | daybook stories
              daybook stories records.ndjson --format text
            """)

    @Argument(help: ArgumentHelp("Records, one JSON object a line; - is the standard input.", valueName: "file"))
    var records = "-"

    @Option(help: "How to print them: json or text.")
    var format = StoriesAnswer.Format.json

    @Flag(help: "Take all records as one story.")
    var single = false

    func run() throws {
        try Console.run {
            let answer = StoriesAnswer(format: format, single: single)
            try answer.stories(in: CommandLineWord(records), deliver: Console.write)
        }
    }
}
