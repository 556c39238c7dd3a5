import Facts
import Foundation

/// One story's gold, as far as names go.
struct LinkingStory {
    struct Article {
        var id: Int64
        var entities: [Entity] = []
        /// The gold entity of each.
        var gold: [String] = []
        /// Names in the text, one for each mention.
        var mentions: [Int] = []
        var roles: [(Int, String)] = []
        /// The mentions of persons as bytes, and the text.
        var persons: [(Int, Range<Int>)] = []
        var text = ""
    }

    let name: String
    /// In the order of their letters.
    private(set) var articles: [Article] = []

    /// - Throws: where the folder holds no story.
    init(folder: URL) throws {
        let gold = try JSONDecoder().decode(
            Gold.self, from: Data(contentsOf: folder.appending(path: "gold.json")))
        name = gold.story
        for letter in gold.articles {
            let text = try String(
                contentsOf: folder.appending(path: "\(letter).txt"), encoding: .utf8)
            articles.append(gold.article(letter, text: text))
        }
    }

    private struct Gold: Decodable {
        struct Named: Decodable {
            let id: String
            let type: String
            let name: String
            let mentions: [String: [[Int]]]
        }

        struct Role: Decodable {
            let entity: String
            let article: String
            let role: String
        }

        let story: String
        let articles: [String]
        let entities: [Named]
        let roles: [Role]

        /// The fullest name of an entity in the article is its name there, all others are aliases.
        func article(_ letter: String, text: String) -> Article {
            let scalars = Array(text.unicodeScalars)
            var article = Article(id: linkingID("\(story)/\(letter)"), text: text)
            var bytes = [0]
            for scalar in scalars { bytes.append((bytes.last ?? 0) + UTF8.width(scalar)) }
            for entity in entities {
                let spans = entity.mentions[letter] ?? []
                var names: [String] = []
                for span in spans {
                    var surface = String.UnicodeScalarView()
                    surface.append(contentsOf: scalars[span[0]..<span[1]])
                    if !names.contains(String(surface)) { names.append(String(surface)) }
                }
                guard let type = EntityType(rawValue: entity.type),
                    let full = names.max(by: { $0.unicodeScalars.count < $1.unicodeScalars.count })
                else { continue }
                let number = article.entities.count
                article.mentions += spans.map { _ in number }
                if type == .person {
                    article.persons += spans.map { (number, bytes[$0[0]]..<bytes[$0[1]]) }
                }
                for role in roles where role.article == letter && role.entity == entity.id {
                    article.roles.append((number, role.role))
                }
                article.entities.append(
                    Entity(type: type, name: full, aliases: names.filter { $0 != full }))
                article.gold.append(entity.id)
            }
            return article
        }
    }
}

/// An article's id as the store would give one: spread evenly.
func linkingID(_ name: String) -> Int64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    return Int64(max(1, (hash ^ hash >> 33) >> 1))
}
