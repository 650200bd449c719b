import Foundation
import Testing

@testable import HTMLTree

@Suite struct `Tokenizer of html5lib-tests` {
    @Test(
        .enabled(if: HTML5LibTests.isPresent, "html5lib-tests are not unpacked"),
        arguments: HTML5LibTests.files(in: "tokenizer", ending: ".test").filter { !exceptions.contains($0) })
    func `every case gives the tokens that the standard wants`(file: String) throws {
        let bytes = try HTML5LibTests.contents("tokenizer", file)
        let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let tests = try #require(json["tests"] as? [[String: Any]])
        var passed = 0
        var total = 0
        for test in tests {
            let description = test["description"] as? String ?? ""
            let isEscaped = test["doubleEscaped"] as? Bool ?? false
            let input = unescaped(test["input"] as? String ?? "", isEscaped)
            let wanted = wantedTokens(test["output"] as? [[Any]] ?? [], isEscaped)
            for state in test["initialStates"] as? [String] ?? ["Data state"] {
                total += 1
                let found = try tokens(of: input, state: state, lastStartTag: test["lastStartTag"] as? String)
                if found == wanted { passed += 1 }
                #expect(found == wanted, "\(description) in \(state)")
            }
        }
        print("html5lib-tests: tokenizer/\(file): \(passed) of \(total)")
    }

    /// xmlViolation.test wants the tokens coerced to what XML allows, which a parser of HTML must not do.
    private static let exceptions = ["xmlViolation.test"]

    private func wantedTokens(_ output: [[Any]], _ isEscaped: Bool) -> [String] {
        var tokens: [String] = []
        for token in output {
            let strings = token.map { $0 is NSNull ? "nil" : ($0 as? String).map { quoted(unescaped($0, isEscaped)) } }
            switch token[0] as? String {
            case "DOCTYPE":
                let isCorrect = token[4] as? Bool ?? false
                tokens.append("doctype \(strings[1] ?? "") \(strings[2] ?? "") \(strings[3] ?? "") \(isCorrect)")
            case "StartTag":
                let attributes = (token[2] as? [String: String] ?? [:]).map {
                    quoted(unescaped($0.key, isEscaped)) + "=" + quoted(unescaped($0.value, isEscaped))
                }
                let ending = token.count > 3 ? "/" : ""
                tokens.append("start \(strings[1] ?? "") \(attributes.sorted())\(ending)")
            case "EndTag": tokens.append("end \(strings[1] ?? "")")
            case "Comment": tokens.append("comment \(strings[1] ?? "")")
            default: tokens.append("characters \(strings[1] ?? "")")
            }
        }
        return tokens
    }

    private func quoted(_ text: String) -> String { "\"" + text + "\"" }

    private func tokens(of input: String, state: String, lastStartTag: String?) throws -> [String] {
        var source = ContiguousArray<UInt8>()
        var stream = InputStream(reusing: &source)
        stream.read(characters: Array(input.utf8))
        var tokenizer = Tokenizer()
        tokenizer.reset(end: stream.count, hasNulls: stream.hasNulls)
        if let lastStartTag {
            let name = Array(lastStartTag.utf8)
            tokenizer.lastStartTag = tokenizer.names.intern(name.span, 0..<name.count)
        }
        switch state {
        case "PLAINTEXT state": tokenizer.contentModel = .plainText
        case "RCDATA state": tokenizer.contentModel = .rcdata
        case "RAWTEXT state": tokenizer.contentModel = .rawText
        case "Script data state": tokenizer.contentModel = .scriptData
        case "CDATA section state": tokenizer.contentModel = .cdata
        default: break
        }
        var found: [String] = []
        var characters: [UInt8] = []
        func flush() {
            if !characters.isEmpty { found.append("characters \"\(String(decoding: characters, as: UTF8.self))\"") }
            characters = []
        }
        repeat {
            let input = stream.padded.span
            tokenizer.next(input)
            func text(_ range: TextRange?) -> String {
                range.map { "\"" + String(decoding: tokenizer.bytes($0, input), as: UTF8.self) + "\"" } ?? "nil"
            }
            if tokenizer.kind == .characters || tokenizer.kind == .nulls {
                characters += tokenizer.bytes(tokenizer.text, input)
                continue
            }
            flush()
            let name = "\"" + String(decoding: tokenizer.names.spelling(of: tokenizer.name), as: UTF8.self) + "\""
            switch tokenizer.kind {
            case .startTag:
                let attributes = tokenizer.attributes[tokenizer.attributesStart...].map {
                    let name = String(decoding: tokenizer.names.spelling(of: $0.name), as: UTF8.self)
                    return "\"\(name)\"=\(text($0.value))"
                }
                found.append("start \(name) \(attributes.sorted())\(tokenizer.isSelfClosing ? "/" : "")")
            case .endTag: found.append("end \(name)")
            case .comment: found.append("comment \(text(tokenizer.text))")
            case .doctype:
                let record = tokenizer.doctype.record
                let name = tokenizer.doctype.hasName ? text(record.name) : "nil"
                let isCorrect = !tokenizer.doctype.forcesQuirks
                found.append("doctype \(name) \(text(record.publicID)) \(text(record.systemID)) \(isCorrect)")
            case .characters, .nulls, .endOfFile: break
            }
        } while tokenizer.kind != .endOfFile
        flush()
        return found
    }

    /// Reads "\uXXXX"; a lone surrogate, which UTF-8 cannot carry, becomes U+FFFD as in any decoder.
    private func unescaped(_ text: String, _ isEscaped: Bool) -> String {
        guard isEscaped else { return text }
        var units: [UInt16] = []
        let source = Array(text.utf16)
        var index = 0
        while index < source.count {
            if source[index] == 0x5C, index + 5 < source.count, source[index + 1] == 0x75,
                let unit = UInt16(String(decoding: source[index + 2..<index + 6], as: UTF16.self), radix: 16)
            {
                units.append(unit)
                index += 6
            } else {
                units.append(source[index])
                index += 1
            }
        }
        return String(decoding: units, as: UTF16.self)
    }
}
