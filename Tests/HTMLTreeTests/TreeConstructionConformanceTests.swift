import HTMLTree
import Testing

/// Each case runs with scripting off and on where it does not say which. The folder `scripted` is left out: its cases
/// call `document.write`, which needs a JavaScript engine.
@Suite struct `Tree construction of html5lib-tests` {
    @Test(
        .enabled(if: HTML5LibTests.isPresent, "html5lib-tests are not unpacked"),
        arguments: HTML5LibTests.files(in: "tree-construction", ending: ".dat"))
    func `every case gives the tree that the standard wants`(file: String) throws {
        var passed = 0
        var total = 0
        for test in DatTest.read(try HTML5LibTests.contents("tree-construction", file)) {
            for isScripting in [false, true] {
                if test.sections["script-on"] != nil && !isScripting { continue }
                if test.sections["script-off"] != nil && isScripting { continue }
                total += 1
                let found = try dump(test, isScripting: isScripting)
                let wanted = trimmed(test.text("document") ?? "")
                if found == wanted { passed += 1 }
                #expect(found == wanted, "\(test.text("data") ?? "") (scripting: \(isScripting))")
            }
        }
        print("html5lib-tests: tree-construction/\(file): \(passed) of \(total)")
    }

    private func dump(_ test: DatTest, isScripting: Bool) throws -> String {
        var parser = HTMLParser()
        parser.isScriptingEnabled = isScripting
        var document = HTMLDocument()
        let data = test.sections["data"] ?? []
        if let context = test.text("document-fragment") {
            let parts = trimmed(context).split(separator: " ")
            let namespace: HTMLNamespace = parts.count == 1 ? .html : parts[0] == "svg" ? .svg : .mathML
            let name = HTMLName(known: String(parts[parts.count - 1])) ?? .none
            try parser.parseFragment(
                String(decoding: data, as: UTF8.self), context: name, namespace: namespace, into: &document)
        } else {
            try parser.parse(String(decoding: data, as: UTF8.self), into: &document)
        }
        return trimmed(document.debugDump())
    }

    private func trimmed(_ text: String) -> String {
        var bytes = Array(text.utf8)
        while bytes.last == 0x0A { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
