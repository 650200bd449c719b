internal import SystemPackage

/// Paths put together and cut as bytes: with no checks of whole paths at each byte, as swift-system makes them in debug builds,
/// where a folder 60 deep cost seconds.
extension FilePath {
    /// This path and then `relative`, which must be relative; either may be empty.
    func joined(_ relative: FilePath) -> FilePath {
        guard !relative.isEmpty else { return self }
        guard !isEmpty else { return relative }
        return FileName(bytes: FileName(of: self).bytes + [UInt8(ascii: "/")] + FileName(of: relative).bytes).path
    }

    func joined(_ name: FilePath.Component) -> FilePath {
        let bytes = FileName(of: name).bytes
        return FileName(bytes: isEmpty ? bytes : FileName(of: self).bytes + [UInt8(ascii: "/")] + bytes).path
    }
}

extension FileName {
    /// Of a path: where the folder above ends; nil where there is none but the root.
    static func parentEnd(of path: ArraySlice<UInt8>) -> Int? {
        guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex else { return nil }
        return slash
    }

    /// Calls `body` with the path as the system takes it.
    static func withPath(_ path: ArraySlice<UInt8>, _ body: (UnsafePointer<CChar>) -> CInt) -> CInt {
        (path.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.map(body) ?? -1
        }
    }
}
