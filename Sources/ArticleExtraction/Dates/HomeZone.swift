/// The time zones of countries, to tell on which day at home a stamp in UTC lies.
enum HomeZone {
    /// The least and the most minutes east of UTC that clocks of a country show within a year, by its top-level domain.
    ///
    /// From the IANA time zone database of 2024; far islands are left out, as are the domains that the world uses for
    /// other things ("tv", "io", "co", "me").
    private static let offsets: HashTable<ClosedRange<Int>> = NameHash.table([
        (60...120, "at be ch cz de dk es fr hr hu it li lu mt nl no pl se si sk rs ba mk al"),
        (0...60, "uk ie pt"), (0...0, "is gh sn ci"), (120...180, "fi ee lv lt gr bg ro ua md cy il lb eg"),
        (180...180, "tr by sa iq kw qa ke tz ug et"), (120...120, "za zw zm bw ly"), (60...60, "ng dz tn cm"),
        (240...240, "ae om ge am az"), (210...210, "ir"), (300...300, "pk uz kz"), (330...330, "in lk"),
        (345...345, "np"), (360...360, "bd"), (390...390, "mm"), (420...420, "th vn kh"),
        (480...480, "cn hk sg my ph tw"),
        (540...540, "jp kr"), (480...660, "au"), (720...780, "nz"), (420...540, "id"),
        (-240 ... -180, "br py cl"), (-180...(-180), "ar uy"), (-240...(-240), "bo ve do pr"),
        (-300...(-300), "pe ec pa jm"),
        (-360...(-360), "cr gt hn sv ni"), (-480 ... -150, "ca"), (-600 ... -240, "us gov mil"), (-480 ... -300, "mx"),
    ])

    /// A date in UTC as clocks at home show it, where it is another day there all year round; `nil` where it is not.
    ///
    /// It is the same instant: where a country has several zones, in the nearest to UTC of those.
    static func local(_ date: ArticleDate, domain: ArraySlice<UInt8>) -> ArticleDate? {
        guard let time = date.time, date.offsetMinutes == 0, let offsets = offsets[NameHash.of(domain)] else {
            return nil
        }
        let minutes = time.hour * 60 + time.minute
        let offset: Int
        if minutes + offsets.lowerBound >= day {
            offset = offsets.lowerBound
        } else if minutes + offsets.upperBound < 0 {
            offset = offsets.upperBound
        } else {
            return nil
        }
        let seconds = date.dayNumber * 86400 + (minutes + offset) * 60 + time.second
        var local = ArticleDate(secondsSince1970: seconds)
        local.offsetMinutes = offset
        return local
    }

    /// The minutes of a day.
    private static let day = 24 * 60
}
