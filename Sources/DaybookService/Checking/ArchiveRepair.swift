internal import ArticleExtraction
internal import ArticleStore
internal import Inbox
import SystemPackage

/// Mends what a check has found, without losing anything: what is damaged is set aside, never deleted.
struct ArchiveRepair {
    /// What became of a finding.
    struct Done {
        var words: String
        var isMended = true

        static func left(_ why: String) -> Done { Done(words: "left: \(why)", isMended: false) }
    }

    private let configuration: Configuration

    init(_ configuration: Configuration) {
        self.configuration = configuration
    }

    /// Mends one after the other, then makes the index and the digests follow.
    ///
    /// - Parameter tell: told what became of each finding.
    func mend(_ findings: [Finding], tell: (Finding, Done) -> Void) throws(StoreError) {
        // Opening takes the lock and writes what the log promises. An original that is there is kept, whatever the policy.
        let store = try ArticleStore(directory: configuration.state, originals: .archive, mustExist: true)
        let loose = findings.filter { $0.remedy == .join }
        var extraction = Reextraction(configuration, store, LooseFolders(loose.map(\.path), in: store))
        var indexed: [Finding] = []
        var published: [Finding] = []
        var claimed: [Finding] = []
        var hasMoved = false
        for finding in findings {
            switch finding.remedy {
            case .replay: tell(finding, Done(words: "written"))
            case .rebuildIndex: indexed.append(finding)
            case .publish: published.append(finding)
            case .putBack: claimed.append(finding)
            case .none(let advice): tell(finding, .left(advice))
            case .setAside:
                let place = try store.setAside(finding.path, reason: finding.reason, at: LocalTime.rfc3339(.now()))
                hasMoved = true
                tell(finding, Done(words: "moved to \(place)"))
            case .setAsideAndExtract(let original):
                let remains = try? store.remains(ofOriginal: original, damaged: finding.path)
                let place = try store.setAside(finding.path, reason: finding.reason, at: LocalTime.rfc3339(.now()))
                hasMoved = true
                switch try extraction.restore(original, remains) {
                case .success(let words): tell(finding, Done(words: "moved to \(place); \(words)"))
                case .failure(let problem):
                    tell(finding, Done(words: "moved to \(place); not made anew: \(problem)", isMended: false))
                }
            case .extract(let original):
                switch try extraction.restore(original, try? store.remains(ofOriginal: original, damaged: nil)) {
                case .success(let words):
                    hasMoved = true
                    tell(finding, Done(words: words))
                case .failure(let problem): tell(finding, .left("not extracted: \(problem)"))
                }
            case .join: break  // when all pages are there that it may belong to
            case .remove:
                let place = try store.removeLeftover(finding.path, at: LocalTime.rfc3339(.now()))
                tell(finding, Done(words: place.map { "moved to \($0): it is whole and nowhere else" } ?? "removed"))
            }
        }
        for finding in loose {
            let isJoined = extraction.folders.found.contains(finding.path)
            tell(
                finding,
                isJoined
                    ? Done(words: "given to its page")
                    : .left("no page that is made anew links into it; tar unpacks it"))
        }
        if hasMoved || !indexed.isEmpty { _ = try store.reindex() }
        for finding in indexed { tell(finding, Done(words: "index rebuilt")) }
        putBack(claimed, tell)
        try store.close()
        publish(published, tell)
    }

    /// Puts the claimed files of runs that ended back into the inbox, where they settle anew.
    private func putBack(_ findings: [Finding], _ tell: (Finding, Done) -> Void) {
        guard !findings.isEmpty else { return }
        do throws(InboxError) {
            let inbox = try Inbox(
                configuration.inboxOptions, memory: RememberedInbox(configuration.inbox, in: configuration.state))
            for file in try inbox.leftovers() { _ = try inbox.putBack(file) }
            for finding in findings { tell(finding, Done(words: "put back into the inbox")) }
        } catch {
            for finding in findings { tell(finding, .left("\(error)")) }
        }
    }

    /// Makes digests anew, each once.
    private func publish(_ findings: [Finding], _ tell: (Finding, Done) -> Void) {
        let publisher = DigestPublisher(configuration)
        var problems: [String: String?] = [:]
        for finding in findings {
            guard case .publish(let name) = finding.remedy, let day = Day(name) else { continue }
            if problems[name] == nil {
                do {
                    _ = try publisher.publish(day)
                    problems[name] = .some(nil)
                } catch {
                    problems[name] = "\(error)"
                }
            }
            let problem = problems[name] ?? nil
            tell(finding, problem.map { .left($0) } ?? Done(words: "made anew"))
        }
    }
}
