import Facts
import Foundation
import Linking

/// B-cubed over names joined across articles, with the entities of each article given by the gold.
///
///     evaluate linking [--errors N] [--together] DIR…
///
/// DIR holds stories (folders with `gold.json`). With `--together` all stories are in one store.
struct LinkingEvaluation {
    private var folders: [String] = []
    private var errorLimit = 0
    private var isTogether = false

    init(_ arguments: [String]) throws {
        var rest = arguments[...]
        while let argument = rest.popFirst() {
            switch argument {
            case "--errors": errorLimit = rest.popFirst().flatMap { Int($0) } ?? 0
            case "--together": isTogether = true
            case _ where argument.hasPrefix("--"): throw NameEvaluation.Failure.usage
            default: folders.append(argument)
            }
        }
        if folders.isEmpty { throw NameEvaluation.Failure.usage }
    }

    func run() throws {
        let stories = try folders.flatMap(Self.stories)
        var score = LinkingScore(errorLimit: errorLimit)
        for group in isTogether ? [stories] : stories.map({ [$0] }) {
            score.add(try Self.link(group))
        }
        score.print()
    }

    private static func stories(in folder: String) throws -> [LinkingStory] {
        let url = URL(filePath: folder)
        return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .map { url.appending(path: $0) }
            .filter { FileManager.default.fileExists(atPath: $0.appending(path: "gold.json").path) }
            .map(LinkingStory.init)
    }

    /// Takes the articles in one by one, as a store does, and reads off where each name ended up.
    static func link(_ stories: [LinkingStory]) throws -> [LinkedName] {
        let registry = MemoryRegistry()
        var articles: [(LinkingStory.Article, String, [Appearance])] = []
        for story in stories {
            for article in story.articles {
                let appearances = Appearance.read(
                    entities: article.entities, roles: article.roles, mentions: article.mentions,
                    namesakes: namesakes(in: article.text, persons: article.persons))
                let linker = Linker(registry: registry)
                for appearance in appearances { try linker.add(appearance, article: article.id) }
                _ = try linker.settle(article: article.id)
                registry.keep(appearances, insteadOf: [], article: article.id)
                articles.append((article, story.name, appearances))
            }
        }
        return articles.flatMap { article, story, appearances in
            appearances.compactMap { appearance in
                let node = registry.node(appearance.key.id)
                guard appearance.type != .people,
                    let placement = node?.placement(
                        article: article.id, number: appearance.number,
                        company: appearance.company)
                else { return nil }
                return LinkedName(
                    gold: "\(story)/\(article.gold[appearance.number])", type: appearance.type,
                    entity: placement.entity, reason: placement.reason,
                    name: "\(article.entities[appearance.number].name)",
                    weight: article.mentions.count { $0 == appearance.number })
            }
        }
    }
}

/// One article's entity, where it should be and where it is.
struct LinkedName {
    var gold: String
    var type: EntityType
    var entity: Int64
    var reason: Reason
    var name: String
    /// Its mentions.
    var weight: Int
}

/// B-cubed over mentions.
struct LinkingScore {
    private var tallies: [String: (precision: Double, recall: Double, count: Double)] = [:]
    private var reasons: [Reason: (right: Int, all: Int)] = [:]
    private var errors: [String] = []
    private let errorLimit: Int

    init(errorLimit: Int) { self.errorLimit = errorLimit }

    mutating func add(_ names: [LinkedName]) {
        var goldSize: [String: Int] = [:]
        var size: [Int64: Int] = [:]
        var both: [String: Int] = [:]
        for name in names {
            goldSize[name.gold, default: 0] += name.weight
            size[name.entity, default: 0] += name.weight
            both["\(name.gold) \(name.entity)", default: 0] += name.weight
        }
        for name in names {
            let common = Double(both["\(name.gold) \(name.entity)"] ?? 0)
            let weight = Double(name.weight)
            let precision = weight * common / Double(size[name.entity] ?? 1)
            let recall = weight * common / Double(goldSize[name.gold] ?? 1)
            for label in ["all", name.type.rawValue] {
                let old = tallies[label] ?? (0, 0, 0)
                tallies[label] = (old.0 + precision, old.1 + recall, old.2 + weight)
            }
            if name.reason != .sameName && name.reason != .sameCode {
                reasons[name.reason, default: (0, 0)].all += 1
                if common == Double(size[name.entity] ?? 0) {
                    reasons[name.reason, default: (0, 0)].right += 1
                }
            }
        }
        note(names)
    }

    private mutating func note(_ names: [LinkedName]) {
        for (gold, parts) in Dictionary(grouping: names, by: \.gold).sorted(by: { $0.key < $1.key })
        {
            let split = Dictionary(grouping: parts, by: \.entity)
            if split.count > 1 { errors.append("SPLIT  \(gold): \(Self.show(split.values))") }
        }
        for (_, parts) in Dictionary(grouping: names, by: \.entity).sorted(by: { $0.key < $1.key })
        {
            let split = Dictionary(grouping: parts, by: \.gold)
            if split.count > 1 {
                errors.append(
                    "JOINED \(split.keys.sorted().joined(separator: " + ")): \(Self.show(split.values))"
                )
            }
        }
    }

    private static func show(_ groups: some Collection<[LinkedName]>) -> String {
        groups.map { group in
            Set(group.map { "\($0.name) [\($0.reason)]" }).sorted().joined(separator: ", ")
        }.sorted().joined(separator: " | ")
    }

    func print() {
        for (label, tally) in tallies.sorted(by: { $0.key < $1.key }) {
            let precision = 100 * tally.precision / tally.count
            let recall = 100 * tally.recall / tally.count
            let f1 = 2 * precision * recall / max(precision + recall, 1)
            Swift.print(
                String(
                    format: "%@ P %5.1f R %5.1f F1 %5.1f (%d)",
                    label.padding(toLength: 9, withPad: " ", startingAt: 0), precision, recall, f1,
                    Int(tally.count)))
        }
        for (reason, count) in reasons.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            Swift.print("  \(reason): \(count.right) of \(count.all) in a pure entity")
        }
        for error in errors.prefix(errorLimit) { Swift.print(error) }
    }
}
