import Extractor
import Glibc
import Store
import Synchronization

/// What the worker's thread is made of; all of it may be shared between threads.
struct Workplace: Sendable {
    let folder: WatchFolder
    let store: PatientStore
    let queue: Queue
    /// `nil` where the kernel gives no events: then everything is found by looking.
    let inotify: Inotify?
    let reporter: Reporter
    let clock: Clock
    /// Read again with every `.reload`.
    let settings: SharedSettings
    /// Whether to end when nothing is left to do, as `run --once` does.
    let isOnce: Bool
    /// `nil` where two services on one folder are somebody else's care.
    var folderLock: FolderLock?
}

/// Settings and lists that may change while the service runs.
final class SharedSettings: Sendable {
    private let current: Mutex<(configuration: Configuration, lists: NameLists)>

    init(_ configuration: Configuration, lists: NameLists) {
        current = Mutex((configuration, lists))
    }

    var value: (configuration: Configuration, lists: NameLists) {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }
}

/// The one thread that reads files and writes the store.
///
/// It sleeps on the queue. What it may not forget while it sleeps (files that are settling, files to
/// try again, the next sweep, the status rows) has a due time, and the earliest wakes it.
struct Worker {
    let place: Workplace
    var ingestion: Ingestion
    var configuration: Configuration
    var settling: Settling
    /// Files found by a sweep, the next one last.
    var backlog: [RelativePath] = []
    var retries: [RelativePath: Retry] = [:]
    var sweeps = SweepPlan()
    var rootIdentity: WatchFolder.Identity?
    private var statusDue: Instant?
    private var turns = 0

    struct Retry {
        var due: Instant
        var tries: Int
    }

    init(_ place: Workplace) {
        self.place = place
        let (configuration, lists) = place.settings.value
        self.configuration = configuration
        settling = Settling(settleTime: configuration.settle)
        ingestion = Ingestion(
            folder: place.folder, store: place.store,
            extraction: ExtractionPlace(configuration.isolation, lists: lists),
            limitBytes: configuration.limitBytes, reporter: place.reporter, clock: place.clock)
    }

    /// Works until it is told to stop, or in a single run until nothing is left.
    ///
    /// - Throws: where the store is no use.
    mutating func run() throws(StoreError) {
        do throws(StoreError) {
            try openStatus()
            try useLists()
            try sweep(.start)
            while try step() {}
        } catch  where error.mayPass && place.queue.isStopped {
            // A wait for the store, cut short by the stop: the file stays as it was, waiting.
        }
    }

    /// Carries out one order, or one thing that is due.
    ///
    /// - Returns: whether there is more to come.
    private mutating func step() throws(StoreError) -> Bool {
        let order = place.queue.next { nextDeadline() }
        switch order {
        case .stop: return false
        case .reload: try reload()
        case .file(let path, let hint):
            try look(at: path, hint)
            // Under a stream of orders without a gap, what is due must have its turn too.
            turns += 1
            if turns % 32 == 0 { try doPending() }
        case .folder(let path): try sweep(below: path)
        case .sweep(let cause): planSweep(cause)
        case .pending:
            if place.isOnce, isDone { return false }
            try doPending()
        }
        if statusDue == nil, place.reporter.arePageRowsDue {
            statusDue = place.clock.now() + .seconds(1)
        }
        return true
    }

    private var isDone: Bool {
        backlog.isEmpty && settling.isEmpty && retries.isEmpty && place.queue.count == 0
            && !sweeps.isOwed
    }

    // MARK: Orders

    private mutating func look(at path: RelativePath, _ hint: Hint) throws(StoreError) {
        switch hint {
        case .arrived: try take(path)
        case .written:
            let isNew = !settling.holds(path)
            // First, so that a file whose writer pauses is not taken for one that lies at rest.
            settling.written(path, now: place.clock.now())
            if isNew { try judge(path) }
        case .appeared: try judge(path)
        case .removed:
            settling.forget(path)
            retries[path] = nil
            if try known(path) != nil { planSweep(.removal) }
        }
    }

    private mutating func judge(_ path: RelativePath) throws(StoreError) {
        guard let found = try? place.folder.look(at: path) else { return planSweep(.removal) }
        let sighting = Sighting(path: path, kind: found.kind, identity: found.identity)
        try judge(sighting, known: known(path))
    }

    mutating func take(_ path: RelativePath) throws(StoreError) {
        settling.forget(path)
        switch try ingestion.take(path) {
        case .done: retries[path] = nil
        case .settle(let identity):
            settling.appeared(path, identity: identity, now: place.clock.now())
        case .vanished: planSweep(.removal)
        case .retry(let failure): try retry(path, failure)
        }
    }

    private mutating func retry(_ path: RelativePath, _ failure: Failure) throws(StoreError) {
        let tries = (retries[path]?.tries ?? 0) + 1
        guard tries <= triesAllowed(after: failure) else {
            retries[path] = nil
            return try ingestion.setAside(path, .failed, failure, nil)
        }
        let pause = Duration.milliseconds(250) * (1 << tries)
        retries[path] = Retry(due: place.clock.now() + pause, tries: tries)
        place.reporter.report(.retrying(path: path, after: pause, failure), before: .waiting)
    }

    private func triesAllowed(after failure: Failure) -> Int {
        if failure == Verdict.crashesExtractor { return Verdict.deathsAllowed - 1 }
        return place.isOnce ? 2 : 8
    }

    /// Has the store join names as the users' lists have them.
    private func useLists() throws(StoreError) {
        let lists = place.settings.value.lists.entries.map {
            ListedName(name: $0.name, type: $0.type, aliases: $0.aliases)
        }
        let time = place.clock.timestamp
        _ = try place.store { store throws(StoreError) in try store.use(lists, at: time) }
    }

    private mutating func reload() throws(StoreError) {
        let (configuration, lists) = place.settings.value
        self.configuration = configuration
        settling.settleTime = configuration.settle
        ingestion = Ingestion(
            folder: place.folder, store: place.store,
            extraction: ingestion.extraction.with(configuration.isolation, lists: lists),
            limitBytes: configuration.limitBytes, reporter: place.reporter, clock: place.clock)
        sweeps.plan(.interval, at: place.clock.now())
        try useLists()
    }

    // MARK: What is due

    /// When to wake without an order; `nil` where nothing is pending.
    private mutating func nextDeadline() -> Instant? {
        let now = place.clock.now()
        let look = settling.nextDue
        if !backlog.isEmpty || look.map({ $0 <= now }) ?? false { return now }
        place.reporter.settle()
        if place.isOnce, isDone { return now }
        return [look, retries.values.map(\.due).min(), sweeps.due, statusDue]
            .compactMap { $0 }.min()
    }

    private mutating func doPending() throws(StoreError) {
        let now = place.clock.now()
        // One file at a time, though many may be due: orders come in between, as a stop or a reload.
        if let path = settling.takeDue(at: now) { try settle(path, now: now) }
        if let path = retries.first(where: { $0.value.due <= now })?.key { try take(path) }
        if let cause = sweeps.takeDue(at: now) {
            try sweep(cause)
        } else if let path = backlog.popLast() {
            try take(path)
        }
        if let due = statusDue, due <= place.clock.now(),
            backlog.isEmpty || due + .seconds(1) <= now
        {
            try writeStatus()
        }
    }

    private mutating func settle(_ path: RelativePath, now: Instant) throws(StoreError) {
        let found: (kind: FileKind, identity: FileIdentity)?
        do {
            found = try place.folder.look(at: path)
        } catch {
            // The system refused, which says nothing of the file: taking it tells, and is tried again.
            return try take(path)
        }
        guard let found else {
            settling.forget(path)
            planSweep(.removal)
            return
        }
        if settling.look(path, identity: found.identity, now: now) == .rest { try take(path) }
    }

    /// Writes the first status rows, with what stays the same while the service runs.
    private mutating func openStatus() throws(StoreError) {
        let (time, process) = (place.clock.timestamp, String(getpid()))
        try place.store { store throws(StoreError) in
            try store.setStatus([
                "version": Articled.version, "pid": process, "started_at": time,
            ])
        }
        try writeStatus()
    }

    /// Brings the store's status rows up to date and empties its write-ahead log.
    private mutating func writeStatus() throws(StoreError) {
        statusDue = nil
        let files = try place.store { store throws(StoreError) in try store.counts() }
        place.reporter.change { $0.files = files }
        let rows = place.reporter.takePageRows()
        let time = place.clock.timestamp
        try place.store { store throws(StoreError) in
            try store.setStatus(rows.merging(["updated_at": time]) { $1 })
        }
        if backlog.isEmpty { try moveLog() }
    }

    /// Moves the store's log into its file, and tells of a reader who keeps it from that.
    private mutating func moveLog() throws(StoreError) {
        let log = try place.store { store throws(StoreError) in try store.checkpoint() }
        let limitBytes: Int64 = 64 << 20
        set(
            .longReader,
            log.waitingBytes > limitBytes
                ? "a program that has been reading the store for long keeps its write-ahead log at "
                    + "\(log.logBytes >> 20) MB; close it"
                : nil)
    }

    /// Writes the last status rows; called when the work is over.
    mutating func close() throws(StoreError) {
        place.reporter.change { $0.phase = .stopped }
        try writeStatus()
    }
}
