import Extractor
import Facts
import Foundation
import Scoring

/// `evaluate entities [--errors N] DIR…`: names joined within articles, over folders of stories with
/// `gold.json`; from raw text, with the names the program finds.
struct EntityEvaluation {
    private var folders: [URL] = []
    private var errorLimit = 0

    init(_ arguments: [String]) {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            if argument == "--errors" {
                errorLimit = rest.popFirst().flatMap { Int($0) } ?? 0
            } else {
                folders.append(URL(fileURLWithPath: argument))
            }
        }
    }

    /// The parts of a story's gold that are read here; spans are code points.
    private struct Story: Decodable {
        struct Entity: Decodable {
            var id: String
            var type: String
            var mentions: [String: [[Int]]]
        }

        struct Role: Decodable {
            var entity: String
            var article: String
            var role: String
        }

        var entities: [Entity]
        var roles: [Role]
    }

    func run() throws {
        var score = EntityScore()
        for folder in folders {
            let stories = try FileManager.default.contentsOfDirectory(
                at: folder, includingPropertiesForKeys: nil)
            for story in stories.sorted(by: { $0.path < $1.path }) {
                try add(story, to: &score)
            }
        }
        for fault in score.faults.prefix(errorLimit) { print(fault) }
        let (p, r) = (
            score.precision / Double(max(score.found, 1)),
            score.recall / Double(max(score.wanted, 1))
        )
        print(
            String(
                format: "B-cubed within articles: P %.1f R %.1f F1 %.1f", p * 100, r * 100,
                score.f1 * 100))
        print("names found \(score.found) of \(score.wanted), types wrong \(score.wrongTypes)")
        print("roles \(score.roles.right) of \(score.roles.wanted)")
    }

    private func add(_ folder: URL, to score: inout EntityScore) throws {
        let path = folder.appendingPathComponent("gold.json")
        guard FileManager.default.fileExists(atPath: path.path) else { return }
        let story = try JSONDecoder().decode(Story.self, from: try Data(contentsOf: path))
        let extractor = Extractor()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        where file.hasSuffix(".txt") {
            let article = String(file.dropLast(4))
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
            let extraction = try extractor.extract(bytes, in: Context())
            let offsets = byteOffsets(of: extraction.text)
            let gold = story.entities.map { entity in
                GoldEntity(
                    id: entity.id, type: entity.type,
                    mentions: (entity.mentions[article] ?? []).map {
                        Span(offsets[$0[0]], offsets[$0[1]])
                    },
                    roles: story.roles.filter { $0.entity == entity.id && $0.article == article }
                        .map(\.role))
            }
            score.add(gold, extraction, article: folder.lastPathComponent + " " + article)
        }
    }

    /// The byte at which each scalar of a text begins, and its end.
    private func byteOffsets(of text: String) -> [Int] {
        var offsets: [Int] = [0]
        for scalar in text.unicodeScalars {
            offsets.append((offsets.last ?? 0) + UTF8.width(scalar))
        }
        return offsets
    }
}
