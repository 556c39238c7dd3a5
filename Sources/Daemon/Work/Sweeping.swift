import CSystemd
import Glibc
import Store

/// When the whole folder is looked at next, and why.
struct SweepPlan {
    private(set) var due: Instant?
    private var cause = SweepCause.interval
    /// A sweep may take a twentieth of the time at most.
    private var earliest: Instant?

    mutating func plan(_ cause: SweepCause, at instant: Instant) {
        let instant = max(instant, earliest ?? instant)
        if let due, due <= instant { return }
        due = instant
        self.cause = cause
    }

    mutating func takeDue(at now: Instant) -> SweepCause? {
        guard let due, due <= now else { return nil }
        self.due = nil
        return cause
    }

    /// Whether something was seen that only a look at the whole folder can tell the meaning of.
    ///
    /// A single run ends with such a look; but not for ever, where each one gives cause for the next.
    var isOwed: Bool { due != nil && cause != .interval && looks < Self.looksAllowed }
    private var looks = 0
    private static let looksAllowed = 8

    mutating func noteDone(at now: Instant, took: Duration) {
        earliest = now + took * 20
        looks += 1
    }
}

extension Worker {
    /// What one sweep finds out.
    private struct Findings {
        var files = 0
        var fresh = 0
        var seen: Set<String> = []
        /// Files on which the service has died before: last, so that they hold up no other.
        var attempted: [RelativePath] = []
        var found: [RelativePath] = []
        /// Files still to be noted in the store, many at once.
        var unnoted: [(Sighting, known: FileRecord?)] = []
    }

    mutating func planSweep(_ cause: SweepCause) {
        let now = place.clock.now()
        switch cause {
        case .start, .rootLost: sweeps.plan(cause, at: now)
        case .overflow:
            settling.forgetWriters(now: now)
            sweeps.plan(cause, at: now)
        case .removal: sweeps.plan(cause, at: now + .seconds(1))
        case .interval: sweeps.plan(cause, at: now + interval)
        }
    }

    private var interval: Duration {
        let troubles = place.reporter.page.troubles
        let isBlind = [.folderMissing, .folderEmpty, .folderTaken].contains {
            troubles[$0] != nil
        }
        if isBlind { return configuration.poll }
        if case .rescan(let interval) = place.reporter.page.mode { return interval }
        return configuration.rescan
    }

    // MARK: The whole folder

    /// Looks at everything in the folder, takes note of what is new, and of what is gone.
    mutating func sweep(_ cause: SweepCause) throws(StoreError) {
        let began = place.clock.now()
        defer {
            let now = place.clock.now()
            sweeps.noteDone(at: now, took: now - began)
            planSweep(.interval)
        }
        try lookThrough(cause, since: began)
        // What a sweep knows of each file is some hundred bytes, and the C library would keep them.
        if place.reporter.page.files.values.reduce(0, +) > 10_000 { malloc_trim(0) }
    }

    private mutating func lookThrough(
        _ cause: SweepCause, since began: Instant
    ) throws(StoreError) {
        guard var sweep = openSweep() else { return }
        let known = try place.store { store throws(StoreError) in try store.knownFiles() }
        let records = Dictionary(known.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        var findings = Findings()
        while let sighting = sweep.next() {
            findings.files += sighting.kind == .regular ? 1 : 0
            findings.seen.insert(sighting.path.text)
            try judge(sighting, known: records[sighting.path.text], &findings)
        }
        noteTroubles(of: sweep)
        try markGone(known, seen: findings, obstacles: sweep.obstacles)
        try adopt(&findings)
        place.reporter.report(
            .swept(
                cause: cause, files: findings.files, fresh: findings.fresh,
                took: place.clock.now() - began))
    }

    /// Begins a sweep of the root; says so where it is not there.
    private mutating func openSweep() -> Sweep? {
        do throws(WatchError) {
            let identity = try place.folder.identity()
            if identity != rootIdentity {
                place.inotify?.forget(within: .root)
                rootIdentity = nil
                guard mayHave(identity) else { return nil }
                rootIdentity = identity
            }
            let sweep = try place.folder.sweep(watching: place.inotify)
            set(.folderMissing, nil)
            return sweep
        } catch {
            place.inotify?.forget(within: .root)
            rootIdentity = nil
            let reason: String =
                switch error {
                case .missing(let reason), .unreadable(let reason): reason
                case .system(let error): "the watch folder cannot be read: \(error)"
                }
            set(.folderTaken, nil)
            set(.folderMissing, reason)
            return nil
        }
    }

    /// Whether the folder that now lies at the path is this service's to watch.
    private mutating func mayHave(_ identity: WatchFolder.Identity) -> Bool {
        do throws(FolderLock.Held) {
            try place.folderLock?.move(to: identity)
            set(.folderTaken, nil)
            return true
        } catch {
            set(.folderMissing, nil)
            set(
                .folderTaken,
                "another articled (process \(error.process)) watches the folder that now lies at "
                    + place.folder.path)
            return false
        }
    }

    private mutating func noteTroubles(of sweep: borrowing Sweep) {
        let obstacles = sweep.obstacles
        set(
            .obstacles,
            obstacles.first.map { first in
                let others = obstacles.count > 1 ? " and \(obstacles.count - 1) more" : ""
                return "cannot look into folder \(first.path.text)\(others): \(first.reason)"
            })
        guard place.inotify != nil else { return }
        set(
            .watchLimit,
            sweep.watchFailure.map { error in
                error.code == ENOSPC
                    ? "the kernel allows no more watches (raise fs.inotify.max_user_watches)"
                    : "folders cannot be watched (\(error))"
            })
        if place.folder.isRemote() || sweep.watchFailure != nil {
            place.reporter.change { $0.mode = .rescan(every: configuration.poll) }
        } else {
            place.reporter.change { $0.mode = .events }
        }
    }

    /// Marks files that are not in the folder any more, unless it lost all of them at once: then it
    /// is more likely not mounted, or emptied by mistake. What could not be looked into says nothing.
    private mutating func markGone(
        _ known: [FileRecord], seen: Findings, obstacles: [Obstacle]
    ) throws(StoreError) {
        let missing = known.filter { record in
            guard record.state != .gone, !seen.seen.contains(record.path) else { return false }
            let path = RelativePath(stored: record.path)
            return !obstacles.contains { path.isWithin($0.path) }
        }
        let hasLostAll = seen.files == 0 && missing.count > 1
        set(
            .folderEmpty,
            hasLostAll
                ? "the watch folder is empty, though \(missing.count) files were there: is it mounted?"
                : nil)
        guard !hasLostAll, !missing.isEmpty else { return }
        let paths = missing.map(\.path)
        let time = place.clock.timestamp
        try place.store { store throws(StoreError) in try store.markGone(paths: paths, at: time) }
        for record in missing {
            settling.forget(RelativePath(stored: record.path))
            place.reporter.report(
                .gone(path: RelativePath(stored: record.path)), before: record.state)
        }
    }

    /// Puts what was found in line: in order of path, what died before last.
    private mutating func adopt(_ findings: inout Findings) throws(StoreError) {
        try note(&findings)
        let line = findings.found.sorted() + findings.attempted.sorted()
        let waiting = Set(backlog)
        backlog = line.reversed().filter { !waiting.contains($0) } + backlog
    }

    func set(_ trouble: Trouble, _ reason: String?) {
        let current = place.reporter.page.troubles[trouble]
        guard current != reason else { return }
        if let reason {
            place.reporter.report(.troubled(trouble, reason))
        } else {
            place.reporter.report(.mended(trouble))
        }
    }

    // MARK: A folder that came

    mutating func sweep(below path: RelativePath) throws(StoreError) {
        guard var sweep = try? Sweep(place.folder, from: path, watching: place.inotify) else {
            // It left again, or the system refused it: the next sweep tells.
            return planSweep(.removal)
        }
        var findings = Findings()
        while let sighting = sweep.next() {
            let known = try known(sighting.path)
            try judge(sighting, known: known, &findings)
        }
        if !sweep.obstacles.isEmpty || sweep.watchFailure != nil {
            noteTroubles(of: sweep)
            planSweep(.interval)
        }
        try adopt(&findings)
    }

    func known(_ path: RelativePath) throws(StoreError) -> FileRecord? {
        try place.store { store throws(StoreError) in try store.file(at: path.text) }
    }

    // MARK: One sighting

    /// Weighs one thing that was seen outside a sweep.
    mutating func judge(_ sighting: Sighting, known: FileRecord?) throws(StoreError) {
        var findings = Findings()
        try judge(sighting, known: known, &findings)
        try adopt(&findings)
    }

    private mutating func judge(
        _ sighting: Sighting, known: FileRecord?, _ findings: inout Findings
    ) throws(StoreError) {
        if known?.isSettled(as: sighting.identity) == true { return }
        guard sighting.kind == .regular else {
            guard case .setAside(let state, let failure) = Verdict(for: sighting.kind) else {
                return
            }
            return try ingestion.setAside(sighting.path, state, failure, sighting.identity)
        }
        if let known, known.state == .failed, known.wasRefused, !place.folder.mayRead(sighting.path)
        {
            return
        }
        findings.fresh += 1
        findings.unnoted.append((sighting, known))
        if findings.unnoted.count == 512 { try note(&findings) }
        if known?.state == .waiting, known?.attempts ?? 0 > 0,
            known?.identity?.matches(sighting.identity) == true
        {
            findings.attempted.append(sighting.path)
        } else if !settling.isWritten(sighting.path),
            sighting.identity.isOlder(than: configuration.settle, at: place.clock.wall())
        {
            findings.found.append(sighting.path)
        } else {
            settling.appeared(sighting.path, identity: sighting.identity, now: place.clock.now())
        }
    }

    private func note(_ findings: inout Findings) throws(StoreError) {
        try noteWaiting(findings.unnoted)
        findings.unnoted = []
    }

    /// Files already noted in this state are left out.
    private func noteWaiting(_ sightings: [(Sighting, known: FileRecord?)]) throws(StoreError) {
        let unknown = sightings.filter { sighting, known in
            known?.state != .waiting || known?.identity?.matches(sighting.identity) != true
        }
        if unknown.isEmpty { return }
        let files = unknown.map { (path: $0.0.path.text, identity: $0.0.identity) }
        let time = place.clock.timestamp
        try place.store { store throws(StoreError) in try store.noteWaiting(files, at: time) }
        for (sighting, known) in unknown {
            place.reporter.report(.waiting(path: sighting.path), before: known?.state)
        }
    }
}
