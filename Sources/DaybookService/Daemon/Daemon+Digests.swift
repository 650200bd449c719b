extension Daemon {
    /// When a digest that could not be written is tried again.
    private static let digestRetrySeconds = 300

    /// Publishes the digests that are due: days that are over and have none, the oldest first.
    func publishDue() {
        let now = Moment.now()
        nextDigest = publisher.schedule.nextMoment(after: now)
        let days: [Day]
        do {
            days = try publisher.missingDays(at: now)
        } catch {
            nextDigest = min(nextDigest, Moment(seconds: now.seconds + Self.digestRetrySeconds))
            return reporter.report(.warned(reason: "no digest published: \(error); tried again in 5 minutes"))
        }
        for day in days {
            if !publish(day) { nextDigest = min(nextDigest, Moment(seconds: now.seconds + Self.digestRetrySeconds)) }
            beat()
        }
    }

    /// Returns whether the digest was written; why not is said in the journal.
    @discardableResult
    func publish(_ day: Day) -> Bool {
        do {
            let publication = try publisher.publish(day)
            lastDigest = day
            for reason in publication.damaged {
                reporter.report(.warned(reason: "left out of the digest of \(day): \(reason)"))
            }
            reporter.report(
                .digestPublished(
                    date: day.description, text: publication.text, stories: publication.stories,
                    articles: publication.articles))
            if let message = publication.mail {
                mail.add(day: day.description, message: message, program: configuration.digestSendmail)
            }
            return true
        } catch {
            reporter.report(
                .warned(reason: "digest of \(day) not published: \(error); tried again in 5 minutes"))
            return false
        }
    }
}
