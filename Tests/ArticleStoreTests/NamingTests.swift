import Testing

@testable import ArticleStore

@Suite struct SlugTests {
    @Test(
        arguments: [
            ("Two Cranes Stood Still", "two-cranes-stood-still"), ("  What?! -- No…  ", "what-no"),
            ("Don\u{2019}t panic", "dont-panic"), ("Über Straße, Łódź & Ærø", "uber-strasse-lodz-aero"),
            ("Việt Nam đổi mới", "viet-nam-doi-moi"), ("İstanbul'da ıssız", "istanbulda-issiz"),
            ("Cafe\u{301} noir", "cafe-noir"), ("3.5 % of 1,000", "3-5-of-1-000"), ("C++ / C#", "c-c"),
            ("\u{202e}evil\u{202c} name", "evil-name"), ("a/b\\c\0d\ne", "a-b-c-d-e"), ("..", nil), ("", nil),
            ("\u{1f600}", nil),
            ("Москва сегодня", "москва-сегодня"), ("東京の夜", "東京の夜"), ("한국 뉴스", "한국-뉴스"), ("हिन्दी समाचार", "हिन्दी-समाचार"),
            ("عاجل: القاهرة", "عاجل-القاهرة"), ("-leading and trailing-", "leading-and-trailing"),
        ] as [(String, String?)])
    func `a title becomes a part of a file name`(title: String, slug: String?) {
        #expect(Slug.slug(title).map { Array($0.utf8) } == slug.map { Array($0.utf8) })
    }

    @Test(
        arguments: [
            (String(repeating: "word ", count: 60), 79), (String(repeating: "x", count: 500), 80),
            (String(repeating: "中", count: 100), 78), ("short " + String(repeating: "y", count: 200), 80),
        ])
    func `a slug is at most 80 bytes and ends with a whole letter`(title: String, bytes: Int) throws {
        let slug = try #require(Slug.slug(title))
        #expect(slug.utf8.count == bytes)
        #expect(!slug.contains("\u{fffd}") && !slug.hasSuffix("-"))
    }

    @Test(
        arguments: [
            ("A Title", "file.html", "a-title"), (nil, "My File.tar.html", "my-file-tar"), ("!!!", "b.txt", "b"),
            (nil, "sub/dir/Page.HTM", "page"), (nil, ".hidden", "hidden"), (nil, "???.txt", "untitled"),
            (nil, "", "untitled"),
            (nil, "caf\u{65}\u{301}.txt", "cafe"), (nil, "бой.txt", "бой"),
        ] as [(String?, String, String)])
    func `without a title the file's name serves, without either "untitled"`(title: String?, name: String, slug: String)
    {
        #expect(Slug.of(title: title, fileName: name) == slug)
    }

    @Test func `the longest name of a record fits a file system`() {
        var record = Samples.full
        record.title = String(repeating: "\u{1d4d0}", count: 200)
        let name = RecordPath.path(record, day: "2026-11-22").utf8.split(separator: UInt8(ascii: "/")).last
        #expect((name?.count ?? 0) <= 113)
    }
}

@Suite struct RecordPathTests {
    @Test func `a record lies in the folder of its day`() {
        let path = RecordPath.path(Samples.full, day: "2026-01-02")
        #expect(path == "articles/2026/01/02/the-harbour-at-night--\(Samples.full.id).json")
        #expect(RecordPath.day(path) == "2026-01-02")
        #expect(RecordPath.id(fromPath: path) == Samples.full.id)
    }

    @Test(arguments: [
        "x.json", "--.json", "a--short.json", ".a--\(Samples.full.id).json", "a-\(Samples.full.id).json",
        "a--\(Samples.full.id).txt",
    ])
    func `names that are not ours have no id`(name: String) {
        #expect(RecordPath.id(fromFileName: name) == nil)
    }

    @Test(
        arguments: [
            ("html", ".html"), ("HTML", ".html"), ("", ""), ("tar.gz", ""), ("../x", ""), ("a b", ""), ("7z", ".7z"),
            ("averyveryverylongextension", ""), ("h\u{e9}", ""), ("x\0", ""),
        ])
    func `an original keeps an extension of letters and digits only`(given: String, kept: String) {
        let sha = String(repeating: "ab", count: 32)
        #expect(OriginalPath.path(sha256: sha, fileExtension: given) == "originals/ab/\(sha)\(kept).zst")
    }

    @Test(
        arguments: [
            ("2026-11-22", true), ("2024-02-29", true), ("2026-02-29", false), ("1900-02-29", false),
            ("2000-02-29", true),
            ("2026-13-01", false), ("2026-00-10", false), ("2026-11-31", false), ("2026-11-00", false),
            ("2026/11/22", false),
            ("26-11-22", false), ("../../../x", false), ("", false), ("2026-11-2\u{0663}", false),
        ])
    func `a day is one of the calendar`(text: String, isDay: Bool) {
        #expect(Day.isValid(text) == isDay)
    }
}

@Suite struct TimestampTests {
    @Test(
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("2026-11-22T09:30:00+01:00", 1_795_336_200_000_000),
            ("2026-11-22T08:30:00Z", 1_795_336_200_000_000), ("2026-11-22t08:30:00.25z", 1_795_336_200_250_000),
            ("1969-12-31T23:59:59Z", -1_000_000), ("2000-03-01T00:00:00-05:30", 951_888_600_000_000),
            ("yesterday", nil), ("2026-11-22", nil), ("2026-11-22T24:00:00Z", nil), ("2026-11-22T08:30:00", nil),
            ("2026-11-22T08:30:00+1:00", nil), ("2026-02-30T08:30:00Z", nil),
        ] as [(String, Int?)])
    func `RFC 3339 becomes microseconds since 1970`(text: String, microseconds: Int?) {
        #expect(Timestamp.microseconds(text) == microseconds)
    }
}
