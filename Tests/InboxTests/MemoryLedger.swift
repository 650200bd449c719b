@testable import Inbox

/// A ledger in memory, which an inbox that is opened anew can be given again, and that can be made to fail.
final class MemoryLedger: FileLedger, InboxMemory {
    var begunFiles: [[UInt8]: LedgerEntry] = [:]
    var outcomes: [LedgerEntry: LedgerOutcome] = [:]
    var lastFooting: InboxFooting?
    var failure: LedgerFailure?
    var asked = 0

    private func failIfTold() throws(LedgerFailure) {
        if let failure { throw failure }
    }

    func refresh() throws(LedgerFailure) { try failIfTold() }

    func isDone(_ file: LedgerEntry) -> Bool {
        asked += 1
        return outcomes[file] != nil
    }

    func begun() throws(LedgerFailure) -> [LedgerEntry] { Array(begunFiles.values) }

    func begin(_ files: [LedgerEntry]) throws(LedgerFailure) {
        try failIfTold()
        for file in files { begunFiles[file.path] = file }
    }

    func end(_ file: LedgerEntry, _ outcome: LedgerOutcome) throws(LedgerFailure) {
        try failIfTold()
        begunFiles[file.path] = nil
        outcomes[file] = outcome
    }

    func forget(_ file: LedgerEntry) throws(LedgerFailure) {
        try failIfTold()
        begunFiles[file.path] = nil
    }

    func note(_ footing: InboxFooting) throws(LedgerFailure) { lastFooting = footing }
}
