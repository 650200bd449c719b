import Foundation
import Testing

@testable import ArticleStore

@Suite struct NormalizationFormCTests {
    @Test func `scalars called inert are changed by no normalisation and combine with nothing`() {
        var combining: Set<UInt32> = []
        for value in UInt32(0)...0x2ffff {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let decomposed = text.decomposedStringWithCanonicalMapping
            // Else its parts stay apart: it is excluded from composition.
            guard decomposed.precomposedStringWithCanonicalMapping.unicodeScalars.elementsEqual([scalar]) else {
                continue
            }
            let parts = Array(decomposed.unicodeScalars)
            for part in parts.dropFirst() { combining.insert(part.value) }
        }
        #expect(combining.contains(0x301) && combining.contains(0x3099) && combining.contains(0x11a8))
        for value in UInt32(0)...0x2ffff
        where NormalizationFormC.isInert(value) || NormalizationFormC.isStableMark(value) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let text = String(Character(scalar))
            let hasClass = scalar.properties.canonicalCombiningClass != .notReordered
            if !text.precomposedStringWithCanonicalMapping.utf8.elementsEqual(text.utf8)
                || hasClass != NormalizationFormC.isStableMark(value) || combining.contains(value)
            {
                Issue.record("U+\(String(value, radix: 16)) may change")
            }
        }
    }

    @Test(arguments: [
        "नमस्ते दुनिया", "שָׁלוֹם", "ภาษาไทยที่ดี", "العَرَبِيَّة", "naïve café ✔️", "日本語のガイド", "Ελλάδα", "한국어", "Российский",
        "Tiếng Việt", "إلى الأمام",
    ])
    func `text of the world's scripts is seen to be normal without normalising it`(text: String) {
        let normal = text.decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
        #expect(NormalizationFormC.isSurelyNormal(normal.utf8))
    }

    @Test func `what is seen to be normal is what normalising makes of it, letter and mark by letter and mark`() {
        // Composed letters of several scripts, each followed by every mark there is.
        for letter in ["й", "é", "ệ", "が", "أ", "각", "가", "ὰ", "क", "ो", "x"] {
            for value in UInt32(0x300)...0xffff {
                guard let mark = Unicode.Scalar(value), mark.properties.generalCategory == .nonspacingMark else {
                    continue
                }
                let text = letter + String(Character(mark)) + "\u{316}"
                guard NormalizationFormC.isSurelyNormal(text.utf8) else { continue }
                let normal = text.decomposedStringWithCanonicalMapping.precomposedStringWithCanonicalMapping
                if !normal.utf8.elementsEqual(text.utf8) {
                    Issue.record("\(letter) and U+\(String(value, radix: 16)) are not normal")
                }
            }
        }
    }

    @Test func `marks out of the order of their classes are not taken for normal`() {
        // U+05B0 has class 10, U+05BC class 21.
        #expect(NormalizationFormC.isSurelyNormal("\u{5d1}\u{5b0}\u{5bc}".utf8))
        #expect(!NormalizationFormC.isSurelyNormal("\u{5d1}\u{5bc}\u{5b0}".utf8))
    }

    @Test(
        arguments: [
            ("e\u{301}", "\u{e9}"), ("\u{212b}", "\u{c5}"), ("\u{2126}", "\u{3a9}"), ("\u{1100}\u{1161}", "\u{ac00}"),
            ("\u{ac00}\u{11a8}", "\u{ac01}"), ("\u{30ab}\u{3099}", "\u{30ac}"), ("\u{f900}", "\u{8c48}"),
            ("a\u{315}\u{300}", "\u{e0}\u{315}"), ("\u{1f71}", "\u{3ac}"),
            ("plain \u{2019}\u{4e2d}", "plain \u{2019}\u{4e2d}"),
        ])
    func `text comes out in NFC`(text: String, normal: String) {
        #expect(Array(text.nfc.utf8) == Array(normal.utf8))
    }
}
