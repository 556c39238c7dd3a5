import Store

/// How the service is doing, in one value; the status line and the store's `status` rows come from it.
struct StatusPage: Sendable {
    enum Phase: String, Sendable {
        case starting, running, stopping, stopped
    }

    /// How changes are found.
    enum Mode: Equatable, Sendable {
        case events
        case rescan(every: Duration)
    }

    var watch: String
    var phase = Phase.starting
    var mode = Mode.events
    var files: [FileState: Int] = [:]
    /// The file at hand.
    var work: (path: RelativePath, since: Instant)?
    /// When the page was last looked at, for telling how long the work goes on.
    var now: Instant?
    private(set) var troubles: [Trouble: String] = [:]
    private(set) var overflows = 0
    private(set) var last: (path: RelativePath, took: Duration)?

    init(watch: String) { self.watch = watch }

    /// - Parameter before: the state that the event's file had until now.
    mutating func note(_ event: Event, before: FileState?) {
        if let state = event.state {
            if let before { files[before, default: 0] -= 1 }
            files[state, default: 0] += 1
        }
        switch event {
        case .stored(let path, _, _, _, let took): last = (path, took)
        case .overflowed: overflows += 1
        case .troubled(let trouble, let reason): troubles[trouble] = reason
        case .mended(let trouble): troubles[trouble] = nil
        case .reloadFailed(let reason): troubles[.settings] = reason
        case .reloaded: troubles[.settings] = nil
        case .ready: phase = .running
        case .stopping: phase = .stopping
        case .stopped, .abandoned: phase = .stopped
        default: break
        }
    }

    /// The line that `systemctl status` shows.
    var text: String {
        let troubles = Trouble.allCases.compactMap { self.troubles[$0] }
        let degraded = troubles.isEmpty ? "" : "degraded: \(troubles.joined(separator: "; ")); "
        let verb = phase == .stopping ? "stopping, was watching" : "watching"
        return "\(degraded)\(verb) \(watch)\(modeText): \(filesText)\(lastText)"
    }

    private var modeText: String {
        guard case .rescan(let interval) = mode else { return "" }
        return " by looking every \(interval.words)"
    }

    private var filesText: String {
        let always: Set<FileState> = [.stored, .waiting, .failed]
        let order: [FileState] = [.stored, .waiting, .failed, .duplicate, .ignored]
        return order.filter { always.contains($0) || count($0) > 0 }
            .map { "\(count($0)) \($0.rawValue)" }.joined(separator: ", ")
    }

    private var lastText: String {
        if let work, let now, now - work.since > .seconds(5) {
            return "; at work on \(work.path.name) for \((now - work.since).words)"
        }
        guard let last else { return "" }
        return "; last \(last.path.name) in \(last.took.words)"
    }

    func count(_ state: FileState) -> Int { max(0, files[state] ?? 0) }

    /// The rows of the store's `status` view.
    var rows: [String: String?] {
        let words = Trouble.allCases.filter { troubles[$0] != nil }.map(\.rawValue)
            .joined(separator: " ")
        return [
            "state": words.isEmpty ? phase.rawValue : "degraded",
            "status": text,
            "watch": watch,
            "mode": mode == .events ? "events" : "rescan",
            "troubles": words.isEmpty ? nil : words,
            "overflows": String(overflows),
            "last_file": last?.path.text,
            "last_milliseconds": last.map { String($0.took.milliseconds) },
        ]
    }
}
