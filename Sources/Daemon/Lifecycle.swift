import Extractor
import Glibc
import Logging
import Store
import Synchronization

/// The service from its start to its end: what is opened in which order, and how it is closed.
struct Lifecycle: ~Copyable {
    private let sources: Configuration.Sources
    private let place: Workplace
    private let clock: Clock
    private let storeLock: FileLock
    private let loop: EventLoop
    /// Where a damaged store was put, when there was one.
    private let rebuiltFrom: String?
    private let outcome = WorkerOutcome()
    private let began: Instant

    /// How the worker's thread ended.
    private final class WorkerOutcome: Sendable {
        let error = Mutex<StoreError?>(nil)
    }

    // MARK: Start

    /// Opens everything that the service needs; nothing runs yet.
    init(
        _ sources: Configuration.Sources, isOnce: Bool, clock: Clock = .system,
        notifier: SystemdNotifier = .system
    ) throws(CommandError) {
        began = clock.now()
        // First, so that every later thread leaves the signals to it.
        let loop = try Self.eventLoop()
        let (configuration, lists) = try Opening.settings(sources)
        let folder = WatchFolder(
            path: configuration.watch,
            own: OwnFiles(store: configuration.store, watch: configuration.watch))
        let identity = try Opening.check(folder)
        let storeLock = try Opening.lock(store: configuration.store)
        let folderLock = FolderLock()
        try Opening.lock(identity, configuration.watch, with: folderLock)
        let reporter = Reporter(
            page: StatusPage(watch: configuration.watch),
            logger: Log.logger(level: configuration.logLevel), notifier: notifier, clock: clock)
        reporter.report(
            .started(
                version: Articled.version, watch: configuration.watch, store: configuration.store))
        for stranger in Configuration.strangers(in: sources.environment) { reporter.warn(stranger) }
        guard let opened = try Opening.store(configuration.store, loop, reporter, clock) else {
            throw CommandError("", exitCode: ExitStatus.done)
        }
        if let kept = opened.rebuiltFrom {
            reporter.report(
                .troubled(
                    .storeRebuilt,
                    "the store was damaged: it is kept as \(kept), and a new one is filled from the "
                        + "folder"))
        }
        let queue = Queue()
        place = Workplace(
            folder: folder,
            store: PatientStore(
                store: opened.store, queue: queue, reporter: reporter, clock: clock),
            queue: queue, inotify: isOnce ? nil : Self.inotify(reporter, configuration, folder),
            reporter: reporter, clock: clock,
            settings: SharedSettings(configuration, lists: lists), isOnce: isOnce,
            folderLock: folderLock)
        self.sources = sources
        self.clock = clock
        self.storeLock = storeLock
        self.loop = loop
        rebuiltFrom = opened.rebuiltFrom
    }

    private static func eventLoop() throws(CommandError) -> EventLoop {
        do { return try EventLoop() } catch {
            throw CommandError("the service cannot start (\(error))")
        }
    }

    private static func inotify(
        _ reporter: Reporter, _ configuration: Configuration, _ folder: WatchFolder
    ) -> Inotify? {
        do { return try Inotify(besides: folder.own) } catch {
            reporter.change { $0.mode = .rescan(every: configuration.poll) }
            reporter.report(
                .troubled(
                    .watchLimit,
                    "the kernel gives no file events (\(error)); raise fs.inotify.max_user_instances"
                ))
            return nil
        }
    }

    // MARK: Run

    /// Serves until a signal, or in a single run until all is taken in.
    ///
    /// - Returns: the exit code.
    consuming func run() throws(CommandError) -> Int32 {
        let thread = try startWorker(wake: loop.finished.number)
        place.reporter.report(.ready(after: clock.now() - began))
        let hasEnded = serve()
        if hasEnded { thread.join() }
        return try finish(hasEnded: hasEnded)
    }

    private func startWorker(wake: Int32) throws(CommandError) -> WorkerThread {
        let place = self.place
        let outcome = self.outcome
        do throws(SystemError) {
            return try WorkerThread(name: "worker") {
                var worker = Worker(place)
                do throws(StoreError) {
                    try worker.run()
                    try worker.close()
                } catch {
                    outcome.error.withLock { $0 = error }
                }
                var one: UInt64 = 1
                write(wake, &one, 8)
            }
        } catch {
            throw CommandError("the service cannot start (\(error))")
        }
    }

    /// Passes on what the kernel tells until the worker has ended.
    ///
    /// - Returns: whether it has; `false` when it was given up at the deadline.
    private func serve() -> Bool {
        var deadline: Instant?
        while true {
            for wake in loop.wait(for: place.inotify, until: deadline, clock: clock) {
                switch wake {
                case .files: passNotices()
                case .watchdog: place.reporter.watchdog()
                case .finished: return true
                case .deadline: return false
                case .signal(SIGHUP): reload()
                case .signal(let number):
                    if deadline != nil { continue }
                    place.reporter.report(
                        .stopping(signal: number == SIGINT ? "SIGINT" : "SIGTERM"))
                    place.queue.stop()
                    deadline = clock.now() + place.settings.value.configuration.stop
                }
            }
        }
    }

    private func passNotices() {
        guard let inotify = place.inotify else { return }
        let notices = inotify.notices()
        for case .folderLeft(let path) in notices { inotify.forget(within: path) }
        let dropped = place.queue.offer(notices)
        if dropped > 0 || notices.contains(.overflow) {
            place.reporter.report(.overflowed(hints: dropped))
        }
    }

    private func reload() {
        place.reporter.reloading()
        do throws(CommandError) {
            let (configuration, lists) = try Opening.settings(sources)
            let current = place.settings.value.configuration
            guard (configuration.watch, configuration.store) == (current.watch, current.store)
            else {
                throw CommandError("watch and store change with a restart only")
            }
            place.settings.value = (configuration, lists)
            place.reporter.setLevel(configuration.logLevel)
            place.queue.orderReload()
            place.reporter.report(.reloaded)
        } catch {
            place.reporter.report(.reloadFailed(error.message))
        }
    }

    // MARK: End

    /// One line on stdout for a single run.
    private func sumUp() -> Int32 {
        let outcomes = place.reporter.outcomes
        let waiting = place.reporter.page.count(.waiting)
        let words =
            [FileState.stored, .duplicate, .failed, .ignored, .gone].map {
                "\(outcomes[$0] ?? 0) \($0.rawValue)"
            } + (waiting > 0 ? ["\(waiting) still waiting"] : [])
        StandardStream.output.write("taken in: \(words.joined(separator: ", "))\n")
        if rebuiltFrom != nil { return ExitStatus.storeUnusable }
        // What could not be looked at may hold files that are not taken in.
        let isWhole =
            outcomes[.failed] == nil && waiting == 0 && place.reporter.page.troubles.isEmpty
        return isWhole ? ExitStatus.done : ExitStatus.failed
    }

    private func finish(hasEnded: Bool) throws(CommandError) -> Int32 {
        let waiting = place.reporter.page.count(.waiting)
        place.reporter.settle()
        defer { place.reporter.flush(within: .seconds(1)) }
        guard hasEnded else {
            place.reporter.report(.abandoned(waiting: waiting))
            return ExitStatus.done
        }
        if let error = outcome.error.withLock({ $0 }) {
            if place.queue.isStopped, error.mayPass {
                place.reporter.report(.abandoned(waiting: waiting))
                return ExitStatus.done
            }
            throw CommandError(error)
        }
        place.reporter.report(.stopped(waiting: waiting))
        return place.isOnce ? sumUp() : ExitStatus.done
    }
}
