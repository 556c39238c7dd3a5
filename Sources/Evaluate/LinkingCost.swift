import Facts
import Foundation
import Linking
import Store

/// What an article costs as the store grows, on articles made up with names as news has them.
///
///     evaluate linking-cost STORE [ARTICLES]
///
/// STORE is made anew and filled; at each tenth of a power of ten a line is printed. A few names are in
/// every paper, most in one or two; the pool of names grows with the store.
struct LinkingCost {
    private let path: String
    private let count: Int

    init(_ arguments: [String]) throws {
        guard let path = arguments.first else { throw NameEvaluation.Failure.usage }
        self.path = path
        count = arguments.count > 1 ? Int(arguments[1]) ?? 10_000 : 10_000
    }

    func run() throws {
        let store = try Store(path: path, access: .write)
        var dice = EvenDice(state: 7)
        var spent: [Double] = []
        let clock = ContinuousClock()
        let identity = FileIdentity(device: 1, inode: 1, bytes: 1, modified: 1, changed: 1)
        print("articles  mean ms  median  p99  worst  (of the last batch)")
        for number in 1...count {
            let extraction = article(number, &dice)
            let id = ArticleID(sha256: StoreCost.digest(number))
            guard let id else { continue }
            let began = clock.now
            _ = try store.record(
                extraction, article: id, file: "\(number).txt", identity: identity,
                at: "2026-02-12T12:00:00.000Z")
            spent.append((clock.now - began) / .milliseconds(1))
            if number % 5000 == 0 { _ = try store.checkpoint() }
            if [100, 1000, 3000, 10_000, 30_000, 100_000].contains(number) || number == count {
                let sorted = spent.suffix(1000).sorted()
                let mean = sorted.reduce(0, +) / Double(sorted.count)
                print(
                    String(
                        format: "%8d  %7.2f  %6.2f  %6.2f  %6.2f", number, mean,
                        sorted[sorted.count / 2], sorted[sorted.count * 99 / 100],
                        sorted[sorted.count - 1]))
            }
        }
        print(
            String(
                format: "worst of all %.2f ms, in all %.1f s", spent.max() ?? 0,
                spent.reduce(0, +) / 1000))
    }

    // MARK: Articles

    /// Some twenty-five entities: persons, bodies, places, with short forms, aliases and roles.
    private func article(_ number: Int, _ dice: inout EvenDice) -> Extraction {
        var entities: [Entity] = []
        // A new name is made up for about every third entity, however many there are.
        let pool = 200 + number * 8
        for _ in 0..<9 {
            let person = dice.skewed(pool)
            let (given, surname) = (person % 977, person / 7 % 4999)
            let full = "\(Self.word(given, 2)) \(Self.word(surname, 3))"
            let isShort = dice.below(12) == 0
            entities.append(
                Entity(
                    type: .person, name: isShort ? Self.word(surname, 3) : full,
                    aliases: isShort ? [] : [Self.word(surname, 3)]))
        }
        let kinds = ["Bank", "Mining", "Foundation", "Ministry", "Police", "Movement", "Airlines"]
        for _ in 0..<8 {
            let body = dice.skewed(pool)
            let words =
                "\(Self.word(body, 3)) \(Self.word(body / 3, 2)) \(kinds[body % kinds.count])"
            let initials = words.split(separator: " ").compactMap(\.first).map(String.init).joined()
            let choice = dice.below(8)
            entities.append(
                Entity(
                    type: .organization, name: choice == 0 ? initials : words,
                    aliases: choice == 1 ? [initials] : []))
        }
        for _ in 0..<8 {
            let place = dice.skewed(choicePlaces)
            let isCountry = place < 190
            entities.append(
                Entity(
                    type: .location, subtype: isCountry ? "country" : "city",
                    name: Self.word(place, 3), code: isCountry ? Self.code(place) : nil))
        }
        return extraction(entities, number)
    }

    private var choicePlaces: Int { 4000 }

    private func extraction(_ entities: [Entity], _ number: Int) -> Extraction {
        var text = "Article \(number).\n"
        var mentions: [Mention] = []
        for (index, entity) in entities.enumerated() {
            for _ in 0..<2 {
                let start = text.utf8.count
                text += entity.name
                mentions.append(
                    Mention(
                        span: Span(start, text.utf8.count), type: entity.type, entity: index,
                        role: entity.type == .person && index % 3 == 0 ? "minister" : nil,
                        confidence: 0.9, rule: "name.tagger"))
                text += " said so. "
            }
        }
        return Extraction(
            text: text, heading: Heading(title: "Article \(number)"), language: "en",
            sentences: [Span(0, text.utf8.count)], entities: entities, mentions: mentions,
            figures: [], quotes: [], words: 150,
            provenance: Provenance(
                extractor: "1", mediaType: "text/plain", encoding: "utf-8", locator: .identity()))
    }

    private static func word(_ number: Int, _ syllables: Int) -> String {
        let parts = [
            "ka", "ri", "mo", "te", "su", "la", "ben", "dor", "vi", "na", "gul", "po", "she",
        ]
        var rest = number &* 7919 + 13
        var word = ""
        for _ in 0..<syllables {
            word += parts[rest % parts.count]
            rest = rest / parts.count + number
        }
        return word.prefix(1).uppercased() + word.dropFirst()
            + (number > 2000 ? "\(number % 10 == 0 ? "ev" : "in")" : "")
    }

    private static func code(_ place: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return "\(letters[place / 26 % 26])\(letters[place % 26])"
    }
}

/// The same numbers on every machine.
struct EvenDice {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

    /// Small numbers far oftener than large ones: the share of each falls with its rank.
    mutating func skewed(_ limit: Int) -> Int {
        let share = Double(next() >> 11) / Double(1 << 53)
        return min(limit - 1, Int(pow(Double(limit), share)) - 1)
    }
}
