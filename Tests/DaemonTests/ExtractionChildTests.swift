import CSandbox
import Extractor
import Facts
import Foundation
import Synchronization
import Testing

@testable import Daemon

/// The program that the package builds beside the tests.
enum BuiltProgram {
    static let path: String? = {
        if let given = ProcessInfo.processInfo.environment["ARTICLED_PROGRAM"] { return given }
        let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        for folder in [tests, URL(fileURLWithPath: ".build/debug")] {
            let candidate = folder.appendingPathComponent("articled").path
            if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        }
        return nil
    }()
}

@Suite("The extraction worker", .serialized)
struct ExtractionChildTests {
    static let text = "LONDON: Acme Ltd said it paid $1.25 billion for 7,500 jobs in Kenya."

    static func child(_ limits: ExtractionChild.Limits = .init()) throws -> ExtractionChild {
        ExtractionChild(program: try #require(BuiltProgram.path), limits: limits)
    }

    @Test("It finds what the extractor finds here") func sameFacts() throws {
        let child = try Self.child()
        let bytes = Array(Self.text.utf8)
        let here = try Extractor().extract(bytes, in: Context())
        #expect(try child.extract(bytes, in: Context()) == .extraction(here))
        #expect(try child.extract(bytes, in: Context()) == .extraction(here))
    }

    @Test("Bytes that are no text are an answer, not a failure") func undecodable() throws {
        let child = try Self.child()
        #expect(
            try child.extract([0x41, 0xFF], in: Context())
                == .undecodable(.malformed(encoding: "utf-8", byteOffset: 1)))
    }

    @Test("It is confined by the system-call filter, and holds one socket and /dev/null")
    func confinement() throws {
        let child = try Self.child()
        try child.start()
        let held = try #require(child.confinement)
        #expect(held & Int32(CSANDBOX_SECCOMP) != 0)
        let folder = "/proc/\(try #require(child.identifier))/fd"
        let open = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(open == ["0", "1", "2", "3"])
        for name in ["0", "1", "2"] {
            let target = try FileManager.default.destinationOfSymbolicLink(
                atPath: folder + "/" + name)
            #expect(target == "/dev/null")
        }
    }

    @Test("Killed at work, it is said, and the next article is extracted") func killed() throws {
        let child = try Self.child()
        try child.start()
        kill(try #require(child.identifier), SIGKILL)
        #expect(throws: ExtractionChild.Failure.died(signal: SIGKILL, exitCode: 0)) {
            try child.extract(Array(Self.text.utf8), in: Context())
        }
        #expect(throws: Never.self) { try child.extract(Array(Self.text.utf8), in: Context()) }
    }

    @Test("Hung, it is ended at the deadline, and the next article is extracted") func hung() throws
    {
        let child = try Self.child(.init(baseMilliseconds: 2000))
        try child.start()
        kill(try #require(child.identifier), SIGSTOP)
        #expect(throws: ExtractionChild.Failure.deadline(milliseconds: 2000)) {
            try child.extract(Array(Self.text.utf8), in: Context())
        }
        #expect(throws: Never.self) { try child.extract(Array(Self.text.utf8), in: Context()) }
    }

    @Test("Held up by others for longer than its time, it is waited for") func heldUp() throws {
        let text = Array(String(repeating: Self.text + "\n\n", count: 400).utf8)
        let measured = try Self.child(.init(baseMilliseconds: 120_000))
        let expected = try measured.extract(text, in: Context())
        let worker = try #require(measured.identifier)
        let needed = try #require(processorNanoseconds(of: worker)) / 1_000_000

        let allowed = 3 * needed + 100
        let child = try Self.child(.init(baseMilliseconds: allowed))
        _ = try child.extract(text, in: Context())
        let held = try #require(child.identifier)
        let isOver = Mutex(false)
        // Stopped for nine parts of ten, as beside ten other processes.
        let holder = Thread {
            while !isOver.withLock({ $0 }) {
                kill(held, SIGSTOP)
                usleep(45_000)
                kill(held, SIGCONT)
                usleep(5_000)
            }
        }
        holder.start()
        defer { isOver.withLock { $0 = true } }
        let began = monotonicMilliseconds()
        #expect(try child.extract(text, in: Context()) == expected)
        #expect(monotonicMilliseconds() - began > allowed, "the clock's time was over")
    }

    @Test("Stopped, it leaves no process behind") func stops() throws {
        let child = try Self.child()
        try child.start()
        let identifier = try #require(child.identifier)
        child.stop()
        #expect(kill(identifier, 0) != 0)
        #expect(child.identifier == nil)
    }

    @Test("A program that is not there is said") func missing() {
        let child = ExtractionChild(program: "/nonexistent/articled")
        #expect(throws: ExtractionChild.Failure.self) { try child.start() }
    }

    @Test("Requests and replies come back whole") func coding() throws {
        let lists = NameLists(entries: [
            .init(name: "Reko Diq", type: .facility, aliases: ["Reko Dik"])
        ])
        let context = Context(
            heading: Heading(title: "T", publishedOn: "2026-02-12"), today: Day(iso: "2026-02-13"),
            limitBytes: 77)
        for request in [
            WorkerRequest.lists(lists), .extract(bytes: [1, 2, 255], context: context),
        ] {
            #expect(try WorkerRequest(encoded: request.encoded()) == request)
        }
        for error in [
            DecodeError.empty, .unknownFormat("x"), .malformed(encoding: "utf-8", byteOffset: 4),
            .tooLong(limitBytes: 9),
        ] {
            let reply = WorkerReply.undecodable(error)
            #expect(try WorkerReply(encoded: reply.encoded()) == reply)
        }
        #expect(throws: CodingError.self) { try WorkerReply(encoded: []) }
        #expect(throws: CodingError.self) { try WorkerReply(encoded: [9, 9]) }
    }
}
