import Foundation
import SystemPackage
import Testing

/// `daybook extract` on many files and on web pages.
@Suite(.timeLimit(.minutes(3))) struct ExtractTests {
    @Test(arguments: ["1", "2", "7"])
    func `many files come out in the order given, bad ones apart, on any number of threads`(threads: String)
        async throws
    {
        let place = try Place(["DAYBOOK_LIMITS_WORKERS": threads])
        var paths: [String] = []
        for number in 0..<300 {
            // Of unequal size, so that later ones are done first.
            let rest = String(
                repeating: "\n\nThe mill ground on, day after day, until the flood.", count: number % 7 * 40)
            try place.drop(number % 50 == 9 ? "" : SampleText.article(number) + rest, as: "\(number).txt")
            paths.append(place.inbox.appending("\(number).txt").string)
        }
        let words = ["extract", "--format", "ndjson"] + paths
        let answer = try await place.daybook(bytes: words.map { Array($0.utf8) })
        #expect(answer.code == 65)
        let good = (0..<300).filter { $0 % 50 != 9 }
        #expect(try answer.lines.map { try title(of: $0) } == good.map { "Village \($0) opens its new mill" })
        #expect(
            // On a slow machine it tells how far it is.
            answer.errors.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("files: ") }
                == stride(from: 9, to: 300, by: 50).map { "daybook: \(paths[$0]): not extracted: the file is empty" })
    }

    @Test func `a mistake before many names is a usage error that names it`() async throws {
        let place = try Place()
        try place.drop(SampleText.article(1), as: "page.txt")
        let names = Array(repeating: place.inbox.appending("page.txt").string, count: 200)
        let mistaken = try await place.daybook(bytes: (["extract", "--fromat", "text"] + names).map { Array($0.utf8) })
        #expect(mistaken.code == 64)
        #expect(mistaken.errors.contains("--fromat"))
        let right = try await place.daybook(bytes: (["extract", "--format", "ndjson"] + names).map { Array($0.utf8) })
        #expect(right.code == 0)
        #expect(right.lines.count == 200)
    }

    @Test func `extract ends when the reader of its output goes`() async throws {
        let place = try Place()
        let path = place.inbox.appending("page.txt").string
        try place.drop(SampleText.article(1) + String(repeating: "\n\nIt ground on.", count: 20_000), as: "page.txt")
        let script =
            "'\(Place.binary.string)' extract \(Array(repeating: path, count: 60).joined(separator: " ")) | head -c 10"
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/bash")
        shell.arguments = ["-c", "set -o pipefail; " + script]
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 141)
    }

    @Test func `a web page is read: title and text, without the furniture`() async throws {
        let place = try Place()
        let answer = try await place.daybook("extract", "--format", "text", "-", input: SamplePage.html(number: 3))
        #expect(answer.code == 0)
        #expect(answer.output.contains("the first in the valley since 1954"))
        #expect(!answer.output.contains("Subscribe to our newsletter"))
        #expect(!answer.output.contains("All rights reserved"))
    }

    @Test(arguments: ["precision", "balanced", "recall"])
    func `each focus is understood`(focus: String) async throws {
        let place = try Place()
        let page = SamplePage.html(number: 3)
        let answer = try await place.daybook("extract", "--focus", focus, "--format", "text", "-", input: page)
        #expect(answer.code == 0)
        #expect(answer.output.contains("the first in the valley since 1954"))
    }

    @Test func `an unknown focus is a usage error`() async throws {
        #expect(try await Place().daybook("extract", "--focus", "speed", "-").code == 64)
    }

    private static let hostileMaker = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("shared/tools/make-hostile").path

    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: hostileMaker),
            "skipped: no hostile documents beside the checkout"))
    func `each hostile document is an article or one line, and good ones beside them are read`() async throws {
        let place = try Place()
        let maker = Process()
        maker.executableURL = URL(fileURLWithPath: Self.hostileMaker)
        maker.arguments = [place.inbox.string]
        maker.standardOutput = FileHandle.nullDevice
        maker.standardError = FileHandle.nullDevice
        try maker.run()
        maker.waitUntilExit()
        let hostile = place.names(in: place.inbox)
        #expect(hostile.count >= 40)
        for number in 0..<hostile.count { try place.drop(SampleText.article(number), as: "good/\(number).txt") }
        let paths = hostile.enumerated().flatMap { number, name in
            [place.inbox.appending(name).string, place.inbox.appending("good/\(number).txt").string]
        }
        let start = ContinuousClock.now
        let words = ["extract", "--format", "ndjson"] + paths
        let answer = try await place.daybook(bytes: words.map { Array($0.utf8) })
        // All of them take three seconds alone; other tests run beside this one. A hang would take a deadline for each.
        #expect(ContinuousClock.now - start < .seconds(60))
        #expect(answer.code == 0 || answer.code == 65)
        #expect(
            answer.lines.count + answer.errors.split(separator: "\n").count { !$0.hasPrefix("files: ") } == paths.count)
        #expect(
            try answer.lines.filter { try title(of: $0)?.hasSuffix("opens its new mill") == true }.count
                == hostile.count)
    }

    private func title(of line: String) throws -> String? {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
        return (object as? [String: Any])?["title"] as? String
    }
}
