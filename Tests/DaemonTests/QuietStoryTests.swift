import Extractor
import Facts
import Foundation
import Testing

@testable import Daemon
@testable import Store

/// Stories in which figures of one kind differ and nothing conflicts: two sites, two periods, a toll that
/// rises, a sum pledged and a sum paid. They lie in `Tests/Stories/quiet`, two articles a file.
@Suite("What differs by right is no conflict")
struct QuietStoryTests {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Stories/quiet")

    static let names: [String] = {
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
        return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
    }()

    @Test("There are stories to be quiet about") func stories() {
        #expect(Self.names.count >= 30)
    }

    @Test("Quiet stories", arguments: names)
    func quiet(_ name: String) throws {
        let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
        #expect(try Self.conflicts(text.components(separatedBy: "\n===\n")) == [])
    }

    @Test("The same way finds the conflict where there is one") func loud() throws {
        let found = try Self.conflicts([
            """
            Tunnel opens in Varda

            LUSENGA, Zambia, May 4 - The Varda Tunnel cost $310 million, builder Tom Mwila said.
            """,
            """
            What the tunnel cost

            LUSENGA, Zambia, May 6 - The Varda Tunnel cost $390 million, the auditors of Zambia say.
            """,
        ])
        #expect(found == ["$310 million - $390 million"])
    }

    /// The other article states the union's count alone.
    static let union = """
        Pension march fills Varda

        LUSENGA, Zambia, May 5 - Sixty thousand people marched through Lusenga against the Pension Bill on Monday,
        the Zambia Union of Teachers said. Parliament votes on the bill in June.
        """

    @Test(
        "What one article sets against a value is at odds with that value in another",
        arguments: [
            (
                "Police counted 18,000 marchers; the Zambia Union of Teachers put the number at 60,000.",
                true
            ),
            (
                "Police sent 18,000 officers; the Zambia Union of Teachers put the marchers at 60,000.",
                false
            ),
        ])
    func contrast(_ sentence: String, _ isConflict: Bool) throws {
        let both = """
            Thousands march in Lusenga

            LUSENGA, Zambia, May 5 - People marched through Lusenga against the Pension Bill on Monday. \(sentence)
            Parliament votes on the bill in June.
            """
        #expect(try Self.conflicts([both, Self.union]).isEmpty == !isConflict)
    }

    @Test("The seeds' one conflict, as the README shows it") func seeds() throws {
        let folder = Self.folder.appending(path: "../../../seeds").standardizedFileURL
        let paths = try FileManager.default.contentsOfDirectory(
            at: folder, includingPropertiesForKeys: nil)
        let texts = try paths.filter { $0.pathExtension == "txt" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .map { try String(contentsOf: $0, encoding: .utf8) }
        #expect(texts.count == 3)
        #expect(Set(try Self.conflicts(texts)) == ["$1.25 billion - $13 billion"])
    }

    /// What a store that has only these articles says.
    private static func conflicts(_ articles: [String]) throws -> [String] {
        let room = try Room()
        let store = try Store(path: room.path + "/articled.db", access: .write)
        for (number, text) in articles.enumerated() {
            let digest = String(repeating: "\(number + 1)", count: 64)
            let id = try #require(ArticleID(sha256: digest))
            let identity = FileIdentity(device: 1, inode: 1, bytes: 1, modified: 1, changed: 1)
            let extraction = Extractor().extract(text: text, in: Context())
            _ = try store.record(
                extraction, article: id, file: "\(number).txt", identity: identity,
                at: "2026-02-12T12:00:00.000Z")
        }
        let found = try store.contrasts(.conflicts).map { contrast in
            [contrast.a.surface, contrast.b.surface].sorted().joined(separator: " - ")
        }
        try store.close()
        return found
    }
}
