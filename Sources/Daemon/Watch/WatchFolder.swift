import CSystemd
import Glibc
import Store

/// Why the watch folder, or something in it, could not be looked at.
enum WatchError: Error, Equatable {
    /// The folder is not there, or is no folder; an administrator makes it or mends the path.
    case missing(String)
    /// It is there but may not be read.
    case unreadable(String)
    /// Any other failure of a system call.
    case system(SystemError)
}

/// What lies at a path, as far as it matters here.
enum FileKind: Equatable, Sendable {
    case regular, directory, symlink, fifo, socket, device

    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .regular
        case S_IFDIR: self = .directory
        case S_IFLNK: self = .symlink
        case S_IFIFO: self = .fifo
        case S_IFSOCK: self = .socket
        default: self = .device
        }
    }
}

/// The folder that is watched, known by its path.
///
/// No descriptor of it is kept between two looks, so that its file system can be unmounted.
struct WatchFolder: Sendable {
    let path: String
    /// What lies in it and is no article.
    var own: OwnFiles?

    /// What tells one folder, or mount, from another at the same path.
    struct Identity: Hashable, Sendable {
        let device: UInt64
        let inode: UInt64
    }

    /// - Throws: `.missing`, `.unreadable`.
    func open() throws(WatchError) -> Descriptor {
        do {
            return try Descriptor("open") {
                Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
            }
        } catch {
            switch error.code {
            case ENOENT: throw .missing("the watch folder \(path) does not exist")
            case ENOTDIR: throw .missing("\(path) is not a folder")
            case EACCES, EPERM: throw .unreadable("the watch folder \(path) may not be read")
            default: throw .system(error)
            }
        }
    }

    func identity() throws(WatchError) -> Identity {
        let folder = try open()
        var status = stat()
        do { try SystemError.check("fstat") { fstat(folder.number, &status) } } catch {
            throw .system(error)
        }
        return Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
    }

    /// Opens the folder that holds `path`, following no link on the way.
    func openFolder(of path: RelativePath) throws(SystemError) -> Descriptor {
        try openFolder(path.components.dropLast())
    }

    /// Opens the folder at `path`, following no link on the way.
    func openFolder(at path: RelativePath) throws(SystemError) -> Descriptor {
        try openFolder(path.components[...])
    }

    private func openFolder(_ names: ArraySlice<[UInt8]>) throws(SystemError) -> Descriptor {
        var folder = try Descriptor("open") {
            Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
        }
        for name in names {
            folder = try Descriptor(
                opening: name, in: folder.number, O_RDONLY | O_DIRECTORY | O_NONBLOCK)
        }
        return folder
    }

    /// The kind and identity of what lies at `path`; `nil` where nothing does.
    func look(at path: RelativePath) throws(SystemError) -> (
        kind: FileKind, identity: FileIdentity
    )? {
        do {
            let folder = try openFolder(of: path)
            let status = try status(of: path.components.last ?? [], in: folder.number)
            return (FileKind(mode: status.st_mode), FileIdentity(status))
        } catch {
            if error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP { return nil }
            throw error
        }
    }

    /// Whether changes by other machines come without events: network and user-space file systems.
    func isRemote() -> Bool {
        var status = statfs()
        guard statfs(path, &status) == 0 else { return false }
        return Self.remoteTypes.contains(UInt32(truncatingIfNeeded: status.f_type))
    }

    /// Source: statfs(2) and the kernel's magic.h: NFS, SMB, CIFS, SMB2, FUSE, 9P, Ceph, AFS, Coda,
    /// NCP, OCFS2, VirtualBox shared folders.
    private static let remoteTypes: Set<UInt32> = [
        0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x6573_5546, 0x0102_1997, 0x00C3_6400,
        0x5346_414F, 0x7375_7245, 0x564C, 0x7461_636F, 0x786F_4256,
    ]
}

/// `fstatat` of a name in an open folder, following no link.
func status(of name: [UInt8], in folder: Int32) throws(SystemError) -> stat {
    var status = stat()
    try SystemError.check("fstatat") {
        name.withCString { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }
    }
    return status
}

extension Descriptor {
    /// Opens a name in an open folder, following no link.
    init(opening name: [UInt8], in folder: Int32, _ flags: Int32) throws(SystemError) {
        try self.init("open") {
            name.withCString { openat(folder, $0, flags | O_NOFOLLOW | O_CLOEXEC) }
        }
    }
}

extension FileIdentity {
    init(_ status: stat) {
        self.init(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino),
            bytes: Int64(status.st_size),
            modified: status.st_mtim.nanoseconds, changed: status.st_ctim.nanoseconds)
    }

    /// The same state of the same file. The device is left out: a mount may come back under another.
    func matches(_ other: FileIdentity) -> Bool {
        inode == other.inode && bytes == other.bytes && modified == other.modified
            && changed == other.changed
    }

    /// Nothing of it was touched for `duration` by the wall clock; a time in the future is no rest.
    func isOlder(than duration: Duration, at wall: Int64) -> Bool {
        max(modified, changed) <= wall - duration.nanoseconds
    }
}

extension [UInt8] {
    /// Lends the bytes as a C string; they hold no NUL, as no file name does.
    func withCString<Failure: Error>(
        _ body: (UnsafePointer<CChar>) throws(Failure) -> Int32
    ) throws(Failure) -> Int32 {
        let terminated = map(CChar.init(bitPattern:)) + [0]
        return try terminated.withUnsafeBufferPointer { (buffer) throws(Failure) in
            guard let base = buffer.baseAddress else { preconditionFailure("a NUL is there") }
            return try body(base)
        }
    }
}
