internal import Inbox
internal import Systemd

extension Daemon {
    /// Reads the configuration again; one that cannot be used changes nothing.
    func reload() {
        manager.notify(.reloading)
        defer { manager.notify(.ready) }
        let fresh: Configuration
        do {
            fresh = try readConfiguration()
        } catch {
            return reporter.report(.reloadRefused(reason: "\(error)"))
        }
        guard fresh.inbox == configuration.inbox, fresh.state == configuration.state,
            fresh.originalsPolicy == configuration.originalsPolicy
        else {
            return reporter.report(
                .reloadRefused(reason: "another inbox, state or originals policy takes effect at a restart only"))
        }
        configuration = fresh
        LocalTime.use(zone: fresh.timezone)
        inbox.apply(fresh.inboxOptions)
        ingestion.apply(fresh)
        publisher = DigestPublisher(fresh)
        if let problem = publisher.designProblem { reporter.report(.warned(reason: problem)) }
        nextDigest = publisher.schedule.nextMoment(after: .now())
        nextBeat = .now
        reporter.report(.reloaded(file: fresh.file ?? "the defaults"))
    }
}

extension Configuration {
    /// Whether files stay in the inbox, which is then never touched.
    var keepsInbox: Bool { originalsPolicy == "keep" }

    var inboxOptions: InboxOptions {
        InboxOptions(
            root: inbox, quiet: settleQuiet, networkQuiet: settleNetworkQuiet, rescan: settleRescan,
            ignore: DefaultIgnorePatterns.all + ignorePatterns)
    }
}
