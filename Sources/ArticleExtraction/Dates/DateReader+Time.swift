/// The time of day and the zone that stand behind a date.
extension DateReader {
    /// How many words after a date may stand before its time ("at", "um", "|").
    private static let wordsBeforeTime = 2

    func readTime(
        _ words: [LineScanner.Word], _ next: inout Int, _ date: inout ArticleDate, _ end: inout Int,
        isoTail: LineScanner.Word
    ) {
        var index = next
        var hour = -1
        if let isoHour = hourAfterT(isoTail) {
            hour = isoHour
        } else {
            let last = min(words.count, index + Self.wordsBeforeTime + 1)
            while index < last {
                let (value, rest) = leadingNumber(words[index])
                if value >= 0 {
                    guard value <= 24, rest == 0 || Self.isTimeLetter(rest) else { return }
                    hour = value
                    break
                }
                index += 1
            }
            guard hour >= 0 else { return }
            index += 1
        }
        var minute = 0
        var second = 0
        var consumed = index
        if index < words.count, isJoined(words[index - 1], words[index]) {
            let (value, _) = leadingNumber(words[index])
            guard 0...59 ~= value else { return }
            minute = value
            index += 1
            consumed = index
            if index < words.count, isJoined(words[index - 1], words[index]) {
                let (value, _) = leadingNumber(words[index])
                if 0...60 ~= value { second = value }
                index += 1
                consumed = index
            }
        } else if index - 1 < words.count, !isHalfDay(words, index),
            !Self.isTimeLetter(leadingNumber(words[index - 1]).1)
        {
            return
        }
        if let afternoon = halfDay(words, &consumed) {
            guard hour <= 12 else { return }
            hour = hour % 12 + (afternoon ? 12 : 0)
        }
        guard hour <= 23 else { return }
        date.time = ArticleDate.TimeOfDay(hour: hour, minute: minute, second: second)
        end = max(end, words[consumed - 1].range.upperBound)
        readZone(words, &consumed, &date, &end)
        next = consumed
    }

    /// The hour in "19T17" of an ISO date.
    private func hourAfterT(_ word: LineScanner.Word) -> Int? {
        guard let mark = word.range.first(where: { bytes[$0] | 0x20 == 0x74 }), mark > word.range.lowerBound else {
            return nil
        }
        var value = -1
        for index in (mark + 1)..<word.range.upperBound {
            guard Scalars.isASCIIDigit(bytes[index]) else { return nil }
            value = max(0, value) * 10 + Int(bytes[index] - 0x30)
            if value > 24 { return nil }
        }
        return value < 0 ? nil : value
    }

    private static func isTimeLetter(_ scalar: UInt32) -> Bool {
        scalar == 0x68 || scalar == 0x48 || scalar | 0x20 == 0x61 || scalar | 0x20 == 0x70
    }

    /// "17:07", "17.07", "17h07": the mark between hour and minute.
    private func isJoined(_ left: LineScanner.Word, _ right: LineScanner.Word) -> Bool {
        guard right.range.lowerBound - left.range.upperBound == 1, right.range.count == 2 || leadingNumber(right).0 >= 0
        else { return false }
        let mark = bytes[left.range.upperBound]
        return mark == 0x3A || mark == 0x2E
    }

    private func isHalfDay(_ words: [LineScanner.Word], _ index: Int) -> Bool {
        var index = index
        return halfDay(words, &index) != nil
    }

    /// "pm", "p.m.", also glued to the figure before: whether it is after noon.
    private func halfDay(_ words: [LineScanner.Word], _ index: inout Int) -> Bool? {
        if index > 0, index - 1 < words.count {
            let word = words[index - 1].range
            if word.count >= 3, bytes[word.upperBound - 1] | 0x20 == 0x6D {
                let letter = bytes[word.upperBound - 2] | 0x20
                if letter == 0x70 || letter == 0x61, Scalars.isASCIIDigit(bytes[word.upperBound - 3]) {
                    return letter == 0x70
                }
            }
        }
        guard index < words.count else { return nil }
        let word = words[index].range
        let letter = bytes[word.lowerBound] | 0x20
        guard letter == 0x70 || letter == 0x61 else { return nil }
        if word.count == 2, bytes[word.lowerBound + 1] | 0x20 == 0x6D {
            index += 1
            return letter == 0x70
        }
        if word.count == 1, index + 1 < words.count, words[index + 1].range.count == 1,
            bytes[words[index + 1].range.lowerBound] | 0x20 == 0x6D
        {
            index += 2
            return letter == 0x70
        }
        return nil
    }

    private func readZone(
        _ words: [LineScanner.Word], _ index: inout Int, _ date: inout ArticleDate, _ end: inout Int
    ) {
        let last = words[index - 1].range
        // "+02:00", "+0200", "Z" glued to the seconds.
        var sign = last.upperBound
        // RFC 5322 puts a space before the zone: "07:30:00 +0100".
        if sign + 1 < bytes.count, bytes[sign] == 0x20, index < words.count, words[index].range.count == 4 { sign += 1 }
        if sign < bytes.count, bytes[sign] == 0x2B || bytes[sign] == 0x2D,
            index < words.count, words[index].range.lowerBound == sign + 1, words[index].isNumber
        {
            let negative = bytes[sign] == 0x2D
            var minutes = leadingNumber(words[index]).0
            var used = 1
            if words[index].range.count == 4 {
                minutes = minutes / 100 * 60 + minutes % 100
            } else if words[index].range.count == 2, index + 1 < words.count, isJoined(words[index], words[index + 1]) {
                minutes = minutes * 60 + leadingNumber(words[index + 1]).0
                used = 2
            } else {
                return
            }
            guard minutes <= 14 * 60 else { return }
            date.offsetMinutes = negative ? -minutes : minutes
            end = words[index + used - 1].range.upperBound
            index += used
        } else if bytes[last.upperBound - 1] == 0x5A, last.count > 1 {
            date.offsetMinutes = 0
        } else if index < words.count, let offset = MonthNames.zones[words[index].hash] {
            date.offsetMinutes = offset
            end = words[index].range.upperBound
            index += 1
        }
    }
}
