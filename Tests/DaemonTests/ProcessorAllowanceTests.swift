import Testing

@testable import Daemon

/// When a worker that other processes hold up is waited for, and when no longer.
@Suite("A worker's processor time") struct ProcessorAllowanceTests {
    /// What a process has had, and the clock, in milliseconds.
    private final class Times {
        var used: Int64? = 5000
        var now: Int64 = 0

        func allowance(_ milliseconds: Int64) -> ProcessorAllowance {
            ProcessorAllowance(
                milliseconds: milliseconds, used: { self.used.map { $0 * 1_000_000 } },
                now: { self.now })
        }
    }

    @Test("Held up, it gets what is left of its time") func heldUp() {
        let times = Times()
        let allowance = times.allowance(1000)
        (times.used, times.now) = (5200, 1000)
        #expect(allowance.more() == 800)
        (times.used, times.now) = (5300, 1800)
        #expect(allowance.more() == 700)
    }

    @Test("Having had all of its time, it gets no more") func spent() {
        let times = Times()
        let allowance = times.allowance(1000)
        (times.used, times.now) = (6000, 1000)
        #expect(allowance.more() == nil)
    }

    @Test("Stopped, it gets no more") func stopped() {
        let times = Times()
        let allowance = times.allowance(1000)
        times.now = 1000
        #expect(allowance.more() == nil)
        let other = times.allowance(1000)
        times.used = 5100
        #expect(other.more() == 900)
        #expect(other.more() == nil, "none since it was asked for last")
    }

    @Test("Ten times the clock is enough, and one that is gone gets nothing") func bounds() {
        let times = Times()
        let allowance = times.allowance(1000)
        (times.used, times.now) = (5100, 9950)
        #expect(allowance.more() == 50)
        (times.used, times.now) = (5150, 10_000)
        #expect(allowance.more() == nil)
        times.used = nil
        #expect(times.allowance(1000).more() == nil)
    }

    @Test("The kernel tells of this process, and not of none") func kernel() {
        #expect(processorNanoseconds(of: 0) ?? 0 > 0)
        #expect(processorNanoseconds(of: 100_000_000) == nil)
    }
}
