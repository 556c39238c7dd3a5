/// What follows a verb of saying.
enum Complement: Equatable {
    /// Nothing that is said: the sentence or a comma ends the phrase here.
    case none(end: Int)
    /// Words of a speaker from here on; after "that" or a colon they are marked as such.
    case clause(start: Int, isMarked: Bool)
    /// Words in quotation marks, opening here.
    case quotation(open: Int)
    /// A preposition and more up to a comma: either where one spoke or what one said.
    case open(start: Int, end: Int)
    /// A noun, an infinitive, a question: nothing is reported.
    case noun(start: Int)
}

/// Reads on from a verb of saying, over whom, when and where it was said.
struct ComplementReader {
    let reading: ReadText
    /// Per token: it opens a quotation.
    let isOpening: [Bool]

    private func opensQuotation(_ token: Int) -> Bool { isOpening[token] }

    func complement(after verb: Int, _ use: SpeechVerb, limit: Int) -> Complement {
        var token = verb + 1
        if token < limit, reading.isWord(token, Words.out) { token += 1 }
        if use.uses.contains(.addressee) { token = addresseeEnd(from: token, limit: limit) }
        while token < limit {
            if opensQuotation(token) { return .quotation(open: token) }
            if reading.isStop(token) { return .none(end: token) }
            if reading.tokens[token].kind == .mark { return behindMark(token, limit: limit) }
            if reading.isWord(token, Words.that), reading.name(at: token) == nil {
                return .clause(start: token + 1, isMarked: true)
            }
            guard let next = circumstanceEnd(from: token, limit: limit) else {
                return plain(token, verb, use, limit: limit)
            }
            if next.isOpen { return .open(start: token, end: next.end) }
            token = next.end
        }
        return .none(end: limit)
    }

    private func behindMark(_ token: Int, limit: Int) -> Complement {
        let next = token + 1
        if next < limit, opensQuotation(next) { return .quotation(open: next) }
        if reading.isMark(token, ":") { return .clause(start: next, isMarked: true) }
        if reading.tokens[token].kind == .mark, isCurrency(token) {
            return .clause(start: token, isMarked: false)
        }
        return .none(end: token)
    }

    private func isCurrency(_ token: Int) -> Bool {
        let scalar = reading.layout.mark(token)
        return scalar == 0x24 || scalar == 0xA3 || 0x20A0...0x20CF ~= scalar || scalar == 0xA5
    }

    /// A word that neither says when nor where: the clause begins, or a noun follows.
    private func plain(_ token: Int, _ verb: Int, _ use: SpeechVerb, limit: Int) -> Complement {
        if reading.isA(token, .coordinator) { return .none(end: token) }
        if let start = statement(token, limit: limit) {
            return .clause(start: start, isMarked: true)
        }
        if reading.isA(token, .subordinator), !Self.conditions.contains(reading.tokens[token].word)
        {
            return .none(end: token)
        }
        if Self.noClause.contains(reading.tokens[token].word), reading.name(at: token) == nil,
            !isDeterminerNo(token, limit: limit)
        {
            return .noun(start: token)
        }
        guard use.uses.contains(.bare) else { return .noun(start: token) }
        if Self.says.contains(reading.tokens[verb].word) {
            return .clause(start: token, isMarked: false)
        }
        return hasClause(from: token, limit: limit)
            ? .clause(start: token, isMarked: false) : .noun(start: token)
    }

    /// "denied the claim that …", "confirmed reports that …": behind the noun of what is said.
    private func statement(_ token: Int, limit: Int) -> Int? {
        let noun = reading.isA(token, .anyDeterminer) ? token + 1 : token
        guard noun + 2 < limit, reading.isSmall(noun), reading.isWord(noun + 1, Words.that),
            Self.statements.contains(reading.tokens[noun].word)
        else { return nil }
        return noun + 2
    }

    private static let statements = WordSet([
        "accusation", "accusations", "allegation", "allegations", "charge", "charges", "claim",
        "claims", "report", "reports", "rumors", "rumours", "suggestion", "suggestions",
    ])

    /// "says no child has gone without": "no" belongs to a noun.
    private func isDeterminerNo(_ token: Int, limit: Int) -> Bool {
        guard token + 1 < limit, reading.isA(token, .indefinite), reading.isWord(token + 1) else {
            return false
        }
        return !reading.isA(token + 1, [.preposition, .conjoined])
    }

    /// A subject and its verb follow, not a noun with its relative clause.
    private func hasClause(from start: Int, limit: Int) -> Bool {
        let isPronoun = reading.isA(start, .subject)
        for token in run(start, min(limit, start + 14)) {
            if reading.isComma(token) || reading.isA(token, .relative) { return false }
            if reading.isA(token, .coordinator), !reading.isWord(token, Words.and) { return false }
            if token > start, reading.isFinite(token) {
                let isNoun =
                    reading.isA(token - 1, .anyDeterminer) || reading.isA(token - 1, .preposition)
                return isPronoun || !isNoun && reading.isA(token, [.auxiliary, .verb])
            }
        }
        return false
    }

    private static let conditions = WordSet(["if", "even", "once", "although"])
    private static let says = WordSet(["said", "says", "say", "saying", "told", "tells"])
    private static let noClause = WordSet([
        "so", "yes", "no", "nothing", "little", "much", "what", "how", "why", "whether", "who",
        "goodbye", "sorry", "anything", "something", "whom", "thanks", "hello", "which",
    ])

    // MARK: Whom, when, where

    /// "reporters", "the High Court", "a meeting in Bergen", "him".
    private func addresseeEnd(from start: Int, limit: Int) -> Int {
        guard start < limit else { return start }
        if reading.isA(start, [.object, .subject]), !reading.isA(start, .possessive) {
            let isHer = reading.isA(start, .feminine)
            return isHer && start + 1 < limit && reading.isSmall(start + 1)
                && !reading.isWord(start + 1, Words.that) ? start + 2 : start + 1
        }
        var token = start
        while token < min(limit, start + 8) {
            if let name = reading.name(at: token) {
                token = name.tokens.upperBound
                if token < limit, reading.isPossessive(token) { token += 1; continue }
                return token
            }
            if reading.isA(token, .audience) {
                // "a news conference", "the court house": the last of such nouns.
                let next = token + 1
                if next < limit, reading.isA(next, .audience), reading.isSmall(next) {
                    token += 1; continue
                }
                return next
            }
            let isPart =
                reading.isWord(token)
                && !reading.isA(token, [.preposition, .conjoined, .auxiliary])
                || reading.isA(token, .anyDeterminer) && token == start
                || reading.isMark(token, "-")
            guard isPart else { break }
            token += 1
        }
        return start
    }

    /// The end of an adverb, a date, or a phrase like "in a statement on Monday"; `nil` at other words.
    private func circumstanceEnd(from token: Int, limit: Int) -> (end: Int, isOpen: Bool)? {
        guard reading.name(at: token) == nil else { return nil }
        if reading.isA(token, .time) { return (timeEnd(from: token, limit: limit), false) }
        if reading.isA(token, .adverb) { return (token + 1, false) }
        if Self.lastOrNext.contains(reading.tokens[token].word), token + 1 < limit,
            reading.isA(token + 1, .time)
        {
            return (timeEnd(from: token + 1, limit: limit), false)
        }
        guard reading.isA(token, .preposition), token + 1 < limit else { return nil }
        let next = reading.tokens[token + 1].word
        if next == Words.least || next == Words.most { return nil }
        if reading.isA(token + 1, .time) { return (timeEnd(from: token + 1, limit: limit), false) }
        if reading.isWord(token, Words.to), isInfinitive(token + 1) { return nil }
        if reading.isWord(token, Words.as) { return nil }
        if let end = occasionEnd(from: token + 1, limit: limit) { return (end, false) }
        return prepositionalEnd(from: token + 1, limit: limit)
    }

    private static let lastOrNext = WordSet(["last", "next", "this", "early", "late"])

    private func isInfinitive(_ token: Int) -> Bool {
        reading.isSmall(token)
            && !reading.isA(token, [.anyDeterminer, .audience, .object, .person])
    }

    private func timeEnd(from start: Int, limit: Int) -> Int {
        var token = start
        while token < limit, reading.isA(token, .time) || reading.tokens[token].kind == .number {
            token += 1
        }
        return token
    }

    /// "a statement", "an interview with Reuters", "remarks to parliament": prepositions stay for
    /// the next round.
    private func occasionEnd(from start: Int, limit: Int) -> Int? {
        var token = start
        while token < min(limit, start + 6) {
            let isOccasion = reading.isA(token, [.occasion, .document, .audience])
            if isOccasion {
                let next = token + 1
                if next < limit, reading.isA(next, [.occasion, .document, .audience]) {
                    token += 1; continue
                }
                return next
            }
            if reading.isA(token, [.preposition, .conjoined, .auxiliary]) { return nil }
            guard reading.isWord(token) || reading.isPossessive(token) else { return nil }
            token += 1
        }
        return nil
    }

    /// A preposition's phrase of any other kind: up to "that", marks or the sentence's end.
    private func prepositionalEnd(from start: Int, limit: Int) -> (end: Int, isOpen: Bool)? {
        for token in run(start, min(limit, start + 16)) {
            if opensQuotation(token) || reading.isMark(token, ":") || reading.isStop(token) {
                return (token, false)
            }
            if reading.isWord(token, Words.that), reading.name(at: token) == nil {
                return (token, false)
            }
            if reading.isComma(token) { return (token, true) }
            if token > start, reading.isFinite(token) { return nil }
        }
        return start + 16 >= limit ? (limit, false) : nil
    }
}
