/// What the worker is to do next.
enum Order: Equatable {
    case file(RelativePath, Hint)
    /// Watch and sweep a folder that came.
    case folder(RelativePath)
    /// Look at the whole folder again.
    case sweep(SweepCause)
    /// Settings or lists changed.
    case reload
    /// Nothing was ordered in time: see to what is pending.
    case pending
    case stop
}

/// Why the whole folder is looked at.
enum SweepCause: String, Sendable {
    case start, interval, overflow, removal
    case rootLost = "folder lost"
}

/// Hints on their way from the kernel to the worker: bounded, one place a path, first come first out.
///
/// When it is full, hints are dropped and a sweep is ordered instead, which finds all they told of.
final class Queue: Sendable {
    fileprivate struct State {
        var hints: [RelativePath: Hint] = [:]
        var paths: [RelativePath] = []
        var taken = 0
        var folders: [RelativePath] = []
        var sweep: SweepCause?
        var isReloading = false
        var isStopped = false
    }

    private let state = Monitor(State())
    private let limit: Int

    init(limit: Int = 8192) { self.limit = limit }

    /// - Returns: how many hints found no room.
    func offer(_ notices: [Notice]) -> Int {
        state.update { state in
            notices.reduce(0) { $0 + (state.add($1, limit: limit) ? 0 : 1) }
        }
    }

    func orderSweep(_ cause: SweepCause) { state.update { $0.sweep = cause } }
    func orderReload() { state.update { $0.isReloading = true } }
    func stop() { state.update { $0.isStopped = true } }

    var isStopped: Bool { state.with { $0.isStopped } }
    var count: Int { state.with { $0.paths.count - $0.taken + $0.folders.count } }

    /// The next order; waits for one until `deadline`, then answers `.pending`.
    ///
    /// - Parameter deadline: asked only where there is nothing to do at once; `nil` waits for ever.
    func next(deadline: () -> Instant?) -> Order {
        if let order = state.with({ $0.next() }) { return order }
        return state.wait(until: deadline()) { $0.next() } ?? .pending
    }

    /// Sleeps until `deadline` or until the service is to stop.
    ///
    /// - Returns: whether it is to stop.
    func sleep(until deadline: Instant) -> Bool {
        state.wait(until: deadline) { $0.isStopped ? true : nil } ?? false
    }
}

extension Queue.State {
    fileprivate mutating func add(_ notice: Notice, limit: Int) -> Bool {
        switch notice {
        case .overflow:
            sweep = .overflow
        case .rootLost:
            sweep = .rootLost
        case .folderLeft:
            if sweep == nil { sweep = .removal }
        case .folderCame(let path):
            guard folders.count < limit else {
                sweep = .overflow
                return false
            }
            if !folders.contains(where: { path.isWithin($0) }) { folders.append(path) }
        case .file(let path, let hint):
            if let earlier = hints[path] {
                hints[path] = earlier.followed(by: hint)
                return true
            }
            guard hints.count < limit else {
                sweep = .overflow
                return false
            }
            hints[path] = hint
            paths.append(path)
        }
        return true
    }

    fileprivate mutating func next() -> Order? {
        if isStopped { return .stop }
        if isReloading {
            isReloading = false
            return .reload
        }
        if taken < paths.count {
            let path = paths[taken]
            taken += 1
            if taken == paths.count {
                paths.removeAll(keepingCapacity: paths.count < 64)
                taken = 0
            }
            return hints.removeValue(forKey: path).map { .file(path, $0) } ?? next()
        }
        if !folders.isEmpty { return .folder(folders.removeFirst()) }
        if let cause = sweep {
            sweep = nil
            return .sweep(cause)
        }
        return nil
    }
}
