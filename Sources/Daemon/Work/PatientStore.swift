import Store

/// The store, with the patience of one who has nothing to do without it.
///
/// While another process holds its lock, or its disk is full, a call waits and is made again; the
/// status says so. What is at hand is kept, so that nothing is lost or done twice.
struct PatientStore: Sendable {
    let store: Store
    let queue: Queue
    let reporter: Reporter
    let clock: Clock

    private let file: StoreFile

    init(store: Store, queue: Queue, reporter: Reporter, clock: Clock) {
        self.store = store
        self.queue = queue
        self.reporter = reporter
        self.clock = clock
        file = StoreFile(store.path)
    }

    private static let longestPause = Duration.seconds(5)

    /// - Throws: what does not pass; and what may, where the service is to stop.
    func callAsFunction<Value>(
        _ call: (Store) throws(StoreError) -> Value
    ) throws(StoreError) -> Value {
        var pause = Duration.milliseconds(50)
        var isWaiting = false
        var isDoubted = false
        while true {
            do throws(StoreError) {
                let value = try call(store)
                if isWaiting { reporter.report(.mended(.storeWaiting)) }
                return value
            } catch {
                var error = error
                if case .corrupt = error {
                    // Damaged is what is found so twice, with a disk that gives all of the file between.
                    let refusal = file.refusal
                    if refusal == nil, isDoubted { throw error }
                    isDoubted = refusal == nil
                    guard let refusal else { continue }
                    error = refusal
                }
                guard case .waitForStore(let reason) = Verdict(for: error) else { throw error }
                if !isWaiting {
                    reporter.report(.troubled(.storeWaiting, reason))
                    isWaiting = true
                } else if error == .busy, file.isLockedHere {
                    throw .stuck
                }
                if queue.sleep(until: clock.now() + pause) { throw error }
                pause = min(pause * 2, Self.longestPause)
            }
        }
    }
}
