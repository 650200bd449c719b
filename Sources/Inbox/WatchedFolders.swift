internal import SystemPackage

/// Which kernel watch stands for which folder of the inbox; the root is "".
struct WatchedFolders {
    private var folders: [CInt: FilePath] = [:]
    private(set) var root: CInt?

    func folder(of watch: CInt) -> FilePath? { folders[watch] }

    mutating func add(_ watch: CInt, for folder: FilePath) {
        folders[watch] = folder
        if folder.isEmpty { root = watch }
    }

    mutating func remove(_ watch: CInt) {
        folders[watch] = nil
        if root == watch { root = nil }
    }

    /// Removes and returns the watches of a folder and of all below it.
    mutating func removeAll(in folder: FilePath) -> [CInt] {
        removeAll { $0.starts(with: folder) }
    }

    mutating func removeAll(where isOut: (FilePath) -> Bool) -> [CInt] {
        let gone = folders.filter { isOut($0.value) }.map(\.key)
        for watch in gone { remove(watch) }
        return gone
    }

    /// Removes and returns all of them.
    mutating func removeAll() -> [CInt] {
        defer { self = WatchedFolders() }
        return Array(folders.keys)
    }
}
