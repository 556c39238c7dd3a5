import Store

/// Decides when a file that only appeared is at rest.
///
/// A file renamed in or closed by its writer never comes here. One that was found, or linked in, is
/// at rest when nothing of it changed for the settle time. One that is seen being written waits for
/// its writer to close it, and where that is never seen, for the longer `patience`.
struct Settling {
    /// What a look at the file says.
    enum Decision: Equatable {
        case rest, wait
    }

    private struct Entry {
        var identity: FileIdentity?
        var isWritten: Bool
        var due: Instant
    }

    var settleTime: Duration
    /// How long a writer may pause before its file is taken as it is: a minute by default.
    private var patience: Duration { settleTime * 60 }
    private var entries: [RelativePath: Entry] = [:]
    /// No file is due before it; what is due may still come later.
    private var earliest: Instant?

    init(settleTime: Duration) { self.settleTime = settleTime }

    var isEmpty: Bool { entries.isEmpty }
    func holds(_ path: RelativePath) -> Bool { entries[path] != nil }
    /// Whether a writer was seen at work on the file and not yet seen to close it.
    func isWritten(_ path: RelativePath) -> Bool { entries[path]?.isWritten == true }

    /// When to look next; `nil` when nothing waits.
    var nextDue: Instant? { entries.values.map(\.due).min() }

    /// A file appeared, or changed in a way that leaves it unclear whether a writer is at work.
    mutating func appeared(_ path: RelativePath, identity: FileIdentity, now: Instant) {
        var entry = entries[path] ?? Entry(identity: nil, isWritten: false, due: now)
        if entry.identity == identity { return }
        entry.identity = identity
        entry.due = now + wait(for: entry)
        put(entry, path)
    }

    /// A writer was seen at work on the file.
    mutating func written(_ path: RelativePath, now: Instant) {
        put(Entry(identity: entries[path]?.identity, isWritten: true, due: now + patience), path)
    }

    /// The file is taken, or gone.
    mutating func forget(_ path: RelativePath) { entries[path] = nil }

    /// Closing events may have been lost: nothing is known of writers any more.
    mutating func forgetWriters(now: Instant) {
        for (path, entry) in entries where entry.isWritten {
            put(Entry(identity: entry.identity, isWritten: false, due: now + settleTime), path)
        }
    }

    /// The files to look at now, in order of path; each is to be looked at, or forgotten.
    mutating func due(at now: Instant) -> [RelativePath] {
        guard let earliest, earliest <= now else { return [] }
        self.earliest = entries.values.map(\.due).filter { $0 > now }.min()
        return entries.filter { $0.value.due <= now }.keys.sorted()
    }

    /// Weighs a look at a file that was due.
    mutating func look(_ path: RelativePath, identity: FileIdentity, now: Instant) -> Decision {
        guard var entry = entries[path] else { return .wait }
        if entry.identity == identity {
            entries[path] = nil
            return .rest
        }
        entry.identity = identity
        entry.due = now + wait(for: entry)
        put(entry, path)
        return .wait
    }

    private mutating func put(_ entry: Entry, _ path: RelativePath) {
        entries[path] = entry
        earliest = earliest.map { min($0, entry.due) } ?? entry.due
    }

    /// An empty file is most likely one whose writer has not begun.
    private func wait(for entry: Entry) -> Duration {
        if entry.isWritten { return patience }
        return entry.identity?.bytes == 0 ? settleTime * 5 : settleTime
    }
}
