/// What each figure of a sentence speaks of.
extension Scene {
    /// What the rules take a figure to speak of, most specific first, and which of them found it.
    ///
    /// - Parameters:
    ///   - index: its place among those of the sentence.
    ///   - measure: what it measures.
    ///   - home: where the article plays.
    mutating func picks(
        _ index: Int, measuring measure: AboutClue?, _ home: ArticleHome,
        _ quotes: inout QuoteReader
    ) -> [AboutPick] {
        let figure = figures[index]
        if let entity = aged(figure, quotes.antecedents) {
            return [AboutPick(entity: entity, reader: .byAge)]
        }
        guard let place = clause(of: figure) else { return .by(.byRelative, described(by: figure)) }
        let clause = clauses[place]
        let right = right(of: index, in: clause, &quotes)
        let owners = owners(before: figure, in: clause, &quotes)
        if !owners.isEmpty || isPartitive(figure) {
            let found: [AboutPick] =
                owners.isEmpty
                ? .by(.byPartitive, right) : .by(.byOwner, owners) + .by(.behindOwned, right)
            if !found.isEmpty { return unique(found) }
        }
        let leads = clause.tokens.lowerBound >= figure.lowerBound - 2
        if leads, place > 0, !right.isEmpty, isEllipsis(clause) {
            return unique(.by(.byEllipsis, right))
        }
        if clause.isParenthesis,
            let name = lastName(
                in: run(
                    max(body.lowerBound, clause.tokens.lowerBound - Self.reach),
                    clause.tokens.lowerBound))
        {
            return [AboutPick(entity: name.entity, reader: .byParenthesis)]
        }
        return unique(
            named(figure, in: place, right, &quotes)
                ?? unnamed(figure, in: place, measure, home, quotes))
    }

    /// The subject and other names of a figure's clause; `nil` where it has none.
    private mutating func named(
        _ figure: Range<Int>, in place: Int, _ right: [Int], _ quotes: inout QuoteReader
    ) -> [AboutPick]? {
        let clause = clauses[place]
        let subject = subject(of: place)
        var found: [AboutPick] = .by(.bySubject, subject)
        if place > 1, clauses[place - 1].isApposed, case .shared = clause.subject {
            found.add(.byResumed, resumed(place))
        }
        let near = max(clause.subjectEnd, figure.lowerBound - Self.reach)
        found.add(.byBetween, names(between: near, and: figure.lowerBound))
        found += objects(near: figure, in: clause, &quotes, besides: subject)
        found.add(.byRight, right)
        return found.isEmpty ? nil : found
    }

    /// What a figure speaks of whose clause names nothing.
    private func unnamed(
        _ figure: Range<Int>, in place: Int, _ measure: AboutClue?, _ home: ArticleHome,
        _ quotes: QuoteReader
    ) -> [AboutPick] {
        var found: [AboutPick] = .by(.byWith, endowed(clauses[place]))
        if found.isEmpty { found = .by(.byNearby, nearby(place)) }
        if found.isEmpty { found = .by(.byTopic, fallback(place, figure, quotes)) }
        if found.isEmpty { found = .by(.bySetting, setting(of: figure, isNew: isNew(place))) }
        if found.isEmpty, let firm = firm(speakingAt: figure.lowerBound, of: measure, quotes) {
            found = .by(.bySpeaker, [firm])
        }
        if found.isEmpty, measure == .measuresHarm || !isApart(place),
            let entity = home.place(of: measure)
        {
            found = .by(.byHome, [entity])
        }
        if found.isEmpty, let dominant, !isApart(place) { found = .by(.byDominant, [dominant]) }
        return found
    }

    /// "Harwood said sales fell": a firm that speaks of sales and profits speaks of its own, and so of
    /// output and costs where its name or the article says that it is a firm.
    private func firm(speakingAt token: Int, of measure: AboutClue?, _ quotes: QuoteReader) -> Int?
    {
        let isOfTrade = measure == .measuresTrade || measure == .measuresStaff
        guard isOfTrade || measure == .measuresOutput || measure == .measuresCost,
            let speaker = quotes.speaker(of: token),
            reading.entities[speaker].type == .organization
        else { return nil }
        let words = quotes.antecedents.descriptions.words[speaker]
        if words.contains(where: { Nominals.isPublicKin($0) }) { return nil }
        let isFirm = words.contains { Nominals.isFirm($0) || Nominals.isCompanyKin($0) }
        return isOfTrade || isFirm ? speaker : nil
    }

    /// "… is Dealu County, with 690 cases": what stands before the comma has it.
    private func endowed(_ clause: Clause) -> [Int] {
        let start = clause.tokens.lowerBound
        guard start - 2 >= body.lowerBound, reading.isWord(start, Words.with),
            reading.isComma(start - 1), let name = reading.name(at: start - 2),
            !isHidden(start - 2), name.type != .person, name.type != .people
        else { return [] }
        return [name.entity]
    }

    /// "… would buy Doce Serra, a maker of sweets, for 82 billion yen": the clause goes on.
    private func resumed(_ place: Int) -> [Int] {
        guard let before = clauses[..<place].suffix(8).last(where: { !$0.isApposed }) else {
            return []
        }
        return names(
            between: before.subjectEnd,
            and: min(before.subjectEnd + Self.reach, before.tokens.upperBound)
        )
        .filter { reading.entities[$0].type != .location }
    }

    /// "Kestrel Air, which flies 62 jets, said": what it tells of one who speaks.
    private func described(by figure: Range<Int>) -> [Int] {
        let low = max(body.lowerBound, figure.lowerBound - 16)
        guard
            let lead = run(low, figure.lowerBound).reversed().first(where: {
                reading.isA($0, .relative)
            }), lead > low
        else { return [] }
        let last = reading.isComma(lead - 1) ? lead - 2 : lead - 1
        return reading.name(at: last).map { [$0.entity] } ?? []
    }

    /// The clause that a figure touches, by halving: clauses are in order and apart.
    func clause(of figure: Range<Int>) -> Int? {
        var low = 0
        var high = clauses.count
        while low < high {
            let middle = (low + high) / 2
            if clauses[middle].tokens.upperBound <= figure.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < clauses.count && clauses[low].tokens.overlaps(figure) ? low : nil
    }

    /// A clause without a subject: what the clause it hangs on names, if its subject does not.
    private func nearby(_ place: Int) -> [Int] {
        guard case .shared = clauses[place].subject else { return [] }
        if place == 0, clauses.count > 1, reading.isA(clauses[0].tokens.lowerBound, .preposition) {
            return subject(of: 1)
        }
        for clause in clauses[..<place].suffix(8).reversed() {
            let named = clause.tokens.suffix(Self.reach).lazy.compactMap { reading.name(at: $0) }
                .filter {
                    [.organization, .facility, .event, .product].contains($0.type)
                        && !isHidden($0.tokens.lowerBound)
                }
            if !named.isEmpty { return named.map(\.entity) }
            if clause.lead.map({ reading.isA($0, .subordinator) }) ?? false { return [] }
        }
        return []
    }

    /// No verb of its own: "and two in Northern Samar", "2.1 million of them for Indonesia".
    private func isEllipsis(_ clause: Clause) -> Bool {
        !clause.tokens.prefix(Self.reach).contains { reading.isFinite($0) }
    }

    func subject(of place: Int) -> [Int] {
        switch clauses[place].subject {
        case .entities(let entities): return entities
        case .unnamed: return []
        case .shared: break
        }
        if let resumed = resumedSubject(of: place) { return resumed }
        var subordinate: [Int] = []
        for earlier in clauses[..<place].suffix(12).reversed() where !earlier.isApposed {
            if let lead = earlier.lead, reading.isA(lead, [.relative, .subordinator]) {
                if case .entities(let entities) = earlier.subject, subordinate.isEmpty {
                    subordinate = entities
                }
                continue
            }
            if case .entities(let entities) = earlier.subject { return entities }
            if case .unnamed = earlier.subject, !isEllipsis(earlier) { return [] }
        }
        return subordinate
    }

    /// "while Vodel, owned 35% by Karoo, fell": whom the aside before the verb describes.
    private func resumedSubject(of place: Int) -> [Int]? {
        guard place > 0, clauses[place - 1].isApposed, clauses[place].lead == nil,
            reading.isFinite(clauses[place].tokens.lowerBound),
            case .entities(let entities) = clauses[place - 1].subject
        else { return nil }
        return entities
    }

    /// "its 11,200 jobs", "Norway's 40 fields", "the club's debt of €88 million".
    private func owners(before figure: Range<Int>, in clause: Clause, _ quotes: inout QuoteReader)
        -> [Int]
    {
        var token = figure.lowerBound - 1
        let last = max(clause.tokens.lowerBound, token - 7)
        while token >= last {
            if reading.isA(token, .possessive), token >= clause.subjectEnd {
                return possessor(at: token, clause, &quotes)
            }
            if reading.isPossessive(token), token > 0, let name = reading.name(at: token - 1),
                token >= clause.subjectEnd, !isHidden(token - 1)
            {
                return [name.entity]
            }
            if reading.isFinite(token) || figureIndex(at: token) != nil { return [] }
            token -= 1
        }
        return []
    }

    /// The clause's own subject if it has one, named or not, else whom the pronoun means elsewhere.
    private func possessor(at token: Int, _ clause: Clause, _ quotes: inout QuoteReader) -> [Int] {
        if reading.isA(token, .neuter) {
            if token - 2 >= clause.tokens.lowerBound, reading.isA(token - 1, .coordinator),
                let entity = ending(at: token - 2, quotes)
            {
                return [entity]
            }
            if case .entities(let entities) = clause.subject { return entities }
        }
        return pronoun(at: token, &quotes).map { [$0] } ?? []
    }

    /// What a noun phrase means that ends at a token: "the ship (and its crew)".
    private func ending(at token: Int, _ quotes: QuoteReader) -> Int? {
        if let name = reading.name(at: token) { return name.entity }
        guard let start = determiner(before: token), reading.isA(start, .definite) else {
            return nil
        }
        return common(token, from: start, quotes)
    }

    /// "22 of the 40 gates": the second is the thing's own.
    private func isPartitive(_ figure: Range<Int>) -> Bool {
        let token = figure.lowerBound
        return token >= 3 && reading.isWord(token - 1, Words.the)
            && reading.isWord(token - 2, Words.of)
    }

    /// Names behind a figure, and owners: "30 percent of its needs".
    private func right(of index: Int, in clause: Clause, _ quotes: inout QuoteReader) -> [Int] {
        let figure = figures[index]
        let next =
            index + 1 < figures.count ? figures[index + 1].lowerBound : clause.tokens.upperBound
        let end = min(clause.tokens.upperBound, next, figure.upperBound + Self.reach)
        var found = names(between: figure.upperBound, and: end)
        for token in run(figure.upperBound, end) where reading.isA(token, .possessive) {
            guard reading.isA(token - 1, .preposition), !isHidden(token) else { continue }
            found += possessor(at: token, clause, &quotes)
        }
        return found
    }

    private func names(between start: Int, and end: Int) -> [Int] {
        var found: [Int] = []
        for token in run(start, end) {
            guard let name = reading.name(at: token), name.type != .people, !isHidden(token) else {
                continue
            }
            if found.last != name.entity { found.append(name.entity) }
        }
        return found
    }

    /// Common nouns and pronouns behind the verb: "cost the airline $38 million", "bought him for".
    private func objects(
        near figure: Range<Int>, in clause: Clause, _ quotes: inout QuoteReader, besides: [Int]
    ) -> [AboutPick] {
        var found: [AboutPick] = []
        let start = max(clause.subjectEnd, clause.tokens.lowerBound, figure.lowerBound - Self.reach)
        let end = min(clause.tokens.upperBound, figure.upperBound + Self.reach)
        for token in run(start, end) {
            if isHidden(token) || reading.name(at: token) != nil { continue }
            if reading.isA(token, .neuter), reading.isA(token, .subject) {
                // "costs it $5 million"
                guard token > clause.tokens.lowerBound, reading.isFinite(token - 1) else {
                    continue
                }
                // "The commission fined it €725,000": another than its subject.
                var entity = pronoun(at: token, &quotes)
                if let same = entity, besides.contains(same) {
                    entity = quotes.antecedents.thing(before: clause.tokens.lowerBound)
                }
                if let entity, !besides.contains(entity) {
                    found.append(AboutPick(entity: entity, reader: .byPronoun))
                }
            } else if reading.isA(token, .object),
                !reading.isA(token, [.subject, .plural, .firstPerson])
            {
                let isHer = reading.isA(token, .possessive)
                if !isHer, let entity = pronoun(at: token, &quotes) {
                    found.append(AboutPick(entity: entity, reader: .byPronoun))
                }
            } else if reading.isA(token, .definite), token + 1 < clause.tokens.upperBound {
                let head = nounEnd(from: token + 1, limit: clause.tokens.upperBound)
                if let entity = common(head, from: token, quotes, besides: besides) {
                    found.append(AboutPick(entity: entity, reader: .byObject))
                }
            }
        }
        return found
    }

    /// Nothing named: what the paragraph speaks of, unless the subject stands on its own.
    private func fallback(_ place: Int, _ figure: Range<Int>, _ quotes: QuoteReader) -> [Int] {
        var head: Int?
        var start = clauses[place].tokens.lowerBound
        for clause in clauses[...place].suffix(12).reversed() {
            if case .unnamed(let noun) = clause.subject {
                head = noun
                start = clause.tokens.lowerBound
                break
            }
        }
        let speaker = quotes.speaker(of: figure.lowerBound)
        let employer = speaker.flatMap { quotes.antecedents.descriptions.employers[$0] }
        let isOpen: (Int) -> Bool = { [self] entity in
            entity != speaker && entity != employer && reading.entities[entity].type != .person
        }
        let own = bodyOfSpeaker(at: figure.lowerBound, quotes)
        let topic = topic.filter { isOpen($0) && $0 != own }
        if reading.isTitle(figure.lowerBound) { return [main].compactMap { $0 } }
        let things = topic.isEmpty ? [main].compactMap { $0 }.filter(isOpen) : topic
        guard let head else {
            let isKnown =
                figure.lowerBound > body.lowerBound && reading.isA(figure.lowerBound - 1, .definite)
            return isKnown ? things : topic
        }
        if let determiner = determiner(before: head) { start = determiner }
        if Self.totals.contains(reading.tokens[head].word), let main, isOpen(main) { return [main] }
        let isPlace = Nominals.find(reading.tokens[head].word)?.types.first == .location
        if reading.isA(head, .commodity) || isSingle(start) || isPlace { return [] }
        let isKnown = reading.isA(head, .relational) || reading.isA(start, .definite)
        return isKnown ? things : topic
    }

    private static let totals = WordSet([
        "figure", "number", "total", "count", "toll", "sum", "amount",
    ])

    /// "Its director said": the body that the possessive means speaks through its officer.
    private func bodyOfSpeaker(at token: Int, _ quotes: QuoteReader) -> Int? {
        guard let said = quotes.said(at: token), let speaker = said.speaker,
            let owner = speaker.tokens.first(where: { reading.isA($0, .possessive) })
        else { return nil }
        return quotes.antecedents.thing(before: owner)
    }

    /// The clause speaks of something new: "a ferry which carries 900 vehicles".
    func isNew(_ place: Int) -> Bool {
        guard case .unnamed(let head) = clauses[place].subject else { return false }
        return determiner(before: head).map { isSingle($0) } ?? isSingle(head)
    }
}
