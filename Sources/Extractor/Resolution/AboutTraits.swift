import Facts

/// How an article names each entity, over all of it: clues that are the same for every figure.
struct AboutTraits {
    /// Per entity.
    let clues: [AboutClues]
    let types: [EntityType]
    /// Entities that any figure may be about: of the title, and of each type those named most.
    let prominent: [Int]
    /// Per entity: the token where it is named first.
    let firsts: [Int]

    /// Tokens from the top in which a name is early.
    private static let early = 80
    private static let mostProminent = 6

    init(_ reading: ReadText, main: MainEntity?, home: ArticleHome) {
        let types = reading.entities.map(\.type)
        let count = types.count
        var clues = [AboutClues](repeating: AboutClues(), count: count)
        var counts = [Int](repeating: 0, count: count)
        var firsts = [Int](repeating: .max, count: count)
        var first: Int?
        let lead = reading.layout.sentences.first {
            !reading.isTitle($0.lowerBound) && $0.count > 8
        }
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
            firsts[name.entity] = min(firsts[name.entity], token)
            first = first ?? name.entity
        }
        if let first { clues[first].insert(.isNamedFirst) }
        for entity in 0..<count where counts[entity] > 0 {
            if types[entity] == .location {
                Self.describe(reading.entities[entity].subtype, &clues[entity])
            }
            clues[entity].insert(
                counts[entity] == 1
                    ? .isNamedOnce : counts[entity] == 2 ? .isNamedTwice : .isNamedOften)
            clues[entity].insert(.isUnlisted, if: reading.isUnlistedPlace(entity))
        }
        if let country = home.country { clues[country].insert(.isHomeCountry) }
        if let stage = home.stage { clues[stage].insert(.isStage) }
        let bests = Self.compare(counts, types, &clues)
        if let main {
            clues[main.entity].insert(.isMain)
            clues[main.entity].insert(.isDominant, if: main.score >= AboutReader.dominance)
        }
        var prominent: [Int] = []
        for name in reading.names.prefix(Self.mostProminent)
        where reading.isTitle(name.tokens.lowerBound) && name.type != .people {
            if !prominent.contains(name.entity) { prominent.append(name.entity) }
        }
        for entity in bests + [main?.entity].compactMap({ $0 }) where !prominent.contains(entity) {
            prominent.append(entity)
        }
        self.types = types
        self.prominent = prominent
        self.firsts = firsts
        self.clues = clues
    }

    /// In a short line that is no sentence: a paper's name, a byline, a place and time.
    private static func isAside(_ name: ReadText.Name, _ reading: ReadText) -> Bool {
        let token = name.tokens.lowerBound
        let block = reading.block(at: token)
        return block.count < 10 && !reading.isTitle(token) && !reading.isStop(block.upperBound - 1)
    }

    private static func describe(_ subtype: String?, _ clues: inout AboutClues) {
        switch subtype {
        case "country": clues.insert(.isCountry)
        case "region": clues.insert(.isRegion)
        case "city": clues.insert(.isCity)
        default: break
        }
    }

    /// Sets apart what is named most, among all and among its type.
    ///
    /// - Returns: the one of each type that is named most.
    private static func compare(
        _ counts: [Int], _ types: [EntityType], _ clues: inout [AboutClues]
    ) -> [Int] {
        var first = [Int](repeating: -1, count: 8)
        var second = first
        var members = [Int](repeating: 0, count: 8)
        for entity in counts.indices where counts[entity] > 0 {
            let type = types[entity].place
            members[type] += 1
            if first[type] < 0 || counts[entity] > counts[first[type]] {
                (first[type], second[type]) = (entity, first[type])
            } else if second[type] < 0 || counts[entity] > counts[second[type]] {
                second[type] = entity
            }
        }
        let most = counts.max() ?? 0
        for entity in counts.indices where counts[entity] > 0 {
            let type = types[entity].place
            clues[entity].insert(.isNamedMost, if: counts[entity] == most)
            clues[entity].insert(.isMostOfType, if: counts[entity] == counts[first[type]])
            clues[entity].insert(.isOnlyOfType, if: members[type] == 1)
            clues[entity].insert(
                .isSecondOfType,
                if: entity == second[type] && counts[entity] < counts[first[type]])
        }
        return first.filter { $0 >= 0 }
    }
}
