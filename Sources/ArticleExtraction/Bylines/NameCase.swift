/// Writes names that stand in capitals as names are written: "REYES" as "Reyes", "O'CONNOR" as "O'Connor", "MCCARTHY" as
/// "McCarthy", "MÜLLER-LÜDENSCHEIDT" as "Müller-Lüdenscheidt".
enum NameCase {
    static func append(_ word: ArraySlice<UInt8>, to out: inout [UInt8]) {
        let bytes = Array(word)
        var startsPart = true
        var index = 0
        var letters = 0
        while index < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: index)
            if startsPart || isAfterMc(bytes, index, letters) {
                out.append(contentsOf: bytes[index..<(index + length)])
            } else {
                Scalars.append(Scalars.lowercased(scalar), to: &out)
            }
            letters = Scalars.joinsWord(scalar) ? 0 : letters + 1
            // "D'ARCY" and "O'CONNOR", but "JACK'S" keeps its small s.
            startsPart = Scalars.joinsWord(scalar) && index + length + 1 < bytes.count
            index += length
        }
    }

    private static func isAfterMc(_ bytes: [UInt8], _ index: Int, _ letters: Int) -> Bool {
        letters == 2 && index >= 2 && bytes[index - 2] == 0x4D && bytes[index - 1] == 0x43 && bytes.count - index >= 3
    }
}
