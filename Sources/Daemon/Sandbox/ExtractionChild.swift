import CSandbox
import Extractor
import Facts
import Glibc

/// The service's side of one extraction worker: starts it, asks it, ends it.
///
/// Owned by one thread. After a failure the worker is gone; the next call starts a new one.
final class ExtractionChild {
    enum Failure: Error, Equatable {
        /// The process could not be started.
        case notStarted(errno: Int32)
        /// The process ended during the work, by this signal or with this exit code.
        case died(signal: Int32, exitCode: Int32)
        /// No answer in this time, of the processor or of the clock; the process was killed.
        case deadline(milliseconds: Int64)
        /// The answer was not of the protocol; the process was killed.
        case garbled
    }

    struct Limits: Equatable {
        var memoryBytes: UInt64 = 1 << 30
        /// Time for any article, and more for each mebibyte: of the clock, and of the processor where others
        /// hold the worker up.
        var baseMilliseconds: Int64 = 10_000
        var millisecondsPerMebibyte: Int64 = 5_000

        func milliseconds(for byteCount: Int) -> Int64 {
            baseMilliseconds + millisecondsPerMebibyte * Int64(byteCount >> 20)
        }
    }

    private struct Process {
        let identifier: pid_t
        let channel: FrameChannel
        /// `CSANDBOX_…` bits that hold in it.
        let confinement: Int32
    }

    private let program: String
    private let limits: Limits
    private var lists: NameLists
    private var process: Process?

    /// - Parameter program: path of this program's own file.
    init(program: String = "/proc/self/exe", lists: NameLists = .empty, limits: Limits = Limits()) {
        self.program = program
        self.lists = lists
        self.limits = limits
    }

    deinit { stop() }

    /// Which bounds the kernel granted (`CSANDBOX_…`); `nil` before the first start.
    var confinement: Int32? { process?.confinement }

    /// The worker's process identifier; `nil` while there is none.
    var identifier: pid_t? { process?.identifier }

    /// From the next article on these names are known.
    func use(_ lists: NameLists) {
        self.lists = lists
        if let process {
            do throws(FrameChannel.Failure) {
                try process.channel.send(
                    WorkerRequest.lists(lists).encoded(), deadline: deadline(1000))
            } catch {
                stop()
            }
        }
    }

    /// Starts the worker ahead of the first article.
    func start() throws(Failure) {
        if process == nil { process = try spawn() }
    }

    /// Extracts in the worker.
    ///
    /// - Throws: when the worker, not the text, is at fault; a file that cannot be decoded is a reply.
    func extract(_ bytes: [UInt8], in context: Context) throws(Failure) -> WorkerReply {
        try start()
        guard let process else { throw .notStarted(errno: ECHILD) }
        let allowed = limits.milliseconds(for: bytes.count)
        let identifier = process.identifier
        let allowance = ProcessorAllowance(milliseconds: allowed) {
            processorNanoseconds(of: identifier)
        }
        var limit = deadline(allowed)
        limit.more = allowance.more
        let reply: [UInt8]
        do throws(FrameChannel.Failure) {
            try process.channel.send(
                WorkerRequest.extract(bytes: bytes, context: context).encoded(), deadline: limit)
            reply = try process.channel.receive(deadline: limit)
        } catch {
            throw end(of: process, after: error, allowed)
        }
        guard let answer = try? WorkerReply(encoded: reply) else {
            stop()
            throw .garbled
        }
        return answer
    }

    /// Ends the worker; it has nothing to save.
    func stop() {
        guard let process else { return }
        self.process = nil
        close(process.channel.descriptor)
        kill(process.identifier, SIGKILL)
        _ = reap(process.identifier)
    }

    // MARK: The process

    private func end(
        of process: Process, after failure: FrameChannel.Failure, _ allowed: Int64
    ) -> Failure {
        self.process = nil
        close(process.channel.descriptor)
        if failure != .closed { kill(process.identifier, SIGKILL) }
        let status = reap(process.identifier)
        switch failure {
        case .deadline: return .deadline(milliseconds: allowed)
        case .tooLong: return .garbled
        case .closed, .system:
            return .died(signal: status & 0x7F, exitCode: status >> 8 & 0xFF)
        }
    }

    private func spawn() throws(Failure) -> Process {
        var ends: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw .notStarted(errno: errno) }
        let identifier = launch(program, socket: ends[1])
        close(ends[1])
        guard identifier > 0 else {
            close(ends[0])
            throw .notStarted(errno: -identifier)
        }
        let channel = FrameChannel(descriptor: ends[0], limitBytes: 1 << 30)
        do throws(FrameChannel.Failure) {
            let greeting = try channel.receive(deadline: deadline(limits.baseMilliseconds))
            try channel.send(
                WorkerRequest.lists(lists).encoded(), deadline: deadline(limits.baseMilliseconds))
            let held = greeting.first.map { Int32(Int8(bitPattern: $0)) } ?? -1
            return Process(identifier: identifier, channel: channel, confinement: held)
        } catch {
            let process = Process(identifier: identifier, channel: channel, confinement: -1)
            throw end(of: process, after: error, limits.baseMilliseconds)
        }
    }

    private func deadline(_ milliseconds: Int64) -> FrameChannel.Deadline {
        FrameChannel.Deadline(instant: monotonicMilliseconds() + milliseconds)
    }
}

/// Starts `PROGRAM extraction-worker` with one descriptor and an empty environment.
///
/// Every other descriptor of the service is close-on-exec, and the worker closes what is left.
///
/// - Returns: its process identifier, or a negative `errno`.
private func launch(_ program: String, socket: Int32) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for standard: Int32 in 0...2 {
        posix_spawn_file_actions_addopen(&actions, standard, "/dev/null", O_RDWR, 0)
    }
    posix_spawn_file_actions_adddup2(&actions, socket, ExtractionWorker.descriptor)

    // The service blocks its signals to read them from a descriptor; the worker starts with none blocked.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

    var arguments: [UnsafeMutablePointer<CChar>?] = [
        strdup("articled"), strdup("extraction-worker"), nil,
    ]
    var environment: [UnsafeMutablePointer<CChar>?] = [strdup("MALLOC_ARENA_MAX=1"), nil]
    defer { for pointer in arguments + environment { free(pointer) } }
    var identifier: pid_t = 0
    let code = posix_spawn(
        &identifier, program, &actions, &attributes, &arguments, &environment)
    return code == 0 ? identifier : -code
}

/// Waits for a child to end and answers its status.
private func reap(_ identifier: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    return status
}
