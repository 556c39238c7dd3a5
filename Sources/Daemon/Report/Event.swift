import Logging
import Store

/// Everything worth telling. Log line, journal fields, counters and status text derive from a case.
enum Event: Sendable {
    case started(version: String, watch: String, store: String)
    case ready(after: Duration)
    /// A file was seen that is to be taken in.
    case waiting(path: RelativePath)
    case stored(path: RelativePath, title: String?, entities: Int, figures: Int, took: Duration)
    case duplicate(path: RelativePath, took: Duration)
    case failed(path: RelativePath, Failure)
    case ignored(path: RelativePath, Failure)
    /// The file changed back to a state that is known, or only its times did.
    case unchanged(path: RelativePath)
    case gone(path: RelativePath)
    case retrying(path: RelativePath, after: Duration, Failure)
    /// Lines like the ones before that were not printed, to spare the log.
    case more(code: String, count: Int)
    case swept(cause: SweepCause, files: Int, fresh: Int, took: Duration)
    case overflowed(hints: Int)
    case troubled(Trouble, String)
    case mended(Trouble)
    case reloaded
    case reloadFailed(String)
    case stopping(signal: String)
    case stopped(waiting: Int)
    /// Work was still going on when the time to stop in was over.
    case abandoned(waiting: Int)
}

/// A lasting state in which the service does less than it should; part of the status until mended.
enum Trouble: String, CaseIterable, Sendable {
    case folderMissing = "folder-missing"
    case folderEmpty = "folder-empty"
    case folderTaken = "folder-taken"
    case watchLimit = "watch-limit"
    case obstacles = "folders-unreadable"
    case storeWaiting = "store-waiting"
    case settings = "settings"
    case storeRebuilt = "store-rebuilt"
    case longReader = "long-reader"
}

extension Event {
    /// The state that the event gives a file.
    var state: FileState? {
        switch self {
        case .waiting, .retrying: .waiting
        case .stored, .unchanged: .stored
        case .duplicate: .duplicate
        case .failed: .failed
        case .ignored: .ignored
        case .gone: .gone
        case .started, .ready, .more, .swept, .overflowed, .troubled, .mended, .reloaded,
            .reloadFailed, .stopping, .stopped, .abandoned:
            nil
        }
    }

    var path: RelativePath? {
        switch self {
        case .waiting(let path), .stored(let path, _, _, _, _), .duplicate(let path, _),
            .failed(let path, _), .ignored(let path, _), .unchanged(let path), .gone(let path),
            .retrying(let path, _, _):
            path
        case .started, .ready, .more, .swept, .overflowed, .troubled, .mended, .reloaded,
            .reloadFailed, .stopping, .stopped, .abandoned:
            nil
        }
    }

    var level: Logger.Level {
        switch self {
        case .waiting, .unchanged, .swept: .debug
        case .started, .ready, .stored, .duplicate, .ignored, .gone, .reloaded, .stopping, .stopped,
            .mended:
            .info
        case .failed, .retrying, .more, .overflowed, .troubled, .abandoned: .warning
        case .reloadFailed: .error
        }
    }

    /// A code and a reason, where the event has them.
    var failure: Failure? {
        switch self {
        case .failed(_, let failure), .ignored(_, let failure), .retrying(_, _, let failure):
            failure
        case .more(let code, _): Failure(code: code, reason: "")
        case .troubled(let trouble, let reason): Failure(code: trouble.rawValue, reason: reason)
        case .mended(let trouble): Failure(code: trouble.rawValue, reason: "")
        case .reloadFailed(let reason): Failure(code: "settings", reason: reason)
        case .started, .ready, .waiting, .stored, .duplicate, .unchanged, .gone, .swept,
            .overflowed,
            .reloaded, .stopping, .stopped, .abandoned:
            nil
        }
    }

    var took: Duration? {
        switch self {
        case .stored(_, _, _, _, let took), .duplicate(_, let took), .swept(_, _, _, let took): took
        case .ready(let took): took
        default: nil
        }
    }

    /// The journal's MESSAGE_ID: one for each kind of event, never reused.
    var messageID: String {
        switch self {
        case .started: "0037d98b41d74fcabd1e0442edb9bf5c"
        case .ready: "9cf75c68de2f4a3ab09206bec1a145f7"
        case .waiting: "783e60ba21b447a0b28512497e3dd096"
        case .stored: "fa02a8c809304682813992f02352904e"
        case .duplicate: "5c6aeda5c57d4e31a330ee3373411756"
        case .failed: "41a102351e94464883f803ed7b858cbb"
        case .ignored: "5083687b56684f12bb9d7073cd3f15da"
        case .unchanged: "dfbf54b32561415e9fcce762cf51c0ff"
        case .gone: "2fcd27dc8740441facf3bf16fe8205f8"
        case .retrying: "130160e94fc04f519bd2d0d9b487fc65"
        case .more: "b1f47832ba804fd48b2e41c00b86605d"
        case .swept: "cea3673f0a1f4bdd8456b406c516099a"
        case .overflowed: "aae0a3a25f884bac9b7fddc9c617d88d"
        case .troubled: "90a60ccb03654ee689037b27c3060eab"
        case .mended: "ffdfc91fcc6746a49904395a4563c803"
        case .reloaded: "044e495d7a4441b49fac669219a7d82a"
        case .reloadFailed: "482fe98defc24e5386b368e795565767"
        case .stopping: "57da09d3ac124b18871916388d98c001"
        case .stopped: "cada2b559e3b4f9cb8cde3a5e7f35268"
        case .abandoned: "271ac33245e04b8192e49e7570caf797"
        }
    }
}
