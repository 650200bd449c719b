internal import CLinux
internal import SystemPackage

/// The names that are never taken.
struct IgnoreList: Sendable {
    private let anywhere: [String]
    private let atTop: [String]

    init(_ patterns: [String]) {
        anywhere = patterns.filter { !$0.hasPrefix("/") }
        atTop = patterns.filter { $0.hasPrefix("/") }.map { String($0.dropFirst()) }
    }

    /// The pattern that a name matches, as the list has it; nil where none does. `isAtTop`: the entry lies in the inbox itself,
    /// not in a folder of it.
    func match(_ name: FilePath.Component, isAtTop: Bool) -> String? {
        name.withPlatformString { text in
            if let pattern = anywhere.first(where: { clinux_matches($0, text) != 0 }) { return pattern }
            guard isAtTop else { return nil }
            return atTop.first { clinux_matches($0, text) != 0 }.map { "/" + $0 }
        }
    }
}
