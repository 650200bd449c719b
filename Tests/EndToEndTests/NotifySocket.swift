import Foundation
import SystemPackage
import Testing

/// A service manager's end of sd_notify(3): a datagram socket that keeps what it is told.
final class NotifySocket: @unchecked Sendable {
    // The descriptor never changes, and `messages` is touched under the lock only.
    let path: String
    private let descriptor: Int32
    private let lock = NSLock()
    private var messages: [String] = []

    init() throws {
        path = "/tmp/daybook-notify-\(UUID().uuidString.prefix(8)).sock"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
        Thread.detachNewThread { [self] in listen() }
    }

    /// All messages so far, in order.
    func received() -> [String] {
        lock.withLock { messages }
    }

    /// Takes each message as it comes: a manager that does not read would block the service.
    private func listen() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return }
            lock.withLock { messages.append(String(decoding: buffer[..<count], as: UTF8.self)) }
        }
    }

    deinit {
        unlink(path)
    }

    /// Ends the listening.
    func close() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }
}
