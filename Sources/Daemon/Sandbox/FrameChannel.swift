import Glibc

/// Sends and receives whole byte frames over a stream socket: four length bytes, then the frame.
struct FrameChannel {
    enum Failure: Error, Equatable {
        /// The other end is gone.
        case closed
        /// Nothing more came in time.
        case deadline
        /// A frame past the limit was announced.
        case tooLong
        case system(Int32)
    }

    /// When a wait ends.
    struct Deadline {
        /// Milliseconds of the monotonic clock.
        var instant: Int64
        /// Asked when it has passed: for how many milliseconds to wait on; `nil` gives up.
        var more: () -> Int64? = { nil }
    }

    let descriptor: Int32
    let limitBytes: Int

    /// - Parameter deadline: `nil` waits for ever.
    func send(_ frame: [UInt8], deadline: Deadline? = nil) throws(Failure) {
        let count = UInt32(frame.count)
        let head = (0..<4).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) }
        try sendAll(head + frame, deadline)
    }

    func receive(deadline: Deadline? = nil) throws(Failure) -> [UInt8] {
        let head = try receive(exactly: 4, deadline)
        let count = head.reversed().reduce(0) { $0 << 8 | Int($1) }
        guard count <= limitBytes else { throw .tooLong }
        return try receive(exactly: count, deadline)
    }

    private func sendAll(_ bytes: [UInt8], _ deadline: Deadline?) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            try wait(for: Int16(POLLOUT), deadline)
            let patience = deadline == nil ? 0 : Int32(MSG_DONTWAIT)
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.send(
                    descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent,
                    Int32(MSG_NOSIGNAL) | patience)
            }
            if count < 0 { try passIfTransient() } else { sent += count }
        }
    }

    private func receive(exactly wanted: Int, _ deadline: Deadline?) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: wanted)
        var received = 0
        while received < wanted {
            try wait(for: Int16(POLLIN), deadline)
            let count = bytes.withUnsafeMutableBytes { buffer in
                read(descriptor, buffer.baseAddress.map { $0 + received }, wanted - received)
            }
            if count == 0 { throw .closed }
            if count < 0 { try passIfTransient() } else { received += count }
        }
        return bytes
    }

    private func passIfTransient() throws(Failure) {
        switch errno {
        case EINTR, EAGAIN: return
        case EPIPE, ECONNRESET: throw .closed
        default: throw .system(errno)
        }
    }

    /// Blocks until the socket is ready or the deadline has passed.
    private func wait(for events: Int16, _ deadline: Deadline?) throws(Failure) {
        guard let deadline else { return }
        var left = deadline.instant - monotonicMilliseconds()
        while true {
            var entry = pollfd(fd: descriptor, events: events, revents: 0)
            let ready = poll(&entry, 1, Int32(clamping: max(0, left)))
            if ready > 0 { return }
            if ready < 0, errno != EINTR { throw .system(errno) }
            left = deadline.instant - monotonicMilliseconds()
            if left <= 0 {
                guard let more = deadline.more() else { throw .deadline }
                left = more
            }
        }
    }
}

/// Milliseconds of the clock that no one sets.
func monotonicMilliseconds() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
}
