import Testing

@testable import Digest

@Suite("operator's design")
struct PageDesignTests {
    @Test func `a template that does not parse is refused with its file and line`() {
        let error = #expect(throws: DigestError.self) {
            try PageDesign([.day: "<p>\n{{#stories}}</p>"])
        }
        #expect(error?.description.hasPrefix("page template not read: day.mustache, line 2, column ") == true)
    }

    @Test func `an operator's template gets escaped values`() throws {
        let design = try PageDesign([.day: "{{#stories}}{{{headline}}}|{{> article}}{{/stories}}"])
        #expect(!DayPage(design).html(of: DigestRenderingTests.digest).contains("<script"))
    }

    @Test func `a template that names itself or what is not there ends`() throws {
        let design = try PageDesign([.day: "a{{> day}}{{> nothing}}{{> day.mustache}}{{> ../../etc/passwd}}b"])
        #expect(DayPage(design).html(of: SampleDay.digest) == "ab")
    }

    @Test func `an operator's style is admitted by the policy of the built-in page`() throws {
        let page = DayPage(try PageDesign([.style: "body{color:red}"])).html(of: SampleDay.digest)
        #expect(page.contains("<style>body{color:red}</style>"))
        #expect(page.contains("style-src 'sha256-\(PageStyle.digest(of: "body{color:red}"))'"))
    }

    @Test func `a style that would end its element is refused`() {
        #expect(throws: DigestError.self) { try PageDesign([.style: "</style><script>"]) }
    }

    @Test func `the built-in files, given as an operator's, make the same pages`() throws {
        var files: [PageDesign.File: String] = [:]
        for file in PageDesign.File.allCases { files[file] = file.builtIn }
        #expect(DayPage(try PageDesign(files)).html(of: SampleDay.digest) == DayPage().html(of: SampleDay.digest))
    }
}
