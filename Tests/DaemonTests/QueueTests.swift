import Testing

@testable import Daemon

@Suite("The queue between the kernel's events and the worker")
struct QueueTests {
    private func path(_ name: String) -> RelativePath { RelativePath(stored: name) }

    private func drain(_ queue: Queue) -> [Order] {
        var orders: [Order] = []
        while true {
            let order = queue.next { Instant(nanoseconds: 0) }
            if order == .pending { return orders }
            orders.append(order)
            if order == .stop { return orders }
        }
    }

    @Test("First come, first out; a path has one place")
    func order() {
        let queue = Queue()
        #expect(queue.offer([.file(path("a"), .appeared), .file(path("b"), .arrived)]) == 0)
        #expect(queue.offer([.file(path("a"), .arrived), .file(path("c"), .removed)]) == 0)
        #expect(queue.count == 3)
        #expect(
            drain(queue) == [
                .file(path("a"), .arrived), .file(path("b"), .arrived), .file(path("c"), .removed),
            ])
        #expect(queue.count == 0)
    }

    @Test("What comes for a path while it is at work is a new order")
    func whileAtWork() {
        let queue = Queue()
        _ = queue.offer([.file(path("a"), .arrived)])
        #expect(queue.next { nil } == .file(path("a"), .arrived))
        _ = queue.offer([.file(path("a"), .arrived), .file(path("a"), .arrived)])
        #expect(drain(queue) == [.file(path("a"), .arrived)])
    }

    @Test("A full queue drops hints and orders a sweep instead")
    func full() {
        let queue = Queue(limit: 3)
        let dropped = queue.offer((0..<10).map { .file(path("\($0)"), .arrived) })
        #expect(dropped == 7)
        let orders = drain(queue)
        #expect(orders.count == 4)
        #expect(orders.last == .sweep(.overflow))
    }

    @Test("Two hints for one path become one")
    func merging() {
        #expect(Hint.appeared.followed(by: .arrived) == .arrived)
        #expect(Hint.appeared.followed(by: .written) == .written)
        #expect(Hint.written.followed(by: .appeared) == .written)
        #expect(Hint.arrived.followed(by: .appeared) == .arrived)
        #expect(Hint.arrived.followed(by: .written) == .written)
        #expect(Hint.arrived.followed(by: .removed) == .removed)
        #expect(Hint.removed.followed(by: .appeared) == .appeared)
    }

    @Test("A folder within another that waits is not swept twice")
    func folders() {
        let queue = Queue()
        _ = queue.offer([.folderCame(path("a")), .folderCame(path("a/b")), .folderCame(path("ab"))])
        #expect(drain(queue) == [.folder(path("a")), .folder(path("ab"))])
    }

    @Test("Stopping comes before everything, and wakes who sleeps")
    func stop() throws {
        let queue = Queue()
        _ = queue.offer([.file(path("a"), .arrived)])
        let thread = try WorkerThread(name: "stopper") { queue.stop() }
        #expect(queue.sleep(until: Instant(nanoseconds: .max)))
        thread.join()
        #expect(drain(queue) == [.stop])
    }

    @Test("An order wakes the worker that waits without end")
    func wake() throws {
        let queue = Queue()
        let thread = try WorkerThread(name: "offerer") {
            _ = queue.offer([.file(RelativePath(stored: "a"), .arrived)])
        }
        #expect(queue.next { nil } == .file(path("a"), .arrived))
        thread.join()
    }
}

@Suite("When the whole folder is looked at")
struct SweepPlanTests {
    private func at(_ seconds: Int64) -> Instant { Instant(nanoseconds: seconds * 1_000_000_000) }

    @Test("The earlier of two plans holds")
    func earlier() {
        var plan = SweepPlan()
        plan.plan(.interval, at: at(600))
        plan.plan(.removal, at: at(1))
        plan.plan(.interval, at: at(700))
        #expect(plan.due == at(1))
        #expect(plan.takeDue(at: at(0)) == nil)
        #expect(plan.takeDue(at: at(1)) == .removal)
        #expect(plan.due == nil)
    }

    @Test("A sweep takes a twentieth of the time at most")
    func share() {
        var plan = SweepPlan()
        plan.noteDone(at: at(10), took: .seconds(2))
        plan.plan(.removal, at: at(11))
        #expect(plan.due == at(50))
    }
}
