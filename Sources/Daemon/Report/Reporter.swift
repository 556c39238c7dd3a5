import Logging
import Store
import Synchronization

/// Where events go: the log, the status line, and the page that the store's status rows come from.
///
/// Called from any thread. It keeps the log from flooding and the status line to ten a second, without
/// a timer: what was held back goes out when the worker next has nothing to do.
final class Reporter: Sendable {
    fileprivate struct State {
        var page: StatusPage
        var logger: Logger
        var statusSent: Instant?
        var isStatusDue = false
        var arePageRowsDue = false
        var flood = Flood()
        var outcomes: [FileState: Int] = [:]
    }

    private let state: Mutex<State>
    private let notifier: SystemdNotifier
    private let clock: Clock

    init(page: StatusPage, logger: Logger, notifier: SystemdNotifier, clock: Clock) {
        state = Mutex(State(page: page, logger: logger))
        self.notifier = notifier
        self.clock = clock
    }

    /// - Parameter before: the state that the event's file had until now, for the counts.
    func report(_ event: Event, before: FileState? = nil) {
        let now = clock.now()
        state.withLock { state in
            state.page.note(event, before: before)
            if let outcome = event.state { state.outcomes[outcome, default: 0] += 1 }
            state.arePageRowsDue = true
            if state.flood.admits(event, now: now) { state.log(event) }
            send(event, now: now, &state)
        }
    }

    /// Says something that concerns no file and no state.
    func warn(_ text: String) { state.withLock { $0.logger.warning("\(text)") } }

    /// Tells how far the store of another version is linked anew, and asks the manager for the time that takes.
    func linkedAnew(_ done: Int, of articles: Int) {
        if done == 0 {
            state.withLock {
                $0.logger.info(
                    "the store was linked by another version: \(articles) articles are linked anew")
            }
        }
        notifier.starting(
            status: "linking the store anew: \(done) of \(articles) articles", within: .seconds(60))
    }

    /// What became of files since the start; a file counts each time.
    var outcomes: [FileState: Int] { state.withLock { $0.outcomes } }

    /// The worker begins with a file, or is done with it.
    func work(on path: RelativePath?) {
        let now = clock.now()
        state.withLock { $0.page.work = path.map { ($0, now) } }
    }

    /// Lets out what was held back; called when the worker is about to sleep.
    func settle() {
        let now = clock.now()
        state.withLock { state in
            for event in state.flood.drain(now: now) { state.log(event) }
            if state.isStatusDue { sendStatus(now: now, &state) }
        }
    }

    /// Tells the manager that the service is alive, and what holds it up where something does.
    func watchdog() {
        notifier.watchdog()
        let now = clock.now()
        // Whoever holds the lock may be waiting for a log that is not read: no reason to miss a ping.
        _ = state.withLockIfAvailable { state in
            guard let work = state.page.work, now - work.since > .seconds(5) else { return }
            state.page.now = now
            sendStatus(now: now, &state)
        }
    }

    /// Gives the manager a moment to hear the last of it.
    func flush(within patience: Duration) { notifier.flush(clock.now() + patience) }

    func reloading() { notifier.reloading(at: clock.now()) }

    func change(_ body: (inout StatusPage) -> Void) {
        state.withLock { state in
            body(&state.page)
            state.arePageRowsDue = true
            state.isStatusDue = true
        }
    }

    func setLevel(_ level: Logger.Level) { state.withLock { $0.logger.logLevel = level } }

    var page: StatusPage { state.withLock { $0.page } }

    /// Whether the store's status rows lag behind.
    var arePageRowsDue: Bool { state.withLock { $0.arePageRowsDue } }

    /// The rows to write to the store; they count as written.
    func takePageRows() -> [String: String?] {
        state.withLock { state in
            state.arePageRowsDue = false
            return state.page.rows
        }
    }

    private func send(_ event: Event, now: Instant, _ state: inout State) {
        switch event {
        case .ready, .reloaded, .reloadFailed:
            notifier.ready(status: state.page.text)
        case .stopping, .stopped, .abandoned:
            notifier.stopping(status: state.page.text)
        case .troubled, .mended:
            // Never put off: while the store is waited for, nobody comes by to send it later.
            sendStatus(now: now, &state)
        default:
            let isSoon = state.statusSent.map { now - $0 < .milliseconds(100) } ?? false
            if isSoon { state.isStatusDue = true } else { sendStatus(now: now, &state) }
        }
    }

    private func sendStatus(now: Instant, _ state: inout State) {
        notifier.status(state.page.text)
        state.statusSent = now
        state.isStatusDue = false
    }
}

extension Reporter.State {
    fileprivate func log(_ event: Event) {
        guard event.level >= logger.logLevel else { return }
        logger.log(level: event.level, "\(event.message)", metadata: Log.metadata(event))
    }
}

/// Keeps a burst of files that fail for one reason to a few lines and a count.
struct Flood {
    static let linesAllowed = 10
    static let window = Duration.seconds(10)

    private var counts: [String: Int] = [:]
    private var began: Instant?

    init() {}

    mutating func admits(_ event: Event, now: Instant) -> Bool {
        guard let key = Self.key(of: event) else { return true }
        if began == nil { began = now }
        counts[key, default: 0] += 1
        return counts[key, default: 0] <= Self.linesAllowed
    }

    /// What makes two events alike; `nil` for those that are printed however many they are.
    private static func key(of event: Event) -> String? {
        switch event {
        case .failed(_, let failure), .ignored(_, let failure), .retrying(_, _, let failure):
            failure.code
        case .gone: "gone"
        case .overflowed: "overflow"
        default: nil
        }
    }

    /// The lines that stand for those held back.
    mutating func drain(now: Instant) -> [Event] {
        var events: [Event] = []
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.linesAllowed {
            events.append(.more(code: key, count: count - Self.linesAllowed))
            counts[key] = Self.linesAllowed
        }
        if let began, now - began > Self.window {
            counts = [:]
            self.began = nil
        }
        return events
    }
}
