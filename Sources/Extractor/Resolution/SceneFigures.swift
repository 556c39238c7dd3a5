/// What each figure of a sentence speaks of.
extension Scene {
    /// The entities of a figure, most specific first.
    mutating func about(_ index: Int, _ quotes: inout QuoteReader) -> [Int] {
        let figure = figures[index]
        guard let place = clauses.firstIndex(where: { $0.tokens.overlaps(figure) }) else { return [] }
        let clause = clauses[place]
        let right = right(of: figure, in: clause, &quotes)
        var found = owners(before: figure, in: clause, &quotes)
        if !found.isEmpty || isPartitive(figure) {
            found += right
            if !found.isEmpty { return unique(found) }
        }
        let leads = clause.tokens.lowerBound >= figure.lowerBound - 2
        if leads, place > 0, !right.isEmpty, isEllipsis(clause) { return unique(right) }
        if clause.isParenthesis, let name = lastName(in: run(body.lowerBound, clause.tokens.lowerBound)) {
            return [name.entity]
        }
        let subject = subject(of: place)
        found += subject
        found += names(between: clause.subjectEnd, and: figure.lowerBound)
        found += objects(in: clause, &quotes, besides: subject)
        found += right
        if found.isEmpty { found = fallback(place, figure, quotes) }
        return unique(found)
    }

    /// No verb of its own: "and two in Northern Samar", "2.1 million of them for Indonesia".
    private func isEllipsis(_ clause: Clause) -> Bool {
        !clause.tokens.contains { reading.isFinite($0) }
    }

    private func subject(of place: Int) -> [Int] {
        switch clauses[place].subject {
        case .entities(let entities): return entities
        case .unnamed: return []
        case .shared: break
        }
        var subordinate: [Int] = []
        for earlier in clauses[..<place].reversed() {
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

    /// "its 11,200 jobs", "Norway's 40 fields", "the club's debt of €88 million".
    private func owners(before figure: Range<Int>, in clause: Clause, _ quotes: inout QuoteReader) -> [Int] {
        var token = figure.lowerBound - 1
        let last = max(clause.tokens.lowerBound, token - 5)
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
        if reading.isA(token, .neuter), case .entities(let entities) = clause.subject {
            return entities
        }
        return pronoun(at: token, &quotes).map { [$0] } ?? []
    }

    /// "22 of the 40 gates": the second is the thing's own.
    private func isPartitive(_ figure: Range<Int>) -> Bool {
        let token = figure.lowerBound
        return token >= 3 && reading.isWord(token - 1, Words.the) && reading.isWord(token - 2, Words.of)
    }

    /// Names behind a figure, and owners: "30 percent of its needs".
    private func right(of figure: Range<Int>, in clause: Clause, _ quotes: inout QuoteReader) -> [Int] {
        let next = figures.first { $0.lowerBound >= figure.upperBound }?.lowerBound
        let end = min(clause.tokens.upperBound, next ?? clause.tokens.upperBound)
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
    private func objects(in clause: Clause, _ quotes: inout QuoteReader, besides: [Int]) -> [Int] {
        var found: [Int] = []
        for token in run(max(clause.subjectEnd, clause.tokens.lowerBound), clause.tokens.upperBound) {
            if isHidden(token) || reading.name(at: token) != nil { continue }
            if reading.isA(token, .object), !reading.isA(token, [.subject, .plural, .firstPerson]) {
                let isHer = reading.isA(token, .possessive)
                if !isHer, let entity = pronoun(at: token, &quotes) { found.append(entity) }
            } else if reading.isA(token, .definite), token + 1 < clause.tokens.upperBound {
                let head = nounEnd(from: token + 1, limit: clause.tokens.upperBound)
                if let entity = common(head, from: token, quotes, besides: besides) { found.append(entity) }
            }
        }
        return found
    }

    /// Nothing named: what the paragraph speaks of, unless the subject stands on its own.
    private func fallback(_ place: Int, _ figure: Range<Int>, _ quotes: QuoteReader) -> [Int] {
        var head: Int?
        var start = clauses[place].tokens.lowerBound
        for clause in clauses[...place].reversed() {
            if case .unnamed(let noun) = clause.subject {
                head = noun
                start = clause.tokens.lowerBound
                break
            }
        }
        let speaker = quotes.speaker(of: figure.lowerBound)
        let employer = speaker.flatMap { quotes.antecedents.descriptions.employers[$0] }
        let topic = topic.filter {
            $0 != speaker && $0 != employer && reading.entities[$0].type != .person
        }
        let things = topic.isEmpty ? main.map { [$0] } ?? [] : topic
        guard let head else { return things }
        if reading.isA(head, .commodity) || isSingle(start) { return [] }
        let isKnown = reading.isA(head, .relational) || reading.isA(start, .definite)
        return isKnown ? things : topic
    }

    /// "A strike would cost": something new.
    private func isSingle(_ token: Int) -> Bool {
        reading.isA(token, .indefinite) && !reading.isA(token, .plural)
    }
}
