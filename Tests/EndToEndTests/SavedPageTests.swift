import Foundation
import SystemPackage
import Testing

/// Pages that a browser saved whole, with their folders.
@Suite(.timeLimit(.minutes(3))) struct SavedPageTests {
    private func drop(_ number: Int, in place: Place, folder: String = "_files") throws {
        let name = "Village \(number) opens its mill"
        try place.drop("body { margin: \(number)px }", as: "\(name)\(folder)/style.css")
        try place.drop(Array(repeating: UInt8(number & 255), count: 3000), as: Array("\(name)\(folder)/mill.jpg".utf8))
        try place.drop("<p>An advertisement", as: "\(name)\(folder)/saved_resource.html")
        try place.drop(SamplePage.html(number: number, image: "./\(name)\(folder)/mill.jpg"), as: "\(name).html")
    }

    private func source(_ record: [String: Any]) -> [String: Any]? {
        (record["_daybook"] as? [String: Any])?["source"] as? [String: Any]
    }

    @Test func `a page with its folder is one article, and both are given back`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try drop(7, in: place)
            try await daemon.settles(stored: 1)
            try await daemon.eventually("the inbox is empty") {
                place.names(in: place.inbox) == [".daybook", "rejected"]
            }
        }
        #expect(try place.rejections().isEmpty)
        let record = try #require(try place.records().first)
        #expect(record["title"] as? String == "Village 7 opens its new mill")
        let kept = try #require(source(record)?["folder"] as? [String: Any])
        #expect(kept["name"] as? String == "Village 7 opens its mill_files")
        #expect(kept["files"] as? Int == 3)
        let back = place.folder.appending("back")
        let id = try #require(record["id"] as? String)
        let answer = try await place.daybook("show", id, "--original", back.string)
        #expect(answer.code == 0, "\(answer.errors)")
        #expect(place.names(in: back) == ["Village 7 opens its mill.html", "Village 7 opens its mill_files"])
        let picture = back.appending("Village 7 opens its mill_files/mill.jpg").string
        #expect(FileManager.default.contents(atPath: picture) == Data(repeating: 7, count: 3000))
        // Nothing is overwritten.
        #expect(try await place.daybook("show", id, "--original", back.string).code == 74)
    }

    @Test func `a page that came alone and then with its folder has both in the answers of why and show`() async throws
    {
        let place = try Place()
        let name = "Village 4 opens its mill"
        try await Daemon.run(in: place) { daemon in
            try place.drop(SamplePage.html(number: 4, image: "./\(name)_files/mill.jpg"), as: "\(name).html")
            try await daemon.settles(stored: 1)
            try drop(4, in: place)
            try await daemon.eventually("the page is known already") { daemon.text.contains("known already") }
        }
        let record = try #require(try place.records().first)
        #expect(source(record)?["folder"] == nil)
        let why = try await place.daybook("why", "\(name).html")
        #expect(why.output.contains("; its folder \(name)_files: originals/"), "\(why.output)")
        let json = try await place.daybook("why", "\(name).html", "--json").output
        let facts = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        let folders = try #require(facts?.first?["folders"] as? [[String: Any]])
        #expect(folders.count == 1 && folders[0]["files"] as? Int == 3)
        let back = place.folder.appending("back")
        let id = try #require(record["id"] as? String)
        #expect(try await place.daybook("show", id, "--original", back.string).code == 0)
        #expect(place.names(in: back) == ["\(name).html", "\(name)_files"])
        #expect(try await place.daybook("check").code == 0)
    }

    static let heads: [(String, String)] = [
        (
            "<!-- saved from url=(0037)https://valley.example/news/mill-12345 -->",
            "https://valley.example/news/mill-12345"
        ),
        ("<link rel=\"canonical\" href=\"https://valley.example/mill\">", "https://valley.example/mill"),
    ]

    @Test(arguments: heads)
    func `a page that says where it was saved from has its address in the record`(head: String, url: String)
        async throws
    {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop(SamplePage.html(number: 3, head: head), as: "mill.html")
            try await daemon.settles(stored: 1)
        }
        let record = try #require(try place.records().first)
        #expect(record["url"] as? String == url)
        #expect(source(record)?["media_type"] as? String == "text/html")
    }

    @Test func `a SingleFile page of megabytes of pictures is a small record`() async throws {
        let place = try Place()
        let picture = "data:image/jpeg;base64," + String(repeating: "/9j/4AAQSkZJRgABAQ", count: 200_000)
        try await Daemon.run(in: place) { daemon in
            try place.drop(SamplePage.html(number: 3, image: picture), as: "mill.html")
            try await daemon.settles(stored: 1)
        }
        let record = try JSONSerialization.data(withJSONObject: try #require(try place.records().first))
        #expect(record.count < 20_000)
        #expect(!String(decoding: record, as: UTF8.self).contains("base64,"))
    }

    @Test func `killed in the middle and started again, no page and no folder is lost or doubled`() async throws {
        let place = try Place()
        let count = 120
        for number in 0..<count { try drop(number, in: place, folder: number % 2 == 0 ? "_files" : "-Dateien") }
        for stored in [1, 30, 64, 70, 100] {
            try await Daemon.run(in: place) { daemon in
                try await daemon.eventually("\(stored) are stored") { try place.records().count >= stored }
                daemon.send(SIGKILL)
            }
        }
        try await Daemon.run(in: place) { daemon in
            try await daemon.eventually("all are stored") { try place.records().count == count }
            try await daemon.eventually("the inbox is empty") {
                place.names(in: place.inbox) == [".daybook", "rejected"]
            }
        }
        let records = try place.records()
        #expect(Set(records.compactMap { $0["id"] as? String }).count == count)
        #expect(try place.rejections().isEmpty)
        for record in records {
            let kept = try #require(source(record)?["folder"] as? [String: Any])
            let original = place.state.appending(try #require(kept["original"] as? String))
            #expect(FileManager.default.fileExists(atPath: original.string))
            #expect(kept["files"] as? Int == 3)
        }
        let left = FileManager.default.enumerator(atPath: place.inbox.appending(".daybook").string)
        #expect(left?.compactMap { $0 as? String }.filter { $0.contains("mill") } == [])
    }

    @Test func `a folder over the size limit is left in the inbox with a warning, and its page is stored`() async throws
    {
        let place = try Place(["DAYBOOK_LIMITS_FILE_SIZE": "4KiB"])
        try await Daemon.run(in: place) { daemon in
            try drop(1, in: place)
            try place.drop(Array(repeating: 1, count: 3000), as: Array("Village 1 opens its mill_files/b.jpg".utf8))
            try await daemon.settles(stored: 1)
            try await daemon.eventually("the warning") { daemon.text.contains("is left in the inbox") }
            try await daemon.eventually("the page is gone") {
                place.names(in: place.inbox) == [".daybook", "Village 1 opens its mill_files", "rejected"]
            }
        }
        #expect(try source(place.records()[0])?["folder"] == nil)
    }

    @Test func `a page that is rejected takes its folder along, and retry brings both back`() async throws {
        let place = try Place()
        try await Daemon.run(in: place) { daemon in
            try place.drop("p {}", as: "Empty_files/style.css")
            try place.drop("<!DOCTYPE html><title>x</title>", as: "Empty.html")
            try await daemon.settles(stored: 0, rejected: 1)
        }
        let rejected = place.inbox.appending("rejected")
        #expect(place.names(in: rejected) == ["Empty.html", "Empty.html.reason.json", "Empty_files"])
        #expect(try await place.daybook("retry", "Empty.html").code == 0)
        #expect(place.names(in: place.inbox) == [".daybook", "Empty.html", "Empty_files", "rejected"])
    }
}
