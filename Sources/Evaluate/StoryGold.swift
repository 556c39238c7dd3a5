import Extractor
import Facts
import Foundation

/// A story's gold.json, as its README defines it.
private struct StoryFile: Decodable {
    struct EntityRow: Decodable {
        let id: String
        let type: String
        let name: String
        let mentions: [String: [[Int]]]
        let nominals: [String: [[Int]]]
    }

    struct RoleRow: Decodable {
        let entity: String
        let article: String
        let role: String
    }

    struct QuoteRow: Decodable {
        let article: String
        let start: Int
        let end: Int
        let direct: Bool?
        let speaker: String?
        let speakerAlt: [String]?
        let optional: Bool?
        let parts: [[Int]]?
    }

    struct FigureRow: Decodable {
        let article: String
        let start: Int
        let end: Int
        let about: [String]
        let aboutOk: [String]?
        let aboutNot: [String]?
        let saidBy: String?
        let saidByAlt: [String]?
        let saidByOptional: Bool?
    }

    let story: String
    let entities: [EntityRow]
    let roles: [RoleRow]
    let quotes: [QuoteRow]
    let figures: [FigureRow]
}

/// Reads the articles of a story's folder with their gold.
func readStory(_ folder: URL) throws -> [AttributionGold] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let data = try Data(contentsOf: folder.appendingPathComponent("gold.json"))
    let file = try decoder.decode(StoryFile.self, from: data)
    let letters = Set(file.figures.map(\.article)).union(file.quotes.map(\.article)).sorted()
    return try letters.map { letter in
        let url = folder.appendingPathComponent(letter + ".txt")
        return article(letter, try String(contentsOf: url, encoding: .utf8), of: file)
    }
}

private func article(_ letter: String, _ text: String, of file: StoryFile) -> AttributionGold {
    let offsets = CleanedOffsets(text)
    let rows = file.entities.filter { $0.mentions[letter] != nil }
    let index = Dictionary(
        rows.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { one, _ in one })
    let span: ([Int]) -> Span = { offsets.span($0[0], $0[1]) }
    var mentions: [Mention] = []
    var nominals: [(Int, Span)] = []
    for (entity, row) in rows.enumerated() {
        let role = file.roles.first { $0.entity == row.id && $0.article == letter }?.role
        for (place, at) in (row.mentions[letter] ?? []).enumerated() {
            mentions.append(
                Mention(
                    span: span(at), type: EntityType(rawValue: row.type) ?? .miscellany,
                    entity: entity,
                    role: place == 0 ? role : nil, confidence: 1, rule: "gold"))
        }
        nominals += (row.nominals[letter] ?? []).map { (entity, span($0)) }
    }
    let figures = file.figures.filter { $0.article == letter }
    return AttributionGold(
        name: "\(file.story)/\(letter)", text: offsets.text,
        entities: rows.map { row in
            let type = EntityType(rawValue: row.type) ?? .miscellany
            // A place of the gazetteer has a code; the gold's are known to be places as well.
            return Entity(type: type, name: row.name, code: type == .location ? "gold" : nil)
        },
        mentions: mentions,
        figures: figures.map { AttributionGold.figure(offsets.span($0.start, $0.end)) },
        quotes: file.quotes.filter { $0.article == letter }.map { row in
            AttributionGold.Said(
                parts: (row.parts ?? [[row.start, row.end]]).map(span), isDirect: row.direct,
                speaker: row.speaker.flatMap { index[$0] ?? -1 }, others: row.speakerAlt ?? [],
                isOptional: row.optional ?? false)
        },
        subjects: figures.map { row in
            AttributionGold.Subject(
                about: Set(row.about.map { index[$0] ?? -1 }),
                alsoRight: Set((row.aboutOk ?? []).compactMap { index[$0] }),
                wrong: Set((row.aboutNot ?? []).compactMap { index[$0] }),
                saidBy: row.saidBy.map { index[$0] ?? -1 }, saidByOthers: row.saidByAlt ?? [],
                isSaidByOpen: row.saidByOptional ?? false)
        }, nominals: nominals)
}

/// A line of marked articles: figures with speaker and subject by name.
private struct ArticleLine: Decodable {
    struct NameRow: Decodable {
        let start: Int
        let end: Int
        let type: String
        let entity: String
        let role: String?
    }

    struct FigureRow: Decodable {
        let start: Int
        let end: Int
        let about: [String]
        let saidBy: String?
    }

    let id: String
    let text: String
    let names: [NameRow]
    let figures: [FigureRow]
}

/// Reads articles, one JSON object a line, whose names are marked as `names`.
func readArticles(_ file: URL) throws -> [AttributionGold] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        let row = try decoder.decode(ArticleLine.self, from: Data(line.utf8))
        let offsets = CleanedOffsets(row.text)
        var index: [String: Int] = [:]
        var entities: [Entity] = []
        var mentions: [Mention] = []
        for name in row.names {
            let type = EntityType(rawValue: name.type) ?? .miscellany
            let entity = index[name.entity] ?? entities.count
            if entity == entities.count {
                entities.append(
                    Entity(type: type, name: name.entity, code: type == .location ? "gold" : nil))
            }
            index[name.entity] = entity
            mentions.append(
                Mention(
                    span: offsets.span(name.start, name.end), type: type, entity: entity,
                    role: name.role, confidence: 1, rule: "gold"))
        }
        return AttributionGold(
            name: row.id, text: offsets.text, entities: entities, mentions: mentions,
            figures: row.figures.map { AttributionGold.figure(offsets.span($0.start, $0.end)) },
            quotes: nil,
            subjects: row.figures.map { figure in
                AttributionGold.Subject(
                    about: Set(figure.about.map { index[$0] ?? -1 }), alsoRight: [], wrong: [],
                    saidBy: figure.saidBy.map { index[$0] ?? -1 }, saidByOthers: [],
                    isSaidByOpen: false)
            }, nominals: [])
    }
}
