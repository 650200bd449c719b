/// The place and agency with which a wire report opens: "PARIS, June 5 (Agency) - ", "BERLIN. ", "HARBOUR CITY (Agency) — ".
enum WireDateline {
    /// How far into the line the dash or full stop may stand, in bytes.
    static let reach = 70

    static func opens(_ line: TextLine, _ bytes: [UInt8]) -> Bool {
        guard line.words >= 6 else { return false }
        let end = min(line.range.upperBound, line.range.lowerBound + reach)
        var capitals = 0
        var lowers = 0
        var bracket = false
        var index = line.range.lowerBound
        while index < end {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if scalar == 0x28 { bracket = true }
            if scalar == 0x2013 || scalar == 0x2014 || (scalar == 0x2D && index > 0 && bytes[index - 1] == 0x20)
                || (scalar == 0x2D && index + 1 < end && bytes[index + 1] == 0x2D)
            {
                return bracket || (capitals >= 3 && lowers == 0)
            }
            if Scalars.isLetter(scalar), !bracket {
                if Scalars.isUppercase(scalar) { capitals += 1 } else { lowers += 1 }
            }
            if scalar == 0x2E || scalar == 0x3A, capitals >= 4, lowers == 0 { return true }
            index += length
        }
        return false
    }
}
