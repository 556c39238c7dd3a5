import Facts
import GRDB
import Testing

@testable import Store

@Suite("What follows from a conflict")
struct FollowingConflictTests {
    /// An article on a player who changes clubs; two of them are on one matter where they have three names in common.
    private static func article(_ value: Int, _ words: String, names: [Entity]) -> Extraction {
        let surface = "€\(value) million"
        let body = "\(words) \(surface) for the winger."
        var article = Extraction(
            text: body, heading: Heading(), language: "en", sentences: [], entities: names,
            mentions: [], figures: [], quotes: [], words: 8,
            provenance: Provenance(
                extractor: "1", mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
        article.sentences = [Span(0, body.utf8.count)]
        article.figures = [
            Figure(
                span: article.span(of: surface), kind: .money,
                value: .decimal(ExactDecimal(value * 1_000_000)), unit: .currency("EUR"),
                measure: "fee", about: [0], confidence: 1, rule: "figure.money")
        ]
        return article
    }

    private static let club = Entity(type: .organization, name: "Sado Athletic")
    private static let player = Entity(type: .person, name: "Nuno Carmo")
    private static let rival = Entity(type: .organization, name: "Harbor Town")

    private func conflicts(_ articles: [Extraction]) throws -> [String] {
        let room = try Room()
        for (number, article) in articles.enumerated() {
            try room.record(article, number, "\(number).txt")
        }
        return try room.look { db in
            try Row.fetchAll(db, sql: "SELECT value_a, value_b FROM conflicts").map { row in
                let values: [Double] = [row[0], row[1]]
                return values.sorted().map { "\(Int($0 / 1_000_000))" }.joined(separator: "-")
            }.sorted()
        }
    }

    @Test("Who contradicts one article contradicts each that says the same as that one")
    func following() throws {
        let one = Self.article(
            34, "Sado Athletic of Lisbon sells striker Carmo. Sado got",
            names: [Self.club, Self.player])
        let two = Self.article(
            43, "The striker leaves Sado Athletic in Lisbon. They say it was", names: [Self.club])
        let three = Self.article(
            34, "Carmo is new here. Harbor Town gave", names: [Self.player, Self.rival])
        #expect(try conflicts([one, two]) == ["34-43"])
        #expect(try conflicts([two, three]) == [])
        #expect(try conflicts([one, two, three]) == ["34-43", "34-43"])
        #expect(try conflicts([three, two, one]) == ["34-43", "34-43"])
    }

    @Test(
        "What by itself is not quite sure follows as well, what is explained does not",
        arguments: [
            ("perhaps of something else", 2), ("an update: the count moves with the news", 1),
            ("too far apart to count one thing", 1),
        ])
    func unsure(_ note: String, _ count: Int) throws {
        let articles = [
            Self.article(
                34, "Sado Athletic of Lisbon sells striker Carmo. Sado got",
                names: [Self.club, Self.player]),
            Self.article(
                43, "The striker leaves Sado Athletic in Lisbon. They say it was",
                names: [Self.club]),
            Self.article(
                34, "Carmo is new here. Harbor Town gave", names: [Self.player, Self.rival]),
        ]
        let room = try Room()
        for (number, article) in articles.enumerated() {
            try room.record(article, number, "\(number).txt")
        }
        let found = try DatabaseQueue(path: room.path()).write { db in
            try db.execute(
                sql: """
                    INSERT INTO comparison(article_a, article_b, figure_a, figure_b, relation, factor, note)
                    SELECT min(b.article_id, c.article_id), max(b.article_id, c.article_id), 0, 0, 'same', 1.26, ?
                    FROM figure b, figure c
                    WHERE b.value = 43000000 AND c.value = 34000000 AND NOT EXISTS (
                        SELECT 1 FROM comparison k WHERE k.article_a = min(b.article_id, c.article_id)
                            AND k.article_b = max(b.article_id, c.article_id))
                    """, arguments: [note])
            return try Int.fetchOne(db, sql: "SELECT count(*) FROM conflicts")
        }
        #expect(found == count)
    }

    @Test("A sum that is only near another's contradicts nobody") func rounded() throws {
        let one = Self.article(
            340, "Sado Athletic of Lisbon sells striker Carmo. Sado got",
            names: [Self.club, Self.player])
        let two = Self.article(
            430, "The striker leaves Sado Athletic in Lisbon. They say it was", names: [Self.club])
        let three = Self.article(
            344, "Carmo is new here. Harbor Town gave", names: [Self.player, Self.rival])
        #expect(try conflicts([one, two, three]) == ["340-430"])
    }
}
