import Foundation
import Glibc
import Logging
import Testing

@testable import Daemon
@testable import Store

@Suite("What the service tells")
struct ReportTests {
    private let path = RelativePath(stored: "b/000.txt")
    private let failure = Failure(code: "empty", reason: "it holds no text")

    private var everyEvent: [Event] {
        [
            .started(version: "1", watch: "/w", store: "/s"), .ready(after: .milliseconds(5)),
            .waiting(path: path),
            .stored(
                path: path, title: "A\ntitle", entities: 23, figures: 1, took: .milliseconds(6)),
            .duplicate(path: path, took: .zero), .failed(path: path, failure),
            .ignored(path: path, failure),
            .unchanged(path: path), .gone(path: path),
            .retrying(path: path, after: .seconds(1), failure),
            .more(code: "empty", count: 390),
            .swept(cause: .start, files: 3, fresh: 2, took: .zero),
            .overflowed(hints: 0), .troubled(.folderMissing, "gone"), .mended(.folderMissing),
            .reloaded,
            .reloadFailed("why"), .stopping(signal: "SIGTERM"), .stopped(waiting: 0),
            .abandoned(waiting: 1),
        ]
    }

    @Test("Every kind of event has a message of one line and a MESSAGE_ID of its own")
    func events() {
        #expect(Set(everyEvent.map(\.messageID)).count == everyEvent.count)
        for event in everyEvent {
            #expect(event.messageID.utf8.count == 32)
            #expect(!event.message.isEmpty && !event.message.utf8.contains(0x0A))
            #expect(Set(event.fields.map(\.key)).count == event.fields.count)
            #expect(event.fields.allSatisfy { $0.key.utf8.allSatisfy { 0x41...0x5A ~= $0 } })
        }
    }

    @Test("The line and the fields of a stored file")
    func stored() {
        let event = everyEvent[3]
        #expect(event.message == #"stored b/000.txt: "A title" 23 entities, 1 figure, 6 ms"#)
        let fields = Dictionary(event.fields.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
        #expect(fields["PATH"] == "b/000.txt" && fields["STATE"] == "stored")
        #expect(fields["MILLISECONDS"] == "6" && fields["ENTITIES"] == "23")
        let failed = Log.metadata(everyEvent[5])
        #expect(failed["ARTICLED_CODE"] == "empty" && failed["MESSAGE_ID"] != nil)
    }

    @Test("A long title is cut at a scalar")
    func title() {
        let event = Event.stored(
            path: path, title: String(repeating: "é", count: 100), entities: 0, figures: 0,
            took: .zero)
        #expect(event.message.contains("\"" + String(repeating: "é", count: 60) + "…\""))
    }

    @Test("The status line says what a person wants to know")
    func status() {
        var page = StatusPage(watch: "/var/spool/articled")
        page.note(.waiting(path: path), before: nil)
        #expect(page.text == "watching /var/spool/articled: 0 stored, 1 waiting, 0 failed")
        page.note(
            .stored(path: path, title: nil, entities: 0, figures: 0, took: .milliseconds(9)),
            before: .waiting)
        page.note(.duplicate(path: path, took: .zero), before: nil)
        #expect(
            page.text
                == "watching /var/spool/articled: 1 stored, 0 waiting, 0 failed, 1 duplicate; "
                + "last 000.txt in 9 ms")
        page.note(.troubled(.storeWaiting, "the disk of the store is full"), before: nil)
        page.mode = .rescan(every: .seconds(5))
        #expect(
            page.text.hasPrefix(
                "degraded: the disk of the store is full; watching /var/spool/articled by looking every 5 s"
            ))
        #expect(page.rows["state"] == "degraded" && page.rows["troubles"] == "store-waiting")
        page.note(.mended(.storeWaiting), before: nil)
        #expect(!page.text.contains("degraded") && page.rows["troubles"] == .some(nil))
    }

    private func reporter(_ clock: FakeClock, _ log: Lines, _ sent: Lines) -> Reporter {
        var logger = Logger(label: "test") { _ in RememberingHandler(lines: log) }
        logger.logLevel = .info
        return Reporter(
            page: StatusPage(watch: "/w"), logger: logger,
            notifier: SystemdNotifier { sent.add($0) }, clock: clock.clock)
    }

    @Test("The status line goes out ten times a second at most, and the last one always")
    func rate() {
        let (clock, log, sent) = (FakeClock(), Lines(), Lines())
        let reporter = reporter(clock, log, sent)
        for _ in 0..<1000 {
            reporter.report(.waiting(path: path))
            clock.advance(.milliseconds(1))
        }
        #expect(9...11 ~= sent.all.count)
        reporter.settle()
        #expect(sent.all.last?.contains("1000 waiting") == true)
        let count = sent.all.count
        reporter.settle()
        #expect(sent.all.count == count)
    }

    @Test("F7: 400 files that fail alike are ten lines and a count")
    func flood() {
        let (clock, log, sent) = (FakeClock(), Lines(), Lines())
        let reporter = reporter(clock, log, sent)
        for number in 0..<400 {
            reporter.report(.failed(path: RelativePath(stored: "\(number).txt"), failure))
        }
        reporter.report(.failed(path: path, Failure(code: "unreadable", reason: "no")))
        reporter.settle()
        #expect(log.all.count == 12)
        #expect(log.all.last == "and 390 more files for the same reason (empty)")
        #expect(reporter.outcomes[.failed] == 401)
        reporter.settle()
        #expect(log.all.count == 12)
        clock.advance(.seconds(11))
        reporter.settle()
        reporter.report(.failed(path: path, failure))
        #expect(log.all.count == 13, "a later burst is told anew")
    }

    @Test("Times and durations for people")
    func times() {
        #expect(
            Clock.timestamp(nanoseconds: 1_770_888_600_123_999_999) == "2026-02-12T09:30:00.123Z")
        #expect(Clock.timestamp(nanoseconds: 0) == "1970-01-01T00:00:00.000Z")
        #expect(Duration.microseconds(1).words == "1 ms")
        #expect(Duration.milliseconds(1500).words == "1.5 s")
        #expect(Duration.seconds(5).words == "5 s" && Duration.seconds(600).words == "10 min")
    }
}

/// One at a time: where the manager listens is the process's environment.
@Suite("What systemd hears", .serialized)
struct NotifierTests {
    @Test("systemd is told over its socket, an assignment a line")
    func notifier() throws {
        let room = try Room()
        let socket = try NotifySocket(room.path + "/notify")
        setenv("NOTIFY_SOCKET", socket.path, 1)
        defer { unsetenv("NOTIFY_SOCKET") }
        let notifier = SystemdNotifier.system
        notifier.ready(status: "a\nb")
        #expect(socket.receive() == "READY=1\nSTATUS=a b")
        notifier.starting(status: "x", within: .seconds(60))
        #expect(socket.receive() == "EXTEND_TIMEOUT_USEC=60000000\nSTATUS=x")
        notifier.reloading(at: Instant(nanoseconds: 5_000_000))
        #expect(socket.receive() == "RELOADING=1\nMONOTONIC_USEC=5000")
        notifier.watchdog()
        #expect(socket.receive() == "WATCHDOG=1")
        notifier.stopping(status: "x")
        #expect(socket.receive() == "STOPPING=1\nSTATUS=x")
    }

    @Test("A manager that does not read holds nothing up, and hears the latest in the end")
    func deafManager() throws {
        let room = try Room()
        let socket = try NotifySocket(room.path + "/notify")
        setenv("NOTIFY_SOCKET", socket.path, 1)
        defer { unsetenv("NOTIFY_SOCKET") }
        let notifier = SystemdNotifier.system
        for number in 1...5_000 { notifier.status("\(number)") }
        notifier.stopping(status: "end")
        notifier.flush(Clock.system.now() + .milliseconds(1))
        var heard: [String] = []
        repeat {
            heard.append(socket.receive())
        } while !["", "STOPPING=1\nSTATUS=end"].contains(heard.last)
        #expect(heard.count < 5_000, "what waits together is one")
        #expect(heard.dropLast().last == "STATUS=5000")
    }
}

/// A datagram socket that stands in for systemd's.
private final class NotifySocket {
    let path: String
    private let number: Int32

    init(_ path: String) throws {
        self.path = path
        number = try SystemError.check("socket") { socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0) }
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(
            number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let number = number
        try SystemError.check("bind") {
            withUnsafePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
        }
    }

    deinit { close(number) }

    func receive() -> String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(number, &buffer, buffer.count, 0)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }
}
