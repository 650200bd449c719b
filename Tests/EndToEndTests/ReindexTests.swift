import Foundation
import SystemPackage
import Testing

/// The index is derived: without it, the same answers byte for byte.
@Suite(.timeLimit(.minutes(3))) struct ReindexTests {
    private static let questions: [[String]] = [
        ["list", "--limit", "1000"], ["list", "--json", "--limit", "1000"], ["list", "--json", "--tag", "valley"],
        ["list", "--json", "--site", "valley.example"], ["search", "mill", "--limit", "1000"],
        ["search", "farmers wheel -daughters", "--json"], ["search", "\"Upper Sel 2\"", "--json"],
        ["search", "mil* OR wheel", "--json", "--limit", "1000"], ["digest", "--format", "json"],
        ["digest", "--format", "html"], ["digest", "--format", "text"], ["export", "--format", "jsonfeed"],
        ["export", "--format", "csv"], ["why", "mill-1.txt", "--json"], ["why", "copy of 1.txt", "--json"],
        ["why", "valley/again.txt"], ["why", "Mill 7.html", "--json"], ["why", "Mill 7 again.html", "--json"],
        ["status", "--json"],
    ]

    private func answers(_ place: Place) async throws -> [String] {
        var answers: [String] = []
        for words in Self.questions {
            let arguments = [words[0]] + place.places + words.dropFirst()
            let answer = try await place.daybook(bytes: arguments.map { Array($0.utf8) })
            #expect(answer.code == 0, "\(words): \(answer.errors)")
            // The disk is others' too.
            let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
            answers.append(lines.filter { !$0.contains("disk_free_bytes\"") }.joined(separator: "\n"))
        }
        for id in try place.records().compactMap({ $0["id"] as? String }).sorted() {
            answers.append(try await place.daybook("show", id, "--format", "json").output)
            answers.append(try await place.daybook("show", id).output)
        }
        return answers
    }

    private func removeIndex(_ place: Place) {
        for name in place.names(in: place.state) where name.hasPrefix("index.sqlite") {
            unlink(place.state.appending(name).string)
        }
    }

    @Test func `after the index was deleted, reindex gives the same answers, copies and repeats among them`()
        async throws
    {
        let place = try Place()
        // In several runs, so that what comes again comes after the first was made durable, and within one batch.
        for number in 1...12 { try place.drop(SampleText.article(number), as: "valley/mill-\(number).txt") }
        try place.drop(SampleText.article(1), as: "copy of 1.txt")
        try place.drop("body { margin: 0 }", as: "Mill 7_files/style.css")
        try place.drop(SamplePage.html(number: 7), as: "Mill 7.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        try place.drop(SampleText.article(2), as: "valley/again.txt")
        try place.drop(SampleText.article(3) + "\n\nThe miller's brother came too.", as: "longer.txt")
        try place.drop("body { margin: 1 }", as: "Mill 7 again_files/style.css")
        try place.drop(SamplePage.html(number: 7), as: "Mill 7 again.html")
        #expect(try await place.daybook("run", "--once").code == 0)
        let before = try await answers(place)
        #expect(try await place.daybook("check").code == 0)

        removeIndex(place)
        #expect(try await place.daybook("reindex").output == "14 records indexed\n")
        for (number, (old, new)) in zip(before, try await answers(place)).enumerated() {
            #expect(old == new, "answer \(number)")
        }
        // Made anew by the daemon's start, and over an index that is there: the same again.
        removeIndex(place)
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try await place.daybook("reindex").code == 0)
        let again = try await answers(place)
        for (number, (old, new)) in zip(before, again).enumerated() where !old.contains("\"running\"") {
            #expect(old == new, "answer \(number)")
        }
        #expect(try await place.daybook("check").code == 0)
    }
}
