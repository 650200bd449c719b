internal import CLinux
internal import SystemPackage

/// What kind of file system an inbox lies on, as far as events and clocks are concerned.
enum FileSystemKind: Sendable {
    /// Every change is seen as an event.
    case local
    /// Changes made below the mounted view are not seen: overlayfs.
    case layered
    /// Changes made by other machines are not seen, and times are another machine's: nfs, cifs, fuse, 9p and the like.
    case network

    /// Magic numbers as in statfs(2) and linux/magic.h.
    private static let networkTypes: Set<Int64> = [
        0x6969,  // nfs
        0xFF53_4D42, 0xFE53_4D42, 0x517B,  // cifs, smb2, smb
        0x6573_5546,  // fuse: sshfs, rclone, mergerfs, ...
        0x0102_1997,  // 9p
        0x00C3_6400,  // ceph
        0x5346_414F, 0x6B41_4653,  // afs of OpenAFS and of the kernel
        0x786F_4256,  // VirtualBox shared folders
        0xBACB_ACBC,  // VMware shared folders
        0x7C7C_6673,  // Parallels shared folders
        0x0BD0_0BD0,  // lustre
        0x4750_4653,  // gpfs
        0x1983_0326,  // fhgfs, BeeGFS
    ]
    private static let overlay: Int64 = 0x794C_7630

    init(of path: FilePath) {
        let type = path.withPlatformString { clinux_file_system_type($0) }
        self = Self.networkTypes.contains(type) ? .network : type == Self.overlay ? .layered : .local
    }
}
