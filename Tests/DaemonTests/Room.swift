import Foundation
import Glibc
import Logging
import Synchronization

@testable import Daemon
@testable import Store

/// A folder of its own for a test, gone with it.
final class Room {
    let path: String

    init() throws {
        var template = Array("/tmp/articled-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw SystemError(call: "mkdtemp") }
        path = String(cString: made)
        try makeFolder("inbox")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var inbox: WatchFolder { WatchFolder(path: path + "/inbox") }

    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }

    /// Writes a file, and the folders it needs, below the room.
    func write(_ text: String, to name: String) throws {
        try write(Array(text.utf8), to: name)
    }

    func write(_ bytes: [UInt8], to name: String) throws {
        if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
        try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
    }
}

/// Clocks that move only when they are told to.
final class FakeClock: Sendable {
    private let nanoseconds = Mutex<Int64>(1_000_000_000)
    /// How far the wall clock is ahead of the monotonic one.
    private let wallAhead: Int64

    init(wallAhead: Int64 = 1_770_000_000_000_000_000) { self.wallAhead = wallAhead }

    func advance(_ duration: Duration) { nanoseconds.withLock { $0 += duration.nanoseconds } }

    var clock: Clock {
        Clock(
            now: { Instant(nanoseconds: self.nanoseconds.withLock { $0 }) },
            wall: { self.nanoseconds.withLock { $0 } + self.wallAhead })
    }

    var now: Instant { clock.now() }
}

/// A log that remembers its lines.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }
    func add(_ line: String) { lines.withLock { $0.append(line) } }
}

struct RememberingHandler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.debug

    init(lines: Lines) { self.lines = lines }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) { lines.add("\(event.message)") }
}

/// A service's parts without its threads.
struct Parts {
    let room: Room
    let store: Store
    let queue = Queue()
    let reporter: Reporter
    let lines = Lines()
    let sent = Lines()
    let place: Workplace

    init(_ room: Room, clock: Clock = .system, isOnce: Bool = true, limitBytes: Int = 1 << 20)
        throws
    {
        self.room = room
        store = try Store(path: room.path + "/articled.db", access: .write)
        let (lines, sent) = (lines, sent)
        var logger = Logger(label: "test") { _ in RememberingHandler(lines: lines) }
        logger.logLevel = .debug
        reporter = Reporter(
            page: StatusPage(watch: room.inbox.path), logger: logger,
            notifier: SystemdNotifier { sent.add($0) }, clock: clock)
        var configuration = try Configuration(
            Configuration.Sources(
                file: "/dev/null", environment: [:],
                flags: ["settle_seconds": "0", "isolation": "none"]))
        configuration.watch = room.inbox.path
        configuration.limitBytes = limitBytes
        place = Workplace(
            folder: room.inbox,
            store: PatientStore(store: store, queue: queue, reporter: reporter, clock: clock),
            queue: queue, inotify: nil, reporter: reporter, clock: clock,
            settings: SharedSettings(configuration, lists: .empty), isOnce: isOnce)
    }

    /// Takes in all that lies in the inbox.
    func run() throws {
        var worker = Worker(place)
        try worker.run()
    }

    func file(_ path: String) throws -> FileRecord? { try store.file(at: path) }

    func states() throws -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: try store.knownFiles().map { record in
                (record.path, record.code ?? record.state.rawValue)
            })
    }
}
