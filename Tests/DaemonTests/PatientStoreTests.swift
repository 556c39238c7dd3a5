import Glibc
import Testing

@testable import Daemon
@testable import Store

private let hasLockFolder = access("/run/lock", W_OK) == 0

@Suite("The store, asked with patience")
struct PatientStoreTests {
    /// A store whose calls wait no longer than a moment for a lock.
    private func patient(_ parts: Parts) throws -> PatientStore {
        PatientStore(
            store: try Store(path: parts.store.path, access: .write, patience: 0.05),
            queue: parts.queue, reporter: parts.reporter, clock: .system)
    }

    @Test("F31: damage that is not found a second time was a page that the disk refused")
    func refusedPage() throws {
        let parts = try Parts(try Room())
        let store = try patient(parts)
        var calls = 0
        let counts = try store { store throws(StoreError) in
            calls += 1
            if calls == 1 { throw .corrupt("database disk image is malformed") }
            return try store.counts()
        }
        #expect(calls == 2 && counts.isEmpty)
        #expect(parts.lines.all.isEmpty, "nothing came of it: \(parts.lines.all)")
    }

    @Test("F31: damage that is found twice ends the service")
    func damage() throws {
        let store = try patient(try Parts(try Room()))
        var calls = 0
        #expect(throws: StoreError.corrupt("x")) {
            try store { _ throws(StoreError) in
                calls += 1
                throw .corrupt("x")
            }
        }
        #expect(calls == 2)
    }

    @Test("F28: a lock that this very process holds will not be waited for")
    func ownLock() throws {
        let parts = try Parts(try Room())
        let store = try patient(parts)
        let (reached, isOver) = (Monitor(false), Monitor(false))
        let held = parts.store
        let holder = try WorkerThread(name: "holder") {
            try? held.write { _ in
                reached.update { $0 = true }
                _ = isOver.wait(until: nil) { $0 ? true : nil }
            }
        }
        _ = reached.wait(until: nil) { $0 ? true : nil }
        #expect(throws: StoreError.stuck) {
            try store { store throws(StoreError) in try store.setStatus(["a": "b"]) }
        }
        isOver.update { $0 = true }
        holder.join()
        #expect(CommandError(StoreError.stuck).exitCode == ExitStatus.failed)
        #expect(parts.lines.all == ["another process holds the store's lock"])
    }

    @Test(
        "F38: the lock on the watch folder follows it, and is one service's",
        .enabled(if: hasLockFolder))
    func folderLock() throws {
        let room = try Room()
        try room.makeFolder("other")
        let inbox = try room.inbox.identity()
        let other = try WatchFolder(path: room.path + "/other").identity()
        let (first, second) = (FolderLock(), FolderLock())
        try first.move(to: inbox)
        try first.move(to: inbox)
        #expect(throws: FolderLock.Held.self) { try second.move(to: inbox) }
        try first.move(to: other)
        try second.move(to: inbox)
        #expect(throws: FolderLock.Held.self) { try first.move(to: inbox) }
        #expect(throws: FolderLock.Held.self, "what it had is kept") { try second.move(to: other) }
    }
}
