import Foundation
import Subprocess
import SystemPackage
import Testing

/// Pages that an extension of a browser saves by itself, below the browser's folder for downloads, which holds the inbox.
///
/// The extension is ours, and saves as those do that save pages: by the browser's own interface for downloads.
@Suite(.timeLimit(.minutes(2))) struct BrowserSavingTests {
    @Test func `what an extension saves into the inbox is stored whole, and once`() async throws {
        // Chromium alone: Chrome itself takes no extension from the command line.
        let browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser"]
        guard let browser = browsers.first(where: FileManager.default.isExecutableFile(atPath:)) else {
            print("skipped: saving with an extension: Chromium is not installed")
            return
        }
        let place = try Place()
        // The last is large, as pages are that carry their pictures.
        let picture = "data:image/jpeg;base64," + String(repeating: "/9j/", count: 1 << 20)
        let pages = [
            SamplePage.html(number: 1), SamplePage.html(number: 2), SamplePage.html(number: 3, image: picture),
        ]
        try Self.writeExtension(saving: pages, in: place)
        try await Daemon.run(in: place) { daemon in
            _ = try await Subprocess.run(
                .path(FilePath(browser)),
                arguments: [
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                    "--disable-features=DisableLoadExtensionCommandLineSwitch",
                    "--user-data-dir=\(place.folder.appending("profile").string)",
                    "--load-extension=\(place.folder.appending("extension").string)", "about:blank",
                ], input: .none, output: .discarded, error: .discarded
            ) { execution in
                defer { kill(execution.processIdentifier.value, SIGTERM) }
                try await daemon.settles(stored: pages.count)
                try await daemon.eventually("nothing is left in the inbox") {
                    place.names(in: place.inbox).allSatisfy { $0.hasPrefix(".daybook") || $0 == "rejected" }
                }
            }
        }
        let sources = try place.records().compactMap { ($0["_daybook"] as? [String: Any])?["source"] as? [String: Any] }
        #expect(sources.compactMap { $0["size"] as? Int }.sorted() == pages.map(\.utf8.count).sorted())
        #expect(sources.compactMap { $0["name"] as? String }.sorted() == ["Page 0.html", "Page 1.html", "Page 2.html"])
        #expect(try place.rejections().isEmpty)
    }

    /// An extension that saves these pages as soon as the browser starts, and the profile that it does so in.
    private static func writeExtension(saving pages: [String], in place: Place) throws {
        let files = FileManager.default
        let folder = place.folder.appending("extension").string
        let profile = place.folder.appending("profile/Default").string
        for path in [folder, profile] { try files.createDirectory(atPath: path, withIntermediateDirectories: true) }
        func write(_ text: String, to path: String) throws {
            try text.write(toFile: path, atomically: false, encoding: .utf8)
        }
        for (number, page) in pages.enumerated() { try write(page, to: "\(folder)/\(number).html") }
        try write(
            """
            {"manifest_version": 3, "name": "Saver", "version": "1", "permissions": ["downloads"],
             "background": {"service_worker": "saver.js"}}
            """, to: "\(folder)/manifest.json")
        try write(
            """
            chrome.runtime.onInstalled.addListener(async () => {
              for (let number = 0; number < \(pages.count); number++) {
                const page = await (await fetch(chrome.runtime.getURL(number + '.html'))).text();
                await chrome.downloads.download({
                  url: 'data:text/html;charset=utf-8,' + encodeURIComponent(page), filename: `inbox/Page ${number}.html`,
                });
              }
            });
            """, to: "\(folder)/saver.js")
        try write(
            #"{"download": {"default_directory": "\#(place.folder.string)", "prompt_for_download": false}}"#,
            to: "\(profile)/Preferences")
    }
}
