import Foundation
import Subprocess
import SystemPackage
import Testing

/// Files as programs bring them: each is one article, whole, whatever name it had on the way.
@Suite(.timeLimit(.minutes(3))) struct CopyingTests {
    struct Way: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Brings the file `$1` into the folder `$2` as `mill.html`, with pauses longer than the quiet time.
        var script: String
        /// The program that it needs, beside those that every system has.
        var program = "sh"

        var isPossible: Bool {
            let isThere = ["/usr/bin/", "/bin/"].contains {
                FileManager.default.isExecutableFile(atPath: $0 + program)
            }
            if !isThere { print("skipped: \(program) is not installed") }
            return isThere
        }
    }

    static let ways: [Way] = [
        Way(
            testDescription: "cp -p, with an old time", script: #"touch -d 2001-02-03 "$1"; cp -p "$1" "$2/mill.html""#),
        Way(testDescription: "mv from the same disk", script: #"cp "$1" "$2/../x"; mv "$2/../x" "$2/mill.html""#),
        Way(
            testDescription: "mv from another disk",
            script: #"x=$(mktemp -p /dev/shm); cp "$1" "$x"; mv "$x" "$2/mill.html""#),
        Way(testDescription: "ln", script: #"cp "$1" "$2/../x"; ln "$2/../x" "$2/mill.html""#),
        Way(
            testDescription: "a slow writer with pauses, as scp on a bad line",
            script: #"(head -c 300; sleep 0.4; head -c 300; sleep 0.4; cat) < "$1" > "$2/mill.html""#),
        Way(
            testDescription: "a writer that closes between two writes, within the patience",
            script: #"head -c 600 "$1" > "$2/mill.html"; sleep 1; tail -c +601 "$1" >> "$2/mill.html""#),
        Way(
            testDescription: "a download under another name",
            script:
                #"(head -c 300; sleep 0.4; cat) < "$1" > "$2/mill.html.part"; mv "$2/mill.html.part" "$2/mill.html""#),
        Way(
            testDescription: "WinSCP and FileZilla",
            script:
                #"head -c 300 "$1" > "$2/mill.html.filepart"; sleep 0.4; tail -c +301 "$1" >> "$2/mill.html.filepart"; mv "$2/mill.html.filepart" "$2/mill.html""#
        ),
        Way(
            testDescription: "Syncthing",
            script:
                #"t="$2/.syncthing.mill.html.tmp"; head -c 300 "$1" > "$t"; sleep 0.4; tail -c +301 "$1" >> "$t"; touch -d 2001-02-03 "$t"; chmod 600 "$t"; mv "$t" "$2/mill.html""#
        ),
        Way(
            testDescription: "rsync", script: #"rsync -a --bwlimit=1 "$1" "$2/mill.html""#, program: "rsync"),
        Way(
            testDescription: "rsync --inplace", script: #"rsync -a --inplace "$1" "$2/mill.html""#, program: "rsync"),
        Way(
            testDescription: "a folder that is unpacked by tar",
            script: #"mkdir "$2/../t"; cp "$1" "$2/../t/mill.html"; tar -C "$2/.." -cf - t | tar -C "$2" -xf -"#,
            program: "tar"),
    ]

    @Test(arguments: ways)
    func `a file is one article, whole`(_ way: Way) async throws {
        guard way.isPossible else { return }
        // The patience is the time for a missing end: longer than the pauses.
        let place = try Place(["DAYBOOK_SETTLE_NETWORK_QUIET": "3s"])
        let page = SamplePage.html(number: 7)
        let source = place.folder.appending("source.html")
        try page.write(toFile: source.string, atomically: false, encoding: .utf8)
        try await Daemon.run(in: place) { daemon in
            let brought = try await run(
                .name("sh"), arguments: ["-ec", way.script, "sh", source.string, place.inbox.string],
                output: .discarded, error: .string(limit: 4096))
            try #require(brought.terminationStatus == .exited(0), "\(brought.standardError)")
            try await daemon.settles(stored: 1)
            try await daemon.eventually("the inbox is empty") {
                !place.names(in: place.inbox).contains { $0.contains("mill") }
            }
        }
        let records = try place.records()
        #expect(records.count == 1)
        let facts = try #require((records.first?["_daybook"] as? [String: Any])?["source"] as? [String: Any])
        #expect(facts["size"] as? Int == page.utf8.count)
        #expect(facts["name"] as? String == "mill.html")
        #expect(try place.rejections().isEmpty)
    }
}
