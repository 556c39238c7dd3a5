import Claims
import Extractor
import Facts
import Foundation

/// A folder of short articles with gold, as described in Tests/Stories/README.md.
struct ClaimStory {
    /// "a:3", the fourth figure of article a.
    typealias Key = String

    let name: String
    let texts: [String: String]
    let gold: Gold
    /// The gold figures by key, in the order of the file.
    let figures: [(key: Key, figure: GoldFigure)]

    // swift-format-ignore: AlwaysUseLowerCamelCase
    struct Gold: Decodable {
        let story: String
        let articles: [String]
        let entities: [GoldEntity]
        let figures: [GoldFigure]
        let claims: [[Key]]
        let claims_optional: [GoldPair]
        let agreements: [GoldPair]
        let conflicts: [GoldPair]
        let conflicts_optional: [GoldPair]
        let apparent: [GoldPair]
        let updates: [GoldPair]
        let origins: [[String]]
        let supersedes: [[String]]
    }

    struct GoldEntity: Decodable {
        let id: String
        let type: String
        let name: String
        let mentions: [String: [[Int]]]
    }

    // swift-format-ignore: AlwaysUseLowerCamelCase
    struct GoldFigure: Decodable {
        let article: String
        let start: Int
        let end: Int
        let surface: String
        let kind: String
        let value: GoldNumber?
        let low: GoldNumber?
        let high: GoldNumber?
        let unit: String?
        let per: String?
        let bound: String?
        let change: String?
        let measure: [String]?
        let about: [String]
        let modality: String
        let said_by: String?
    }

    init(folder: URL) throws {
        let data = try Data(contentsOf: folder.appending(path: "gold.json"))
        let gold = try JSONDecoder().decode(Gold.self, from: data)
        var texts: [String: String] = [:]
        for article in gold.articles {
            texts[article] = try String(
                contentsOf: folder.appending(path: article + ".txt"), encoding: .utf8)
        }
        var counts: [String: Int] = [:]
        figures = gold.figures.map { figure in
            defer { counts[figure.article, default: 0] += 1 }
            return ("\(figure.article):\(counts[figure.article, default: 0])", figure)
        }
        self.gold = gold
        self.texts = texts
        name = gold.story
    }

    func origin(_ article: String) -> String {
        gold.origins.first { $0.contains(article) }?.min() ?? article
    }
}

/// A number, or the text of a proportion ("3:1").
struct GoldNumber: Decodable {
    let value: FigureValue

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            value = ExactDecimal(text).map(FigureValue.decimal) ?? .proportion(text)
        } else {
            let number = try container.decode(Decimal.self)
            value = .decimal(ExactDecimal("\(number)") ?? .zero)
        }
    }

    var decimal: ExactDecimal? {
        guard case .decimal(let decimal) = value else { return nil }
        return decimal
    }
}

/// Two figures, and what the gold says of the two.
struct GoldPair: Decodable {
    let a: ClaimStory.Key
    let b: ClaimStory.Key

    init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        a = try container.decode(String.self)
        b = try container.decode(String.self)
    }

    var keys: Set<ClaimStory.Key> { [a, b] }
}
