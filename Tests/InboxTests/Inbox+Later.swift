import SystemPackage

@testable import Inbox

extension Inbox {
    /// Takes the events that there are, then claims as if `seconds` had passed since.
    func claimLater(_ seconds: Double, atMost count: Int = 100_000) throws -> [ClaimedFile] {
        try receiveEvents()
        let later = ContinuousClock.now + .seconds(seconds)
        var claimed: [ClaimedFile] = []
        // Until a call finds nothing and no listing is under way.
        repeat {
            let more = try claim(atMost: count - claimed.count, now: later)
            claimed += more
            if more.isEmpty, !scan.isActive { break }
        } while claimed.count < count
        return claimed
    }
}

extension ClaimedFile {
    /// Its path in the inbox, for comparisons.
    var origin: String { relativePath.oneLine }
}
