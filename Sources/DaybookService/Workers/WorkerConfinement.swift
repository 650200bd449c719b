internal import CLinux
internal import Glibc

/// What a worker gives up before it reads the first byte of a document: a document that takes over its worker gains nothing.
///
/// Each step stands by itself, so that on a kernel that lacks one the others hold.
enum WorkerConfinement {
    /// Descriptors: three, the socket, a document, and one to spare.
    private static let descriptors: UInt = 6
    /// Bytes that the standard error, a file in memory, may take: room for the words of a trap.
    private static let errorBytes: UInt = 64 << 10

    /// Gives up what the system lets it.
    ///
    /// - Parameter memory: Bytes of address space that reading documents may take, beyond what the process has now.
    /// - Returns: What could not be given up, each in words.
    static func enter(memory: Int) -> [String] {
        var missing: [String] = []
        func demand(_ what: String, _ result: CInt) {
            if result != 0 { missing.append("\(what): \(String(cString: strerror(errno)))") }
        }
        demand("no new privileges", clinux_give_up_privileges())
        let space = UInt(addressSpace()) + UInt(memory)
        demand("memory limit", limit(RLIMIT_AS, space))
        demand("file size limit", limit(RLIMIT_FSIZE, errorBytes))
        demand("descriptor limit", limit(RLIMIT_NOFILE, descriptors))
        demand("core limit", limit(RLIMIT_CORE, 0))
        demand("process limit", clinux_limit(clinux_process_limit, 0, 0))
        // A kernel without Landlock, with it switched off, or a container that forbids it, is no fault of anybody's: the filter lets
        // nothing be opened either.
        if clinux_give_up_files() != 0, ![ENOSYS, EOPNOTSUPP, EPERM].contains(errno) {
            missing.append("Landlock: \(String(cString: strerror(errno)))")
        }
        demand("system call filter", clinux_give_up_calls())
        return missing
    }

    /// Lets the process take so much more processor time, then the kernel ends it: a daemon that is stopped cannot.
    static func allow(milliseconds: Int) {
        let seconds = clinux_cpu_seconds() + UInt(milliseconds / 1_000) + 1
        // Where it cannot be set the daemon's deadline still holds.
        _ = clinux_limit(CInt(RLIMIT_CPU.rawValue), seconds, UInt.max)
    }

    private static func limit(_ resource: __rlimit_resource, _ value: UInt) -> CInt {
        clinux_limit(CInt(resource.rawValue), value, value)
    }

    /// Bytes of address space that the process has, proc(5) statm; 0 where it cannot be known.
    private static func addressSpace() -> Int {
        let descriptor = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return 0 }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 32)
        let got = read(descriptor, &buffer, buffer.count)
        var pages = 0
        for byte in buffer.prefix(max(0, got)) {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
            pages = pages * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return pages * Int(sysconf(CInt(_SC_PAGESIZE)))
    }
}
