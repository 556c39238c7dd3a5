import Foundation
import Glibc
import Testing

@testable import Daemon
@testable import Store

@Suite("What lies in the folder")
struct FolderTests {
    private func sightings(_ room: Room, from start: RelativePath = .root) throws -> [String:
        FileKind]
    {
        var sweep = try Sweep(room.inbox, from: start, watching: nil)
        var found: [String: FileKind] = [:]
        while let sighting = sweep.next() { found[sighting.path.text] = sighting.kind }
        return found
    }

    @Test("A sweep shows every file of the tree once, and no temporary name")
    func tree() throws {
        let room = try Room()
        for name in [
            "a.txt", "b/c.txt", "b/d/e.txt", ".hidden", "b/x.part", ".git/f.txt", "@eaDir/g.txt",
        ] {
            try room.write("x", to: "inbox/" + name)
        }
        try room.makeFolder("inbox/looks-like.txt")
        #expect(
            try sightings(room) == ["a.txt": .regular, "b/c.txt": .regular, "b/d/e.txt": .regular])
        #expect(
            try sightings(room, from: RelativePath(stored: "b"))
                == ["b/c.txt": .regular, "b/d/e.txt": .regular])
    }

    @Test("F16: links are shown, not followed; cycles end")
    func links() throws {
        let room = try Room()
        try room.write("secret", to: "outside/secret.txt")
        try room.write("x", to: "inbox/a/b.txt")
        symlink("..", room.path + "/inbox/a/up")
        symlink(room.path + "/outside", room.path + "/inbox/out")
        symlink("/nowhere", room.path + "/inbox/dead.txt")
        #expect(
            try sightings(room)
                == ["a/b.txt": .regular, "a/up": .symlink, "out": .symlink, "dead.txt": .symlink])
        #expect(throws: SystemError.self) {
            _ = try Sweep(room.inbox, from: RelativePath(stored: "out"), watching: nil)
        }
    }

    @Test("F25: what is no file is told apart without being opened")
    func kinds() throws {
        let room = try Room()
        mkfifo(room.path + "/inbox/pipe.txt", 0o600)
        try room.makeFolder("inbox/folder.txt")
        #expect(try sightings(room) == ["pipe.txt": .fifo])
        let path = RelativePath(stored: "pipe.txt")
        #expect(throws: ReadError.self) {
            _ = try SourceFile(path, in: room.inbox, limitBytes: 100)
        }
    }

    @Test("A tree deeper than the limit ends in an obstacle")
    func depth() throws {
        let room = try Room()
        let deep = Array(repeating: "d", count: Sweep.depthLimit + 5).joined(separator: "/")
        try room.write("x", to: "inbox/\(deep)/a.txt")
        try room.write("x", to: "inbox/d/b.txt")
        var sweep = try Sweep(room.inbox, watching: nil)
        var names: [String] = []
        while let sighting = sweep.next() { names.append(sighting.path.text) }
        #expect(names == ["d/b.txt"])
        #expect(sweep.obstacles.count == 1)
    }

    @Test("Names of any bytes are found and read")
    func names() throws {
        let room = try Room()
        for bytes in [
            Array("new\nline.txt".utf8), [0xFF, 0xFE], Array(repeating: 0x61, count: 255),
        ] {
            let name = Array("\(room.path)/inbox/".utf8) + bytes
            let file = try Descriptor("open") {
                name.withCString { open($0, O_CREAT | O_WRONLY, 0o600) }
            }
            write(file.number, "hello", 5)
        }
        let found = try sightings(room)
        #expect(
            found.count == 3 && found[#"new\x0Aline.txt"#] == .regular
                && found[#"\xFF\xFE"#] == .regular)
        for path in found.keys {
            let file = try SourceFile(RelativePath(stored: path), in: room.inbox, limitBytes: 100)
            #expect(try file.read().bytes == Array("hello".utf8))
        }
    }

    @Test("A file is read whole, with the hash that names its article")
    func reading() throws {
        let room = try Room()
        try room.write("abc", to: "inbox/a.txt")
        let file = try SourceFile(RelativePath(stored: "a.txt"), in: room.inbox, limitBytes: 3)
        let content = try file.read()
        #expect(content.bytes == Array("abc".utf8))
        #expect(
            content.article.sha256
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        try room.write(Array(repeating: 0x20, count: 3_000_000), to: "inbox/big.txt")
        let big = try SourceFile(
            RelativePath(stored: "big.txt"), in: room.inbox, limitBytes: 1 << 22)
        #expect(try big.read().bytes.count == 3_000_000)
    }

    @Test("F27: too large a file is refused by its size")
    func large() throws {
        let room = try Room()
        try room.write("abcd", to: "inbox/a.txt")
        do {
            _ = try SourceFile(RelativePath(stored: "a.txt"), in: room.inbox, limitBytes: 3)
            Issue.record("4 bytes are more than 3")
        } catch {
            guard case .tooLarge(let identity, limitBytes: 3) = error else {
                Issue.record("\(error)")
                return
            }
            #expect(identity.bytes == 4)
        }
    }

    @Test("F18: a file that changes between opening and reading is not taken")
    func changing() throws {
        let room = try Room()
        try room.write("abc", to: "inbox/a.txt")
        let path = RelativePath(stored: "a.txt")
        for change in ["longer text", "ab", ""] {
            try room.write("abc", to: "inbox/a.txt")
            let file = try SourceFile(path, in: room.inbox, limitBytes: 100)
            let handle = try #require(FileHandle(forWritingAtPath: room.path + "/inbox/a.txt"))
            try handle.truncate(atOffset: 0)
            handle.write(Data(change.utf8))
            try handle.close()
            do {
                _ = try file.read()
                Issue.record("the change to \"\(change)\" was not seen")
            } catch {
                guard case .changing = error else {
                    Issue.record("\(error)")
                    return
                }
            }
        }
    }

    @Test("What is gone has vanished, also where a folder on the way became a link")
    func vanished() throws {
        let room = try Room()
        try room.write("abc", to: "inbox/a/b.txt")
        let path = RelativePath(stored: "a/b.txt")
        #expect(try room.inbox.look(at: path)?.kind == .regular)
        try room.makeFolder("other")
        try room.write("secret", to: "other/b.txt")
        try room.remove("inbox/a")
        symlink(room.path + "/other", room.path + "/inbox/a")
        #expect(throws: ReadError.vanished) {
            _ = try SourceFile(path, in: room.inbox, limitBytes: 9)
        }
        #expect(try room.inbox.look(at: path) == nil)
    }

    @Test("A missing folder and a file in its place are told apart from other failures")
    func missing() throws {
        let room = try Room()
        #expect(throws: WatchError.missing("the watch folder \(room.path)/none does not exist")) {
            try WatchFolder(path: room.path + "/none").identity()
        }
        try room.write("x", to: "file")
        #expect(throws: WatchError.missing("\(room.path)/file is not a folder")) {
            try WatchFolder(path: room.path + "/file").identity()
        }
    }

    @Test("One process at a time holds a lock, and its number can be asked")
    func lock() throws {
        let room = try Room()
        let path = room.path + "/a.lock"
        #expect(FileLock.holder(path) == nil)
        try holdAndCheck(path)
        #expect(FileLock.holder(path) == nil)
    }

    private func holdAndCheck(_ path: String) throws {
        let lock = try FileLock(path)
        #expect(FileLock.holder(path) == String(getpid()))
        #expect(throws: FileLock.Failure.held(by: String(getpid()))) { _ = try FileLock(path) }
        _ = consume lock
    }
}

@Suite("The kernel's events")
struct InotifyTests {
    @Test("Each way to come and to go is told as what it is")
    func events() throws {
        let room = try Room()
        let inotify = try Inotify()
        var sweep = try Sweep(room.inbox, watching: inotify)
        while sweep.next() != nil {}
        #expect(sweep.watchFailure == nil && inotify.watchCount == 1)
        let inbox = room.path + "/inbox/"
        func path(_ name: String) -> RelativePath { RelativePath(stored: name) }

        try room.write("x", to: "outside.txt")
        rename(room.path + "/outside.txt", inbox + "renamed.txt")
        #expect(inotify.notices() == [.file(path("renamed.txt"), .arrived)])

        try room.write("x", to: "other.txt")
        link(room.path + "/other.txt", inbox + "linked.txt")
        #expect(inotify.notices() == [.file(path("linked.txt"), .appeared)])

        let number = open(inbox + "written.txt", O_CREAT | O_WRONLY, 0o600)
        write(number, "x", 1)
        #expect(
            inotify.notices() == [
                .file(path("written.txt"), .appeared), .file(path("written.txt"), .written),
            ])
        close(number)
        #expect(inotify.notices() == [.file(path("written.txt"), .arrived)])

        unlink(inbox + "written.txt")
        mkdir(inbox + "folder", 0o700)
        #expect(
            inotify.notices() == [
                .file(path("written.txt"), .removed), .folderCame(path("folder")),
            ])
        rename(inbox + "folder", room.path + "/elsewhere")
        try room.write("x", to: "inbox/.hidden")
        try room.write("x", to: "inbox/half.part")
        #expect(inotify.notices() == [.folderLeft(path("folder"))])
    }

    @Test("F12: our own reading makes no event")
    func ownReads() throws {
        let room = try Room()
        try room.write("abc", to: "inbox/a.txt")
        let inotify = try Inotify()
        var sweep = try Sweep(room.inbox, watching: inotify)
        while sweep.next() != nil {}
        let file = try SourceFile(RelativePath(stored: "a.txt"), in: room.inbox, limitBytes: 9)
        _ = try file.read()
        _ = try room.inbox.look(at: RelativePath(stored: "a.txt"))
        #expect(inotify.notices().isEmpty)
    }

    @Test("A folder that moves within the tree tells under its new name")
    func movedFolder() throws {
        let room = try Room()
        try room.write("x", to: "inbox/a/x.txt")
        let inotify = try Inotify()
        var sweep = try Sweep(room.inbox, watching: inotify)
        while sweep.next() != nil {}
        rename(room.path + "/inbox/a", room.path + "/inbox/b")
        let folder = RelativePath(stored: "b")
        #expect(inotify.notices() == [.folderLeft(RelativePath(stored: "a")), .folderCame(folder)])
        inotify.forget(within: RelativePath(stored: "a"))
        _ = inotify.notices()
        var again = try Sweep(room.inbox, from: folder, watching: inotify)
        while again.next() != nil {}
        try room.write("y", to: "inbox/b/y.txt")
        #expect(inotify.notices().last == .file(RelativePath(stored: "b/y.txt"), .arrived))
    }

    @Test("The loss of the watched folder itself is told")
    func rootLost() throws {
        let room = try Room()
        let inotify = try Inotify()
        var sweep = try Sweep(room.inbox, watching: inotify)
        while sweep.next() != nil {}
        rename(room.path + "/inbox", room.path + "/moved")
        #expect(inotify.notices() == [.rootLost])
    }
}
