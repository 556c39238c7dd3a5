import Glibc
import Synchronization

/// A lock that one process at a time can hold, kept by the kernel until the process ends.
struct FileLock: ~Copyable {
    private let descriptor: Descriptor

    enum Failure: Error, Equatable {
        /// Another process has it.
        case held(by: String?)
        case system(SystemError)
    }

    /// Makes the file where it is not there; the file stays, the lock goes with the process.
    init(_ path: String) throws(Failure) {
        let file: Descriptor
        do {
            file = try Descriptor("open") {
                open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
            }
        } catch {
            throw .system(error)
        }
        guard flock(file.number, LOCK_EX | LOCK_NB) == 0 else {
            let error = SystemError(call: "flock")
            guard error.code == EWOULDBLOCK else { throw .system(error) }
            throw .held(by: Self.holder(path))
        }
        let text = Array("\(getpid())\n".utf8)
        ftruncate(file.number, 0)
        pwrite(file.number, text, text.count, 0)
        descriptor = file
    }

    /// The process that holds the lock; `nil` when nobody does.
    static func holder(_ path: String) -> String? {
        guard let file = try? Descriptor("open", { open(path, O_RDONLY | O_CLOEXEC) }) else {
            return nil
        }
        // A shared lock is refused only while somebody holds the exclusive one.
        if flock(file.number, LOCK_SH | LOCK_NB) == 0 { return nil }
        let bytes = (try? readSmallFile(path, limitBytes: 32)) ?? []
        let digits = bytes.prefix { 0x30...0x39 ~= $0 }
        return digits.isEmpty ? "?" : String(decoding: digits, as: UTF8.self)
    }

    /// The lock beside a store; beside the file itself where the store is named by a link to it.
    static func path(ofStore store: String) -> String {
        guard let real = realpath(store, nil) else { return store + ".lock" }
        defer { free(real) }
        return String(cString: real) + ".lock"
    }

    /// The lock for a watch folder, away from it: nothing is ever written there.
    static func path(ofFolder identity: WatchFolder.Identity) -> String {
        "/run/lock/articled-\(identity.device)-\(identity.inode).lock"
    }
}

/// The lock on the watch folder; it follows the path when another folder takes the old one's place.
final class FolderLock: Sendable {
    private struct State: ~Copyable {
        var folder: WatchFolder.Identity?
        var lock: FileLock?
    }

    /// Another process has the folder.
    struct Held: Error {
        let process: String
    }

    private let state = Mutex(State(folder: nil, lock: nil))

    /// Takes the lock of a folder and gives up that of the one before.
    ///
    /// Where the machine has no place for such locks there is none.
    ///
    /// - Throws: where another process has it; the lock held until now is kept then.
    func move(to folder: WatchFolder.Identity) throws(Held) {
        try state.withLock { (state) throws(Held) in
            if state.folder == folder { return }
            do throws(FileLock.Failure) {
                state.lock = try FileLock(FileLock.path(ofFolder: folder))
            } catch {
                if case .held(let process) = error { throw Held(process: process ?? "?") }
                state.lock = nil
            }
            state.folder = folder
        }
    }
}
