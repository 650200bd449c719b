/// One file or directory of the machine, whatever its name.
struct FileIdentity: Sendable, Hashable {
    var device: UInt64
    var inode: UInt64
}

extension FileStamp {
    var identity: FileIdentity { FileIdentity(device: device, inode: inode) }
}
