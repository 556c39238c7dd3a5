import Facts
import Glibc

/// A moment of the monotonic clock; it does not move when the wall clock is set.
struct Instant: Hashable, Comparable, Sendable {
    var nanoseconds: Int64

    static func < (one: Instant, other: Instant) -> Bool { one.nanoseconds < other.nanoseconds }
    static func + (instant: Instant, duration: Duration) -> Instant {
        Instant(nanoseconds: instant.nanoseconds + duration.nanoseconds)
    }
    static func - (one: Instant, other: Instant) -> Duration {
        .nanoseconds(one.nanoseconds - other.nanoseconds)
    }
}

/// The two clocks of the machine, as one value: tests pass their own.
struct Clock: Sendable {
    /// For waiting and measuring.
    var now: @Sendable () -> Instant
    /// Nanoseconds since 1970, for what is written down and for comparing with files' times.
    var wall: @Sendable () -> Int64

    static let system = Clock(
        now: { Instant(nanoseconds: read(CLOCK_MONOTONIC)) }, wall: { read(CLOCK_REALTIME) })

    /// The wall clock as UTC ISO 8601 with milliseconds: "2026-02-12T09:30:00.123Z".
    var timestamp: String { Self.timestamp(nanoseconds: wall()) }

    static func timestamp(nanoseconds: Int64) -> String {
        let milliseconds = Int(nanoseconds / 1_000_000)
        let (days, rest) = milliseconds.quotientAndRemainder(dividingBy: 86_400_000)
        let day = Day(number: days)?.iso ?? "1970-01-01"
        let hour = Day.padded(rest / 3_600_000, 2)
        let minute = Day.padded(rest / 60_000 % 60, 2)
        let second = Day.padded(rest / 1000 % 60, 2)
        return "\(day)T\(hour):\(minute):\(second).\(Day.padded(rest % 1000, 3))Z"
    }

    private static func read(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

extension Duration {
    var nanoseconds: Int64 {
        components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
    }

    /// Whole milliseconds, rounded up: what took any time at all took at least 1.
    var milliseconds: Int64 { (nanoseconds + 999_999) / 1_000_000 }

    /// For people: "9 ms", "1.5 s", "10 min".
    var words: String {
        let milliseconds = self.milliseconds
        switch milliseconds {
        case ..<1000: return "\(milliseconds) ms"
        case ..<120_000:
            let tenths = milliseconds / 100
            return tenths % 10 == 0 ? "\(tenths / 10) s" : "\(tenths / 10).\(tenths % 10) s"
        default: return "\(milliseconds / 60_000) min"
        }
    }
}

extension timespec {
    var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }

    init(nanoseconds: Int64) {
        self.init(
            tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
    }
}
