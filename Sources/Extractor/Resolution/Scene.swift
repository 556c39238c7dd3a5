import Facts

/// One sentence with its clauses and figures, for telling what each figure is about.
struct Scene {
    let reading: Reading
    let body: Range<Int>
    var clauses: [Clause]
    /// Tokens that tell who speaks.
    let hidden: [Range<Int>]
    let figures: [Range<Int>]
    /// Of whom the sentence before spoke, in the same paragraph.
    let topic: [Int]
    /// The body or thing that the article names most.
    let main: Int?

    // MARK: Subjects

    mutating func findSubjects(_ quotes: inout QuoteReader) {
        for index in clauses.indices { findSubject(of: index, &quotes) }
    }

    private mutating func findSubject(of index: Int, _ quotes: inout QuoteReader) {
        let clause = clauses[index]
        if let lead = clause.lead, reading.isA(lead, .relative),
            !reading.isWord(lead, Words.that) || isVerb(clause.tokens.lowerBound)
        {
            clauses[index].subject = antecedent(of: lead)
            return
        }
        guard let start = subjectStart(of: clause) else { return }
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
        guard start < end else { return }
        clauses[index].subjectEnd = end
        clauses[index].subject = meaning(of: start..<end, &quotes)
        joinList(index)
    }

    /// "Cường and Hoà, who …, were ordered": names before "and" belong to the subject.
    private mutating func joinList(_ index: Int) {
        guard index > 0, case .entities(let entities) = clauses[index].subject,
            let lead = clauses[index].lead, reading.isWord(lead, Words.and),
            case .entities(let others) = clauses[index - 1].subject
        else { return }
        let before = clauses[index - 1]
        let isList = before.subjectEnd == before.tokens.upperBound
            && !before.tokens.contains { figureIndex(at: $0) != nil }
        if isList { clauses[index].subject = .entities(others + entities.filter { !others.contains($0) }) }
    }

    /// The first token of a subject's noun phrase; `nil` where a verb, preposition or figure is first.
    private func subjectStart(of clause: Clause) -> Int? {
        var token = clause.tokens.lowerBound
        while token < clause.tokens.upperBound, reading.isA(token, [.adverb, .coordinator]),
            reading.name(at: token) == nil
        {
            token += 1
        }
        guard token < clause.tokens.upperBound, figureIndex(at: token) == nil, !isHidden(token) else {
            return nil
        }
        if reading.name(at: token) != nil { return token }
        if reading.isA(token, .preposition) || isVerb(token) { return nil }
        return reading.isWord(token) ? token : nil
    }

    private func isVerb(_ token: Int) -> Bool {
        guard token < reading.tokens.count else { return false }
        if reading.isFinite(token), !reading.tokens[token].isCapital { return true }
        if reading.isA(token, .negation) { return true }
        let span = reading.tokens[token].span
        let text = reading.layout.text
        return reading.isSmall(token) && span.count > 5
            && text[span.end - 3] == UInt8(ascii: "i") && text[span.end - 2] == UInt8(ascii: "n")
            && text[span.end - 1] == UInt8(ascii: "g")
    }

    private func subjectEnd(from start: Int, _ clause: Clause) -> Int {
        var token = start
        while token < clause.tokens.upperBound, token - start < 16 {
            if let name = reading.name(at: token) {
                token = min(clause.tokens.upperBound, name.tokens.upperBound)
                continue
            }
            if figureIndex(at: token) != nil || token > start && reading.isFinite(token) { break }
            token += 1
        }
        return token
    }

    /// What stands before "which", "who", "where".
    private func antecedent(of lead: Int) -> Clause.Subject {
        var token = lead - 1
        while token > body.lowerBound, !reading.isWord(token) { token -= 1 }
        guard token >= body.lowerBound else { return .shared }
        if let name = reading.name(at: token), !isHidden(token) { return .entities([name.entity]) }
        return .unnamed(head: token)
    }

    /// Whom a noun phrase names, by its head, its owner or what it is of.
    private func meaning(of phrase: Range<Int>, _ quotes: inout QuoteReader) -> Clause.Subject {
        let preposition = phrase.first { reading.isA($0, .preposition) && reading.name(at: $0) == nil }
            ?? phrase.upperBound
        if let name = lastName(in: phrase.lowerBound..<preposition) { return .entities([name.entity]) }
        let head = max(phrase.lowerBound, preposition - 1)
        if reading.isA(phrase.lowerBound, .possessive),
            let owner = pronoun(at: phrase.lowerBound, &quotes)
        {
            return .entities([owner])
        }
        if let entity = common(head, from: phrase.lowerBound, quotes) {
            quotes.antecedents.noteSubject(entity, at: head)
            return .entities([entity])
        }
        if let name = lastName(in: preposition..<phrase.upperBound) { return .entities([name.entity]) }
        return .unnamed(head: head)
    }

    private func lastName(in range: Range<Int>) -> Reading.Name? {
        guard !range.isEmpty else { return nil }
        return range.reversed().lazy.compactMap { reading.name(at: $0) }
            .first { $0.type != .people && !isHidden($0.tokens.lowerBound) }
    }

    /// "the mine", "the club's"; in a title also without the article.
    private func common(_ head: Int, from start: Int, _ quotes: QuoteReader) -> Int? {
        let isTitle = reading.blockIndex(at: start) == 0
        guard reading.isA(start, .definite) || isTitle else { return nil }
        for token in start...head where reading.isWord(token) {
            if reading.isA(token, .other) { return nil }
            let isHead = token == head || token + 1 <= head && reading.isPossessive(token + 1)
            let isKnown = isHead || Nominals.find(reading.tokens[token].word) != nil
            if isKnown, let entity = quotes.antecedents.noun(at: token) { return entity }
        }
        return nil
    }

    // MARK: Pronouns

    /// Whom a pronoun means: one who speaks of itself, else as everywhere.
    func pronoun(at token: Int, _ quotes: inout QuoteReader) -> Int? {
        let classes = reading.classes(token)
        if let speaker = quotes.speaker(of: token) {
            let type = reading.entities[speaker].type
            let isGendered = !classes.isDisjoint(with: [.masculine, .feminine])
            if classes.contains(.firstPerson) {
                return quotes.antecedents.descriptions.employers[speaker] ?? speaker
            }
            if !quotes.isQuoted[token] {
                if isGendered, type == .person { return speaker }
                if classes.contains(.neuter) || classes.contains(.plural), type == .organization {
                    return speaker
                }
            }
        }
        return quotes.antecedents.pronoun(classes, before: token)
    }

    // MARK: Figures

    func figureIndex(at token: Int) -> Int? { figures.firstIndex { $0.contains(token) } }

    func isHidden(_ token: Int) -> Bool { hidden.contains { $0.contains(token) } }

    /// The entities of the sentence's first subject that has any.
    func topicEntities() -> [Int] {
        for clause in clauses {
            if let lead = clause.lead, reading.isA(lead, .relative) { continue }
            if case .entities(let entities) = clause.subject { return entities }
        }
        return []
    }

    /// What a figure speaks of, most specific first.
    mutating func about(_ index: Int, _ quotes: inout QuoteReader) -> [Int] {
        let figure = figures[index]
        guard let place = clauses.firstIndex(where: { $0.tokens.overlaps(figure) }) else { return [] }
        let clause = clauses[place]
        var found = owners(before: figure, in: clause, &quotes)
        let isPart = !found.isEmpty || isPartitive(figure)
        let right = names(behind: figure, in: clause)
        let leads = clause.tokens.lowerBound >= figure.lowerBound - 2
        if isPart {
            found += right
            if !found.isEmpty { return unique(found) }
        }
        if leads, clause.isParenthesis || clause.lead != nil || place > 0, !right.isEmpty, isEllipsis(clause) {
            return unique(right)
        }
        if clause.isParenthesis, let name = lastName(in: body.lowerBound..<clause.tokens.lowerBound) {
            return [name.entity]
        }
        found += subject(of: place)
        found += names(between: clause.subjectEnd, and: figure.lowerBound)
        found += objects(in: clause, &quotes)
        found += right
        if found.isEmpty { found = fallback(place) }
        return unique(found)
    }

    private func unique(_ entities: [Int]) -> [Int] {
        entities.enumerated().filter { entities[..<$0.offset].contains($0.element) == false }
            .map(\.element)
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
        for earlier in clauses[..<place].reversed() {
            if let lead = earlier.lead, reading.isA(lead, [.relative, .subordinator]) { continue }
            if case .entities(let entities) = earlier.subject { return entities }
            if case .unnamed = earlier.subject, earlier.tokens.contains(where: { reading.isFinite($0) }) {
                return []
            }
        }
        return []
    }

    /// "its 11,200 jobs", "Norway's 40 fields", "the club's debt of €88 million".
    private func owners(before figure: Range<Int>, in clause: Clause, _ quotes: inout QuoteReader) -> [Int] {
        var token = figure.lowerBound - 1
        let last = max(clause.tokens.lowerBound, token - 5)
        while token >= last {
            if reading.isA(token, .possessive), token >= clause.subjectEnd {
                return pronoun(at: token, &quotes).map { [$0] } ?? []
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

    /// "22 of the 40 gates": the second is the thing's own.
    private func isPartitive(_ figure: Range<Int>) -> Bool {
        let token = figure.lowerBound
        return token >= 3 && reading.isWord(token - 1, Words.the) && reading.isWord(token - 2, Words.of)
    }

    private func names(behind figure: Range<Int>, in clause: Clause) -> [Int] {
        names(between: figure.upperBound, and: limit(behind: figure, in: clause))
    }

    private func limit(behind figure: Range<Int>, in clause: Clause) -> Int {
        let next = figures.first { $0.lowerBound >= figure.upperBound }?.lowerBound
        return min(clause.tokens.upperBound, next ?? clause.tokens.upperBound)
    }

    private func names(between start: Int, and end: Int) -> [Int] {
        guard start < end else { return [] }
        var found: [Int] = []
        for token in start..<end {
            guard let name = reading.name(at: token), name.type != .people, !isHidden(token) else {
                continue
            }
            if found.last != name.entity { found.append(name.entity) }
        }
        return found
    }

    /// Common nouns and pronouns behind the verb: "cost the airline $38 million", "bought him for".
    private func objects(in clause: Clause, _ quotes: inout QuoteReader) -> [Int] {
        var found: [Int] = []
        for token in max(clause.subjectEnd, clause.tokens.lowerBound)..<clause.tokens.upperBound {
            if isHidden(token) || reading.name(at: token) != nil { continue }
            if reading.isA(token, .object), !reading.isA(token, [.subject, .plural, .firstPerson]) {
                let isHer = reading.isA(token, .possessive)
                if !isHer, let entity = pronoun(at: token, &quotes) { found.append(entity) }
            } else if reading.isA(token, .definite), token + 1 < clause.tokens.upperBound {
                let head = nounEnd(from: token + 1, clause)
                if let entity = common(head, from: token, quotes) { found.append(entity) }
            }
        }
        return found
    }

    private func nounEnd(from start: Int, _ clause: Clause) -> Int {
        var end = start
        while end + 1 < clause.tokens.upperBound, end - start < 3, reading.isSmall(end + 1),
            !reading.isA(end + 1, [.preposition, .conjoined, .anyDeterminer, .adverb, .time]),
            !reading.isFinite(end + 1)
        {
            end += 1
        }
        return end
    }

    /// Nothing named: what the paragraph speaks of, unless the subject stands on its own.
    private func fallback(_ place: Int) -> [Int] {
        var head: Int?
        for clause in clauses[...place].reversed() {
            if case .unnamed(let noun) = clause.subject {
                head = noun
                break
            }
        }
        guard let head else { return topic }
        if reading.isA(head, .commodity) { return [] }
        if !topic.isEmpty { return topic }
        return reading.isA(head, .relational) ? main.map { [$0] } ?? [] : []
    }
}
