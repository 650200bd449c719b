import Testing

@testable import HTMLTree

@Suite struct `Numbering names` {
    private func intern(_ name: String, _ table: inout NameTable, padding: Int = 0) -> HTMLName {
        let bytes = Array(name.utf8) + [UInt8](repeating: UInt8(ascii: "x"), count: padding)
        return table.intern(bytes.span, 0..<name.utf8.count)
    }

    @Test func `every known name has its own number wherever it stands`() throws {
        var table = NameTable()
        for number in 1...KnownNames.count {
            let name = String(decoding: table.spelling(of: HTMLName(id: UInt32(number))), as: UTF8.self)
            #expect(intern(name, &table).id == UInt32(number))
            #expect(intern(name, &table, padding: 20).id == UInt32(number))
        }
        #expect(table.count == KnownNames.count)
    }

    @Test func `other names are numbered once each and spelled as they came`() {
        var table = NameTable()
        // All lengths around the word, with names that differ in the last byte only.
        let names = (1...40).flatMap { length in
            ["p", "q"].map { String(repeating: "z", count: length - 1) + "-" + $0 }
        }
        let numbers = names.map { intern($0, &table) }
        #expect(Set(numbers).count == names.count)
        for (name, number) in zip(names, numbers) {
            #expect(intern(name, &table, padding: 9) == number)
            #expect(table.spelling(of: number).elementsEqual(name.utf8))
        }
    }

    @Test func `names survive the growth of the table and are gone after a reset`() {
        var table = NameTable()
        let names = (0..<5000).map { "name-number-\($0)" } + (0..<5000).map { "n\($0)" }
        let numbers = names.map { intern($0, &table) }
        #expect(zip(names, numbers).allSatisfy { intern($0, &table) == $1 })
        #expect(intern("blockquote", &table) == .blockquote)
        table.reset()
        #expect(table.count == KnownNames.count)
        #expect(intern("new-name", &table).id == UInt32(KnownNames.count + 1))
        #expect(intern("blockquote", &table) == .blockquote)
        #expect(intern("b", &table) == .b)
    }
}

@Suite("node records") struct NodeRecordTests {
    @Test func `the constants that are inlined over room boundaries are the kinds' raw values`() {
        #expect(NodeRecord.elementBits == UInt32(HTMLNodeKind.element.rawValue))
        #expect(NodeRecord.textBits == UInt32(HTMLNodeKind.text.rawValue))
        #expect(NodeRecord.commentBits == UInt32(HTMLNodeKind.comment.rawValue))
        #expect(NodeRecord.templateContentsBits == UInt32(HTMLNodeKind.templateContents.rawValue))
    }
}
