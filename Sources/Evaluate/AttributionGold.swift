import Extractor
import Facts
import Foundation

/// One article with its gold names, quotes and figures; spans are bytes of the cleaned text.
struct AttributionGold {
    struct Said {
        let parts: [Span]
        /// `nil` where the gold leaves open what it is.
        let isDirect: Bool?
        let speaker: Int?
        /// Other names that are right, in lower case.
        let others: [String]
        let isOptional: Bool

        var span: Span { Span(parts[0].start, parts[parts.count - 1].end) }
    }

    struct Subject {
        let about: Set<Int>
        let alsoRight: Set<Int>
        let wrong: Set<Int>
        let saidBy: Int?
        let saidByOthers: [String]
        /// Nobody with a name speaks, or one may say so or not.
        let isSaidByOpen: Bool
    }

    let name: String
    let text: [UInt8]
    let entities: [Entity]
    let mentions: [Mention]
    let figures: [Figure]
    /// `nil` where quotes are not marked.
    let quotes: [Said]?
    /// One for each of `figures`.
    let subjects: [Subject]
    /// Places named with a common noun: let pass as subjects in their paragraph.
    let nominals: [(entity: Int, span: Span)]

    /// The articles of a file of marked articles, a story, or a folder of stories.
    static func read(_ path: URL) throws -> [AttributionGold] {
        if path.pathExtension == "jsonl" { return try readArticles(path) }
        if FileManager.default.fileExists(atPath: path.appendingPathComponent("gold.json").path) {
            return try readStory(path)
        }
        return try FileManager.default.contentsOfDirectory(
            at: path, includingPropertiesForKeys: nil
        )
        .filter {
            FileManager.default.fileExists(atPath: $0.appendingPathComponent("gold.json").path)
        }
        .sorted { $0.path < $1.path }.flatMap(readStory)
    }

    static func figure(_ span: Span) -> Figure {
        Figure(span: span, kind: .number, value: .decimal(.one), confidence: 1, rule: "gold")
    }
}

/// Turns offsets in Unicode scalars of a text into bytes of the cleaned text.
struct CleanedOffsets {
    let text: [UInt8]
    private let offsets: [Int]

    init(_ original: String) {
        text = cleaned(Array(original.utf8))
        var offsets = [0]
        var end = 0
        for scalar in original.unicodeScalars {
            end += cleaned(Array(String(Character(scalar)).utf8)).count
            offsets.append(end)
        }
        self.offsets = offsets
    }

    func span(_ start: Int, _ end: Int) -> Span { Span(offsets[start], offsets[end]) }
}
