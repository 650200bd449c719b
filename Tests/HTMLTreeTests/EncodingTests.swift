import Testing

@testable import HTMLTree

@Suite struct `Decoding a page` {
    struct Case: CustomTestStringConvertible {
        let bytes: [UInt8]
        let charset: String?
        let text: String
        let encoding: HTMLEncoding
        var testDescription: String { "\(text) from \(encoding.rawValue)" }

        init(_ bytes: [UInt8], _ charset: String?, _ text: String, _ encoding: HTMLEncoding) {
            self.bytes = bytes
            self.charset = charset
            self.text = text
            self.encoding = encoding
        }
    }

    @Test(arguments: [
        Case(Array("Brücke".utf8), nil, "Brücke", .utf8),
        Case([0xEF, 0xBB, 0xBF, 0x61], "windows-1251", "a", .utf8),
        Case([0xFF, 0xFE, 0x61, 0, 0x3D, 0xD8, 0, 0xDE], nil, "a\u{1F600}", .utf16LE),
        Case([0xFE, 0xFF, 0, 0x61, 0xD8, 0x00, 0, 0x62], nil, "a\u{FFFD}b", .utf16BE),
        Case([0x61, 0, 0x62, 0, 0x63, 0], nil, "abc", .utf16LE),
        Case([0x93, 0x61, 0x94, 0x80, 0x81], "iso-8859-1", "\u{201C}a\u{201D}\u{20AC}\u{81}", .windows1252),
        Case([0xCF, 0xF0, 0xE8], " Windows-1251 ", "При", .windows1251),
        Case([0xF0, 0xD2, 0xC9], "koi8-r", "При", .koi8R),
        Case([0xA4, 0xA1], "iso-8859-15", "€¡", .iso885915),
        Case([0x82, 0xB1, 0x83, 0x5C], "shift_jis", "こソ", .shiftJIS),
        Case([0xA4, 0xB3], "euc-jp", "こ", .eucJP),
        Case([0x1B, 0x24, 0x42, 0x24, 0x33, 0x1B, 0x28, 0x42, 0x61], "iso-2022-jp", "こa", .iso2022JP),
        Case([0xC7, 0xC5, 0x80], "gb2312", "桥€", .gbk),
        Case([0xB4, 0xD9, 0xB8, 0xAE], "euc-kr", "다리", .eucKR),
        Case([0xBE, 0xF4, 0x61], "big5", "橋a", .big5),
        Case([0x82, 0x3C], "shift_jis", "\u{FFFD}<", .shiftJIS),
        Case([0x41, 0xC1], "x-user-defined", "A\u{F7C1}", .userDefined),
        Case([0x41, 0x42], "iso-2022-kr", "\u{FFFD}", .replacement),
        Case(
            [0x61, 0xFF, 0xC3, 0x28, 0xE2, 0x82, 0x62, 0xF0, 0x9F, 0x92], "utf-8",
            "a\u{FFFD}\u{FFFD}(\u{FFFD}b\u{FFFD}", .utf8),
        Case([0xED, 0xA0, 0x80, 0xC0, 0x80], "utf-8", String(repeating: "\u{FFFD}", count: 5), .utf8),
    ])
    func `gives the characters of its encoding`(_ page: Case) throws {
        var buffer = ContiguousArray<UInt8>()
        var stream = InputStream(reusing: &buffer)
        #expect(stream.read(page.bytes, charset: page.charset) == page.encoding)
        #expect(String(decoding: stream.padded[..<stream.count], as: UTF8.self) == page.text)
    }

    @Test(arguments: [
        ("<meta charset=windows-1251>", HTMLEncoding.windows1251),
        ("<meta content='text/html; charset=koi8-r' http-equiv=content-type>", .koi8R),
        ("<?xml version='1.0' encoding='iso-8859-2'?>", .iso88592),
        ("<!-- <meta charset=koi8-r> --><meta charset=utf-16le>", .utf8),
        ("<script src=x></script>" + String(repeating: " ", count: 2000) + "<meta charset=euc-jp>\u{E9}", .utf8),
    ])
    func `takes the declared encoding`(html: String, wanted: HTMLEncoding) {
        #expect(EncodingSniffer(bytes: Array(html.utf8)).sniff(charset: nil).encoding == wanted)
    }

    @Test(arguments: ["é", "мост", "橋が", "😀", "a", "\r\n", "é мост 橋 😀 "])
    func `valid UTF-8 is copied whatever its place`(piece: String) {
        for offset in 0..<40 {
            for tail in [0, 1, 7, 40] {
                let text = String(repeating: ".", count: offset) + String(repeating: piece, count: 20)
                let bytes = Array((text + String(repeating: "-", count: tail)).utf8)
                var buffer = ContiguousArray<UInt8>()
                var stream = InputStream(reusing: &buffer)
                #expect(stream.read(bytes, charset: "utf-8") == .utf8)
                var wanted = bytes
                wanted.removeAll { $0 == 0x0D }
                #expect(Array(stream.padded[..<stream.count]) == wanted)
            }
        }
    }

    @Test(arguments: [
        [0xFF], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE0, 0x80, 0x80],
    ])
    func `invalid UTF-8 is found whatever its place`(piece: [UInt8]) {
        for offset in 0..<70 {
            let dots = [UInt8](repeating: 0x2E, count: offset)
            let bytes = dots + piece + [UInt8](repeating: 0x2E, count: 70 - offset)
            var buffer = ContiguousArray<UInt8>()
            var stream = InputStream(reusing: &buffer)
            _ = stream.read(bytes, charset: "utf-8")
            #expect(
                String(decoding: stream.padded[..<stream.count], as: UTF8.self)
                    == String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test func `a transport's label is stronger than a declaration`() throws {
        let bytes = Array("<meta charset=koi8-r><p>".utf8) + [0xCF]
        let document = try HTMLDocument(parsing: bytes, charset: "windows-1251")
        #expect(document.encoding == .windows1251)
        #expect(document.textContent(of: document.root) == "П")
    }

    @Test func `an unknown label does not count`() throws {
        let document = try HTMLDocument(parsing: Array("<meta charset=koi8-r>x".utf8), charset: "no-such-charset")
        #expect(document.encoding == .koi8R)
    }

    @Test func `every encoding has a label and a decoder`() {
        for encoding in HTMLEncoding.allCases where encoding != .replacement {
            #expect(HTMLEncoding(label: encoding.rawValue) == encoding)
            var buffer = ContiguousArray<UInt8>()
            var stream = InputStream(reusing: &buffer)
            #expect(stream.read([0x61, 0x61], charset: encoding.rawValue) == encoding)
        }
    }

    @Test(arguments: [
        ("Мост закрыли на ремонт, а жители ходят через брод и ждут весны", HTMLEncoding.windows1251),
        ("Мост закрыли на ремонт, а жители ходят через брод и ждут весны", .koi8R),
    ])
    func `an undeclared Cyrillic page is recognised`(text: String, encoding: HTMLEncoding) throws {
        let digits = try #require(SingleByteTables.digits[encoding.rawValue])
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let value = scalar.value < 0x80 ? UInt8(scalar.value) : upperByte(scalar.value, digits)
            bytes.append(try #require(value))
        }
        #expect(EncodingSniffer(bytes: bytes).sniff(charset: nil).encoding == encoding)
    }

    private func upperByte(_ point: UInt32, _ digits: String) -> UInt8? {
        let wanted = String(point, radix: 16, uppercase: true)
        let all = Array(digits)
        for index in 0..<128 where String(all[4 * index..<4 * index + 4]) == "0" + wanted {
            return UInt8(128 + index)
        }
        return nil
    }

    @Test func `an undeclared western page is windows-1252`() {
        let bytes = Array("Le pont est ferm".utf8) + [0xE9] + Array(" jusqu'au printemps, dit la mairie.".utf8)
        #expect(EncodingSniffer(bytes: bytes).sniff(charset: nil).encoding == .windows1252)
    }
}
