import CSystemd
import Glibc

/// Tells the service manager how the service is; says nothing where none listens.
struct SystemdNotifier: Sendable {
    /// Where messages go, one state text a call; the real one is `sd_notify`.
    private let send: @Sendable (String) -> Void

    static let system = SystemdNotifier { sd_notify(0, $0) }

    init(send: @escaping @Sendable (String) -> Void) { self.send = send }

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
