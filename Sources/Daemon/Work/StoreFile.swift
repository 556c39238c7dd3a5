import Glibc
import Store
import Synchronization

/// A second look at the store's file, for errors that SQLite has one word for and that are two things.
///
/// Its descriptors are never closed: a process that closes any descriptor of a file loses all its locks
/// on that file, those of SQLite among them.
final class StoreFile: Sendable {
    let path: String
    private let opened = Mutex<[String: Int32]>([:])

    init(_ path: String) { self.path = path }

    /// What SQLite locks while it is at work, by the file's ending (its documents on locks, and on the
    /// WAL index): pending and reserved; writing, moving the log, mending it, and the five read marks.
    private static let workLocks: [(ending: String, bytes: Range<Int>)] = [
        ("", 0x4000_0000..<0x4000_0002), ("-shm", 120..<128),
    ]

    /// Whether this process holds a lock, though nothing of it is at work on the store.
    ///
    /// Where the system refuses to give a lock back, SQLite takes no notice: it goes on believing that
    /// the lock is held, and finds its own store locked by another program for ever.
    var isLockedHere: Bool {
        Self.workLocks.contains { ending, bytes in
            guard let descriptor = descriptor(ending) else { return false }
            return bytes.contains { Self.holder(descriptor, $0) == getpid() }
        }
    }

    /// Why the disk does not give every byte of the file and its log; `nil` where it does.
    ///
    /// SQLite calls it damage, too, when the disk refuses a page.
    var refusal: StoreError? {
        do throws(SystemError) {
            for ending in ["", "-wal"] {
                guard let descriptor = descriptor(ending) else { continue }
                try Self.readWhole(descriptor)
            }
            return nil
        } catch {
            return .io("\(error)")
        }
    }

    private func descriptor(_ ending: String) -> Int32? {
        opened.withLock { opened in
            if let known = opened[ending] { return known }
            let number = open(path + ending, O_RDONLY | O_CLOEXEC)
            guard number >= 0 else { return nil }
            opened[ending] = number
            return number
        }
    }

    private static func readWhole(_ descriptor: Int32) throws(SystemError) {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        var place: off_t = 0
        while true {
            let count = try SystemError.check("read") {
                pread(descriptor, &bytes, bytes.count, place)
            }
            if count == 0 { return }
            place += off_t(count)
        }
    }

    /// The process that holds a lock on one byte; `nil` where nobody does, or it cannot be told.
    private static func holder(_ descriptor: Int32, _ byte: Int) -> pid_t? {
        var lock = Glibc.flock()
        lock.l_type = Int16(F_WRLCK)
        lock.l_whence = Int16(SEEK_SET)
        lock.l_start = off_t(byte)
        lock.l_len = 1
        // Asked as the owner of an open file, not as a process, to be told of this process's own locks.
        guard fcntl(descriptor, askOpenFile, &lock) == 0, lock.l_type != Int16(F_UNLCK) else {
            return nil
        }
        return lock.l_pid
    }

    /// F_OFD_GETLK, which is not imported (fcntl.h).
    private static let askOpenFile: Int32 = 36
}
