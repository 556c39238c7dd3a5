import Extractor
import Glibc
import Testing

@testable import Daemon
@testable import Store

@Suite("The failure policy")
struct VerdictTests {
    private let identity = FileIdentity(
        device: 1, inode: 2, bytes: 9 << 20, modified: 3, changed: 4)

    private func code(_ verdict: Verdict) -> String? {
        guard case .setAside(_, let failure) = verdict else { return nil }
        return failure.code
    }

    @Test("What cannot be read")
    func reading() {
        #expect(Verdict(for: ReadError.vanished) == .forget)
        #expect(Verdict(for: ReadError.changing(identity)) == .settle(identity))
        #expect(code(Verdict(for: ReadError.unreadable(identity))) == "unreadable")
        #expect(
            code(Verdict(for: ReadError.tooLarge(identity, limitBytes: 1 << 20))) == "too-large")
        let system = ReadError.system(SystemError(call: "read", code: EIO))
        guard case .retry(let failure) = Verdict(for: system) else {
            Issue.record("a system's refusal is tried again")
            return
        }
        #expect(failure.code == "read-error" && failure.reason.contains("Input/output error"))
    }

    @Test("What is no file is ignored with its kind as the code")
    func kinds() {
        for (kind, word) in [
            (FileKind.fifo, "fifo"), (.socket, "socket"), (.device, "device"),
            (.symlink, "symlink"),
        ] {
            guard case .setAside(.ignored, let failure) = Verdict(for: kind) else {
                Issue.record("\(kind) is ignored")
                continue
            }
            #expect(failure.code == word)
        }
        #expect(Verdict(for: FileKind.directory) == .forget)
    }

    @Test("What is no text")
    func decoding() {
        #expect(code(Verdict(for: DecodeError.empty)) == "empty")
        #expect(code(Verdict(for: DecodeError.unknownFormat("a PDF document"))) == "unknown-format")
        #expect(
            code(Verdict(for: DecodeError.malformed(encoding: "utf-8", byteOffset: 7)))
                == "undecodable")
        #expect(code(Verdict(for: DecodeError.tooLong(limitBytes: 5))) == "too-large")
    }

    @Test("What the store refuses passes or ends the service")
    func storing() {
        for error in [StoreError.busy, .full, .io("x")] {
            guard case .waitForStore = Verdict(for: error) else {
                Issue.record("\(error) may pass")
                continue
            }
        }
        for error in [StoreError.corrupt("x"), .foreign("x"), .unusable("x")] {
            #expect(Verdict(for: error) == .stopService("x"))
        }
        for error in [StoreError.lost("x"), .stuck] {
            #expect(Verdict(for: error) == .stopService(error.description))
            #expect(
                CommandError(error).exitCode == ExitStatus.failed, "the manager starts it again")
        }
    }

    @Test("Every reason is a sentence a person understands: it names no type and no case")
    func sentences() {
        let verdicts: [Verdict] =
            [.symlink, .fifo, .socket, .device].map { Verdict(for: $0) }
            + [
                Verdict(for: DecodeError.empty),
                Verdict(for: DecodeError.unknownFormat("a ZIP archive")),
                Verdict(for: DecodeError.malformed(encoding: "utf-8", byteOffset: 7)),
                Verdict(for: DecodeError.tooLong(limitBytes: 5 << 20)),
                Verdict(for: ReadError.tooLarge(identity, limitBytes: 1 << 20)),
                Verdict(for: ReadError.unreadable(identity)),
                .setAside(.failed, Verdict.crashesExtractor),
            ]
        for case .setAside(_, let failure) in verdicts {
            #expect(failure.reason.utf8.count > 15, "\(failure)")
            #expect(!failure.reason.contains("DecodeError") && !failure.reason.contains("nil"))
        }
    }
}
