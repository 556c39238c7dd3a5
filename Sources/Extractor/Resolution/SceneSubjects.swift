/// What each clause of a sentence has as its subject.
extension Scene {
    mutating func findSubjects(_ quotes: inout QuoteReader) {
        for index in clauses.indices { findSubject(of: index, &quotes) }
    }

    private mutating func findSubject(of index: Int, _ quotes: inout QuoteReader) {
        let (clause, lead) = (clauses[index].tokens, clauses[index].lead)
        if let lead, reading.isA(lead, .relative),
            !reading.isWord(lead, Words.that) || isVerb(clause.lowerBound)
        {
            clauses[index].subject = antecedent(of: lead, quotes)
            // "a test in which its capital sank": the clause has a subject of its own.
            guard lead > body.lowerBound, reading.isA(lead - 1, .preposition),
                reading.isA(clause.lowerBound, .possessive),
                let owner = pronoun(at: clause.lowerBound, &quotes)
            else { return }
            clauses[index].subject = .entities([owner])
            return
        }
        if let entity = apposed(index) {
            clauses[index].subject = .entities([entity])
            clauses[index].isApposed = true
            return
        }
        guard let start = subjectStart(of: clause, lead: lead) else { return }
        if let person = aged(from: start, quotes.antecedents) {
            clauses[index].subjectEnd = person.end
            clauses[index].subject = .entities([person.entity])
            quotes.antecedents.noteSubject(person.entity, at: start)
            return
        }
        if reading.isA(start, .subject) {
            clauses[index].subjectEnd = start + 1
            guard let entity = pronoun(at: start, &quotes) else {
                clauses[index].subject = .unnamed(head: start)
                return
            }
            clauses[index].subject = .entities([entity])
            quotes.antecedents.noteSubject(entity, at: start)
            return
        }
        let end = subjectEnd(from: start, clause)
        // "Last winter I had 612 animals": a pronoun right before the verb.
        if end - 1 > start, end < clause.upperBound, reading.isFinite(end),
            reading.isA(end - 1, .subject), !reading.isA(start, .auxiliary),
            let entity = pronoun(at: end - 1, &quotes)
        {
            clauses[index].subjectEnd = end
            clauses[index].subject = .entities([entity])
            return
        }
        guard start < end, !isHedge(start..<end), !isApposition(index) else {
            return
        }
        clauses[index].subjectEnd = end
        clauses[index].subject = meaning(of: start..<end, &quotes)
        joinList(index)
    }

    /// "less than the $180 million", "up 38 percent": no noun before the figure.
    private func isHedge(_ phrase: Range<Int>) -> Bool {
        phrase.allSatisfy { token in
            reading.name(at: token) == nil
                && (Self.hedges.contains(reading.tokens[token].word)
                    || reading.isA(token, [.preposition, .definite, .indefinite, .adverb]))
        }
    }

    private static let hedges = WordSet([
        "less", "more", "up", "down", "nearly", "almost", "some", "only", "just", "roughly",
        "least",
        "most", "compared", "worth", "fewer", "higher", "lower", "half", "otherwise", "plus",
    ])

    /// "The logo, a wave, cost 90,000 lari": what stands between commas is no subject.
    private func isApposition(_ index: Int) -> Bool {
        let clause = clauses[index].tokens
        guard index > 0, clauses[index].lead == nil, reading.isA(clause.lowerBound, .indefinite),
            clause.lowerBound > 0, reading.isComma(clause.lowerBound - 1)
        else { return false }
        return !clause.contains { reading.isFinite($0) }
    }

    /// "Falkenmoor, a town of 78,000": what is apposed speaks of the name before it.
    private func apposed(_ index: Int) -> Int? {
        let clause = clauses[index].tokens
        let start = clause.lowerBound
        guard clauses[index].lead == nil else { return nil }
        // "He replaces Belkadi, dismissed after …": the clause before has its verb already.
        let isReduced =
            index > 0 && isParticiple(start)
            && clauses[index - 1].tokens.dropFirst().contains { reading.isFinite($0) }
        guard
            reading.isA(start, .indefinite) || isReduced || isResumed(after: index)
                || isParticiple(start) && isResumedByVerb(after: index),
            start - 2 >= body.lowerBound,
            reading.isComma(start - 1), let name = reading.name(at: start - 2),
            !isHidden(start - 2),
            !clause.dropFirst().contains(where: { reading.isFinite($0) })
        else { return nil }
        return name.entity
    }

    /// "Naxia Ferries, the rival of Kallisti Lines, carried …": a verb follows the comma.
    private func isResumed(after index: Int) -> Bool {
        let clause = clauses[index].tokens
        // "Its hotel in Istanbul, the Uludere Bosphorus, has …": that names whom the verb is of.
        guard index + 1 < clauses.count, reading.isA(clause.lowerBound, .definite),
            reading.name(at: clause.lowerBound + 1) == nil
        else { return false }
        return isResumedByVerb(after: index)
    }

    /// "Vodel, owned 35% by Karoo, fell": what the next clause begins with is the verb of the name before.
    private func isResumedByVerb(after index: Int) -> Bool {
        guard index + 1 < clauses.count else { return false }
        let next = clauses[index + 1]
        return next.lead == nil && reading.isFinite(next.tokens.lowerBound)
            && reading.isSmall(next.tokens.lowerBound)
            && reading.isComma(clauses[index].tokens.upperBound)
    }

    /// "dismissed after seven defeats": no verb with a subject of its own.
    private func isParticiple(_ token: Int) -> Bool {
        reading.isSmall(token) && reading.isFinite(token)
            && !reading.isA(token, [.auxiliary, .verb])
            && reading.speechVerb(token) == nil
    }

    /// "Cường and Hoà, who …, were ordered": names before "and" belong to the subject.
    private mutating func joinList(_ index: Int) {
        guard index > 0, case .entities(let entities) = clauses[index].subject,
            let lead = clauses[index].lead, reading.isWord(lead, Words.and),
            case .entities(let others) = clauses[index - 1].subject
        else { return }
        let before = clauses[index - 1]
        let isList =
            before.subjectEnd == before.tokens.upperBound
            && !before.tokens.contains { figureIndex(at: $0) != nil }
        if isList { clauses[index].subject = .entities(unique(others + entities)) }
    }

    /// The first token of a subject's noun phrase; `nil` where a verb, preposition or figure is first.
    private func subjectStart(of clause: Range<Int>, lead: Int?) -> Int? {
        var token = clause.lowerBound
        while token < clause.upperBound, reading.isA(token, [.adverb, .coordinator]),
            reading.name(at: token) == nil
        {
            token += 1
        }
        guard token < clause.upperBound, figureIndex(at: token) == nil, !isHidden(token)
        else {
            return nil
        }
        if reading.name(at: token) != nil { return token }
        if reading.isA(token, .preposition) || isVerb(token) { return nil }
        if reading.isA(token, .base), let lead, reading.isA(lead, .coordinator) {
            return nil
        }
        return reading.isWord(token) ? token : nil
    }

    private func isVerb(_ token: Int) -> Bool {
        guard token < reading.tokens.count else { return false }
        if reading.isFinite(token), !reading.tokens[token].isCapital { return true }
        return reading.isA(token, .negation) || reading.isDoing(token)
    }

    private func subjectEnd(from start: Int, _ clause: Range<Int>) -> Int {
        var token = start
        while token < clause.upperBound, token - start < 16 {
            if let name = reading.name(at: token) {
                token = min(clause.upperBound, name.tokens.upperBound)
                continue
            }
            if figureIndex(at: token) != nil || token > start && reading.isFinite(token) { break }
            token += 1
        }
        return token
    }

    /// What stands before "which", "who", "where".
    private func antecedent(of lead: Int, _ quotes: QuoteReader) -> Clause.Subject {
        var token = lead - 1
        while token > body.lowerBound, !reading.isWord(token) { token -= 1 }
        guard token >= body.lowerBound else { return .shared }
        if let name = reading.name(at: token),
            !isHidden(token) || reading.isWord(lead, Words.who) || reading.isWord(lead, Words.which)
        {
            return .entities([name.entity])
        }
        if isAmount(before: token) { return .shared }
        if let start = determiner(before: token), reading.isA(start, .definite),
            let entity = common(token, from: start, quotes)
        {
            return .entities([entity])
        }
        return .unnamed(head: token)
    }

    /// "8.8 trillion, of which 2 percent": what is about the amount is about its part.
    private func isAmount(before token: Int) -> Bool {
        guard reading.isWord(token, Words.of) else { return figureIndex(at: token) != nil }
        let last = token > 0 && reading.isComma(token - 1) ? token - 2 : token - 1
        return last >= body.lowerBound && figureIndex(at: last) != nil
    }

    /// Whom a noun phrase names, by its head, its owner or what it is of.
    private func meaning(of phrase: Range<Int>, _ quotes: inout QuoteReader) -> Clause.Subject {
        let preposition =
            phrase.first { reading.isA($0, .preposition) && reading.name(at: $0) == nil }
            ?? phrase.upperBound
        let head = max(phrase.lowerBound, preposition - 1)
        if let name = lastName(in: run(phrase.lowerBound, preposition)),
            !isAttribute(name, head: head)
        {
            guard name.type != .person, !reading.isA(head, [.person, .council]) else {
                return .entities([name.entity])
            }
            // "the Hajdúvár works of Baekdu Cell", "Kikusawa's purchase of Doce Serra".
            var entities = [name.entity]
            for token in run(preposition, phrase.upperBound) {
                guard let other = reading.name(at: token), !entities.contains(other.entity) else {
                    continue
                }
                switch other.type {
                case .organization, .facility, .product: entities.append(other.entity)
                default: break
                }
            }
            return .entities(entities)
        }
        if reading.isA(phrase.lowerBound, .possessive),
            let owner = pronoun(at: phrase.lowerBound, &quotes)
        {
            guard reading.entities[owner].type == .person, isBody(head) else {
                return .entities([owner])
            }
            // "Her firm employs 40": the firm's, and none of hers.
            let firm = quotes.antecedents.descriptions.employers[owner]
            return firm.map { .entities([$0]) } ?? .unnamed(head: head)
        }
        if let entity = common(head, from: phrase.lowerBound, quotes) {
            quotes.antecedents.noteSubject(entity, at: head)
            return .entities([entity])
        }
        if let entity = object(of: run(preposition, phrase.upperBound), quotes) {
            return .entities([entity])
        }
        return .unnamed(head: head)
    }

    private func isBody(_ noun: Int) -> Bool {
        Nominals.find(reading.tokens[noun].word)?.types.first == .organization
    }

    /// "the Nigeria forward": a place that only tells of the noun.
    private func isAttribute(_ name: ReadText.Name, head: Int) -> Bool {
        guard name.type == .location, name.tokens.upperBound <= head else { return false }
        return !reading.isPossessive(name.tokens.upperBound) && reading.isA(head, .person)
    }

    /// What a noun is of, for, from: "the toll from Typhoon Dagmay", "the debt of the club".
    private func object(of phrase: Range<Int>, _ quotes: QuoteReader) -> Int? {
        for token in phrase.reversed() where reading.isA(token, .definite) || isTitleNoun(token) {
            let start = reading.isA(token, .definite) ? token + 1 : token
            let head = nounEnd(from: start, limit: phrase.upperBound)
            // "the district of Namaluco" is that one.
            if head + 2 < phrase.upperBound, reading.isWord(head + 1, Words.of),
                let name = reading.name(at: head + 2), !isHidden(head + 2), name.type != .people
            {
                return name.entity
            }
            if head < phrase.upperBound, let entity = common(head, from: token, quotes) {
                return entity
            }
        }
        return lastName(in: phrase)?.entity
    }

    private func isTitleNoun(_ token: Int) -> Bool {
        reading.isTitle(token) && reading.isSmall(token)
            && Nominals.find(reading.tokens[token].word) != nil
    }
}
