import ArgumentParser
import DaybookService

struct StoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "story",
        abstract: "Print one story over time: what was new on each day, and who said so.",
        discussion: """
            The beginning of an id is enough where no other begins so; the id of an article in the story will do too.

            Examples:
              daybook story 56n4f3bl
              daybook story 56n4f3bl --json | jq -r '.days[].story.new[].text'
            """)

    @Argument(help: "The story's id, as a digest has it, or the beginning of it.")
    var id: String

    @Flag(help: "Print a JSON object: a story object of digest.json for each day.")
    var json = false

    @OptionGroup var places: Places

    func run() throws {
        try Console.run { try Console.write(StoryAnswer(try places.configuration()).story(id, json: json)) }
    }
}
