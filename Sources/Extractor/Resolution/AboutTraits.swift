import Facts

/// How an article names each entity, over all of it: clues that are the same for every figure.
struct AboutTraits {
    /// Per entity.
    let clues: [AboutClues]
    /// Entities that any figure may be about: of the title, and named most.
    let prominent: [Int]

    /// Tokens from the top in which a name is early.
    private static let early = 80
    private static let mostProminent = 6

    init(_ reading: ReadText, main: MainEntity?) {
        let count = reading.entities.count
        var clues = [AboutClues](repeating: AboutClues(), count: count)
        var counts = [Int](repeating: 0, count: count)
        var first: Int?
        let lead = reading.layout.sentences.first { !reading.isTitle($0.lowerBound) && $0.count > 8 }
        var hasLead = false
        for name in reading.names where name.type != .people {
            let token = name.tokens.lowerBound
            clues[name.entity].insert(.isInTitle, if: reading.isTitle(token))
            clues[name.entity].insert(.isEarly, if: token < Self.early)
            clues[name.entity].insert(.isDateline, if: reading.isDateline(name))
            if let lead, lead.contains(token), !reading.isDateline(name) {
                clues[name.entity].insert(.isInLead)
                clues[name.entity].insert(.isFirstInLead, if: !hasLead)
                hasLead = true
            }
            clues[name.entity].insert(.isAside, if: Self.isAside(name, reading))
            counts[name.entity] += 1
            first = first ?? name.entity
        }
        if let first { clues[first].insert(.isNamedFirst) }
        for entity in 0..<count where counts[entity] > 0 {
            Self.describe(reading.entities[entity], &clues[entity])
            clues[entity].insert(
                counts[entity] == 1 ? .isNamedOnce : counts[entity] == 2 ? .isNamedTwice : .isNamedOften)
            clues[entity].insert(.isUnlisted, if: reading.isUnlistedPlace(entity))
        }
        let ranked = (0..<count).filter { counts[$0] > 0 }.sorted {
            (counts[$1], $0) < (counts[$0], $1)
        }
        Self.compare(ranked, counts, reading.entities, &clues)
        if let main {
            clues[main.entity].insert(.isMain)
            clues[main.entity].insert(.isDominant, if: main.score >= AboutReader.dominance)
        }
        let titled = reading.names.prefix(Self.mostProminent)
            .filter { reading.isTitle($0.tokens.lowerBound) && $0.type != .people }.map(\.entity)
        var prominent = titled
        for entity in ranked.prefix(3) + ranked.filter({ clues[$0].contains(.isMostOfType) }).prefix(4) + [main?.entity].compactMap({ $0 })
        where !prominent.contains(entity) { prominent.append(entity) }
        self.prominent = prominent
        self.clues = clues
    }

    /// In a short line that is no sentence: a paper's name, a byline, a place and time.
    private static func isAside(_ name: ReadText.Name, _ reading: ReadText) -> Bool {
        let token = name.tokens.lowerBound
        let block = reading.block(at: token)
        return block.count < 10 && !reading.isTitle(token) && !reading.isStop(block.upperBound - 1)
    }

    private static func describe(_ entity: Entity, _ clues: inout AboutClues) {
        guard entity.type == .location else { return }
        switch entity.subtype {
        case "country": clues.insert(.isCountry)
        case "region": clues.insert(.isRegion)
        case "city": clues.insert(.isCity)
        default: break
        }
    }

    /// Sets apart what is named most, among all and among its type.
    private static func compare(
        _ ranked: [Int], _ counts: [Int], _ entities: [Entity], _ clues: inout [AboutClues]
    ) {
        guard let top = ranked.first else { return }
        for type in EntityType.allCases {
            let own = ranked.filter { entities[$0].type == type }
            guard let best = own.first else { continue }
            for entity in own {
                clues[entity].insert(.isMostOfType, if: counts[entity] == counts[best])
            }
            if own.count == 1 { clues[best].insert(.isOnlyOfType) }
            if own.count > 1, counts[own[1]] < counts[best] { clues[own[1]].insert(.isSecondOfType) }
        }
        for entity in ranked.prefix(4) where counts[entity] == counts[top] {
            clues[entity].insert(.isNamedMost)
        }
    }
}
