import Glibc

/// Lets a worker that other processes hold up have the processor time that it was allowed.
///
/// Asked when the time on the clock is over: a worker that has had all of its time, or none since it was
/// last asked for (it hangs, or is stopped), gets no more, and none gets more than `timesTheClock` times
/// what was allowed.
final class ProcessorAllowance {
    private static let timesTheClock: Int64 = 10

    private let allowed: Int64
    private let end: Int64
    private let used: () -> Int64?
    private let now: () -> Int64
    private let start: Int64
    private var last: Int64

    /// - Parameters:
    ///   - milliseconds: what is allowed, of the processor and at first of the clock.
    ///   - used: nanoseconds of processor time that the worker has had in its life; `nil` when it is gone.
    ///   - now: milliseconds of the monotonic clock.
    init(
        milliseconds: Int64, used: @escaping () -> Int64?,
        now: @escaping () -> Int64 = monotonicMilliseconds
    ) {
        allowed = milliseconds * 1_000_000
        end = now() + milliseconds * Self.timesTheClock
        self.used = used
        self.now = now
        start = used() ?? 0
        last = start
    }

    /// Milliseconds for which to wait on; `nil` when it is enough.
    func more() -> Int64? {
        guard let total = used(), total > last, total - start < allowed else { return nil }
        let left = end - now()
        guard left > 0 else { return nil }
        last = total
        return min(left, max(1, (allowed - (total - start)) / 1_000_000))
    }
}

/// Nanoseconds of processor time that a process has had; `nil` where the kernel does not tell.
func processorNanoseconds(of process: pid_t) -> Int64? {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(process, &clock) == 0, clock_gettime(clock, &time) == 0 else {
        return nil
    }
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
}
