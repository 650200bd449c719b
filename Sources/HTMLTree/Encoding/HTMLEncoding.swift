/// An encoding of the Encoding Standard, by its name.
public enum HTMLEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case ibm866 = "ibm866"
    case iso88592 = "iso-8859-2"
    case iso88593 = "iso-8859-3"
    case iso88594 = "iso-8859-4"
    case iso88595 = "iso-8859-5"
    case iso88596 = "iso-8859-6"
    case iso88597 = "iso-8859-7"
    case iso88598 = "iso-8859-8"
    case iso88598Logical = "iso-8859-8-i"
    case iso885910 = "iso-8859-10"
    case iso885913 = "iso-8859-13"
    case iso885914 = "iso-8859-14"
    case iso885915 = "iso-8859-15"
    case iso885916 = "iso-8859-16"
    case koi8R = "koi8-r"
    case koi8U = "koi8-u"
    case macintosh = "macintosh"
    case windows874 = "windows-874"
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case windows1253 = "windows-1253"
    case windows1254 = "windows-1254"
    case windows1255 = "windows-1255"
    case windows1256 = "windows-1256"
    case windows1257 = "windows-1257"
    case windows1258 = "windows-1258"
    case macCyrillic = "x-mac-cyrillic"
    case gbk = "gbk"
    case gb18030 = "gb18030"
    case big5 = "big5"
    case eucJP = "euc-jp"
    case iso2022JP = "iso-2022-jp"
    case shiftJIS = "shift_jis"
    case eucKR = "euc-kr"
    case replacement = "replacement"
    case utf16BE = "utf-16be"
    case utf16LE = "utf-16le"
    case userDefined = "x-user-defined"

    /// "Get an encoding" (Encoding Standard 4.2): the encoding of a label in any case, white space around it ignored.
    public init?(label: String) {
        self.init(label: Array(label.utf8)[...])
    }

    init?(label: ArraySlice<UInt8>) {
        var label = label
        while let first = label.first, first.isHTMLSpace { label.removeFirst() }
        while let last = label.last, last.isHTMLSpace { label.removeLast() }
        guard let encoding = EncodingLabels.encodings[label.map(\.asciiLowercased)] else { return nil }
        self = encoding
    }
}
