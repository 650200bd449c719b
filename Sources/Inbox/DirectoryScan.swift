internal import SystemPackage

/// A walk through folders that hands out one entry at a time, so that a backlog of any size costs no memory.
struct DirectoryScan {
    enum Step {
        /// An entry that is not known to be a folder: the folder it lies in, and its name.
        case entry(FilePath, FilePath.Component)
        case folder(FilePath, FilePath.Component)
        /// The walk is about to list this folder: now is the time to watch it, so that nothing falls between.
        case entering(FilePath)
        case unlistable(FilePath, Errno)
    }

    private let root: FilePath
    /// Relative to the root, to be listed.
    private var folders: [FilePath] = []
    private var known: Set<FilePath> = []
    private var entered: FilePath?
    private var current: (folder: FilePath, stream: DirectoryStream)?

    init(root: FilePath) {
        self.root = root
    }

    var isActive: Bool { current != nil || entered != nil || !folders.isEmpty }

    /// Adds a folder, "" for the root itself; one that waits already is not added twice.
    mutating func add(_ folder: FilePath) {
        guard known.insert(folder).inserted else { return }
        folders.append(folder)
    }

    /// Does not list the folder that is being entered.
    mutating func skip() {
        entered = nil
    }

    mutating func cancel() {
        self = DirectoryScan(root: root)
    }

    /// The next step; nil at the end.
    mutating func next() -> Step? {
        while true {
            if let folder = entered {
                entered = nil
                do throws(Errno) {
                    let path = folder.isEmpty ? root : root.joined(folder)
                    current = (folder, try DirectoryStream(path, followsLink: folder.isEmpty))
                } catch {
                    return .unlistable(folder, error)
                }
            }
            if let (folder, stream) = current {
                do throws(Errno) {
                    guard let (name, kind) = try stream.next() else {
                        current = nil
                        continue
                    }
                    return kind == .directory ? .folder(folder, name) : .entry(folder, name)
                } catch {
                    current = nil
                    return .unlistable(folder, error)
                }
            }
            guard let folder = folders.popLast() else { return nil }
            known.remove(folder)
            entered = folder
            return .entering(folder)
        }
    }
}
