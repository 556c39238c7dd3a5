import CSystemd
import Glibc

/// Tells the service manager how the service is; says nothing where none listens.
struct SystemdNotifier: Sendable {
    /// Where messages go, one state text a call; the real one is `sd_notify`.
    private let send: @Sendable (String) -> Void

    /// Waits until the manager has what was sent, or the deadline has passed.
    let flush: @Sendable (_ until: Instant) -> Void

    static var system: SystemdNotifier {
        guard getenv("NOTIFY_SOCKET") != nil else { return SystemdNotifier { _ in } }
        let outbox = NotificationOutbox { sd_notify(0, $0) }
        return SystemdNotifier(send: { outbox.post($0) }, flush: { outbox.flush(until: $0) })
    }

    init(
        send: @escaping @Sendable (String) -> Void,
        flush: @escaping @Sendable (_ until: Instant) -> Void = { _ in }
    ) {
        self.send = send
        self.flush = flush
    }

    /// Asks for time to start in, counted from now; the manager otherwise ends a start that takes long.
    func starting(status: String, within time: Duration) {
        let microseconds = time.components.seconds * 1_000_000
        send("EXTEND_TIMEOUT_USEC=\(microseconds)\nSTATUS=\(Self.line(status))")
    }

    func ready(status: String) { send("READY=1\nSTATUS=\(Self.line(status))") }
    func status(_ text: String) { send("STATUS=\(Self.line(text))") }
    func stopping(status: String) { send("STOPPING=1\nSTATUS=\(Self.line(status))") }
    func watchdog() { send("WATCHDOG=1") }

    /// The time is that of the signal's arrival: the manager compares it with its own.
    func reloading(at now: Instant) {
        send("RELOADING=1\nMONOTONIC_USEC=\(now.nanoseconds / 1000)")
    }

    /// How often to ping: half of what the manager allows; `nil` where it does not ask.
    static var watchdogInterval: Duration? {
        var microseconds: UInt64 = 0
        guard sd_watchdog_enabled(0, &microseconds) > 0, microseconds >= 2 else { return nil }
        return .microseconds(Int64(microseconds / 2))
    }

    /// A line break would begin another assignment.
    private static func line(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
