import GRDB
import GRDBSQLite

/// Each failure of the store, and whether it may pass by itself.
public enum StoreError: Error, Hashable {
    /// Another process holds the lock; passes.
    case busy
    /// No room on the disk; passes when there is.
    case full
    /// The disk failed to read or write; may pass.
    case io(String)
    /// The file is no sound database.
    case corrupt(String)
    /// Made by a newer version, or by another program.
    case foreign(String)
    /// Cannot be opened at all: folder missing, no permission, read-only.
    case unusable(String)
    /// Removed or replaced while it was in use; its path.
    case lost(String)
    /// This process holds its lock and cannot give it back: the system refused that.
    case stuck

    /// Whether the same call may succeed later without anybody's doing.
    public var mayPass: Bool {
        switch self {
        case .busy, .full, .io: true
        case .corrupt, .foreign, .unusable, .lost, .stuck: false
        }
    }

    /// What a person should do about it.
    public var remedy: String {
        switch self {
        case .busy:
            "Close the program that holds the store's write lock, or wait until it is done."
        case .full:
            "Free some room on the disk of the store; work goes on by itself."
        case .io:
            "Look for disk errors in the kernel's log; work goes on if the disk recovers."
        case .corrupt:
            "Start the service again: it looks once more, and a damaged store is kept aside and rebuilt."
        case .foreign:
            "Name another file as the store, or use the version of articled that made this one."
        case .unusable:
            "Correct the path or its permissions, then start again."
        case .lost:
            "Start again: what the store that is there lacks is taken in from the watch folder."
        case .stuck:
            "Start again: the lock ends with the process, and nothing that was reported is lost."
        }
    }
}

extension StoreError: CustomStringConvertible {
    /// One sentence, without the remedy.
    public var description: String {
        switch self {
        case .busy: "The store is locked by another program."
        case .full: "The disk of the store is full."
        case .io(let what): "The disk of the store failed: \(what)."
        case .corrupt(let what): "The store, or the disk under it, is damaged: \(what)."
        case .foreign(let what), .unusable(let what): what
        case .lost(let path): "\(path) was removed or replaced while it was in use."
        case .stuck: "The system did not let the service give back its own lock on the store."
        }
    }
}

extension StoreError {
    /// Any error met inside, by SQLite's primary result code.
    init(_ error: any Error) {
        if let known = error as? StoreError {
            self = known
        } else if let failure = error as? DatabaseError {
            self.init(sqlite: failure)
        } else {
            self = .corrupt("\(error)")
        }
    }

    private init(sqlite failure: DatabaseError) {
        let detail = failure.message ?? "SQLite error \(failure.extendedResultCode.rawValue)"
        switch failure.resultCode.rawValue {
        case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL: self = .busy
        case SQLITE_FULL: self = .full
        case SQLITE_IOERR, SQLITE_NOLFS, SQLITE_NOMEM: self = .io(detail)
        case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_AUTH:
            self = .unusable("The store cannot be used: \(detail).")
        default: self = .corrupt(detail)
        }
    }
}
