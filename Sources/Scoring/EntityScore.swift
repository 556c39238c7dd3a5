import Extractor
import Facts

/// An entity of a marked article: its name mentions in UTF-8 bytes, its type and the roles it has there.
public struct GoldEntity: Sendable {
    public var id: String
    public var type: String
    public var mentions: [Span]
    public var roles: [String]

    public init(id: String, type: String, mentions: [Span], roles: [String]) {
        self.id = id
        self.type = type
        self.mentions = mentions
        self.roles = roles
    }
}

/// B-cubed within articles, roles and types, over the gold's names; peoples are left out.
///
/// A gold name takes the mention that covers at least half of it. One without a mention lowers recall
/// alone.
public struct EntityScore: Sendable {
    public private(set) var precision = 0.0
    public private(set) var recall = 0.0
    public private(set) var found = 0
    public private(set) var wanted = 0
    public private(set) var roles = (right: 0, wanted: 0)
    public private(set) var wrongTypes = 0
    public private(set) var faults: [String] = []

    public init() {}

    public var f1: Double {
        let (p, r) = (precision / Double(max(found, 1)), recall / Double(max(wanted, 1)))
        return p + r > 0 ? 2 * p * r / (p + r) : 0
    }

    public mutating func add(_ gold: [GoldEntity], _ extraction: Extraction, article: String) {
        let utf8 = Array(extraction.text.utf8)
        func surface(_ span: Span) -> String { String(decoding: utf8[span.range], as: UTF8.self) }
        var pairs: [(gold: Int, entity: Int, span: Span)] = []
        var used: Set<Int> = []
        for (number, entity) in gold.enumerated() where entity.type != "NORP" {
            for span in entity.mentions {
                wanted += 1
                guard let index = best(for: span, extraction.mentions, used) else {
                    faults.append("\(article) missed \(entity.type) \(surface(span))")
                    continue
                }
                used.insert(index)
                let mention = extraction.mentions[index]
                pairs.append((number, mention.entity, span))
                if mention.type.rawValue != entity.type {
                    wrongTypes += 1
                    faults.append(
                        "\(article) type \(mention.type.rawValue) for \(entity.type) \(surface(span))"
                    )
                }
            }
        }
        count(pairs, gold)
        note(pairs, gold, article, surface)
        for (number, entity) in gold.enumerated() where entity.type != "NORP" {
            let mine = Set(pairs.lazy.filter { $0.gold == number }.map(\.entity))
            let given = extraction.mentions.filter { mine.contains($0.entity) }.compactMap(\.role)
            for role in entity.roles {
                roles.wanted += 1
                if given.contains(where: { isSameRole($0, role) }) {
                    roles.right += 1
                } else {
                    faults.append("\(article) role \(entity.id) \(role), has \(given)")
                }
            }
        }
    }

    private func best(for span: Span, _ mentions: [Mention], _ used: Set<Int>) -> Int? {
        var best: (index: Int, overlap: Int)?
        for (index, mention) in mentions.enumerated() where !used.contains(index) {
            let overlap = min(span.end, mention.span.end) - max(span.start, mention.span.start)
            if overlap * 2 >= span.count, overlap > best?.overlap ?? 0 { best = (index, overlap) }
        }
        return best?.index
    }

    private mutating func count(
        _ pairs: [(gold: Int, entity: Int, span: Span)], _ gold: [GoldEntity]
    ) {
        for pair in pairs {
            let together = pairs.count { $0.gold == pair.gold && $0.entity == pair.entity }
            precision += Double(together) / Double(pairs.count { $0.entity == pair.entity })
            recall += Double(together) / Double(gold[pair.gold].mentions.count)
            found += 1
        }
    }

    private mutating func note(
        _ pairs: [(gold: Int, entity: Int, span: Span)], _ gold: [GoldEntity], _ article: String,
        _ surface: (Span) -> String
    ) {
        for (number, entity) in gold.enumerated() {
            let parts = Dictionary(grouping: pairs.filter { $0.gold == number }, by: \.entity)
            if parts.count > 1 {
                let names = parts.values.map { $0.map { surface($0.span) }.joined(separator: ", ") }
                faults.append(
                    "\(article) split \(entity.id): " + names.sorted().joined(separator: " | "))
            }
        }
        for (_, part) in Dictionary(grouping: pairs, by: \.entity)
        where Set(part.map(\.gold)).count > 1 {
            faults.append(
                "\(article) joined " + part.map { surface($0.span) }.joined(separator: ", "))
        }
    }

    /// Equal, or the one contains the other with the same last word.
    private func isSameRole(_ given: String, _ wanted: String) -> Bool {
        let (one, other) = (given.lowercased(), wanted.lowercased())
        let isPart = one.split(separator: " ").last == other.split(separator: " ").last
        return one == other || (" " + one + " ").contains(" " + other + " ")
            || isPart && (" " + other).hasSuffix(" " + one)
    }
}
