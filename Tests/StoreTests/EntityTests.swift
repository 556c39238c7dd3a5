import Facts
import Foundation
import GRDB
import Store
import Testing

/// An article that names these entities, each once: "PERSON Karim Yusupov = Yusupov @ coach".
private func article(_ lines: [String], extractor: String = "1") -> Extraction {
    var extraction = Extraction(
        text: "", heading: Heading(), language: "en", sentences: [], entities: [], mentions: [],
        figures: [], quotes: [], words: lines.count,
        provenance: Provenance(
            extractor: extractor, mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
    for line in lines {
        let parts = line.components(separatedBy: " @ ")
        let names = parts[0].components(separatedBy: " = ")
        let words = names[0].split(separator: " ", maxSplits: 1).map(String.init)
        let isCountry = words[0] == "COUNTRY"
        let type = isCountry ? EntityType.location : EntityType(rawValue: words[0]) ?? .miscellany
        let start = extraction.text.utf8.count
        extraction.text += words[1]
        extraction.mentions.append(
            Mention(
                span: Span(start, extraction.text.utf8.count), type: type,
                entity: extraction.entities.count, role: parts.count > 1 ? parts[1] : nil,
                confidence: 0.9, rule: "name.tagger"))
        extraction.text += ". "
        extraction.entities.append(
            Entity(
                type: type, subtype: isCountry ? "country" : nil, name: words[1],
                aliases: Array(names.dropFirst()), code: isCountry ? "C" + words[1].prefix(1) : nil)
        )
    }
    return extraction
}

private let confusing = [
    "PERSON Karim Yusupov @ coach", "PERSON Karim Yusupov @ minister", "PERSON Yusupov",
    "PERSON K. Yusupov", "PERSON Mohammed Abdelkader", "PERSON Muhammad Abd al-Qadir",
    "PERSON Francisco Robledo", "PERSON Paco Robledo", "PERSON Robledo",
    "ORG Baloch National Movement = BNM", "ORG Bank Negara Malaysia = BNM", "ORG BNM",
    "ORG United States Export-Import Bank = EXIM", "ORG EXIM Bank", "ORG EXIM",
    "ORG Foreign Ministry", "FAC Bahia Clara plant", "ORG Bahia Clara", "ORG Nordskjell",
    "ORG Skjell Petroleum = Nordskjell", "LOC Kirtan River", "LOC Kirtan", "COUNTRY Pakistan",
    "COUNTRY Malaysia", "LOC Quetta", "ORG Souss Athletic", "ORG Selat Marine",
]

private func confusingArticle(_ seed: Int, extractor: String = "1") -> Extraction {
    var random = SplitMix(UInt64(seed) &+ (extractor == "1" ? 0 : 999))
    let count = Int.random(in: 2...7, using: &random)
    return article(
        Array(confusing.shuffled(using: &random).prefix(count)), extractor: extractor)
}

@Suite("Entities are joined across articles, and people have the last word")
struct EntityTests {
    private func id(_ name: String, _ number: Int, in room: Room) throws -> Int64 {
        try room.look { db in
            try Int64.fetchOne(
                db,
                sql: """
                    SELECT p.entity_id FROM appearance p JOIN article a ON a.id = p.article_id
                    WHERE p.name = ? AND lower(hex(a.sha256)) = ?
                    """, arguments: [name, articleID(number).sha256]) ?? 0
        }
    }

    private func number(of article: Int, in room: Room) throws -> Int64 {
        try room.look { db in
            try Int64.fetchOne(
                db, sql: "SELECT id FROM article WHERE lower(hex(sha256)) = ?",
                arguments: [articleID(article).sha256]) ?? 0
        }
    }

    // MARK: Order

    @Test(
        "Any order, extracted anew, and merged from two stores: one store",
        arguments: 1...4)
    func order(seed: Int) throws {
        let numbers = (0..<30).map { seed * 100 + $0 }
        let plain = try Room()
        for number in numbers { try plain.record(confusingArticle(number), number, "\(number)") }
        let wanted = try withoutFiles(plain.store.logicalDump())
        var random = SplitMix(UInt64(seed))
        let shuffled = try Room()
        for number in numbers.shuffled(using: &random) {
            let old = confusingArticle(number, extractor: "0")
            try shuffled.record(old, number, "\(number)")
        }
        for number in numbers.shuffled(using: &random) {
            try shuffled.record(confusingArticle(number), number, "\(number)")
        }
        #expect(differences(try withoutFiles(shuffled.store.logicalDump()), wanted) == [])
        #expect(try shuffled.store.verify() == [])
        let (one, other) = (try Room(), try Room())
        for number in numbers.prefix(18) {
            try one.record(confusingArticle(number), number, "\(number)")
        }
        for number in numbers.suffix(18) {
            try other.record(confusingArticle(number), number, "\(number)")
        }
        _ = try one.store.merge(from: other.path())
        #expect(differences(try withoutFiles(one.store.logicalDump()), wanted) == [])
    }

    @Test("Written through two connections by turns: the store that one makes", arguments: 1...4)
    func turns(seed: Int) throws {
        let numbers = (0..<30).map { seed * 100 + $0 }
        let plain = try Room()
        for number in numbers { try plain.record(confusingArticle(number), number, "\(number)") }
        let room = try Room()
        let writers = [room.store, try room.open()]
        var random = SplitMix(UInt64(seed))
        for extractor in ["0", "1"] {
            for number in numbers.shuffled(using: &random) {
                _ = try writers.randomElement(using: &random)?.record(
                    confusingArticle(number, extractor: extractor), article: articleID(number),
                    file: "\(number)", identity: identity(UInt64(number)), at: noon)
            }
        }
        let wanted = try withoutFiles(plain.store.logicalDump())
        #expect(differences(try withoutFiles(room.store.logicalDump()), wanted) == [])
        #expect(try room.store.verify() == [])
    }

    /// The first lines in which two stores differ.
    private func differences(_ one: [Substring], _ other: [Substring]) -> [String] {
        let (left, right) = (Set(one), Set(other))
        return
            (left.subtracting(right).map { "- \($0.prefix(160))" }
            + right.subtracting(left).map { "+ \($0.prefix(160))" }).sorted().prefix(6).map { $0 }
    }

    private func withoutFiles(_ dump: String) -> [Substring] {
        dump.split(separator: "\n").drop { !$0.hasPrefix("# article") }.map { $0 }
    }

    @Test("A name of more articles than are looked at follows when its entity changes")
    func crowd() throws {
        let room = try Room()
        for number in 0..<40 { try room.record(article(["ORG EXIM"]), number, "\(number)") }
        let before = try id("EXIM", 39, in: room)
        try room.record(
            article(["ORG United States Export-Import Bank = EXIM"]), 50, "50")
        let long = try id("United States Export-Import Bank", 50, in: room)
        for number in 0..<40 { #expect(try id("EXIM", number, in: room) == long) }
        #expect(before != long)
        let rows = try room.look { db in
            try Row.fetchAll(
                db,
                sql: "SELECT DISTINCT name, alias, reason, confidence FROM resolutions ORDER BY 2")
        }
        #expect(
            rows.contains { $0[1] == "EXIM" && $0[2] == "short form or acronym, by an article" })
        try room.record(article(["ORG Quetta Mills"], extractor: "2"), 50, "50")
        for number in 0..<40 { #expect(try id("EXIM", number, in: room) == before) }
        #expect(try room.store.verify() == [])
    }

    // MARK: Rulings

    @Test("Merged by hand: for articles to come, over a new extraction, and parted again")
    func merging() throws {
        let room = try Room()
        try room.record(article(["ORG Quetta Mills", "LOC Quetta"]), 1, "1")
        try room.record(article(["ORG Sariab Textiles", "LOC Karachi"]), 2, "2")
        try room.store.mergeEntities(
            id("Quetta Mills", 1, in: room), id("Sariab Textiles", 2, in: room), at: noon)
        #expect(try id("Quetta Mills", 1, in: room) == id("Sariab Textiles", 2, in: room))
        try room.record(article(["ORG Sariab Textiles", "LOC Lahore"]), 3, "3")
        #expect(try id("Sariab Textiles", 3, in: room) == id("Quetta Mills", 1, in: room))
        try room.record(article(["ORG Sariab Textiles", "LOC Karachi"], extractor: "2"), 2, "2")
        #expect(try id("Quetta Mills", 1, in: room) == id("Sariab Textiles", 2, in: room))
        let reasons = try room.look { db in
            try String.fetchSet(db, sql: "SELECT reason FROM resolutions")
        }
        #expect(reasons.contains("joined by hand"))
        try room.store.splitEntity(
            id("Quetta Mills", 1, in: room), name: "Sariab Textiles", at: noon)
        #expect(try id("Quetta Mills", 1, in: room) != id("Sariab Textiles", 2, in: room))
        #expect(try room.store.verify() == [])
    }

    @Test("Parted by hand: the program joins that name with nothing any more")
    func parting() throws {
        let room = try Room()
        try room.record(article(["ORG United States Export-Import Bank = EXIM"]), 1, "1")
        try room.record(article(["ORG EXIM"]), 2, "2")
        let long = try id("United States Export-Import Bank", 1, in: room)
        #expect(try id("EXIM", 2, in: room) == long)
        try room.store.splitEntity(long, name: "EXIM", at: noon)
        #expect(try id("EXIM", 2, in: room) != long)
        try room.record(article(["ORG EXIM", "ORG Quetta Mills"]), 3, "3")
        #expect(try id("EXIM", 3, in: room) == id("EXIM", 2, in: room))
        try room.store.mergeEntities(id("EXIM", 2, in: room), long, at: noon)
        #expect(try id("EXIM", 2, in: room) == id("United States Export-Import Bank", 1, in: room))
        #expect(throws: StoreError.self) {
            try room.store.splitEntity(long, name: "Nobody", at: noon)
        }
    }

    @Test("In one article somebody else's")
    func alone() throws {
        let room = try Room()
        for number in 1...3 {
            try room.record(
                article(["PERSON Karim Yusupov", "ORG Souss Athletic"]), number, "\(number)")
        }
        let entity = try id("Karim Yusupov", 1, in: room)
        try room.store.splitEntity(entity, article: number(of: 2, in: room), at: noon)
        #expect(try id("Karim Yusupov", 1, in: room) == id("Karim Yusupov", 3, in: room))
        #expect(try id("Karim Yusupov", 2, in: room) != id("Karim Yusupov", 1, in: room))
        try room.record(
            article(["PERSON Karim Yusupov", "ORG Souss Athletic"], extractor: "2"), 2, "2")
        #expect(try id("Karim Yusupov", 2, in: room) != id("Karim Yusupov", 1, in: room))
        try room.store.mergeEntities(
            id("Karim Yusupov", 2, in: room), id("Karim Yusupov", 1, in: room), at: noon)
        #expect(try id("Karim Yusupov", 2, in: room) == id("Karim Yusupov", 3, in: room))
        #expect(try room.store.verify() == [])
    }

    @Test("Renamed: views show that name, whatever articles come")
    func renaming() throws {
        let room = try Room()
        try room.record(article(["FAC Reko Diq"]), 1, "1")
        try room.store.renameEntity(id("Reko Diq", 1, in: room), to: "The Mine", at: noon)
        try room.record(article(["FAC REKO DIQ", "LOC Quetta"]), 2, "2")
        try room.record(article(["FAC Reko-Diq"]), 3, "3")
        let names = try room.look { db in
            try String.fetchAll(db, sql: "SELECT name FROM entities WHERE type = 'FAC'")
        }
        #expect(names == ["The Mine"])
    }

    // MARK: Lists

    @Test(
        "A list joins its names; taken away, everything is as before; two owners of an alias say nothing"
    )
    func lists() throws {
        let room = try Room()
        try room.record(article(["ORG Quetta Mills"]), 1, "1")
        try room.record(article(["ORG Sariab Textiles"]), 2, "2")
        try room.record(article(["ORG Bolan Spinning"]), 3, "3")
        let mine = try id("Quetta Mills", 1, in: room)
        let mills = ListedName(
            name: "Quetta Mills", type: .organization, aliases: ["Sariab Textiles", "QM"])
        #expect(try room.store.use([mills], at: noon) == 2)
        #expect(try room.store.use([mills], at: noon) == 0)
        #expect(try id("Quetta Mills", 1, in: room) == id("Sariab Textiles", 2, in: room))
        try room.record(article(["ORG QM"]), 4, "4")
        #expect(try id("QM", 4, in: room) == id("Quetta Mills", 1, in: room))
        let other = ListedName(
            name: "Bolan Spinning", type: .organization, aliases: ["Sariab Textiles"])
        try room.store.use([mills, other], at: noon)
        #expect(try id("Sariab Textiles", 2, in: room) != id("Quetta Mills", 1, in: room))
        #expect(try id("Sariab Textiles", 2, in: room) != id("Bolan Spinning", 3, in: room))
        try room.store.use([], at: noon)
        try room.record(article(["ORG QM"], extractor: "2"), 4, "4")
        #expect(try id("QM", 4, in: room) != id("Quetta Mills", 1, in: room))
        #expect(try id("Quetta Mills", 1, in: room) == mine)
        #expect(try room.store.verify() == [])
    }
}
