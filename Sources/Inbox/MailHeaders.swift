/// The header block of a mail or of a page saved as MHTML, as far as the first bytes hold it.
struct MailHeaders {
    /// What parts the body, where the content is a multipart (RFC 2046 5.1.1); at most 70 signs.
    let boundary: [UInt8]?

    init(_ head: ArraySlice<UInt8>) {
        boundary = Self.contentType(in: head).flatMap(Self.boundary)
    }

    /// The value of the field, unfolded: lines that begin with white space belong to the one before.
    private static func contentType(in head: ArraySlice<UInt8>) -> [UInt8]? {
        let wanted = Array("content-type:".utf8)
        var value: [UInt8]?
        for line in head.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            let isEmpty = line.allSatisfy { $0 <= 0x20 }
            if isEmpty { break }
            let isContinued = line.first.map { $0 == 0x20 || $0 == 0x09 } ?? false
            if isContinued {
                if value != nil { value?.append(contentsOf: line) }
            } else if value != nil {
                break
            } else if line.prefix(wanted.count).map(FileEnds.lowercased) == wanted {
                value = Array(line.dropFirst(wanted.count))
            }
        }
        return value
    }

    private static func boundary(of contentType: [UInt8]) -> [UInt8]? {
        let lowercase = contentType.map(FileEnds.lowercased)[...]
        let multipart = Array("multipart/".utf8)
        guard lowercase.drop(while: { $0 <= 0x20 }).starts(with: multipart),
            let found = lowercase.firstPlace(of: Array("boundary=".utf8))
        else { return nil }
        let value = contentType[found.upperBound...]
        let isQuoted = value.first == UInt8(ascii: "\"")
        let boundary =
            isQuoted
            ? value.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
            : value.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }
        return (1...70).contains(boundary.count) ? Array(boundary) : nil
    }
}
