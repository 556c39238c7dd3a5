import CSystemd
import Glibc

/// Messages on their way to the service manager, sent by a thread of their own.
///
/// The manager's socket holds a few messages only, and `sd_notify` waits while it is full: a manager
/// that does not read (it hangs, or itself waits for a disk) must not hold up the work. Messages keep
/// their order; of those that say the same kind of thing and wait together, the last is sent.
final class NotificationOutbox: Sendable {
    private struct State {
        var waiting: [String] = []
        var isSending = false
        var hasThread = false
    }

    private let state = Monitor(State())
    private let send: @Sendable (String) -> Void

    init(send: @escaping @Sendable (String) -> Void) { self.send = send }

    func post(_ message: String) {
        let isFirst = state.update { state in
            if let last = state.waiting.last, Self.replaces(message, last) {
                state.waiting[state.waiting.count - 1] = message
            } else {
                state.waiting.append(message)
            }
            defer { state.hasThread = true }
            return !state.hasThread
        }
        guard isFirst else { return }
        do {
            _ = try WorkerThread(name: "notify") { self.run() }
        } catch {
            // With no room for a thread the message goes out from here, and the next one tries again.
            state.update { $0.hasThread = false }
            for message in take() { send(message) }
        }
    }

    /// Waits until all that was posted is sent, but not longer than this.
    func flush(until deadline: Instant) {
        _ = state.wait(until: deadline) { $0.waiting.isEmpty && !$0.isSending ? true : nil }
    }

    /// Two pings are one, and a later status line stands for an earlier one.
    private static func replaces(_ message: String, _ earlier: String) -> Bool {
        message == earlier || message.hasPrefix("STATUS=") && earlier.hasPrefix("STATUS=")
    }

    private func run() {
        while true {
            let messages = state.wait(until: nil) { state -> [String]? in
                if state.waiting.isEmpty { return nil }
                defer { state.waiting = [] }
                state.isSending = true
                return state.waiting
            }
            for message in messages ?? [] { send(message) }
            state.update { $0.isSending = false }
        }
    }

    private func take() -> [String] {
        state.update { state in
            defer { state.waiting = [] }
            return state.waiting
        }
    }
}
