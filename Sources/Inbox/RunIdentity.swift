internal import Glibc
internal import SystemPackage

/// Which process claimed a batch of files, so that one that is still at it is told from one that died.
///
/// No lock file: an open descriptor on the inbox would keep its file system from being unmounted.
struct RunIdentity: Sendable, Hashable {
    /// Different for each opening of an inbox.
    let run: String
    let boot: String
    let process: Int32
    /// When the process started, in clock ticks since the boot (proc(5)); 0 where it cannot be known.
    let started: UInt64

    /// Of this process.
    static func current() -> RunIdentity {
        let process = getpid()
        return RunIdentity(
            run: hexadecimal(UInt32.random(in: .min ... .max)), boot: currentBoot(), process: process,
            started: startTime(of: process) ?? 0)
    }

    /// The name of the folder for a batch.
    func batch(_ number: UInt64) -> String { "\(run)-\(boot)-\(process)-\(started)-\(number)" }

    /// Whether this opening of the inbox made that folder.
    func made(_ batch: FilePath.Component) -> Bool { FileName(of: batch).repaired.hasPrefix("\(run)-") }

    /// Whether another process that still lives made that folder.
    static func isOfLivingOther(_ batch: FilePath.Component) -> Bool {
        let parts = FileName(of: batch).repaired.split(separator: "-")
        guard parts.count == 5, let process = Int32(parts[2]), let started = UInt64(parts[3]) else { return false }
        // A daemon in a sandbox may not know its boot, while the command that asks here does.
        let isOfThisBoot = parts[1] == currentBoot() || parts[1] == unknownBoot
        return process != getpid() && isOfThisBoot && startTime(of: process) == started
    }

    private static let unknownBoot = "00000000"

    private static func currentBoot() -> String {
        let bytes = firstBytes(of: "/proc/sys/kernel/random/boot_id").prefix(8)
        // A sandbox may hide it; the start of a process, in ticks since the boot, then tells boots apart well enough.
        return bytes.isEmpty ? unknownBoot : String(decoding: bytes, as: UTF8.self)
    }

    /// Field 22 of /proc/PID/stat; the fields are counted from the last parenthesis, since the name before it may hold anything.
    private static func startTime(of process: Int32) -> UInt64? {
        let bytes = firstBytes(of: FilePath("/proc/\(process)/stat"))
        guard let end = bytes.lastIndex(of: UInt8(ascii: ")")) else { return nil }
        let fields = bytes[(end + 1)...].split(separator: UInt8(ascii: " "))
        guard fields.count > 19 else { return nil }
        return UInt64(String(decoding: fields[19], as: UTF8.self))
    }

    private static func firstBytes(of path: FilePath) -> [UInt8] {
        (try? BoundedFile.firstBytes(of: path, limit: 1024)) ?? []  // without /proc nobody else is known to live
    }

    private static func hexadecimal(_ number: UInt32) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}
