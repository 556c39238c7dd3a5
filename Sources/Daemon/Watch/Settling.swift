import HeapModule
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
        /// When its turn in the heap comes; `nil` where it has none.
        var turn: Instant?
    }

    /// A place in the order of looks; stale where the entry's turn is another.
    private struct Turn: Comparable {
        let due: Instant
        let path: RelativePath

        static func < (one: Turn, other: Turn) -> Bool {
            (one.due, one.path) < (other.due, other.path)
        }
    }

    var settleTime: Duration
    /// How long a writer may pause before its file is taken as it is: a minute by default.
    private var patience: Duration { settleTime * 60 }
    private var entries: [RelativePath: Entry] = [:]
    /// One turn for each entry, and stale ones of entries that came to be due earlier.
    private var turns = Heap<Turn>()

    init(settleTime: Duration) { self.settleTime = settleTime }

    var isEmpty: Bool { entries.isEmpty }
    func holds(_ path: RelativePath) -> Bool { entries[path] != nil }
    /// Whether a writer was seen at work on the file and not yet seen to close it.
    func isWritten(_ path: RelativePath) -> Bool { entries[path]?.isWritten == true }

    /// When to look next; `nil` when nothing waits. O(log *n*), like every change.
    var nextDue: Instant? {
        mutating get {
            while let turn = turns.min {
                if let entry = entries[turn.path], entry.turn == turn.due {
                    if entry.due == turn.due { return entry.due }
                    // It was put off since: its turn comes again then.
                    turns.removeMin()
                    give(entry, turn.path)
                } else {
                    turns.removeMin()
                }
            }
            return nil
        }
    }

    /// A file appeared, or changed in a way that leaves it unclear whether a writer is at work.
    mutating func appeared(_ path: RelativePath, identity: FileIdentity, now: Instant) {
        var entry = entries[path] ?? Entry(identity: nil, isWritten: false, due: now, turn: nil)
        if entry.identity == identity { return }
        entry.identity = identity
        entry.due = now + wait(for: entry)
        put(entry, path)
    }

    /// A writer was seen at work on the file.
    mutating func written(_ path: RelativePath, now: Instant) {
        var entry = entries[path] ?? Entry(identity: nil, isWritten: true, due: now, turn: nil)
        entry.isWritten = true
        entry.due = now + patience
        put(entry, path)
    }

    /// The file is taken, or gone.
    mutating func forget(_ path: RelativePath) { entries[path] = nil }

    /// Closing events may have been lost: nothing is known of writers any more.
    mutating func forgetWriters(now: Instant) {
        for (path, var entry) in entries where entry.isWritten {
            entry.isWritten = false
            entry.due = now + settleTime
            put(entry, path)
        }
    }

    /// The file whose look is due the longest; it is to be looked at, or forgotten, before the next.
    mutating func takeDue(at now: Instant) -> RelativePath? {
        guard let due = nextDue, due <= now, let turn = turns.popMin() else { return nil }
        entries[turn.path]?.turn = nil
        return turn.path
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
        // A turn that comes too early is put off when it comes: a busy writer costs one, not thousands.
        if let turn = entry.turn, turn <= entry.due {
            entries[path] = entry
        } else {
            give(entry, path)
        }
    }

    private mutating func give(_ entry: Entry, _ path: RelativePath) {
        var entry = entry
        entry.turn = entry.due
        entries[path] = entry
        turns.insert(Turn(due: entry.due, path: path))
    }

    /// An empty file is most likely one whose writer has not begun.
    private func wait(for entry: Entry) -> Duration {
        if entry.isWritten { return patience }
        return entry.identity?.bytes == 0 ? settleTime * 5 : settleTime
    }
}
