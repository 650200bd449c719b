import Foundation
import Testing

@testable import Digest

@Suite("colours")
struct ContrastTests {
    private static let schemes = [("light", PageColours.light), ("dark", PageColours.dark)]

    private static let pairs: [(scheme: String, ink: String, ground: String, least: Double)] = schemes.flatMap {
        name, scheme in
        scheme.inks.flatMap { ink in
            scheme.grounds.map { ("\(name) \(ink.name) on \($0.name)", ink.value, $0.value, 4.5) }
        }
            // WCAG 2.2, 1.4.11: what shows something without words. The thin rules between parts show nothing.
            + scheme.lines.filter { $0.name != "line" }.map { line in
                ("\(name) \(line.name) on paper", line.value, scheme.grounds[0].value, 3)
            }
    }

    @Test(arguments: pairs)
    func `every ink is told from every ground as WCAG AA asks`(
        pair: (scheme: String, ink: String, ground: String, least: Double)
    ) {
        let ratio = Self.contrast(pair.ink, pair.ground)
        #expect(ratio >= pair.least, "\(pair.scheme): \(ratio)")
    }

    @Test func `the pages use no colour but those`() {
        let css = PageStyle.builtIn.css
        let known = Set(Self.schemes.flatMap { ($1.grounds + $1.inks + $1.lines).map(\.value) })
        let printed = Set(PageColours.print.split(whereSeparator: { ":;".contains($0) }).map(String.init))
        for match in css.matches(of: /#[0-9a-f]{3,6}\b/) {
            let colour = String(match.output)
            #expect(known.contains(colour) || printed.contains(colour), "\(colour)")
        }
    }

    @Test func `the measure is right for black on white`() {
        #expect(abs(Self.contrast("#000000", "#ffffff") - 21) < 0.01)
    }

    /// WCAG 2.2, relative luminance and contrast ratio.
    private static func contrast(_ one: String, _ two: String) -> Double {
        let (a, b) = (luminance(one), luminance(two))
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    private static func luminance(_ colour: String) -> Double {
        let value = Int(colour.dropFirst(), radix: 16) ?? 0
        let parts = [16, 8, 0].map { shift in
            let part = Double(value >> shift & 255) / 255
            return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
