internal import Foundation
import Glibc

/// Work on the numbers from 0 to `count`, on several threads, with the results handed out in their order.
///
/// The caller's thread hands out; it never works. Results that wait for an earlier one are bounded, so that a slow item
/// stops the others rather than fill the memory.
enum OrderedWork {
    /// The cores that this process may run on.
    static var cores: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }

    /// Runs `work` for each number and `deliver` for each result, in order.
    ///
    /// - Parameters:
    ///   - threads: of which each makes itself one `worker` to work with. One, or a single item, is done in place.
    /// - Throws: what `deliver` throws; what is under way is then finished and dropped.
    static func run<Worker: ~Copyable, Output: Sendable, Failure: Error>(
        count: Int, threads: Int, worker makeWorker: @escaping @Sendable () -> Worker,
        work: @escaping @Sendable (inout Worker, Int) -> Output, deliver: (Output) throws(Failure) -> Void
    ) throws(Failure) {
        let threads = min(threads, count)
        guard threads > 1 else {
            var worker = makeWorker()
            for number in 0..<count { try deliver(work(&worker, number)) }
            return
        }
        let queue = ResultQueue<Output>(count: count, room: threads * roomPerThread, workers: threads)
        for _ in 0..<threads {
            let thread = Thread {
                var worker = makeWorker()
                while let number = queue.nextNumber() { queue.put(work(&worker, number), at: number) }
                queue.leave()
            }
            // As a main thread has it: stages that keep a stack of their own need little, but nobody should count on that.
            thread.stackSize = 8 << 20
            thread.start()
        }
        defer { queue.close() }
        while let output = queue.nextOutput() { try deliver(output) }
    }

    /// Results in flight for each thread: enough that pages of unequal size keep all of them at work.
    private static let roomPerThread = 16
}

/// What the threads of an `OrderedWork` share; every access is under one lock, which is why it may be shared.
private final class ResultQueue<Output: Sendable>: @unchecked Sendable {
    private let condition = NSCondition()
    private let count: Int
    private var started = 0
    private var delivered = 0
    private var isClosed = false
    private var isAwaited = false
    private var waiting = 0
    private var workers: Int
    /// The result of a number stands at its remainder; there is room only for what may be in flight.
    private var outputs: [Output?]

    init(count: Int, room: Int, workers: Int) {
        self.count = count
        self.workers = workers
        outputs = Array(repeating: nil, count: room)
    }

    /// The next number to work on, once there is room for its result; `nil` when there is none left.
    func nextNumber() -> Int? {
        condition.lock()
        defer { condition.unlock() }
        while !isClosed, started < count, started >= delivered + outputs.count {
            waiting += 1
            condition.wait()
            waiting -= 1
        }
        guard !isClosed, started < count else { return nil }
        started += 1
        return started - 1
    }

    func put(_ output: Output, at number: Int) {
        condition.lock()
        outputs[number % outputs.count] = output
        if isAwaited, number == delivered { condition.broadcast() }
        condition.unlock()
    }

    /// The next result in order, once it is there; `nil` after the last.
    func nextOutput() -> Output? {
        condition.lock()
        defer { condition.unlock() }
        guard delivered < count else { return nil }
        let place = delivered % outputs.count
        while outputs[place] == nil {
            isAwaited = true
            condition.wait()
            isAwaited = false
        }
        let output = outputs[place].take()
        delivered += 1
        if waiting > 0 { condition.broadcast() }
        return output
    }

    /// A thread has ended.
    func leave() {
        condition.lock()
        workers -= 1
        condition.broadcast()
        condition.unlock()
    }

    /// Starts nothing more, and waits for the threads.
    func close() {
        condition.lock()
        isClosed = true
        condition.broadcast()
        while workers > 0 { condition.wait() }
        condition.unlock()
    }
}
