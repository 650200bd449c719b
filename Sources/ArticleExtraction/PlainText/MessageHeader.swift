/// The header fields of a saved mail or newsletter.
enum MessageHeader {
    enum Field {
        case subject
        case from
        case date
        case other
    }

    /// RFC 5322 names, and what mail programs in other languages print in their place.
    private static let names: HashTable<Field> = {
        let lists: [(Field, String)] = [
            (
                .subject,
                "subject betreff objet asunto assunto oggetto onderwerp ämne emne aihe temat předmět тема konu 件名 主题 제목"
            ),
            (.from, "from von de da van från fra lähettäjä od от kimden 差出人 发件人"),
            (
                .date,
                "date sent datum gesendet envoyé fecha enviado data inviato verzonden datum skickat sendt päiväys дата tarih 日期"
            ),
            (
                .other,
                "to cc bcc reply-to an à para a aan till til vastaanottaja do komu кому kime list-id message-id received"
            ),
        ]
        var pairs: [(UInt64, Field)] = []
        for (field, list) in lists {
            for name in list.split(separator: " ") { pairs.append((WordHash.of(String(name)), field)) }
        }
        return HashTable(pairs) { first, _ in first }
    }()

    /// The field that a line is, and where its value lies.
    static func field(_ line: TextLine, _ text: ScannedText) -> (Field, Range<Int>)? {
        var index = line.range.lowerBound
        var hash = WordHash()
        while index < line.range.upperBound, index - line.range.lowerBound < 24 {
            let (scalar, length) = Scalars.decode(text.bytes, at: index)
            if scalar == 0x3A {
                guard let field = names[hash.value], index + 1 < line.range.upperBound else { return nil }
                var start = index + 1
                while start < line.range.upperBound, text.bytes[start] <= 0x20 { start += 1 }
                return start < line.range.upperBound ? (field, start..<line.range.upperBound) : nil
            }
            hash.add(Scalars.lowercased(scalar))
            index += length
        }
        return nil
    }

    /// The display name of "Ann Reyes <ann@example.org>", else the address.
    static func name(_ text: ScannedText, _ range: Range<Int>) -> String {
        var end = range.lowerBound
        while end < range.upperBound, text.bytes[end] != 0x3C { end += 1 }
        var start = range.lowerBound
        while end > start, text.bytes[end - 1] <= 0x20 || text.bytes[end - 1] == 0x22 { end -= 1 }
        while start < end, text.bytes[start] == 0x22 { start += 1 }
        return start < end ? text.squeezed(start..<end) : text.squeezed(range)
    }
}
