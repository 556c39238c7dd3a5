import CSystemd
import Glibc
import Logging

/// Where log lines go: the journal with fields where stderr leads there, else lines for people.
enum Log {
    static func logger(level: Logger.Level) -> Logger {
        var logger = Logger(label: "articled") { _ in
            if isJournal { return JournalHandler() }
            return LineHandler(isTerminal: isatty(STDERR_FILENO) == 1)
        }
        logger.logLevel = level
        return logger
    }

    /// Whether stderr is the journal's own stream: systemd names its device and inode.
    ///
    /// Source: systemd.exec(5), `$JOURNAL_STREAM`.
    private static var isJournal: Bool {
        guard let variable = getenv("JOURNAL_STREAM") else { return false }
        var status = stat()
        guard fstat(STDERR_FILENO, &status) == 0 else { return false }
        return String(cString: variable) == "\(status.st_dev):\(status.st_ino)"
    }

    /// The metadata of an event, as handlers read it back.
    static func metadata(_ event: Event) -> Logger.Metadata {
        var metadata: Logger.Metadata = ["MESSAGE_ID": .string(event.messageID)]
        for field in event.fields { metadata["ARTICLED_" + field.key] = .string(field.value) }
        return metadata
    }
}

/// One entry of the journal for a line, its metadata as fields.
struct JournalHandler: LogHandler {
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.info

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        var fields = [
            "MESSAGE=\(event.message)", "PRIORITY=\(event.level.priority)",
            "SYSLOG_IDENTIFIER=articled",
        ]
        for (key, value) in metadata.merging(event.metadata ?? [:], uniquingKeysWith: { $1 }) {
            fields.append("\(key)=\(value)")
        }
        // A journal that does not answer is no reason to stop; there is nowhere else to say so.
        _ = send(fields.map { Array($0.utf8) }[...], [])
    }

    /// Lends every field's bytes in turn, then sends them as one entry.
    private func send(_ fields: ArraySlice<[UInt8]>, _ vectors: [iovec]) -> Int32 {
        guard let first = fields.first else {
            return sd_journal_sendv(vectors, Int32(vectors.count))
        }
        return first.withUnsafeBytes { bytes in
            let vector = iovec(
                iov_base: UnsafeMutableRawPointer(mutating: bytes.baseAddress), iov_len: bytes.count
            )
            return send(fields.dropFirst(), vectors + [vector])
        }
    }
}

/// A line on stderr: bare on a terminal, with time and level elsewhere.
struct LineHandler: LogHandler {
    let isTerminal: Bool
    var metadata: Logger.Metadata = [:]
    var metadataProvider: Logger.MetadataProvider?
    var logLevel = Logger.Level.info

    init(isTerminal: Bool) { self.isTerminal = isTerminal }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let style = TextStyle(isColored: isTerminal && TextStyle.isColorWanted)
        let message = "\(event.message)"
        var line = isTerminal ? "" : "\(Clock.system.timestamp) \(event.level) "
        line += event.level >= .warning ? style.warning(message) : message
        line += "\n"
        StandardStream.error.write(line)
    }
}

extension Logger.Level {
    /// The journal's number for it, as syslog(3) has them.
    fileprivate var priority: Int {
        switch self {
        case .trace, .debug: 7
        case .info: 6
        case .notice: 5
        case .warning: 4
        case .error: 3
        case .critical: 2
        }
    }
}
