internal import CLinux
internal import Glibc

/// One end of a pair of connected sockets over which messages go, each as one or more packets, and descriptors with them.
///
/// A message's first packet begins with its length, eight bytes, little end first.
final class PacketSocket {
    enum Failure: Error {
        /// The other side is gone.
        case closed
        /// Nothing more can be sent now without waiting.
        case busy
        /// What came is no message.
        case malformed
        case system(CInt)
    }

    let descriptor: CInt
    private let waits: Bool
    /// The most bytes that a message from the other side may have.
    private let limit: Int
    /// What came of a message that is not whole yet.
    private var incoming: [UInt8] = []
    /// Bytes received so far.
    private(set) var received = 0
    /// The descriptor that came with it.
    private var passed: CInt = -1
    private var packet = [UInt8](repeating: 0, count: packetBytes)

    /// Bytes of a packet: few enough that a socket's buffer, some 200 KB, takes several.
    private static let packetBytes = 32 << 10
    private static let headerBytes = 8

    /// Takes over `descriptor`. `waits`: whether sending and receiving block.
    init(_ descriptor: CInt, waits: Bool, limit: Int) {
        self.descriptor = descriptor
        self.waits = waits
        self.limit = limit
    }

    deinit {
        close(descriptor)
        if passed >= 0 { close(passed) }
    }

    /// Sends a message; `passed` goes along where it is a descriptor, and stays the caller's.
    ///
    /// One that does not wait throws `busy` where the message does not go as a whole; what it sends fits one packet.
    func send(_ message: [UInt8], passing passed: CInt = -1) throws(Failure) {
        var header = MessageWriter()
        header.number(message.count)
        let bytes = header.bytes + message
        var sent = 0
        while sent < bytes.count {
            let count = min(Self.packetBytes, bytes.count - sent)
            let got = bytes[sent..<sent + count].withUnsafeBytes {
                clinux_send_packet(descriptor, $0.baseAddress, $0.count, sent == 0 ? passed : -1, waits ? 1 : 0)
            }
            guard got == count else {
                switch errno {
                case EPIPE, ECONNRESET, ENOTCONN: throw .closed
                case EAGAIN: throw .busy
                default: throw .system(errno)
                }
            }
            sent += count
        }
    }

    /// The next message that is whole, and the descriptor that came with it, -1 without one; nil where none is there yet,
    /// which where it waits does not happen.
    func receive() throws(Failure) -> (message: [UInt8], passed: CInt)? {
        while true {
            var came: CInt = -1
            let got = packet.withUnsafeMutableBytes {
                clinux_receive_packet(descriptor, $0.baseAddress, $0.count, &came, waits ? 1 : 0)
            }
            guard got > 0 else {
                guard got < 0 else { throw .closed }
                if errno == EAGAIN { return nil }
                throw errno == ECONNRESET ? .closed : .system(errno)
            }
            received += got
            if came >= 0 {
                if passed >= 0 { close(passed) }
                passed = came
            }
            if incoming.isEmpty { try reserve(for: packet[..<got]) }
            incoming.append(contentsOf: packet[..<got])
            guard let length = Self.length(of: incoming) else { throw .malformed }
            guard incoming.count <= length + Self.headerBytes else { throw .malformed }
            guard incoming.count == length + Self.headerBytes else { continue }
            let message = Array(incoming[Self.headerBytes...])
            incoming = []
            defer { passed = -1 }
            return (message, passed)
        }
    }

    /// Makes room for a message at its first packet.
    private func reserve(for first: ArraySlice<UInt8>) throws(Failure) {
        guard let length = Self.length(of: Array(first.prefix(Self.headerBytes))), length >= 0, length <= limit else {
            throw .malformed
        }
        incoming.reserveCapacity(length + Self.headerBytes)
    }

    private static func length(of bytes: [UInt8]) -> Int? {
        guard bytes.count >= headerBytes else { return nil }
        // There are eight bytes.
        var reader = MessageReader(Array(bytes[..<headerBytes]))
        return try? reader.number()
    }
}
