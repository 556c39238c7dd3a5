import Testing

@testable import Daemon
@testable import Store

@Suite("A file that only appeared is taken when it is at rest")
struct SettlingTests {
    private let path = RelativePath(stored: "a.txt")
    private let clock = FakeClock()

    private func identity(_ bytes: Int64, changed: Int64 = 1) -> FileIdentity {
        FileIdentity(device: 1, inode: 2, bytes: bytes, modified: changed, changed: changed)
    }

    @Test("Unchanged for the settle time is at rest")
    func rest() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(5), now: clock.now)
        #expect(settling.takeDue(at: clock.now) == nil)
        #expect(settling.nextDue == clock.now + .seconds(1))
        clock.advance(.seconds(1))
        #expect(settling.takeDue(at: clock.now) == path)
        #expect(settling.look(path, identity: identity(5), now: clock.now) == .rest)
        #expect(settling.isEmpty && settling.nextDue == nil)
    }

    @Test("Every change starts the wait anew")
    func change() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(5), now: clock.now)
        for size in 6..<200 {
            clock.advance(.seconds(1))
            #expect(settling.look(path, identity: identity(Int64(size)), now: clock.now) == .wait)
            #expect(settling.nextDue == clock.now + .seconds(1))
        }
        clock.advance(.seconds(1))
        #expect(settling.look(path, identity: identity(199), now: clock.now) == .rest)
    }

    @Test("A writer at work may pause for longer than the settle time")
    func writer() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(5), now: clock.now)
        settling.written(path, now: clock.now)
        clock.advance(.seconds(59))
        #expect(settling.takeDue(at: clock.now) == nil)
        settling.written(path, now: clock.now)
        clock.advance(.seconds(59))
        #expect(settling.takeDue(at: clock.now) == nil)
    }

    @Test("A writer who never closes is waited for no longer than the patience lasts")
    func stuckWriter() {
        var settling = Settling(settleTime: .seconds(1))
        settling.written(path, now: clock.now)
        clock.advance(.seconds(60))
        #expect(settling.look(path, identity: identity(5), now: clock.now) == .wait)
        clock.advance(.seconds(60))
        #expect(settling.look(path, identity: identity(5), now: clock.now) == .rest)
    }

    @Test("After lost events nothing is held against writers")
    func lostEvents() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(5), now: clock.now)
        settling.written(path, now: clock.now)
        settling.forgetWriters(now: clock.now)
        clock.advance(.seconds(1))
        #expect(settling.look(path, identity: identity(5), now: clock.now) == .rest)
    }

    @Test("An empty file waits longer: its writer has most likely not begun")
    func empty() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(0), now: clock.now)
        clock.advance(.seconds(4))
        #expect(settling.takeDue(at: clock.now) == nil)
        clock.advance(.seconds(1))
        #expect(settling.look(path, identity: identity(0), now: clock.now) == .rest)
    }

    @Test("The same look twice does not prolong the wait")
    func sameLook() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(5), now: clock.now)
        clock.advance(.milliseconds(900))
        settling.appeared(path, identity: identity(5), now: clock.now)
        clock.advance(.milliseconds(100))
        #expect(settling.takeDue(at: clock.now) == path)
    }

    @Test(
        "Many files have their turns in order of time, then of path, whatever was put off or forgotten"
    )
    func order() {
        var settling = Settling(settleTime: .seconds(1))
        let paths = (0..<500).map { RelativePath(stored: "\($0).txt") }
        for path in paths {
            settling.appeared(path, identity: identity(5), now: clock.now)
            clock.advance(.milliseconds(1))
        }
        for path in paths[100..<200] { settling.written(path, now: clock.now) }
        for path in paths[200..<300] { settling.forget(path) }
        settling.forgetWriters(now: clock.now)
        clock.advance(.seconds(10))
        var taken: [RelativePath] = []
        while let path = settling.takeDue(at: clock.now) {
            taken.append(path)
            #expect(settling.look(path, identity: identity(5), now: clock.now) == .rest)
        }
        #expect(taken.prefix(300) == paths[..<100] + paths[300...])
        #expect(taken.dropFirst(300) == paths[100..<200].sorted()[...])
        #expect(settling.isEmpty && settling.nextDue == nil)
    }

    @Test("A file that is written on and on has one turn")
    func busyWriter() {
        var settling = Settling(settleTime: .seconds(1))
        var last = clock.now
        for _ in 0..<10_000 {
            clock.advance(.milliseconds(1))
            last = clock.now
            settling.written(path, now: last)
        }
        #expect(settling.nextDue == last + .seconds(60))
        #expect(settling.takeDue(at: clock.now) == nil)
    }

    @Test("What is forgotten is not due")
    func forgotten() {
        var settling = Settling(settleTime: .seconds(1))
        settling.appeared(path, identity: identity(5), now: clock.now)
        settling.forget(path)
        clock.advance(.seconds(10))
        #expect(settling.takeDue(at: clock.now) == nil && !settling.holds(path))
    }

    @Test("Rest by a file's own times: none where they lie in the future")
    func age() {
        let wall: Int64 = 10_000_000_000
        #expect(identity(5, changed: wall - 1_000_000_000).isOlder(than: .seconds(1), at: wall))
        #expect(!identity(5, changed: wall - 999_999_999).isOlder(than: .seconds(1), at: wall))
        #expect(!identity(5, changed: wall + 1).isOlder(than: .zero, at: wall))
        let old = FileIdentity(device: 1, inode: 1, bytes: 1, modified: 0, changed: wall)
        #expect(!old.isOlder(than: .seconds(1), at: wall), "an old mtime was set just now")
    }
}
