import Extractor
import Facts
import Foundation
import Linking
import Store

/// What storing real articles costs as the store grows, extraction left out.
///
///     evaluate store-cost STORE TEXTS.jsonl [ARTICLES]
///
/// STORE is made anew. At each size a line tells processor and wall milliseconds an article and the
/// kilobytes written, log and file together, over the articles since the line before.
struct StoreCost {
    private let path: String
    private let texts: [String]
    private let extractor = Extractor()
    private static let step = 250

    init(_ arguments: [String]) throws {
        guard arguments.count > 1 else { throw NameEvaluation.Failure.usage }
        path = arguments[0]
        let lines = try String(contentsOfFile: arguments[1], encoding: .utf8).split(separator: "\n")
        let limit = arguments.count > 2 ? Int(arguments[2]) ?? lines.count : lines.count
        texts = try lines.prefix(limit).map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
            return (object as? [String: Any])?["text"] as? String ?? ""
        }
    }

    func run() throws {
        let store = try Store(path: path, access: .write)
        var spent = Span(written: writtenBytes())
        print("articles  CPU ms  wall ms  written kB  entities")
        for (number, text) in texts.enumerated() {
            try record(text, number, in: store, &spent)
            guard (number + 1) % Self.step == 0 || number + 1 == texts.count else { continue }
            _ = try store.checkpoint()
            let written = writtenBytes()
            let count = Double(spent.articles)
            print(
                String(
                    format: "%8d  %6.2f  %7.2f  %10.1f  %8.1f", number + 1, spent.processor / count,
                    spent.wall / count, Double(written - spent.written) / 1024 / count,
                    Double(spent.entities) / count))
            spent = Span(written: written)
        }
        // Two programs that print the same here made the same store, at whatever cost.
        print("content", String(nameHash(try store.logicalDump()), radix: 16))
        try store.close()
    }

    private func record(
        _ text: String, _ number: Int, in store: Store, _ spent: inout Span
    ) throws {
        let extraction = extractor.extract(text: text, in: Context())
        guard let id = ArticleID(sha256: Self.digest(number)) else { return }
        let identity = FileIdentity(device: 1, inode: 1, bytes: 1, modified: 1, changed: 1)
        let (wall, processor) = (ContinuousClock.now, processorSeconds())
        _ = try store.record(
            extraction, article: id, file: "\(number).txt", identity: identity,
            at: "2026-02-12T12:00:00.000Z")
        spent.processor += (processorSeconds() - processor) * 1000
        spent.wall += (ContinuousClock.now - wall) / .milliseconds(1)
        spent.articles += 1
        spent.entities += extraction.entities.count
    }

    private struct Span {
        /// Before the first of them.
        let written: Int
        var articles = 0
        var entities = 0
        var processor = 0.0
        var wall = 0.0
    }

    /// By this process, to whatever file.
    private func writtenBytes() -> Int {
        let lines = try? String(contentsOfFile: "/proc/self/io", encoding: .utf8)
        let line = lines?.split(separator: "\n").first { $0.hasPrefix("wchar:") }
        return line.flatMap { Int($0.dropFirst(7)) } ?? 0
    }

    /// Spread as evenly as a real one, and the same on every machine.
    static func digest(_ number: Int) -> String {
        var dice = EvenDice(state: UInt64(number))
        return (0..<4).map { _ in
            let part = String(dice.next(), radix: 16)
            return String(repeating: "0", count: 16 - part.count) + part
        }.joined()
    }
}
