import Foundation
import Testing

@testable import Digest

/// The pages in a browser, from the disk, as most people open them.
@Suite("browser", .timeLimit(.minutes(3)), .serialized)
struct BrowserTests {
    @Test func `no page scrolls sideways on a phone and none breaks its own policy`() throws {
        guard let browser = Tool("chromium", "chromium-browser", "google-chrome", for: "the pages in a browser") else {
            return
        }
        let folder = try PageFolder()
        for (name, page) in ValidatorTests.pages { try folder.write(page, as: "\(name).html") }
        let names = ValidatorTests.pages.keys.sorted()
        let widths = [320, 360, 900, 1600]
        try folder.write(Self.harness(names, widths), as: "harness.html")
        let answer = try browser.run(
            Self.options + [
                "--user-data-dir=\(folder.path)/profile", "--dump-dom", "file://\(folder.path)/harness.html",
            ])
        let report = try #require(answer.text.firstMatch(of: /<pre id="report">([^<]*)</)?.output.1)
        let lines = report.split(separator: "\n")
        #expect(lines.count == names.count * widths.count)
        for line in lines { #expect(line.hasSuffix(" fits"), "\(line)") }
        #expect(
            !answer.text.contains("CONSOLE"), "\(answer.text.split(separator: "\n").filter { $0.contains("CONSOLE") })")
    }

    @Test func `the search box finds a headline by its words without their accents, and shows text only`() throws {
        guard let browser = Tool("chromium", "chromium-browser", "google-chrome", for: "the search in a browser") else {
            return
        }
        let folder = try PageFolder()
        var day = ValidatorTests.days[0]
        day.headlines = [.init(text: "Café <b>Zürich</b> closes"), .init(text: "Ferry strikes bridge")]
        try folder.write(ArchivePage().html(title: "D", days: [day]), as: "archive.html")
        try folder.write(Self.search("zurich cafe"), as: "harness.html")
        let answer = try browser.run(
            Self.options + [
                "--user-data-dir=\(folder.path)/profile", "--dump-dom", "file://\(folder.path)/harness.html",
            ])
        let report = try #require(answer.text.firstMatch(of: /<pre id="report">([^<]*)</)?.output.1)
        #expect(report == "1 headline|2026-03-10/index.html#story-1|Café &lt;b&gt;Zürich&lt;/b&gt; closes")
        #expect(!answer.text.contains("CONSOLE"))
    }

    // The harness may look into the pages' frames although each file has an origin of its own.
    private static let options = [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--allow-file-access-from-files", "--enable-logging=stderr", "--log-level=1", "--virtual-time-budget=20000",
    ]

    /// Shows each page in a frame of each width and says whether it fits.
    private static func harness(_ names: [String], _ widths: [Int]) -> String {
        """
        <!DOCTYPE html><meta charset="utf-8"><pre id="report"></pre><script>
        var names = \(names), widths = \(widths), report = document.getElementById('report');
        function next(page, width) {
          if (page == names.length) return;
          var frame = document.createElement('iframe');
          frame.style.width = widths[width] + 'px'; frame.style.height = '900px'; frame.style.border = 0;
          frame.onload = function () {
            var root = frame.contentDocument.documentElement;
            var fits = root.scrollWidth <= widths[width] && root.clientWidth > 0;
            report.textContent += names[page] + ' at ' + widths[width] + (fits ? ' fits' : ': ' + root.scrollWidth) + '\\n';
            frame.remove();
            width + 1 < widths.length ? next(page, width + 1) : next(page + 1, 0);
          };
          frame.src = names[page] + '.html'; document.body.append(frame);
        }
        next(0, 0);
        </script>
        """
    }

    private static func search(_ words: String) -> String {
        """
        <!DOCTYPE html><meta charset="utf-8"><pre id="report"></pre><iframe src="archive.html"></iframe><script>
        var frame = document.querySelector('iframe');
        frame.onload = function () {
          var page = frame.contentDocument, box = page.getElementById('query');
          box.value = '\(words)'; box.dispatchEvent(new Event('input'));
          var link = page.querySelector('#hits a');
          document.getElementById('report').textContent =
            [page.getElementById('found').textContent, link.getAttribute('href'), link.textContent].join('|');
        };
        </script>
        """
    }
}
