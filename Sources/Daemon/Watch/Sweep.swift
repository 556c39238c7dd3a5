import Glibc
import Store

/// One thing that lies in the watch folder.
struct Sighting: Sendable {
    let path: RelativePath
    let kind: FileKind
    let identity: FileIdentity
}

/// What a sweep could not enter.
struct Obstacle: Equatable, Sendable {
    let path: RelativePath
    let reason: String
}

extension WatchFolder {
    /// A sweep of all of it.
    func sweep(watching inotify: Inotify?) throws(WatchError) -> Sweep {
        do { return try Sweep(self, watching: inotify) } catch { throw .system(error) }
    }
}

/// Walks the watch folder or a folder below it, one sighting at a time; the truth of what is there.
///
/// Links are never followed, temporary names and what lies below them never shown, and no folder is
/// entered that is its own ancestor (a bind mount can make one). It ends on any tree.
struct Sweep: ~Copyable {
    /// Folders deeper than this are an obstacle; each level holds a descriptor.
    static let depthLimit = 100

    private struct Level {
        let stream: OpaquePointer
        let path: RelativePath
        let identity: WatchFolder.Identity
    }

    private var levels: [Level] = []
    private(set) var obstacles: [Obstacle] = []
    /// The first failure to watch a folder that was entered.
    private(set) var watchFailure: SystemError?
    private let inotify: Inotify?
    private let own: OwnFiles?

    /// - Parameter inotify: where each folder is watched before it is read, so that what comes
    ///   later makes an event; `nil` to look once only.
    /// - Throws: where the starting folder itself cannot be opened.
    init(
        _ folder: WatchFolder, from start: RelativePath = .root, watching inotify: Inotify?
    ) throws(SystemError) {
        self.inotify = inotify
        own = folder.own
        try enter(folder.openFolder(at: start), path: start)
    }

    deinit {
        for level in levels { closedir(level.stream) }
    }

    /// The next thing that is no folder; `nil` at the end.
    mutating func next() -> Sighting? {
        while let level = levels.last {
            errno = 0
            guard let entry = readdir(level.stream) else {
                if errno != 0 { note(level.path, SystemError(call: "readdir")) }
                closedir(level.stream)
                levels.removeLast()
                continue
            }
            let name = Self.name(of: entry)
            if TemporaryNames.match(name) || own?.match(name, in: level.path) ?? false { continue }
            if let sighting = look(at: name, in: level) { return sighting }
        }
        return nil
    }

    private mutating func look(at name: [UInt8], in level: Level) -> Sighting? {
        let path = level.path.appending(name)
        do {
            let status = try status(of: name, in: dirfd(level.stream))
            let kind = FileKind(mode: status.st_mode)
            if kind != .directory {
                return Sighting(path: path, kind: kind, identity: FileIdentity(status))
            }
            try descend(name, in: level, path: path)
        } catch  where error.code == ENOENT {
            // It left between the two calls; an event or the next sweep tells of what became of it.
        } catch {
            note(path, error)
        }
        return nil
    }

    private mutating func descend(
        _ name: [UInt8], in level: Level, path: RelativePath
    ) throws(SystemError) {
        guard levels.count < Self.depthLimit else {
            obstacles.append(Obstacle(path: path, reason: "more than 100 folders deep"))
            return
        }
        let folder = try Descriptor(
            opening: name, in: dirfd(level.stream), O_RDONLY | O_DIRECTORY | O_NONBLOCK)
        try enter(folder, path: path)
    }

    private mutating func enter(_ folder: consuming Descriptor, path: RelativePath)
        throws(SystemError)
    {
        var status = stat()
        try SystemError.check("fstat") { fstat(folder.number, &status) }
        let identity = WatchFolder.Identity(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
        if levels.contains(where: { $0.identity == identity }) { return }
        do { try inotify?.watch(folder.number, path: path) } catch {
            watchFailure = watchFailure ?? error
        }
        // The stream owns its descriptor, so it gets a copy.
        let copy = try SystemError.check("dup") { fcntl(folder.number, F_DUPFD_CLOEXEC, 0) }
        guard let stream = fdopendir(copy) else {
            let error = SystemError(call: "fdopendir")
            close(copy)
            throw error
        }
        levels.append(Level(stream: stream, path: path, identity: identity))
    }

    private mutating func note(_ path: RelativePath, _ error: SystemError) {
        obstacles.append(Obstacle(path: path, reason: error.reason))
    }

    /// The entry's name; "." and ".." count as hidden.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
        let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
        let start = UnsafeRawPointer(entry).advanced(by: offset)
        let length = strlen(start.assumingMemoryBound(to: CChar.self))
        return Array(UnsafeRawBufferPointer(start: start, count: length))
    }
}
