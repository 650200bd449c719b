internal import ArticleExtraction
internal import Foundation
internal import Inbox
import SystemPackage

/// What the inbox stood on when it was last open, in `<state>/inbox.json`; without the file nothing is known, which is never wrong.
final class RememberedInbox: InboxMemory {
    private struct Note: Codable {
        /// The inbox's path: of another one nothing is known.
        var path: String
        var isMountPoint: Bool
        var isOwnFileSystem: Bool

        private enum CodingKeys: String, CodingKey {
            case path
            case isMountPoint = "is_mount_point"
            case isOwnFileSystem = "is_own_file_system"
        }
    }

    private let inbox: String
    private let file: FilePath
    private(set) var lastFooting: InboxFooting?

    init(_ inbox: FilePath, in state: FilePath) {
        self.inbox = inbox.string
        file = state.appending("inbox.json")
        // No note, or one that cannot be read, means the same.
        guard let text = try? FileText.contents(of: file.string),
            let note = try? JSONDecoder().decode(Note.self, from: Data(text.utf8)), note.path == self.inbox
        else { return }
        lastFooting = InboxFooting(isMountPoint: note.isMountPoint, isOwnFileSystem: note.isOwnFileSystem)
    }

    func note(_ footing: InboxFooting) throws(LedgerFailure) {
        guard footing != lastFooting else { return }
        var writer = JSONWriter(pretty: true)
        writer.object { writer in
            writer.field("path", inbox)
            writer.key("is_mount_point")
            writer.value(footing.isMountPoint)
            writer.key("is_own_file_system")
            writer.value(footing.isOwnFileSystem)
        }
        do {
            try DurableFile.write(writer.bytes + [UInt8(ascii: "\n")], to: file)
        } catch {
            // What keeps a file of the state directory from being written may pass; the daemon waits.
            throw LedgerFailure(reason: "cannot write \(file.oneLine): \(error)", isTransient: true)
        }
        lastFooting = footing
    }
}
