import Crypto
import Facts
import Glibc
import Store

/// Why a file's bytes could not be had.
enum ReadError: Error, Equatable {
    /// Nothing lies at the path any more.
    case vanished
    /// No regular file; such are never opened.
    case notRegular(FileKind, FileIdentity)
    /// Its permissions keep the service out; whoever dropped it mends them.
    case unreadable(FileIdentity)
    case tooLarge(FileIdentity, limitBytes: Int)
    /// It changed while it was read: its writer is not done.
    case changing(FileIdentity)
    /// The system refused; may pass.
    case system(SystemError)
}

/// A file's bytes as they stood at one moment, with the hash that names their article.
struct Content {
    let bytes: [UInt8]
    let article: ArticleID
}

/// A regular file that is open for reading, with what told it from other states of it before.
struct SourceFile: ~Copyable {
    let identity: FileIdentity
    private let descriptor: Descriptor

    /// Opens a file once, following no link, blocking on nothing, and opening nothing but files.
    init(_ path: RelativePath, in folder: WatchFolder, limitBytes: Int) throws(ReadError) {
        let file = try Self.open(path, in: folder)
        let identity = try Self.identity(of: file.number)
        guard identity.bytes <= limitBytes else {
            throw .tooLarge(identity, limitBytes: limitBytes)
        }
        descriptor = file
        self.identity = identity
    }

    private static func identity(of number: Int32) throws(ReadError) -> FileIdentity {
        var status = stat()
        do { try SystemError.check("fstat") { fstat(number, &status) } } catch {
            throw ReadError(error)
        }
        let kind = FileKind(mode: status.st_mode)
        guard kind == .regular else { throw ReadError.notRegular(kind, FileIdentity(status)) }
        return FileIdentity(status)
    }

    private static func open(
        _ path: RelativePath, in folder: WatchFolder
    ) throws(ReadError) -> Descriptor {
        do {
            let parent = try folder.openFolder(of: path)
            return try open(path.components.last ?? [], in: parent.number)
        } catch {
            throw (error as? ReadError) ?? ReadError(error)
        }
    }

    /// Looks before it opens: to open a device, even for a moment, can do something.
    private static func open(_ name: [UInt8], in folder: Int32) throws -> Descriptor {
        let status = try status(of: name, in: folder)
        let kind = FileKind(mode: status.st_mode)
        guard kind == .regular else { throw ReadError.notRegular(kind, FileIdentity(status)) }
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
        do throws(SystemError) {
            return try Descriptor("open") {
                let number = name.withCString { openat(folder, $0, flags | noAccessTime) }
                if number >= 0 || errno != EPERM { return number }
                // Only a file's owner may keep its access time as it was.
                return name.withCString { openat(folder, $0, flags) }
            }
        } catch {
            guard error.code == EACCES || error.code == EPERM else { throw error }
            throw ReadError.unreadable(FileIdentity(status))
        }
    }

    /// O_NOATIME, a macro of the C library that is not imported (fcntl.h).
    private static let noAccessTime: Int32 = 0o1000000

    /// All the bytes; they are of one state of the file or not at all.
    func read() throws(ReadError) -> Content {
        let content: Content
        var status = stat()
        do {
            let number = descriptor.number
            content = try contents()
            try SystemError.check("fstat") { fstat(number, &status) }
        } catch {
            throw ReadError(error)
        }
        let after = FileIdentity(status)
        guard after.matches(identity), content.bytes.count == Int(after.bytes) else {
            throw .changing(after)
        }
        return content
    }

    /// The bytes there are, but no more than one past those expected: then the file has grown.
    private func contents() throws(SystemError) -> Content {
        var hash = SHA256()
        var failure: SystemError?
        let number = descriptor.number
        let expected = Int(identity.bytes)
        let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, filled in
            while filled <= expected {
                let room = UnsafeMutableRawBufferPointer(buffer)[filled...]
                do throws(SystemError) {
                    let count = try SystemError.check("read") {
                        Glibc.read(number, room.base.baseAddress?.advanced(by: filled), room.count)
                    }
                    if count == 0 { return }
                    hash.update(
                        bufferPointer: UnsafeRawBufferPointer(rebasing: room.prefix(count)))
                    filled += count
                } catch {
                    failure = error
                    return
                }
            }
        }
        if let failure { throw failure }
        return Content(bytes: bytes, article: ArticleID(digest: hash.finalize()))
    }
}

extension WatchFolder {
    /// Whether a regular file lies at the path and may be read.
    func mayRead(_ path: RelativePath) -> Bool {
        do throws(ReadError) {
            _ = try SourceFile(path, in: self, limitBytes: .max)
            return true
        } catch {
            return false
        }
    }
}

extension ArticleID {
    init(digest: SHA256.Digest) {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in digest { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        guard let id = ArticleID(sha256: String(decoding: text, as: UTF8.self)) else {
            preconditionFailure("a SHA-256 has 64 hexadecimal digits")
        }
        self = id
    }
}

extension ReadError {
    fileprivate init(_ error: any Error) {
        guard let error = error as? SystemError else {
            preconditionFailure("no other error is thrown here: \(error)")
        }
        switch error.code {
        // ELOOP: a folder on the way, or the file, became a link.
        case ENOENT, ENOTDIR, ELOOP: self = .vanished
        default: self = .system(error)
        }
    }

    /// The state of the file that the error speaks of.
    var identity: FileIdentity? {
        switch self {
        case .notRegular(_, let identity), .unreadable(let identity), .tooLarge(let identity, _),
            .changing(let identity):
            identity
        case .vanished, .system: nil
        }
    }
}
