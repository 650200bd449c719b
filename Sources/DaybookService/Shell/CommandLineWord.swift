import Glibc
public import SystemPackage

/// A word of the command line with the bytes that the shell passed, which need not be UTF-8.
///
/// Swift repairs such words when it makes them a String, and a repaired name opens no file.
public struct CommandLineWord: Sendable, Hashable {
    /// As text, repaired where it is not UTF-8.
    public let text: String
    let bytes: [UInt8]

    public init(_ text: String) {
        self.init(text, bytes: Self.original[text]?.first)
    }

    private init(_ text: String, bytes: [UInt8]?) {
        self.text = text
        self.bytes = bytes ?? Array(text.utf8)
    }

    /// Words in the order in which they were given: two that are repaired to the same text keep their own bytes.
    public static func all(_ texts: [String]) -> [CommandLineWord] {
        var taken: [String: Int] = [:]
        return texts.map { text in
            let index = taken[text, default: 0]
            taken[text] = index + 1
            let originals = original[text] ?? []
            return CommandLineWord(text, bytes: index < originals.count ? originals[index] : nil)
        }
    }

    var isUTF8: Bool { String(validating: bytes, as: UTF8.self) != nil }

    public var path: FilePath { FilePath(platformString: bytes.map { CChar(bitPattern: $0) } + [0]) }

    static func bytes(of path: FilePath) -> [UInt8] {
        path.withPlatformString { [UInt8](UnsafeRawBufferPointer(start: $0, count: strlen($0))) }
    }

    /// What follows the last slash.
    var lastComponentBytes: [UInt8] {
        Array(bytes.reversed().prefix { $0 != UInt8(ascii: "/") }.reversed())
    }

    /// The bytes of the words that were repaired.
    private static let original: [String: [[UInt8]]] = {
        var words: [String: [[UInt8]]] = [:]
        // argv is set before main begins and never changes.
        for index in 1..<max(1, Int(CommandLine.argc)) {
            guard let pointer = CommandLine.unsafeArgv[index] else { continue }
            let bytes = [UInt8](UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)))
            guard String(validating: bytes, as: UTF8.self) == nil else { continue }
            words[String(decoding: bytes, as: UTF8.self), default: []].append(bytes)
        }
        return words
    }()
}
