import Facts

/// One sentence with its clauses and figures, for telling what each figure is about.
struct Scene {
    let reading: ReadText
    let body: Range<Int>
    var clauses: [Clause]
    /// Per token of the article: it tells who speaks.
    let hidden: [Bool]
    let figures: [Range<Int>]
    /// Per token of the article: its figure, counted over the article from `first`; -1 for none.
    let figureAt: [Int32]
    let first: Int
    /// Of whom the sentence before spoke, in the same paragraph.
    let topic: [Int]
    /// The body or thing that the article names most.
    let main: Int?
    /// The same, if the article is all about it.
    let dominant: Int?
    /// The place that the paragraph named last, before this sentence.
    let place: Int?

    /// Tokens and clauses that are looked over for one figure; keeps the whole linear.
    static let reach = 60

    func figureIndex(at token: Int) -> Int? {
        figureAt[token] >= 0 ? Int(figureAt[token]) - first : nil
    }

    func isHidden(_ token: Int) -> Bool { hidden[token] }

    /// What the sentence speaks of: its first subject that has a name, and the things named in it.
    func topicEntities(_ quotes: QuoteReader) -> [Int] {
        var found: [Int] = []
        for clause in clauses {
            if let lead = clause.lead, reading.isA(lead, .relative) { continue }
            if case .entities(let entities) = clause.subject {
                found = entities
                break
            }
        }
        for token in body {
            guard let index = reading.nameIndex(at: token), found.count < 8, !isHidden(token) else {
                continue
            }
            let entity = reading.names[index].entity
            switch reading.names[index].type {
            case .facility, .event: found.append(entity)
            case .organization: if found.isEmpty { found.append(entity) }
            default: break
            }
        }
        return unique(found)
    }

    func unique(_ entities: [Int]) -> [Int] {
        if entities.count < 2 { return entities }
        var found: [Int] = []
        found.reserveCapacity(entities.count)
        for entity in entities where !found.contains(entity) { found.append(entity) }
        return found
    }

    func unique(_ picks: [AboutPick]) -> [AboutPick] {
        if picks.count < 2 { return picks }
        var found: [AboutPick] = []
        found.reserveCapacity(picks.count)
        for pick in picks where !found.contains(where: { $0.entity == pick.entity }) {
            found.append(pick)
        }
        return found
    }

    // MARK: Meaning

    /// Whom a pronoun means: one who speaks of itself, else as everywhere.
    func pronoun(at token: Int, _ quotes: inout QuoteReader) -> Int? {
        let classes = reading.classes(token)
        guard let said = quotes.said(at: token), let speaker = said.speaker else {
            return quotes.antecedents.pronoun(classes, before: token)
        }
        if classes.contains(.firstPerson) {
            guard let entity = speaker.entity else { return nil }
            if let employer = quotes.antecedents.descriptions.employers[entity] { return employer }
            // "We have lost 46 of them": the captain does not speak of himself alone.
            let isMany = !Self.singular.contains(reading.tokens[token].word)
            return isMany && reading.entities[entity].type == .person ? nil : entity
        }
        // A speaker named only behind the clause is not yet what its pronouns mean.
        guard !said.isDirect, speaker.tokens.lowerBound < token else {
            return quotes.antecedents.pronoun(classes, before: token)
        }
        let isGendered = !classes.isDisjoint(with: [.masculine, .feminine])
        guard let entity = speaker.entity else {
            let isPerson = speaker.tokens.contains { reading.isA($0, .person) }
            return isGendered && isPerson ? nil : quotes.antecedents.pronoun(classes, before: token)
        }
        switch reading.entities[entity].type {
        case .person where isGendered: return entity
        case .organization where !isGendered: return entity
        default: return quotes.antecedents.pronoun(classes, before: token)
        }
    }

    private static let singular = WordSet(["i", "me", "my", "mine"])

    /// "the mine", "the club's"; in a title also without the article.
    func common(_ head: Int, from start: Int, _ quotes: QuoteReader, besides: [Int] = []) -> Int? {
        let isTitle = reading.isTitle(start)
        guard reading.isA(start, .definite) || isTitle, start <= head else { return nil }
        for token in start...head where reading.isWord(token) {
            if reading.isA(token, .other), !isTitle { return nil }
            let isHead = token == head || token < head && reading.isPossessive(token + 1)
            let isKnown = isHead || Nominals.find(reading.tokens[token].word) != nil
            if isKnown, let entity = quotes.antecedents.noun(at: token, besides: besides) {
                return entity
            }
            if !isKnown, reading.isSmall(token),
                let entity = quotes.antecedents.akin(to: token, besides: besides)
            {
                return entity
            }
        }
        return nil
    }

    /// The article or possessive that opens a noun's phrase, three words before it at most.
    func determiner(before noun: Int) -> Int? {
        var token = noun - 1
        while token >= max(body.lowerBound, noun - 4) {
            if reading.isA(token, .anyDeterminer) { return token }
            guard reading.isSmall(token), !reading.isA(token, [.preposition, .conjoined]) else {
                return nil
            }
            token -= 1
        }
        return nil
    }

    func lastName(in range: Range<Int>) -> ReadText.Name? {
        var token = range.upperBound
        while token > range.lowerBound {
            token -= 1
            if let name = reading.name(at: token), name.type != .people,
                !isHidden(name.tokens.lowerBound)
            {
                return name
            }
        }
        return nil
    }

    func nounEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while end + 1 < limit, end - start < 3, reading.isSmall(end + 1),
            !reading.isA(end + 1, [.preposition, .conjoined, .anyDeterminer, .adverb, .time]),
            !reading.isFinite(end + 1)
        {
            end += 1
        }
        return end
    }
}
