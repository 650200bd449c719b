import Foundation
import SystemPackage
import Testing

/// Digests that go out by mail, and pages of an operator's own.
@Suite(.timeLimit(.minutes(3))) struct DigestMailTests {
    /// A program that stands for sendmail(1): a real process that keeps what it was given.
    private final class Sendmail {
        let folder = FilePath(NSTemporaryDirectory()).appending("daybook-mail-\(UUID().uuidString)")
        var program: String { folder.appending("sendmail").string }

        init(_ script: String) throws {
            try FileManager.default.createDirectory(atPath: folder.string, withIntermediateDirectories: true)
            try "#!/bin/sh\ncd \(folder)\n\(script)\n".write(toFile: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        }
        // Left behind it is a nuisance, no failure.
        deinit { try? FileManager.default.removeItem(atPath: folder.string) }

        func kept(_ name: String) throws -> String {
            try String(contentsOfFile: folder.appending(name).string, encoding: .utf8)
        }
    }

    private func place(mailingBy program: String) throws -> Place {
        let place = try Place(["DAYBOOK_DIGEST_MAIL": "desk@example.org", "DAYBOOK_DIGEST_SENDMAIL": program])
        try place.drop(Self.article, as: "ferry.txt")
        return place
    }

    private static let article = """
        Ferry strikes bridge at Marlow Quay

        Harbour News, 20 November 2026

        A ferry struck the bridge at Marlow Quay on Friday and nobody was hurt, the harbour master said.
        """

    @Test func `a digest is given to sendmail once, as a message of text and page`() async throws {
        let sendmail = try Sendmail("echo \"$*\" >>words; cat >message")
        let place = try place(mailingBy: sendmail.program)
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try sendmail.kept("words") == "-t -i\n")
        let message = try sendmail.kept("message")
        #expect(message.contains("\nTo: desk@example.org\n"))
        #expect(message.contains("\nContent-Type: multipart/alternative;"))
        #expect(message.contains("\nAuto-Submitted: auto-generated\n"))
        // Published again it is not sent again.
        #expect(try await place.daybook("run", "--once").code == 0)
        #expect(try sendmail.kept("words") == "-t -i\n")
    }

    @Test func `a mail that is refused is said with the reason and the digest is there`() async throws {
        let sendmail = try Sendmail("echo 'queue is full' >&2; exit 75")
        let place = try place(mailingBy: sendmail.program)
        let answer = try await place.daybook("run", "--once")
        #expect(answer.code == 0)
        #expect(answer.errors.contains("sendmail ended with code 75: queue is full; tried again in 1 min"))
        #expect(place.names(in: place.state.appending("digests/latest")).contains("index.html"))
    }

    @Test func `a sendmail that is not there is said`() async throws {
        let answer = try await place(mailingBy: "/nowhere/sendmail").daybook("run", "--once")
        #expect(answer.code == 0)
        #expect(answer.errors.contains("not mailed: /nowhere/sendmail No such file or directory"))
    }

    @Test func `a page is made with the operator's template, and with the built-in one where that is broken`()
        async throws
    {
        let design = FilePath(NSTemporaryDirectory()).appending("daybook-design-\(UUID().uuidString)")
        try FileManager.default.createDirectory(atPath: design.string, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: design.string) }  // as above
        let template = design.appending("day.mustache").string
        let withDesign = try Place(["DAYBOOK_DIGEST_TEMPLATE": design.string])
        try withDesign.drop(Self.article, as: "ferry.txt")
        try "<p>Mine: {{#stories}}{{headline}}{{/stories}}</p>".write(
            toFile: template, atomically: true, encoding: .utf8)
        #expect(try await withDesign.daybook("run", "--once").code == 0)
        let page = withDesign.state.appending("digests/latest/index.html").string
        #expect(try String(contentsOfFile: page, encoding: .utf8) == "<p>Mine: Ferry strikes bridge at Marlow Quay</p>")
        try "<p>\n{{#stories}}".write(toFile: template, atomically: true, encoding: .utf8)
        let broken = try await withDesign.daybook("run", "--once")
        #expect(broken.code == 0)
        #expect(broken.errors.contains("day.mustache, line 2"))
        #expect(try String(contentsOfFile: page, encoding: .utf8).contains("<!DOCTYPE html>"))
        let printed = try await withDesign.daybook("digest", "--format", "html")
        #expect(printed.code == 0 && printed.output.contains("<!DOCTYPE html>"))
        #expect(printed.errors.contains("day.mustache, line 2"))
    }
}
