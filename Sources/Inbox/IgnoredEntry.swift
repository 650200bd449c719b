/// Why an entry of the inbox is left alone for good.
public enum IgnoredEntry: Sendable, Hashable, CustomStringConvertible {
    case fifo, socket, device, link
    /// On another file system than the inbox, so that it cannot be claimed by a rename.
    case otherFileSystem
    /// In the folder of a page that was saved whole: scripts, styles, images.
    case savedPageFolder
    /// Its path is longer than the system can name (4,096 bytes).
    case pathTooLong
    /// Its name matches this pattern of the ignore list.
    case pattern(String)

    public var description: String {
        switch self {
        case .fifo: "a FIFO"
        case .socket: "a socket"
        case .device: "a device"
        case .link: "a symbolic link"
        case .otherFileSystem: "on another file system than the inbox"
        case .savedPageFolder: "the folder of a saved page, with what belongs to the page"
        case .pathTooLong: "a path of over 4096 bytes"
        case .pattern(let pattern): "ignored by the pattern \(pattern)"
        }
    }
}
