import Glibc
internal import SystemPackage

/// The one writer's hold on a state directory: flock(2) on a file that says who holds it.
final class StoreLock {
    private var descriptor: Int32

    static let name = "daybook.lock"

    init(in directory: FilePath) throws(StoreError) {
        let path = directory.appending(Self.name)
        descriptor = path.withPlatformString { open($0, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644) }
        guard descriptor >= 0 else { throw .system(doing: "open the lock", path: path.string, errno: errno) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let error = errno
            let holder = Self.holder(descriptor)
            close(descriptor)
            if error == EWOULDBLOCK { throw .locked(path: path.string, holder: holder) }
            throw .system(doing: "lock", path: path.string, errno: error)
        }
        let text = Array("\(getpid())\n".utf8)
        // The number is for people: the lock holds without it, on a full disk too.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.count, 0) }
    }

    deinit { release() }

    /// Lets another writer in.
    func release() {
        guard descriptor >= 0 else { return }
        // Closing alone would leave it to a child that was forked a moment ago and has not called exec yet: flock(2).
        flock(descriptor, LOCK_UN)
        close(descriptor)
        descriptor = -1
    }

    /// The process that writes to a state directory, found without touching the lock: somebody who took it to see whether
    /// it is free would keep a daemon from starting in that moment.
    ///
    /// - Returns: `nil` where nobody does, as far as this process may know: /proc/locks (proc(5)) shows no process of
    ///   another container.
    static func livingHolder(in files: DirectoryReader) -> Int? {
        guard let file = try? files.open(name) else { return nil }  // never locked
        defer { close(file) }
        guard let holder = holder(file), let locks = try? FileDescriptor.open("/proc/locks", .readOnly) else {
            return nil
        }
        defer { try? locks.close() }  // nothing was written through it
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while let count = try? buffer.withUnsafeMutableBytes({ try locks.read(into: $0) }), count > 0 {
            text += buffer[..<count]
        }
        // "1: FLOCK  ADVISORY  WRITE 1234 08:01:5678 0 EOF"
        let isHeld = text.split(separator: UInt8(ascii: "\n")).contains { line in
            let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            return words.count > 4 && words[1] == "FLOCK" && words[3] == "WRITE" && words[4] == String(holder)
        }
        return isHeld ? holder : nil
    }

    private static func holder(_ descriptor: Int32) -> Int? {
        var buffer = [UInt8](repeating: 0, count: 20)
        let count = pread(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return nil }
        return Int(String(decoding: buffer[..<count].prefix { (48...57).contains($0) }, as: UTF8.self))
    }
}
