internal import Glibc
public import SystemPackage

extension ClaimedFile {
    /// Opens the file for reading, from any thread; the caller closes the descriptor.
    ///
    /// `limit` in bytes. The size is looked at before anything is read. No link is followed and no FIFO can block.
    public func open(limit: Int) throws(FileProblem) -> FileDescriptor {
        let raw = claimedPath.withPlatformString {
            Glibc.open($0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        }
        guard raw >= 0 else {
            switch Errno(rawValue: errno) {
            case .noSuchFileOrDirectory: throw .missing
            // O_NOFOLLOW on a link; a socket.
            case .tooManySymbolicLinkLevels, .noSuchAddressOrDevice: throw .notRegular
            case let cause: throw .unreadable(cause)
            }
        }
        let descriptor = FileDescriptor(rawValue: raw)
        do throws(FileProblem) {
            let now = try stampNow(of: descriptor)
            guard now.kind == .regular else { throw .notRegular }
            guard now.size <= Int64(limit) else { throw .tooLarge(size: now.size, limit: limit) }
            guard now.hasSameContent(as: stamp) else { throw .changed }
            return descriptor
        } catch {
            Glibc.close(raw)
            throw error
        }
    }

    /// Whether the file, open as `descriptor`, is still what was claimed: to be asked after it was read.
    public func isUnchanged(_ descriptor: FileDescriptor) -> Bool {
        // What cannot be looked at may have changed.
        guard let now = try? FileStamp.of(descriptor) else { return false }
        return now.hasSameContent(as: stamp)
    }

    /// Reads the whole file, from any thread; at most `limit` bytes.
    ///
    /// Throws `changed` where it was written to since it was claimed, so that half a file is never taken for a whole one.
    public func contents(limit: Int) throws(FileProblem) -> [UInt8] {
        let descriptor = try open(limit: limit)
        defer { Glibc.close(descriptor.rawValue) }
        var failure: Errno?
        let bytes = [UInt8](unsafeUninitializedCapacity: Int(stamp.size)) { buffer, count in
            while count < buffer.count {
                let got = pread(
                    descriptor.rawValue, buffer.baseAddress.map { $0 + count }, buffer.count - count, off_t(count))
                if got > 0 {
                    count += got
                } else if got == 0 {
                    return
                } else if errno != EINTR {
                    failure = Errno(rawValue: errno)
                    return
                }
            }
        }
        if let failure { throw .readFailed(failure, after: bytes.count) }
        guard bytes.count == Int(stamp.size), isUnchanged(descriptor) else { throw .changed }
        return bytes
    }

    private func stampNow(of descriptor: FileDescriptor) throws(FileProblem) -> FileStamp {
        do {
            return try FileStamp.of(descriptor)
        } catch {
            throw .unreadable(error)
        }
    }
}
