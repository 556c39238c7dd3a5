import Facts
import Linking

/// One entity of a test's article: its name with aliases after "=", its roles after "@".
///
/// "PERSON Karim Yusupov = Yusupov @ coach"
func named(_ line: String) -> (entity: Entity, roles: [String]) {
    let halves = line.split(separator: "@").map(trimmed)
    let names = halves[0].split(separator: "=").map(trimmed)
    let parts = names[0].split(separator: " ", maxSplits: 1)
    let name = trimmed(parts[1])
    let code = parts[0] == "COUNTRY" ? String(name.suffix(2)) : nil
    let type = code == nil ? EntityType(rawValue: String(parts[0])) : .location
    return (
        Entity(
            type: type ?? .miscellany, subtype: code.map { _ in "country" },
            name: code == nil ? name : String(name.dropLast(3)), aliases: Array(names.dropFirst()),
            code: code), halves.dropFirst().map { $0 }
    )
}

private func trimmed(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
}

/// A small world: articles as lines of entities, each taken in as a store would.
final class World {
    let registry = MemoryRegistry()
    private(set) var articles: [Int64: [Appearance]] = [:]

    static func read(_ lines: [String]) -> [Appearance] {
        let all = lines.map(named)
        return Appearance.read(
            entities: all.map(\.entity),
            roles: all.enumerated().flatMap { number, one in one.roles.map { (number, $0) } },
            mentions: Array(all.indices))
    }

    /// Takes an article in, in the place of what was there under its id.
    func take(_ article: Int64, _ lines: [String]) throws {
        try take(article, appearances: Self.read(lines))
    }

    func take(_ article: Int64, appearances new: [Appearance]) throws {
        let linker = Linker(registry: registry)
        let old = articles[article] ?? []
        for appearance in old { try linker.remove(appearance, article: article) }
        for appearance in new { try linker.add(appearance, article: article) }
        _ = try linker.settle(article: article)
        registry.keep(new, insteadOf: old, article: article)
        articles[article] = new.isEmpty ? nil : new
    }

    func rule(_ name: String, _ rulings: [Ruling]) throws {
        let key = NodeKey(named(name).entity)
        registry.rulings[key.id] = rulings
        let linker = Linker(registry: registry)
        try linker.reconsider(key.id)
        _ = try linker.settle(article: 0)
    }

    func placement(_ article: Int64, _ number: Int) -> Placement? {
        guard let appearance = articles[article]?[number] else { return nil }
        return registry.node(appearance.key.id)?.placement(
            article: article, number: number, company: appearance.company)
    }

    /// The entity of the first appearance with this name.
    func entity(_ article: Int64, _ name: String) -> Int64? {
        let number = articles[article]?.firstIndex { $0.name == name }
        return number.flatMap { placement(article, $0)?.entity }
    }

    /// Where everything is, a line an appearance.
    var state: [String] {
        articles.flatMap { article, appearances in
            appearances.indices.map { number in
                let placement = placement(article, number)
                return "\(article).\(number) \(appearances[number].name): "
                    + "\(placement?.entity ?? 0) \(placement?.reason.text ?? "nowhere")"
            }
        }.sorted()
    }
}

/// The same numbers for the same seed on every machine.
struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
