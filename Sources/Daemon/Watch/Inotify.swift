import Glibc
import Synchronization

/// The kernel's word that something happened in a watched folder: a hint where to look, no more.
enum Notice: Equatable {
    case file(RelativePath, Hint)
    /// A folder came: it is to be watched and swept.
    case folderCame(RelativePath)
    /// A folder left with all that was in it.
    case folderLeft(RelativePath)
    /// The watch folder itself was moved, removed or unmounted.
    case rootLost
    /// The kernel's queue ran over, so anything may have happened.
    case overflow
}

/// What is known of how a file came, from the weakest to the strongest word.
enum Hint: Equatable, Sendable {
    /// Renamed in, or closed by its writer: whole.
    case arrived
    /// There, by creation, link or a change of its permissions.
    case appeared
    /// A writer is at work on it.
    case written
    /// Deleted or moved away.
    case removed
}

/// The kernel's file events for every folder below the watch folder.
///
/// One thread reads events while another adds folders; the table of watches is shared under a lock.
final class Inotify: Sendable {
    let descriptor: Int32
    private let folders = Mutex<[Int32: RelativePath]>([:])
    private let own: OwnFiles?

    private static let mask = UInt32(
        IN_CREATE | IN_MOVED_TO | IN_MOVED_FROM | IN_CLOSE_WRITE | IN_MODIFY | IN_DELETE | IN_ATTRIB
            | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

    /// - Parameter own: files whose events say nothing of articles.
    init(besides own: OwnFiles? = nil) throws(SystemError) {
        self.own = own
        descriptor = try SystemError.check("inotify_init1") {
            inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        }
    }

    deinit { close(descriptor) }

    /// Watches an open folder. Watching it again gives its watch a new path.
    func watch(_ folder: Int32, path: RelativePath) throws(SystemError) {
        // By descriptor, not by path: what was opened is what is watched, links notwithstanding.
        let name = "/proc/self/fd/\(folder)"
        let error: SystemError? = folders.withLock { folders in
            // Under the lock, so that no event of it is read before its path is known.
            let watch = inotify_add_watch(descriptor, name, Self.mask)
            if watch < 0 { return SystemError(call: "inotify_add_watch") }
            folders[watch] = path
            return nil
        }
        if let error { throw error }
    }

    /// Takes the watches off a folder and everything below it.
    func forget(within folder: RelativePath) {
        folders.withLock { folders in
            for (watch, path) in folders where path.isWithin(folder) {
                inotify_rm_watch(descriptor, watch)
                folders[watch] = nil
            }
        }
    }

    var watchCount: Int { folders.withLock { $0.count } }

    /// Everything that happened since the last call, in order; never blocks.
    func notices() -> [Notice] {
        var notices: [Notice] = []
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return }
                decode(UnsafeRawBufferPointer(rebasing: buffer[..<count]), into: &notices)
                // One buffer at a time: what comes meanwhile wakes the loop again.
                return
            }
        }
        return notices
    }

    private func decode(_ bytes: UnsafeRawBufferPointer, into notices: inout [Notice]) {
        let header = 16
        var offset = 0
        while offset + header <= bytes.count {
            let watch = bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self)
            let mask = bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
            let length = Int(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
            let name = bytes[(offset + header)..<min(bytes.count, offset + header + length)]
                .prefix { $0 != 0 }
            offset += header + length
            if let notice = notice(watch, Int(mask), Array(name)) { notices.append(notice) }
        }
    }

    private func notice(_ watch: Int32, _ mask: Int, _ name: [UInt8]) -> Notice? {
        if mask & Int(IN_Q_OVERFLOW) != 0 { return .overflow }
        let folder = folders.withLock { folders in
            mask & Int(IN_IGNORED) != 0 ? folders.removeValue(forKey: watch) : folders[watch]
        }
        guard let folder else { return nil }
        if name.isEmpty {
            let isLost = mask & Int(IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0
            return folder == .root && isLost ? .rootLost : nil
        }
        if TemporaryNames.match(name) || own?.match(name, in: folder) ?? false { return nil }
        let path = folder.appending(name)
        if mask & Int(IN_ISDIR) != 0 {
            if mask & Int(IN_CREATE | IN_MOVED_TO) != 0 { return .folderCame(path) }
            return mask & Int(IN_DELETE | IN_MOVED_FROM) != 0 ? .folderLeft(path) : nil
        }
        return Hint(mask: mask).map { .file(path, $0) }
    }
}

extension Hint {
    init?(mask: Int) {
        if mask & Int(IN_MOVED_TO | IN_CLOSE_WRITE) != 0 {
            self = .arrived
        } else if mask & Int(IN_CREATE | IN_ATTRIB) != 0 {
            self = .appeared
        } else if mask & Int(IN_MODIFY) != 0 {
            self = .written
        } else if mask & Int(IN_DELETE | IN_MOVED_FROM) != 0 {
            self = .removed
        } else {
            return nil
        }
    }

    /// One hint for two that came for the same path, this one first.
    ///
    /// The later one counts, but a mere change of permissions does not end a writer's work, nor make
    /// a whole file less whole.
    func followed(by later: Hint) -> Hint {
        switch (self, later) {
        case (.written, .appeared): .written
        case (.arrived, .appeared): .arrived
        default: later
        }
    }
}
