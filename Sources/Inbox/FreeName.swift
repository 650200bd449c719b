internal import SystemPackage

/// Names to try for a file where its own name is taken.
enum FreeName {
    /// The `number`th name to try, from 1, which is the name itself: "report.html", "report (2).html", ...
    ///
    /// The result is at most 255 bytes: the part before the extension is cut, never inside a UTF-8 sequence.
    static func candidate(_ name: FileName, _ number: Int) -> FileName {
        guard number > 1 else { return name }
        let bytes = name.bytes
        let suffix = Array(" (\(number))".utf8)
        // An extension is short and follows something; ".profile" has none.
        let longestExtension = 16
        var split = bytes.count
        if let dot = bytes.lastIndex(of: UInt8(ascii: ".")), dot > 0, bytes.count - dot <= longestExtension {
            split = dot
        }
        let room = InboxLimits.nameBytes - suffix.count - (bytes.count - split)
        return FileName(bytes: cut(bytes[..<split], to: room) + suffix + bytes[split...])
    }

    /// At most `limit` bytes, not ending inside a UTF-8 sequence.
    static func cut(_ bytes: ArraySlice<UInt8>, to limit: Int) -> [UInt8] {
        guard bytes.count > limit else { return Array(bytes) }
        var end = bytes.startIndex + limit
        while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return Array(bytes[..<end])
    }

    /// Moves a file to the first name in `folder` that is free and `allows` permits; returns where it lies now.
    static func move(
        _ path: FilePath, into folder: FilePath, as name: FileName, doing: String
    ) throws(InboxError) -> FilePath {
        for number in 1...InboxLimits.freeNames {
            let target = folder.joined(candidate(name, number).path)
            do throws(Errno) {
                try FileSystem.renameWithoutReplacing(path, to: target)
                return target
            } catch .fileExists {
                continue
            } catch {
                throw .failed(doing: doing, path: path, errno: error)
            }
        }
        throw .noFreeName(path: path)
    }
}
