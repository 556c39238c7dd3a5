import Extractor
import Glibc
import Store

/// Why a file is set aside: a stable code for scripts and a sentence for people.
struct Failure: Equatable, Sendable {
    let code: String
    let reason: String
}

/// What becomes of a file that could not be taken in, or of the service.
enum Verdict: Equatable {
    /// Its final state until it changes.
    case setAside(FileState, Failure)
    /// Its writer is not done: look again when it has come to rest.
    case settle(FileIdentity)
    /// It is not there any more; the next sweep tells whether to call it gone.
    case forget
    /// The system refused for now: try again, later each time.
    case retry(Failure)
    /// The store refused for now: keep what is at hand and try again.
    case waitForStore(String)
    /// The store is no use: end, and say why.
    case stopService(String)
}

/// The whole policy. There is no `default` in it: a new error compiles only with its verdict.
extension Verdict {
    init(for error: ReadError) {
        switch error {
        case .vanished: self = .forget
        case .notRegular(let kind, _): self = Verdict(for: kind)
        case .unreadable:
            self = .setAside(
                .failed,
                Failure(
                    code: "unreadable",
                    reason: "the service may not read it; it is taken when its permissions allow"))
        case .tooLarge(let identity, let limitBytes):
            self = .setAside(
                .failed,
                Failure(
                    code: "too-large",
                    reason: "it has \(megabytes(Int(identity.bytes))), more than the limit of "
                        + "\(megabytes(limitBytes)) (limit_megabytes)"))
        case .changing(let identity): self = .settle(identity)
        case .system(let error):
            self = .retry(Failure(code: "read-error", reason: "reading it failed: \(error)"))
        }
    }

    /// For what is no regular file.
    init(for kind: FileKind) {
        switch kind {
        case .regular, .directory: self = .forget
        case .symlink:
            self = .ignored(
                "symlink", "a symbolic link; links are not followed, drop the file itself")
        case .fifo: self = .ignored("fifo", "a named pipe, not a file")
        case .socket: self = .ignored("socket", "a socket, not a file")
        case .device: self = .ignored("device", "a device, not a file")
        }
    }

    init(for error: DecodeError) {
        switch error {
        case .empty: self = .failed("empty", "it holds no text")
        case .unknownFormat(let name):
            self = .failed("unknown-format", "it looks like \(name); only text is read")
        case .malformed(let encoding, let byteOffset):
            self = .failed(
                "undecodable",
                "it is not \(encoding.uppercased()) at byte \(byteOffset); save it as UTF-8 and drop "
                    + "it again")
        case .tooLong(let limitBytes):
            self = .failed(
                "too-large", "its text is longer than the limit of \(megabytes(limitBytes))")
        }
    }

    init(for error: StoreError) {
        switch error {
        case .busy: self = .waitForStore("another process holds the store's lock")
        case .full: self = .waitForStore("the disk of the store is full")
        case .io(let reason): self = .waitForStore("the store's disk fails: \(reason)")
        case .corrupt(let reason), .foreign(let reason), .unusable(let reason):
            self = .stopService(reason)
        case .lost, .stuck: self = .stopService(error.description)
        }
    }

    /// A worker that died is tried again: the attempts on record bound how often.
    init(for error: ExtractionChild.Failure) {
        switch error {
        case .notStarted(let code):
            self = .retry(
                Failure(
                    code: "no-worker",
                    reason: "the extraction worker could not be started: "
                        + "\(String(cString: strerror(code)))"))
        case .died, .garbled: self = .retry(Self.crashesExtractor)
        case .deadline(let milliseconds):
            self = .failed(
                "too-slow",
                "its extraction took longer than \(milliseconds / 1000) s and was ended; it is left "
                    + "alone until its content changes")
        }
    }

    /// Deaths during work on the same file after which it is left alone.
    static let deathsAllowed = 2

    static let crashesExtractor = Failure(
        code: "crashes-extractor",
        reason:
            "extraction died \(deathsAllowed) times while it worked on this file, so it is left "
            + "alone until its content changes")

    private static func ignored(_ code: String, _ reason: String) -> Verdict {
        .setAside(.ignored, Failure(code: code, reason: reason))
    }

    private static func failed(_ code: String, _ reason: String) -> Verdict {
        .setAside(.failed, Failure(code: code, reason: reason))
    }
}

private func megabytes(_ bytes: Int) -> String {
    let tenths = bytes / ((1 << 20) / 10)
    return tenths >= 100 || tenths % 10 == 0
        ? "\(tenths / 10) MB" : "\(tenths / 10).\(tenths % 10) MB"
}
