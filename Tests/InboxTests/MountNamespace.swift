import CLinux
import Glibc
import SystemPackage

/// A thread that sees mounts of its own, so that a test can mount and unmount without touching the machine's.
enum MountNamespace {
    /// Whether this process may have one: the super-user with CAP_SYS_ADMIN.
    static let isAllowed = geteuid() == 0 && (try? run { true }) == true

    struct Refused: Error {}

    /// Runs `body` on a thread of its own in a mount namespace of its own, and returns what it returned.
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) throws -> Value {
        let box = Box(body)
        var thread = pthread_t()
        let passed = Unmanaged.passRetained(box)
        let created = pthread_create(
            &thread, nil,
            { passed in
                guard let passed else { return nil }
                Unmanaged<AnyBox>.fromOpaque(passed).takeRetainedValue().run()
                return nil
            }, passed.toOpaque())
        guard created == 0 else { throw Refused() }
        pthread_join(thread, nil)
        guard let result = box.result else { throw Refused() }
        return try result.get()
    }

    static func mountMemory(on path: FilePath) -> Bool {
        path.withPlatformString { mount("tmpfs", $0, "tmpfs", 0, nil) } == 0
    }

    static func bind(_ from: FilePath, on path: FilePath) -> Bool {
        from.withPlatformString { from in
            path.withPlatformString { mount(from, $0, nil, UInt(MS_BIND), nil) }
        } == 0
    }

    static func remount(_ path: FilePath, readOnly: Bool) -> Bool {
        let flags = UInt(MS_REMOUNT) | (readOnly ? UInt(MS_RDONLY) : 0)
        return path.withPlatformString { mount("tmpfs", $0, "tmpfs", flags, nil) } == 0
    }

    static func rebind(_ path: FilePath, readOnly: Bool) -> Bool {
        let flags = UInt(MS_REMOUNT) | UInt(MS_BIND) | (readOnly ? UInt(MS_RDONLY) : 0)
        return path.withPlatformString { mount(nil, $0, nil, flags, nil) } == 0
    }

    /// An overlay whose upper layer lies on a file system of its own, as in a container; `place` is an empty directory, the
    /// layers are made in it and the overlay is mounted on `place/merged`.
    static func mountOverlay(lower: FilePath, in place: FilePath) -> Bool {
        guard mountMemory(on: place) else { return false }
        for name in ["upper", "work", "merged"] {
            guard place.appending(name).withPlatformString({ mkdir($0, 0o755) }) == 0 else { return false }
        }
        let layers = "lowerdir=\(lower),upperdir=\(place.appending("upper")),workdir=\(place.appending("work"))"
        return place.appending("merged").withPlatformString { mount("overlay", $0, "overlay", 0, layers) } == 0
    }

    /// Whether the kernel has overlayfs and lets this process mount one.
    static let hasOverlay: Bool = {
        guard isAllowed, let folder = try? TemporaryFolder() else { return false }
        let (lower, place) = (folder.path.appending("lower"), folder.path.appending("place"))
        guard (try? folder.makeFolders(lower)) != nil, (try? folder.makeFolders(place)) != nil else { return false }
        return (try? run { mountOverlay(lower: lower, in: place) }) == true
    }()

    static func unmount(_ path: FilePath) -> Bool {
        path.withPlatformString { umount2($0, 0) } == 0
    }

    private class AnyBox {
        func run() {}
    }

    private final class Box<Value: Sendable>: AnyBox {
        let body: @Sendable () throws -> Value
        var result: Result<Value, any Error>?

        init(_ body: @escaping @Sendable () throws -> Value) {
            self.body = body
        }

        override func run() {
            let cloneFiles: CInt = 0x200  // CLONE_FS, which CLONE_NEWNS of a single thread needs
            let cloneMounts: CInt = 0x20000
            guard unshare(cloneFiles | cloneMounts) == 0 else { return }
            let propagation = UInt(MS_REC) | UInt(MS_PRIVATE)
            guard mount(nil, "/", nil, propagation, nil) == 0 else { return }
            result = Result { try body() }
        }
    }
}
