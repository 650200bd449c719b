import Foundation
import Testing

@testable import DaybookService

@Suite struct CatalogTests {
    /// systemd/daybook.catalog, found from this file.
    private func catalog() throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent("systemd/daybook.catalog"), encoding: .utf8)
    }

    @Test(arguments: DaemonEvent.Kind.allCases)
    func `every kind of journal entry has a text in the catalog`(kind: DaemonEvent.Kind) throws {
        #expect(try catalog().contains("\n-- \(kind.rawValue)\nSubject: "))
    }

    @Test func `the catalog has no text for an entry that nobody writes`() throws {
        let ids = try catalog().split(separator: "\n").filter { $0.hasPrefix("-- ") }.map { String($0.dropFirst(3)) }
        #expect(Set(ids) == Set(DaemonEvent.Kind.allCases.map(\.rawValue)))
    }

    @Test func `a MESSAGE_ID is 32 hexadecimal digits`() {
        #expect(
            DaemonEvent.Kind.allCases.allSatisfy { kind in
                kind.rawValue.utf8.count == 32 && kind.rawValue.allSatisfy(\.isHexDigit)
            })
    }
}
