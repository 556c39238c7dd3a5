import Glibc

/// A value under a lock, and threads that sleep until it changes.
///
/// Made on the POSIX condition variable: it sleeps in the kernel without a timer or a thread pool.
final class Monitor<Value>: @unchecked Sendable {
    // Unchecked: the C lock guards the value, and every access goes through it.
    private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var value: Value

    init(_ value: sending Value) {
        self.value = value
        pthread_mutex_init(lock, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(changed, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(changed)
        pthread_mutex_destroy(lock)
        changed.deallocate()
        lock.deallocate()
    }

    /// Changes the value and wakes who waits for it.
    func update<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer {
            pthread_cond_broadcast(changed)
            pthread_mutex_unlock(lock)
        }
        return body(&value)
    }

    /// Reads or changes the value without waking anybody.
    func with<Result>(_ body: (inout Value) -> Result) -> Result {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        return body(&value)
    }

    /// Waits until `body` answers something; `nil` when the deadline passes first.
    ///
    /// - Parameter deadline: of the monotonic clock; `nil` waits for ever.
    func wait<Result>(until deadline: Instant?, for body: (inout Value) -> Result?) -> Result? {
        pthread_mutex_lock(lock)
        defer { pthread_mutex_unlock(lock) }
        while true {
            if let result = body(&value) { return result }
            guard let deadline else {
                pthread_cond_wait(changed, lock)
                continue
            }
            var time = timespec(nanoseconds: deadline.nanoseconds)
            if pthread_cond_timedwait(changed, lock, &time) == ETIMEDOUT { return body(&value) }
        }
    }
}

/// A thread of its own, outside every pool.
struct WorkerThread {
    private let thread: pthread_t

    private final class Start {
        let name: String
        let body: @Sendable () -> Void
        init(name: String, body: @escaping @Sendable () -> Void) {
            self.name = name
            self.body = body
        }
    }

    /// - Throws: where the system has no room for another thread.
    init(name: String, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
        let start = Unmanaged.passRetained(Start(name: name, body: body))
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { argument in
                guard let argument else { return nil }
                let start = Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                Self.rename(start.name)
                start.body()
                return nil
            }, start.toOpaque())
        guard code == 0 else {
            start.release()
            throw SystemError(call: "pthread_create", code: code)
        }
        self.thread = thread
    }

    /// Names the calling thread, as debuggers and `top -H` show it.
    private static func rename(_ name: String) {
        guard
            let file = try? Descriptor(
                "open", { open("/proc/thread-self/comm", O_WRONLY | O_CLOEXEC) })
        else { return }
        write(file.number, name, name.utf8.count)
    }

    func join() { pthread_join(thread, nil) }
}
