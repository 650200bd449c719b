import Testing

@testable import DaybookService

@Suite struct OpenMetricsTests {
    @Test func `labels are escaped`() {
        var writer = OpenMetricsWriter()
        writer.sample("a", 1, ["folder": "x\"y\\z\nw"])
        #expect(writer.text == "a{folder=\"x\\\"y\\\\z\\nw\"} 1\n")
    }

    @Test(arguments: [(0, "0.0"), (1, "0.001"), (1_500, "1.5"), (65_536, "65.536"), (2_000, "2.0"), (1_050, "1.05")])
    func `thousandths are written as a decimal`(number: Int, text: String) {
        #expect(OpenMetricsWriter.decimal(thousandths: number) == text)
    }

    @Test func `a time that the status has is read back`() {
        let moment = Moment(seconds: 1_764_034_800)
        #expect(Moment(rfc3339: LocalTime.rfc3339(moment)) == moment)
        #expect(Moment(rfc3339: "2025-11-25T02:40:00+01:00") == Moment(seconds: 1_764_034_800))
        #expect(Moment(rfc3339: "yesterday") == nil)
    }
}
