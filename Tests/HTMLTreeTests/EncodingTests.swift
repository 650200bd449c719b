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

    @Test(arguments: [
        (
            HTMLEncoding.shiftJIS, "町議会は火曜日、古い橋を冬までに修理することを決めた。工事は三月に始まる。",
            "92ac8b6389ef82cd89ce976a93fa81418cc382a28bb482f0937e82dc82c582c98f43979d82b782e982b182c682f08c8882df82bd81428d488e9682cd8e4f8c8e82c98e6e82dc82e98142"
        ),
        (
            .eucJP, "町議会は火曜日、古い橋を冬までに修理することを決めた。工事は三月に始まる。",
            "c4aeb5c4b2f1a4cfb2d0cdcbc6fca1a2b8c5a4a4b6b6a4f2c5dfa4dea4c7a4cbbda4cdfda4b9a4eba4b3a4c8a4f2b7e8a4e1a4bfa1a3b9a9bbf6a4cfbbb0b7eea4cbbbcfa4dea4eba1a3"
        ),
        (
            .gbk, "镇议会星期二决定在冬天之前修理旧桥，工程将于三月开始，费用由省里负担。",
            "d5f2d2e9bbe1d0c7c6dab6febef6b6a8d4dab6acccecd6aec7b0d0dec0edbec9c7c5a3acb9a4b3ccbdabd3dac8fdd4c2bfaacabca3acb7d1d3c3d3c9caa1c0efb8bab5a3a1a3"
        ),
        (
            .big5, "鎮議會星期二決定在冬天之前修理舊橋，工程將於三月開始，費用由省裡負擔。",
            "c2edc4b3b77cac50b4c1a447a84da977a662a556a4d1a4a7ab65add7b27ac2c2bef4a141a475b57bb14ea9f3a454a4ebb67da96ca141b64fa5cea5d1acd9b8ccad74bee1a143"
        ),
        (
            .eucKR, "마을 의회는 화요일 겨울이 오기 전에 오래된 다리를 고치기로 결정했다.",
            "b8b6c0bb20c0c7c8b8b4c220c8adbfe4c0cf20b0dcbfefc0cc20bfc0b1e220c0fcbfa120bfc0b7a1b5c820b4d9b8aeb8a620b0edc4a1b1e2b7ce20b0e1c1a4c7dfb4d92e"
        ),
    ])
    func `an undeclared page of East Asia is recognised`(encoding: HTMLEncoding, text: String, digits: String) throws {
        let digits = Array(digits)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0...$0 + 1]), radix: 16)
        }
        let document = try HTMLDocument(parsing: Array("<p>".utf8) + bytes)
        #expect(document.encoding == encoding)
        #expect(document.textContent(of: document.root) == text)
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
