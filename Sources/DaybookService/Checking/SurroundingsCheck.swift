internal import ArticleStore
internal import Foundation
internal import Inbox
import SystemPackage

/// What a check looks at beside the store: published digests, small files half written, claimed files of runs that ended.
struct SurroundingsCheck {
    /// One look, and when it was.
    struct Look {
        var findings: [Finding] = []
        var at = ContinuousClock.now
        var isEmpty: Bool { findings.isEmpty }
    }

    private let configuration: Configuration
    private let folder: DigestFolder

    init(_ configuration: Configuration) {
        self.configuration = configuration
        folder = DigestFolder(state: configuration.state)
    }

    func findings() -> Look {
        Look(findings: digests() + halfWritten() + claimed())
    }

    /// The same, when what was under way at an earlier look has had a second to be done.
    func findings(notSoonerThan earlier: ContinuousClock.Instant) -> [Finding] {
        let left = earlier + .seconds(1) - .now
        if left > .zero { Thread.sleep(forTimeInterval: left / .seconds(1)) }
        return findings().findings
    }

    private func digests() -> [Finding] {
        var found: [Finding] = []
        var newest: Day?
        for day in names(in: "digests").compactMap(Day.init).sorted() {
            newest = day
            let files = Set(names(in: "digests/\(day)"))
            let missing = DigestFolder.fileNames.filter { !files.contains($0) }
            if !missing.isEmpty {
                found.append(
                    Finding(
                        .digest, "digests/\(day)", "it has no \(missing.joined(separator: ", "))",
                        .publish(day: "\(day)")))
            } else if folder.publishedDate(of: day) != "\(day)" {
                found.append(
                    Finding(
                        .digest, "digests/\(day)/digest.json", "it is no digest of that day", .publish(day: "\(day)")))
            }
        }
        guard let newest else { return found }
        let files = Set(names(in: "digests"))
        for name in DigestFolder.overviewNames where !files.contains(name) {
            found.append(Finding(.digest, "digests/\(name)", "missing", .publish(day: "\(newest)")))
        }
        return found
    }

    /// What is written beside its place and renamed into it: digests, status, ledgers.
    private func halfWritten() -> [Finding] {
        let days = names(in: "digests").filter { Day($0) != nil }
        return (["."] + ["digests", "stories"] + days.map { "digests/\($0)" }).flatMap { folder in
            names(in: folder).filter { $0.hasSuffix(".tmp") }.map { name in
                Finding(
                    .leftover, folder == "." ? name : "\(folder)/\(name)", "half written by a run that ended", .remove)
            }
        }
    }

    private func claimed() -> [Finding] {
        let listing = InboxListing(root: configuration.inbox, ignore: [])
        // An inbox that is not there has nothing to show; that it is missing is said by `status`.
        return ((try? listing.abandoned()) ?? []).map { path in
            Finding(
                .claimed, path.oneLine, "claimed by a run that ended; the daemon's next start takes it up", .putBack)
        }
    }

    /// None where there is no such folder.
    private func names(in folder: String) -> [String] {
        let path = configuration.state.appending(folder).string
        return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }
}
