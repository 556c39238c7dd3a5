import Claims
import Facts
import Foundation

/// Adds stories up and prints the scores.
struct ClaimSheet {
    struct Tally {
        var wanted = 0
        var given = 0
        var right = 0

        var line: String {
            let precision = given == 0 ? 0 : 100 * Double(right) / Double(given)
            let recall = wanted == 0 ? 0 : 100 * Double(right) / Double(wanted)
            let sum = precision + recall
            return String(
                format: "%6.1f %6.1f %6.1f %8d %8d", precision, recall,
                sum == 0 ? 0 : 2 * precision * recall / sum, wanted, given)
        }
    }

    private typealias Key = ClaimStory.Key
    private var tallies: [String: Tally] = [:]
    private var errors: [(what: String, words: String)] = []

    mutating func add(_ story: ClaimStory, _ comparisons: [Comparison], copies: [Set<String>]) {
        let origins = groups(story.gold.articles, joined: copies.map { Array($0) })
        var given = claimPairs(story, comparisons)
        given.formUnion(score(story, comparisons, .agreement, origins))
        given.formUnion(score(story, comparisons, .conflict, origins))
        let wanted = pairs(story.gold.claims)
        given.subtract(Set(story.gold.claims_optional.map(\.keys)).subtracting(wanted))
        count("claims (pairs)", wanted.count, given.count, given.intersection(wanted).count)
        for pair in given.subtracting(wanted) { note("claim pair wrong", story, pair) }
        for pair in wanted.subtracting(given) { note("claim pair missed", story, pair) }
        addOrigins(story, origins)
    }

    private mutating func addOrigins(_ story: ClaimStory, _ origins: [String: String]) {
        let articles = story.gold.articles.sorted()
        for (index, one) in articles.enumerated() {
            for other in articles.dropFirst(index + 1) {
                let isOne = story.origin(one) == story.origin(other)
                let isRight = isOne == (origins[one] == origins[other])
                count("origins", 1, 1, isRight ? 1 : 0)
                if !isRight { errors.append(("origin", "\(story.name) \(one) \(other)")) }
            }
        }
    }

    /// All pairs of different articles that share a claim.
    private func claimPairs(_ story: ClaimStory, _ comparisons: [Comparison]) -> Set<Set<Key>> {
        let links = comparisons.map {
            [story.figures[$0.figureA].key, story.figures[$0.figureB].key]
        }
        let roots = groups(story.figures.map(\.key), joined: links)
        return pairs(Dictionary(grouping: roots.keys) { roots[$0] ?? $0 }.values.map { $0 })
    }

    private func pairs(_ claims: [[Key]]) -> Set<Set<Key>> {
        var pairs: Set<Set<Key>> = []
        for claim in claims {
            for one in claim {
                for other in claim where article(one) != article(other) {
                    pairs.insert([one, other])
                }
            }
        }
        return pairs
    }

    private func article(_ key: Key) -> Substring { key.prefix(while: { $0 != ":" }) }

    /// The smallest of all that are joined, for each.
    private func groups(_ members: [String], joined: [[String]]) -> [String: String] {
        var roots = Dictionary(uniqueKeysWithValues: members.map { ($0, $0) })
        var isSettled = false
        while !isSettled {
            isSettled = true
            for link in joined {
                guard let least = link.compactMap({ roots[$0] }).min() else { continue }
                for member in link where roots[member] != least {
                    roots[member] = least
                    isSettled = false
                }
            }
        }
        return roots
    }

    /// - Returns: the pairs that the rows speak of.
    private mutating func score(
        _ story: ClaimStory, _ comparisons: [Comparison], _ relation: Comparison.Relation,
        _ origins: [String: String]
    ) -> Set<Set<Key>> {
        let isAgreement = relation == .agreement
        let unit = units(story)
        let golds = isAgreement ? story.gold.agreements : story.gold.conflicts
        let wanted = Set(golds.map { Set([unit[$0.a], unit[$0.b]]) })
        var free = Set(story.gold.conflicts_optional.map(\.keys))
        if isAgreement {
            let more = [story.gold.claims_optional, story.gold.apparent, story.gold.updates]
            free.formUnion(more.joined().map(\.keys))
        }
        var hits: Set<Set<String?>> = []
        var wrong: Set<Set<String?>> = []
        var given: Set<Set<Key>> = []
        for row in comparisons where row.relation == relation {
            let pair = [story.figures[row.figureA], story.figures[row.figureB]]
            if origins[pair[0].figure.article] == origins[pair[1].figure.article] { continue }
            let keys = Set(pair.map(\.key))
            given.insert(keys)
            let units = Set(keys.map { unit[$0] })
            if wanted.contains(units) {
                hits.insert(units)
            } else if !free.contains(keys), wrong.insert(units).inserted {
                note(isAgreement ? "false agreement" : "false conflict", story, keys)
            }
        }
        count(
            isAgreement ? "agreements" : "conflicts", wanted.count, hits.count + wrong.count,
            hits.count)
        for pair in golds where !hits.contains(Set([unit[pair.a], unit[pair.b]])) {
            note(isAgreement ? "agreement missed" : "conflict missed", story, pair.keys)
        }
        return given
    }

    /// What is counted once: a claim, an origin and a value.
    private func units(_ story: ClaimStory) -> [Key: String] {
        var claim: [Key: Int] = [:]
        for (number, keys) in story.gold.claims.enumerated() {
            for key in keys { claim[key] = number }
        }
        return story.figures.reduce(into: [:]) { units, entry in
            let figure = entry.figure
            let value =
                "\(String(describing: figure.value?.value)) \(String(describing: figure.low?.value))"
            units[entry.key] = "\(claim[entry.key] ?? -1) \(story.origin(figure.article)) \(value)"
        }
    }

    private mutating func count(_ what: String, _ wanted: Int, _ given: Int, _ right: Int) {
        tallies[what, default: Tally()].wanted += wanted
        tallies[what, default: Tally()].given += given
        tallies[what, default: Tally()].right += right
    }

    private mutating func note(_ what: String, _ story: ClaimStory, _ pair: Set<Key>) {
        let words = pair.sorted().map { key in
            let figure = story.figures.first { $0.key == key }?.figure
            let labels = figure?.measure?.joined(separator: "/") ?? ""
            return
                "\(key) '\(figure?.surface ?? "")' (\(labels); \(figure?.about.joined(separator: ",") ?? ""))"
        }
        errors.append((what, "\(story.name) " + words.joined(separator: " - ")))
    }

    func print(errorLimit: Int) {
        Swift.print(String(repeating: " ", count: 20) + "     P      R     F1   wanted    given")
        for what in ["claims (pairs)", "agreements", "conflicts", "origins"] {
            let name = what + String(repeating: " ", count: max(0, 20 - what.utf8.count))
            Swift.print(name + (tallies[what] ?? Tally()).line)
        }
        if errorLimit == 0 { return }
        for (what, list) in Dictionary(grouping: errors, by: \.what).sorted(by: { $0.key < $1.key })
        {
            Swift.print("\n\(what): \(list.count)")
            for error in list.prefix(errorLimit) { Swift.print("  \(error.words)") }
        }
    }
}
