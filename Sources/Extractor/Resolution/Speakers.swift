/// Who speaks, as found beside a verb of saying.
struct Speaker {
    /// The noun phrase with what is apposed to it.
    var tokens: Range<Int>
    var entity: Int?
    /// What the article calls a speaker that has no name, or one who speaks for a body.
    var role: Range<Int>?
}

/// Reads noun phrases beside verbs of saying.
struct SpeakerReader {
    let reading: ReadText

    // MARK: Before a verb

    /// The subject that ends right before `verb`, not reaching below `floor`.
    ///
    /// - Parameter clause: where the words begin that are given to it; pronouns look behind that.
    func before(
        _ verb: Int, floor: Int, clause: Int, _ antecedents: inout Antecedents
    ) -> Speaker? {
        var end = verb
        while end > floor, isBetweenSubjectAndVerb(end - 1) { end -= 1 }
        guard end > floor else { return nil }
        if reading.isMark(end - 1, ")") { end = openParenthesis(before: end - 1, floor) ?? end }
        guard end > floor else { return nil }
        if reading.isComma(end - 1) || reading.isDash(end - 1) {
            return apposed(end - 1, floor: floor, clause: clause, &antecedents)
        }
        if let written = authored(before: end, floor: floor) { return written }
        let start = phraseStart(before: end, floor: floor)
        guard start < end else { return nil }
        var speaker = meaning(of: start..<end, before: clause, &antecedents)
        // "its finance director, Teresa Bramante" begins before the comma.
        if let name = reading.name(at: end - 1), name.type == .person,
            start == name.tokens.lowerBound,
            start - 1 > floor, reading.isComma(start - 1),
            let role = rolePhrase(before: start - 1, floor: floor)
        {
            speaker?.tokens = role..<end
        }
        return speaker
    }

    private func isBetweenSubjectAndVerb(_ token: Int) -> Bool {
        // "a Reuters tally" is no adverb.
        guard reading.isWord(token), reading.name(at: token) == nil,
            !reading.isA(token, .document)
        else { return false }
        if reading.isA(token, [.have, .adverb]) { return true }
        let text = reading.layout.span(token..<(token + 1))
        return text.count > 4 && reading.isSmall(token)
            && reading.layout.text[text.end - 1] == UInt8(ascii: "y")
            && reading.layout.text[text.end - 2] == UInt8(ascii: "l")
    }

    private func openParenthesis(before token: Int, _ floor: Int) -> Int? {
        var index = token
        while index > floor, token - index < 12 {
            if reading.isMark(index, "(") { return index }
            index -= 1
        }
        return nil
    }

    /// The head of "X, chief executive of Y, said" and "the firm's head, X, said"; `comma` is the
    /// last one.
    private func apposed(
        _ comma: Int, floor: Int, clause: Int, _ antecedents: inout Antecedents
    ) -> Speaker? {
        var end = comma
        for _ in 0..<6 {
            let start = segmentStart(before: end, floor: floor)
            guard start < end else { return nil }
            let hasLeft =
                start - 1 > floor && (reading.isComma(start - 1) || reading.isDash(start - 1))
            let isRelative = reading.isA(start, .relative)
            let follows = hasLeft && reading.name(at: start - 2)?.type == .person
            let isDescription =
                isRelative || !startsName(start..<end)
                || follows && reading.name(at: start)?.type != .person
                || hasLeft && isWiderPlace(start, floor: floor)
            if hasLeft, isDescription,
                isRelative || endsName(before: start - 1) || isAuthored(start)
                    || isWiderPlace(start, floor: floor)
            {
                end = start - 1
                continue
            }
            let first = phraseStart(before: end, floor: floor)
            guard first < end else { return nil }
            var speaker = meaning(of: first..<end, before: clause, &antecedents)
            if speaker?.entity == nil, let name = personInSegments(run(end, comma)) {
                speaker?.entity = name.entity
                speaker?.role = nil
            }
            let role =
                hasLeft && isName(first..<end) ? rolePhrase(before: start - 1, floor: floor) : nil
            speaker?.tokens = run(role ?? first, comma)
            return speaker
        }
        return nil
    }

    private static let seated = WordSet(["based", "headquartered", "incorporated", "located"])

    /// "X, based in Waltham, Massachusetts, said": the second of two places is no speaker.
    private func isWiderPlace(_ start: Int, floor: Int) -> Bool {
        guard start - 1 > floor, reading.tokens[start].isCapital else { return false }
        let left = segmentStart(before: start - 1, floor: floor)
        return left < start - 1 && Self.seated.contains(reading.tokens[left].word)
    }

    /// "The report, by Oxfam, says", "the data, from Eurostat, shows": whose it is stands between.
    private func isAuthored(_ by: Int) -> Bool {
        (reading.isWord(by, Words.by) || reading.isWord(by, Words.from)) && by > 1
            && reading.isA(by - 2, .document)
    }

    private func isName(_ range: Range<Int>) -> Bool {
        reading.name(at: range.lowerBound)?.tokens == range
    }

    /// "the head teacher, Nikolai Pak,": the name stands between the commas behind a role.
    func personInSegments(_ range: Range<Int>) -> ReadText.Name? {
        for token in range {
            if let name = reading.name(at: token), name.type == .person { return name }
            if reading.isA(token, [.relative, .preposition]) { return nil }
        }
        return nil
    }

    private func segmentStart(before end: Int, floor: Int) -> Int {
        var start = end
        while start > floor, end - start < 40, !reading.isComma(start - 1),
            !reading.isDash(start - 1),
            !reading.isMark(start - 1, ";")
        {
            start -= 1
        }
        return start
    }

    private func startsName(_ range: Range<Int>) -> Bool {
        let token = range.lowerBound
        return reading.name(at: token) != nil || reading.tokens[token].isCapital
    }

    private func endsName(before comma: Int) -> Bool {
        var token = comma - 1
        if token > 2, reading.isMark(token, ")") {
            token = (openParenthesis(before: token, 0) ?? 1) - 1
        }
        guard let name = reading.name(at: max(0, token)) else { return false }
        return name.type != .people
    }

    /// Where a role's noun phrase begins that ends at a comma, as "CCL's finance director,".
    private func rolePhrase(before comma: Int, floor: Int) -> Int? {
        guard reading.isSmall(comma - 1) || endsName(before: comma) else { return nil }
        let start = phraseStart(before: comma, floor: floor)
        let hasRole = run(start, comma).contains { reading.isA($0, [.person, .council]) }
        let isSetOff = start <= floor || reading.isComma(start - 1) || reading.isDash(start - 1)
        return start < comma && hasRole && isSetOff ? start : nil
    }

    /// Walks left over what may stand in one noun phrase.
    func phraseStart(before end: Int, floor: Int) -> Int {
        var start = end
        while start > floor, end - start < 24 {
            let token = start - 1
            if let name = reading.name(at: token) {
                start = max(floor, name.tokens.lowerBound)
                continue
            }
            guard belongsToPhrase(token) else { break }
            start -= 1
        }
        return trimmed(start..<end)
    }

    private func belongsToPhrase(_ token: Int) -> Bool {
        switch reading.tokens[token].kind {
        case .number, .address: return true
        case .mark:
            return reading.isPossessive(token) || reading.isMark(token, "&")
                || reading.isMark(token, "-") && !reading.isDash(token)
                || reading.isMark(token, "(") || reading.isMark(token, ")")
                || reading.isMark(token, "/")
        case .word:
            if reading.isA(token, [.subordinator, .relative, .be, .modal, .have]) {
                return reading.isWord(token, Words.at) || reading.isWord(token, Words.of)
            }
            if reading.isA(token, .coordinator) { return reading.isWord(token, Words.and) }
            if reading.isA(token, [.person, .document, .council, .audience]) { return true }
            return !reading.isFinite(token) || reading.isA(token, .anyDeterminer)
        }
    }

    /// Leaves out what cannot begin a subject: "and", "in a statement", "on Monday".
    private func trimmed(_ range: Range<Int>) -> Int {
        var start = range.lowerBound
        while start < range.upperBound {
            let isLead =
                reading.isA(start, [.coordinator, .adverb, .time]) && reading.name(at: start) == nil
            if isLead {
                start += 1
            } else if reading.isA(start, .preposition) {
                guard let next = headBehindPreposition(start, range.upperBound) else {
                    return range.upperBound
                }
                start = next
            } else {
                return start
            }
        }
        return start
    }

    /// In "in a statement the company" the second determiner or a later name begins the subject.
    private func headBehindPreposition(_ preposition: Int, _ end: Int) -> Int? {
        var token = preposition + 2
        while token < end {
            let begins =
                reading.isA(token, [.anyDeterminer, .subject])
                || reading.name(at: token).map { $0.tokens.lowerBound == token } ?? false
            if begins, !reading.isA(token - 1, [.preposition, .coordinator, .anyDeterminer]),
                !reading.isPossessive(token - 1)
            {
                return token
            }
            token += 1
        }
        return nil
    }

    // MARK: After a verb

    /// The subject behind a verb: "said CCL's finance director, Teresa Bramante".
    func after(_ verb: Int, limit: Int, _ antecedents: inout Antecedents) -> Speaker? {
        let start = verb + 1
        let end = phraseEnd(from: start, limit: limit)
        guard start < end else { return nil }
        guard var speaker = meaning(of: start..<end, before: verb, &antecedents) else { return nil }
        let hasRole = run(start, end).contains { reading.isA($0, [.person, .council]) }
        // "said the regional director, Commodore Rodel Agbayani"
        let isTitled =
            end + 2 < limit && reading.name(at: end + 1) == nil
            && reading.tokens[end + 1].kind == .word && reading.tokens[end + 1].isCapital
        let place = isTitled ? end + 2 : end + 1
        if place < limit, reading.isComma(end), let name = reading.name(at: place),
            name.type == .person, hasRole, personIn(run(start, end)) == nil
        {
            speaker.entity = name.entity
            speaker.role = nil
            speaker.tokens = start..<name.tokens.upperBound
        }
        if hasRole, let name = officer(from: start, limit: limit) {
            speaker.entity = name.entity
            speaker.role = nil
            speaker.tokens = start..<name.tokens.upperBound
        }
        speaker.tokens = run(start, appositionEnd(from: speaker.tokens.upperBound, limit: limit))
        return speaker
    }

    /// "said head of communications Faith Ochieng": the person behind a role of small words.
    private func officer(from start: Int, limit: Int) -> ReadText.Name? {
        var hasOf = false
        for token in run(start, min(limit, start + 7)) {
            if let name = reading.name(at: token) {
                return hasOf && name.type == .person && name.tokens.lowerBound == token
                    ? name : nil
            }
            guard reading.isWord(token), reading.isSmall(token) else { return nil }
            if reading.isWord(token, Words.of) { hasOf = true }
            if reading.isA(token, [.anyDeterminer, .relative, .coordinator]), token > start {
                return nil
            }
        }
        return nil
    }

    /// Behind "…, the agency's spokeswoman" and "…, who teaches there": no words of the clause's own.
    private func appositionEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while end + 1 < limit, reading.isComma(end) {
            let next = end + 1
            let describes =
                reading.isA(next, [.anyDeterminer, .relative, .person])
                || reading.tokens[next].kind == .number
            guard describes else { return end }
            var stop = next
            while stop < limit, !reading.isComma(stop), !reading.isStop(stop),
                !reading.isMark(stop, ";")
            {
                stop += 1
            }
            if !reading.isA(next, .relative),
                run(next, stop).contains(where: { reading.isFinite($0) })
            {
                return end
            }
            end = stop
        }
        return end
    }

    func personIn(_ range: Range<Int>) -> ReadText.Name? {
        // "Elnett's operations chief" is no Elnett, even if that looks like a person.
        range.lazy.compactMap { reading.name(at: $0) }.first {
            $0.type == .person && !reading.isPossessive($0.tokens.upperBound)
        }
    }

    /// "According to Oxfam some 1,900 people": behind a name, what begins another noun phrase.
    func opensPhrase(_ token: Int) -> Bool {
        reading.tokens[token].kind == .number || reading.isA(token, [.anyDeterminer, .pronoun])
            || Self.openers.contains(reading.tokens[token].word)
    }

    private static let openers = WordSet("about almost around nearly roughly some")

    func phraseEnd(from start: Int, limit: Int) -> Int {
        var end = start
        while end < limit, end - start < 24 {
            if reading.name(at: end) == nil {
                if end > start, reading.name(at: end - 1) != nil, opensPhrase(end) { break }
                let isPart = belongsToPhrase(end)
                if !isPart || reading.isA(end, .time) && end > start { break }
                if reading.isA(end, .preposition), end == start { break }
            }
            end += 1
        }
        // A phrase does not end in a preposition: "said X on".
        while end > start, reading.isA(end - 1, [.preposition, .adverb, .definite, .indefinite]),
            reading.name(at: end - 1) == nil
        {
            end -= 1
        }
        return end
    }
}
