import Claims
import Facts
import Foundation
import GRDB
import Testing

@testable import Store

/// A short report with a few figures about a few things; many of them meet, and each fifth is a copy of
/// the one before it with a word or a number changed.
private func report(_ seed: Int, extractor: String = "1") -> Extraction {
    let isCopy = seed % 5 == 4
    var random = SplitMix(UInt64(isCopy ? seed - 1 : seed))
    let mines = ["Reko Diq", "Cerro Alto", "Nordskar"]
    let measures = ["financing", "output", "death toll"]
    var entities = [Entity(type: .location, subtype: "country", name: "Pakistan", code: "PK")]
    entities.append(
        Entity(type: .facility, subtype: "mine", name: mines.randomElement(using: &random) ?? ""))
    entities.append(
        Entity(
            type: .organization,
            name: "Bank of \(entities[1].name) \(Int.random(in: 0...1, using: &random))"))
    var text = "Report of \(entities[1].name)\n"
    let filler = (0..<40).map { _ in word(Int.random(in: 0...150, using: &random)) }
    var figures: [Figure] = []
    for n in 0..<4 {
        text += filler[(n * 10)..<(n * 10 + 10)].joined(separator: " ") + " "
        var value = [125, 130, 1250, 1300].randomElement(using: &random) ?? 1
        if isCopy, n == 2 { value += 7 }
        if extractor == "2", n == 3 { value *= 10 }
        let measure = measures.randomElement(using: &random)
        let isMoney = measure == "financing"
        let start = text.utf8.count
        text += isMoney ? "$\(value) million" : "\(value) people"
        figures.append(
            Figure(
                span: Span(start, text.utf8.count), kind: isMoney ? .money : .count,
                value: .decimal(ExactDecimal(isMoney ? value * 1_000_000 : value)),
                unit: isMoney ? .currency("USD") : .counted("person"), measure: measure,
                about: n == 1 ? [] : [1, 2], saidBy: n == 3 ? 2 : nil, confidence: 1,
                rule: "figure.any"))
        text += ". "
    }
    let day = Day(number: 20_000 + Int.random(in: 0...30, using: &random) + (isCopy ? 1 : 0))
    return Extraction(
        text: text,
        heading: Heading(title: "Report of \(entities[1].name)", publishedOn: day?.iso),
        language: "en", sentences: [Span(0, text.utf8.count)], entities: entities, mentions: [],
        figures: figures, quotes: [], words: 60,
        provenance: Provenance(
            extractor: extractor, mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
}

/// A made-up word of letters alone: texts that differ in numbers only are copies.
private func word(_ number: Int) -> String {
    let letters = Array("bdfgklmnprstvz")
    var (word, rest) = ("", number)
    repeat {
        word += "\(letters[rest % letters.count])a"
        rest /= letters.count
    } while rest > 0
    return word
}

@Suite("Claims are the same whatever came first")
struct ClaimOrderTests {
    /// More than can sit near each other under one key, so that articles come between others.
    private static let seeds = Array(0..<55)

    private static let plain = Result {
        let room = try Room()
        for seed in seeds { try room.record(report(seed), seed, "\(seed).txt") }
        return try room.store.logicalDump()
    }

    @Test("There is something to be right about")
    func substance() throws {
        let room = try Room()
        for seed in Self.seeds { try room.record(report(seed), seed, "\(seed).txt") }
        try room.look { db in
            func expect(_ least: Int, _ sql: String) throws {
                let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM " + sql) ?? 0
                #expect(count >= least, "\(sql)")
            }
            try expect(2, "claims")
            try expect(5, "agreements")
            try expect(5, "conflicts")
            try expect(5, "copy")
            try expect(3, "article WHERE supersedes IS NOT NULL")
            try expect(3, "corrections")
            // Some pairs are too far apart to meet.
            let most = try Int.fetchOne(
                db, sql: "SELECT count(*) FROM meeting GROUP BY key ORDER BY 1 DESC")
            #expect(most ?? 0 > 2 * Meetings.reach)
        }
        #expect(try room.store.verify() == [])
    }

    @Test("Any order gives the same claims", arguments: 1..<8)
    func order(seed: UInt64) throws {
        let room = try Room()
        var random = SplitMix(seed)
        for seed in Self.seeds.shuffled(using: &random) {
            try room.record(report(seed), seed, "\(seed).txt")
        }
        #expect(try room.store.logicalDump() == Self.plain.get())
    }

    @Test("What was read again is as if it had been read so first", arguments: 1..<5)
    func reprocessed(seed: UInt64) throws {
        var random = SplitMix(seed)
        let room = try Room()
        for seed in Self.seeds {
            try room.record(report(seed, extractor: "2"), seed, "\(seed).txt")
        }
        for seed in Self.seeds.shuffled(using: &random) {
            try room.record(report(seed), seed, "\(seed).txt")
        }
        #expect(try room.store.logicalDump() == Self.plain.get())
    }

    @Test("Two stores merged hold the claims of one", arguments: 1..<4)
    func merged(seed: UInt64) throws {
        var random = SplitMix(seed)
        let whole = try Room()
        let room = try Room()
        let other = try room.open("other.db")
        for seed in Self.seeds {
            try whole.store.replace(report(seed), article: articleID(seed), at: noon)
            let half = Bool.random(using: &random) ? room.store : other
            try half.replace(report(seed), article: articleID(seed), at: noon)
        }
        try other.close()
        _ = try room.store.merge(from: room.path("other.db"))
        #expect(try room.store.logicalDump() == whole.store.logicalDump())
    }

    @Test("An article taken out leaves the store as if it had never come") func withdrawn() throws {
        let room = try Room()
        for seed in Self.seeds.dropLast(5) {
            try room.store.replace(report(seed), article: articleID(seed), at: noon)
        }
        let before = try room.store.read(ties)
        for seed in Self.seeds.suffix(5) {
            try room.store.replace(report(seed), article: articleID(seed), at: noon)
        }
        #expect(try room.store.read(ties) != before)
        for seed in Self.seeds.suffix(5).shuffled() {
            try room.store.write {
                try Consolidation(db: $0).withdraw(articleID(seed).number)
            }
        }
        #expect(try room.store.read(ties) == before)
    }

    /// Everything that ties articles, as text.
    private func ties(_ db: Database) throws -> [String] {
        let late = Self.seeds.suffix(5).map { "\(articleID($0).number)" }.joined(separator: ",")
        return try [
            "SELECT * FROM meeting", "SELECT * FROM copy", "SELECT * FROM comparison",
            "SELECT * FROM claim_figure ORDER BY article_id, figure",
            "SELECT id, origin, supersedes FROM article WHERE id NOT IN (\(late)) ORDER BY id",
        ].flatMap { try Row.fetchAll(db, sql: $0).map(\.description) }
    }
}

@Suite("Copies speak with one voice")
struct CopyTests {
    private static func text(_ value: String, notice: String = "") -> Extraction {
        let body = """
            Dam costs more
            \(notice)
            The Ankobea Dam will cost \(value), the Ministry of Roads said on Tuesday in Accra, after a
            long debate on what the river, the ferry and the villages along both banks would lose by it.
            """
        var article = Extraction(
            text: body, heading: Heading(title: "Dam costs more"), language: "en", sentences: [],
            entities: [
                Entity(type: .facility, subtype: "dam", name: "Ankobea Dam"),
                Entity(type: .organization, name: "Ministry of Roads"),
            ],
            mentions: [], figures: [], quotes: [], words: 30,
            provenance: Provenance(
                extractor: "1", mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
        article.sentences = [Span(0, body.utf8.count)]
        article.figures = [
            Figure(
                span: article.span(of: value), kind: .money,
                value: .decimal(ExactDecimal(value.filter(\.isNumber) + "e6") ?? .zero),
                unit: .currency("USD"), measure: "cost", about: [0], confidence: 1,
                rule: "figure.money")
        ]
        return article
    }

    private static func other(_ value: String) -> Extraction {
        var article = text(value)
        let body = """
            Elsewhere it is said that the great dam at Ankobea takes \(value) to build, and that the river \
            will drown villages along its banks.
            """
        article.text = body
        article.heading.title = nil
        article.sentences = [Span(0, body.utf8.count)]
        article.figures[0].span = article.span(of: value)
        return article
    }

    private func rows(_ room: Room, _ sql: String) throws -> [String] {
        try room.look { try Row.fetchAll($0, sql: sql).map { "\(Array($0.databaseValues))" } }
    }

    @Test("A copy agrees with nobody, and two copies agree with a third once")
    func once() throws {
        let room = try Room()
        try room.record(Self.text("$320 million"), 1, "a")
        try room.record(Self.text("$320 million", notice: "By a reader in Kumasi."), 2, "b")
        #expect(try rows(room, "SELECT * FROM agreements").isEmpty)
        try room.record(Self.other("$320 million"), 3, "c")
        #expect(try rows(room, "SELECT * FROM agreements").count == 1)
        let claims = try rows(room, "SELECT articles, origins FROM claims")
        #expect(claims == ["[3, 2]"])
        try room.record(Self.other("$32 million"), 4, "d")
        #expect(try rows(room, "SELECT * FROM conflicts").count == 1)
        let slips = try rows(room, "SELECT round(factor), note LIKE '%scale%' FROM conflicts")
        #expect(slips == ["[10.0, 1]"])
    }

    @Test("A correction takes the place of what it corrects")
    func corrected() throws {
        let room = try Room()
        try room.record(Self.text("$320 million"), 1, "a")
        try room.record(Self.other("$230 million"), 3, "c")
        #expect(try rows(room, "SELECT * FROM conflicts").count == 1)
        let fixed = Self.text("$230 million", notice: "(Corrects the sum in the first paragraph)")
        try room.record(fixed, 2, "b")
        #expect(try rows(room, "SELECT * FROM conflicts").isEmpty)
        #expect(try rows(room, "SELECT * FROM agreements").count == 1)
        let corrections = try rows(room, "SELECT surface, superseded_surface FROM corrections")
        #expect(corrections == [#"["$230 million", "$320 million"]"#])
        let superseding = try rows(
            room, "SELECT count(*) FROM articles n JOIN articles o ON n.supersedes = o.article_id")
        #expect(superseding == ["[1]"])
    }
}
