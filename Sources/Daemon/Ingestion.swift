import Extractor
import Facts
import Store

/// Takes in one file, from its path to its committed row. Start here.
struct Ingestion {
    let folder: WatchFolder
    let store: PatientStore
    let extraction: ExtractionPlace
    let limitBytes: Int
    let reporter: Reporter
    let clock: Clock

    enum Outcome: Equatable {
        /// The file has its final row.
        case done
        /// It changed while it was read: it is to come to rest first.
        case settle(FileIdentity)
        /// It is not there any more.
        case vanished
        /// The system refused; the file is to be tried again.
        case retry(Failure)
    }

    /// Why a file did not get through.
    enum IngestError: Error {
        case read(ReadError)
        case decode(DecodeError, FileIdentity)
        case crashes(FileIdentity)
        case worker(ExtractionChild.Failure, FileIdentity)
        case store(StoreError)
    }

    /// - Throws: where the store is no use, or the service is to stop.
    func take(_ path: RelativePath) throws(StoreError) -> Outcome {
        let known = try store { store throws(StoreError) in try store.file(at: path.text) }
        do throws(IngestError) {
            return try ingest(path, known: known)
        } catch {
            return try conclude(path, error, known: known)
        }
    }

    /// The whole way, a line a stage. The attempt is on record before the work begins.
    private func ingest(
        _ path: RelativePath, known: FileRecord?
    ) throws(IngestError) -> Outcome {
        let began = clock.now()
        let file = try open(path)
        if let known, known.isSettled(as: file.identity) { return .done }
        let content = try read(file, path, known: known)
        if try isStored(content) {
            try note(path, file.identity, known: known)
            try recordDuplicate(path, content, file.identity, known: known, since: began)
            return .done
        }
        try beginAttempt(path, file.identity, known: known)
        let extraction = try extract(path, content, file.identity)
        try record(extraction, path, content, file.identity, since: began)
        return .done
    }

    // MARK: Stages

    private func open(_ path: RelativePath) throws(IngestError) -> SourceFile {
        do { return try SourceFile(path, in: folder, limitBytes: limitBytes) } catch {
            throw .read(error)
        }
    }

    private func read(
        _ file: borrowing SourceFile, _ path: RelativePath, known: FileRecord?
    ) throws(IngestError) -> Content {
        do { return try file.read() } catch {
            try note(path, file.identity, known: known)
            throw .read(error)
        }
    }

    private func note(
        _ path: RelativePath, _ identity: FileIdentity, known: FileRecord?
    ) throws(IngestError) {
        if known?.isWaiting(as: identity) == true { return }
        try withStore { store throws(StoreError) in
            try store.noteWaiting(path: path.text, identity: identity, at: clock.timestamp)
        }
        reporter.report(.waiting(path: path), before: known?.state)
    }

    private func isStored(_ content: Content) throws(IngestError) -> Bool {
        try withStore { store throws(StoreError) in
            try store.holds(content.article, extractor: Extractor.version)
        }
    }

    private func recordDuplicate(
        _ path: RelativePath, _ content: Content, _ identity: FileIdentity, known: FileRecord?,
        since began: Instant
    ) throws(IngestError) {
        let recorded = try withStore { store throws(StoreError) in
            try store.recordDuplicate(
                of: content.article, file: path.text, identity: identity, at: clock.timestamp)
        }
        switch recorded {
        case .stored: reporter.report(.unchanged(path: path), before: .waiting)
        case .duplicate:
            reporter.report(.duplicate(path: path, took: clock.now() - began), before: .waiting)
        }
    }

    /// Notes the file as waiting, too, where that is not done: both are one write.
    private func beginAttempt(
        _ path: RelativePath, _ identity: FileIdentity, known: FileRecord?
    ) throws(IngestError) {
        let isNoted = known?.isWaiting(as: identity) == true
        let attempt = try withStore { store throws(StoreError) in
            try store.beginAttempt(
                path: path.text, of: isNoted ? nil : identity, at: clock.timestamp)
        }
        if !isNoted { reporter.report(.waiting(path: path), before: known?.state) }
        guard attempt <= extraction.attemptsAllowed else { throw .crashes(identity) }
    }

    private func extract(
        _ path: RelativePath, _ content: Content, _ identity: FileIdentity
    ) throws(IngestError) -> Extraction {
        // No day is given: facts are a function of the bytes alone, on any machine and any day.
        let context = Context(limitBytes: limitBytes)
        reporter.work(on: path)
        defer { reporter.work(on: nil) }
        do throws(ExtractionPlace.Failure) {
            return try extraction.extract(content.bytes, in: context)
        } catch {
            switch error {
            case .text(let error): throw .decode(error, identity)
            case .worker(let error): throw .worker(error, identity)
            }
        }
    }

    private func record(
        _ extraction: Extraction, _ path: RelativePath, _ content: Content,
        _ identity: FileIdentity, since began: Instant
    ) throws(IngestError) {
        let recorded = try withStore { store throws(StoreError) in
            try store.record(
                extraction, article: content.article, file: path.text, identity: identity,
                at: clock.timestamp)
        }
        let took = clock.now() - began
        switch recorded {
        case .duplicate: reporter.report(.duplicate(path: path, took: took), before: .waiting)
        case .stored:
            reporter.report(
                .stored(
                    path: path, title: extraction.heading.title,
                    entities: extraction.entities.count, figures: extraction.figures.count,
                    took: took), before: .waiting)
        }
    }

    private func withStore<Value>(
        _ call: (Store) throws(StoreError) -> Value
    ) throws(IngestError) -> Value {
        do { return try store(call) } catch { throw .store(error) }
    }
}

// MARK: Conclusions

extension Ingestion {
    /// Does what the policy says of an error.
    private func conclude(
        _ path: RelativePath, _ error: IngestError, known: FileRecord?
    ) throws(StoreError) -> Outcome {
        switch error {
        case .store(let error): throw error
        case .read(let error):
            return try conclude(path, Verdict(for: error), error.identity)
        case .decode(let error, let identity):
            return try conclude(path, Verdict(for: error), identity)
        case .worker(let error, let identity):
            return try conclude(path, Verdict(for: error), identity)
        case .crashes(let identity):
            return try conclude(
                path, .setAside(.failed, Verdict.crashesExtractor), identity)
        }
    }

    private func conclude(
        _ path: RelativePath, _ verdict: Verdict, _ identity: FileIdentity?
    ) throws(StoreError) -> Outcome {
        switch verdict {
        case .setAside(let state, let failure):
            try setAside(path, state, failure, identity)
            return .done
        case .settle(let identity): return .settle(identity)
        case .forget: return .vanished
        case .retry(let failure): return .retry(failure)
        case .waitForStore, .stopService:
            preconditionFailure("only the store's errors wait or stop")
        }
    }

    /// Gives a file its final state; twice is once.
    func setAside(
        _ path: RelativePath, _ state: FileState, _ failure: Failure, _ identity: FileIdentity?
    ) throws(StoreError) {
        let known = try store { store throws(StoreError) in try store.file(at: path.text) }
        if let known, let identity, known.state == state, known.code == failure.code,
            known.identity?.matches(identity) == true
        {
            return
        }
        try store { store throws(StoreError) in
            try store.setAside(
                path: path.text, state: state, code: failure.code, reason: failure.reason,
                identity: identity, at: clock.timestamp)
        }
        let event: Event =
            state == .ignored
            ? .ignored(path: path, failure) : .failed(path: path, failure)
        reporter.report(event, before: known?.state)
    }
}

extension FileRecord {
    /// Whether it failed for the system's reasons, which may pass without a change of the file.
    var wasRefused: Bool { code == "read-error" || code == "unreadable" }

    /// Whether it is noted as waiting in this state of it.
    func isWaiting(as identity: FileIdentity) -> Bool {
        state == .waiting && self.identity?.matches(identity) == true
    }

    /// Whether the file has its final row in this state of it.
    func isSettled(as identity: FileIdentity) -> Bool {
        switch state {
        case .waiting, .gone: false
        // The system's refusal says nothing of the file: every sweep tries it again.
        case .failed where wasRefused: false
        case .stored, .duplicate, .failed, .ignored: self.identity?.matches(identity) == true
        }
    }
}
