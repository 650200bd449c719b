extension ArraySlice<UInt8> {
    /// Where `bytes` first stand; nil where they do not. For the few KiB that this room looks at.
    func firstPlace(of bytes: [UInt8]) -> Range<Int>? {
        guard let first = bytes.first, count >= bytes.count else { return nil }
        var start = startIndex
        let last = endIndex - bytes.count
        while start <= last {
            if self[start] == first, self[start..<start + bytes.count].elementsEqual(bytes) {
                return start..<start + bytes.count
            }
            start += 1
        }
        return nil
    }
}
