import CSystemd
import Glibc

/// What the main thread sleeps on: file events, signals, the watchdog's timer, the worker's end.
///
/// Nothing here ticks by itself but the watchdog's timer.
struct EventLoop: ~Copyable {
    enum Wake {
        case files, watchdog, finished, deadline
        case signal(Int32)
    }

    private let signals: Descriptor
    /// Ticks only where systemd asks for it.
    private let watchdog: Descriptor
    /// Written to when the worker has ended.
    let finished: Descriptor

    /// Blocks the signals in every thread made after it, and reads them from a descriptor instead.
    init() throws(SystemError) {
        var set = sigset_t()
        sigemptyset(&set)
        for number in [SIGTERM, SIGINT, SIGHUP] { sigaddset(&set, number) }
        pthread_sigmask(SIG_BLOCK, &set, nil)
        signal(SIGPIPE, SIG_IGN)
        let signals = try Descriptor("signalfd") {
            signalfd(-1, &set, Int32(SFD_NONBLOCK | SFD_CLOEXEC))
        }
        let finished = try Descriptor("eventfd") {
            eventfd(0, Int32(EFD_NONBLOCK | EFD_CLOEXEC))
        }
        watchdog = try Self.timer(every: SystemdNotifier.watchdogInterval ?? .zero)
        self.signals = signals
        self.finished = finished
    }

    /// A timer; with an interval of zero it never ticks.
    private static func timer(every interval: Duration) throws(SystemError) -> Descriptor {
        let timer = try Descriptor("timerfd_create") {
            timerfd_create(
                CLOCK_MONOTONIC, Int32(TFD_NONBLOCK | TFD_CLOEXEC))
        }
        let time = timespec(nanoseconds: interval.nanoseconds)
        var setting = itimerspec(it_interval: time, it_value: time)
        let number = timer.number
        try SystemError.check("timerfd_settime") { timerfd_settime(number, 0, &setting, nil) }
        return timer
    }

    /// Sleeps until something happens.
    borrowing func wait(for inotify: Inotify?, until deadline: Instant?, clock: Clock) -> [Wake] {
        // A negative descriptor is passed over.
        let numbers = [
            signals.number, finished.number, watchdog.number, inotify?.descriptor ?? -1,
        ]
        var polled = numbers.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let left = deadline.map { max(0, ($0 - clock.now()).milliseconds) }
        let count = poll(&polled, UInt(polled.count), left.map { Int32(clamping: $0) } ?? -1)
        if count == 0 { return [.deadline] }
        guard count > 0 else { return [] }
        var wakes: [Wake] = []
        if polled[0].revents != 0 { wakes += nextSignal().map { [.signal($0)] } ?? [] }
        if polled[1].revents != 0 { wakes.append(.finished) }
        if polled[2].revents != 0, drain(watchdog.number) { wakes.append(.watchdog) }
        if polled[3].revents != 0 { wakes.append(.files) }
        return wakes
    }

    /// Waits for a signal to stop before there is anything else to wait for.
    borrowing func isToStop(within duration: Duration, clock: Clock) -> Bool {
        for wake in wait(for: nil, until: clock.now() + duration, clock: clock) {
            if case .signal(let number) = wake, number != SIGHUP { return true }
        }
        return false
    }

    private func nextSignal() -> Int32? {
        var info = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        guard read(signals.number, &info, size) == size else { return nil }
        return Int32(info.ssi_signo)
    }

    private func drain(_ number: Int32) -> Bool {
        var count: UInt64 = 0
        return read(number, &count, 8) == 8
    }
}
