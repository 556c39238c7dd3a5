/// Speech without quotation marks: "X said that …", "…, X said", "according to X, …".
extension QuoteReader {
    mutating func readReported(_ sentence: Range<Int>) {
        var covered = sentence.lowerBound
        let (reading, according) = (reading, Words.according)
        readHeadline(sentence)
        for token in sentence where reading.mayTell(token) {
            guard !isQuoted[token], token >= covered, !isUsedVerb[token] else { continue }
            if reading.isWord(token, according), token + 2 < sentence.upperBound,
                reading.isWord(token + 1, Words.to)
            {
                covered = max(covered, readAccordingTo(token, sentence))
            } else if let end = readBasis(token, sentence) {
                covered = max(covered, end)
            } else if let verb = reading.speechVerb(token),
                !verb.uses.isDisjoint(with: [.bare, .that, .behind])
            {
                covered = max(covered, readVerb(token, verb, sentence))
            }
            if reading.isA(token, .counts), !isUsedVerb[token] { readCount(token, sentence) }
            if reading.isA(token, .reports) || Self.isRevising(token, reading), !isUsedVerb[token] {
                readReport(token, sentence)
            }
        }
    }

    /// - Returns: the token up to which words were given to somebody.
    private mutating func readVerb(_ token: Int, _ verb: SpeechVerb, _ sentence: Range<Int>) -> Int
    {
        let isSaying = verb.form == .participle
        if isSaying { return readParticiple(token, verb, sentence) }
        guard !isPassive(token), !isRefused(token) else { return token }
        let floor = clauseStart(in: sentence, before: token)
        let isSetOff = reading.isComma(max(0, token - 1))
        if isSetOff, verb.uses.contains(.behind) || isWritten(behind: token),
            !verb.uses.contains(.addressee), let end = readInverted(token, sentence)
        {
            return end
        }
        let isShared = token > floor && reading.isA(token - 1, .coordinator)
        guard
            var speaker = isShared
                ? sharedSubject(of: token, in: sentence)
                : speakers.before(token, floor: floor, clause: floor, &antecedents),
            isPlausible(speaker), !isRelative(token, speaker)
        else { return token }
        let isWritten = written(token, speaker) != nil
        if isWritten { speaker = withoutOwner(speaker) }
        let use = isWritten ? verb.ofDocuments : verb
        let complement = complements.complement(after: token, use, limit: sentence.upperBound)
        if isWritten, case .noun = complement { readWritten(token, speaker, sentence) }
        return place(token, use, speaker, complement, sentence, isShared: isShared)
    }

    private mutating func place(
        _ token: Int, _ verb: SpeechVerb, _ speaker: Speaker, _ complement: Complement,
        _ sentence: Range<Int>, isShared: Bool
    ) -> Int {
        switch complement {
        case .clause(let start, let isMarked):
            guard isMarked || !verb.uses.contains(.doubtful) else { return token }
            return addClause(from: start, token, speaker, sentence)
        case .open(let start, let end):
            if !isShared, readBehind(token, verb, speaker, end: end, sentence) { return token + 1 }
            guard verb.uses.contains(.bare), !verb.uses.contains(.doubtful) else { return token }
            return addClause(from: start, token, speaker, sentence)
        case .none(let end):
            if !isShared { _ = readBehind(token, verb, speaker, end: end, sentence) }
            return token + 1
        case .quotation, .noun:
            return token + 1
        }
    }

    private mutating func addClause(
        from start: Int, _ token: Int, _ speaker: Speaker, _ sentence: Range<Int>
    ) -> Int {
        var end = clauseEnd(from: start, sentence)
        // "promised $2m and the bank has given": no clause, but an amount.
        if start == token + 1, !reading.isWord(start) { end = objectEnd(from: start, end) }
        guard reading.words(in: run(start, end)) >= 2 else {
            reportBare(run(start, end), token, speaker)
            return token + 1
        }
        // A title tells in short what the body says in full: its numbers are somebody's, its words not.
        if reading.isTitle(token) {
            if let entity = speaker.entity { report(run(start, end), by: entity) }
            return end
        }
        add(run(start, end), speaker, verb: token..<(token + 1), isDirect: false)
        tellStages(of: token, before: start, sentence)
        return end
    }

    /// "Oxfam said 50": a number alone, of what was told before.
    private mutating func reportBare(_ words: Range<Int>, _ verb: Int, _ speaker: Speaker) {
        guard let entity = speaker.entity, words.contains(where: { !reading.isWord($0) }) else {
            return
        }
        report(words, by: entity)
        // "First gas? Meridian says 2029" speaks of itself.
        let sentence = reading.sentence(at: verb)
        guard let before = said.last, sentence.contains(before.words.lowerBound) else { return }
        tell(speaker.tokens.lowerBound..<(verb + 1))
    }

    /// "…, X said": the clause before the speaker's phrase.
    private mutating func readBehind(
        _ token: Int, _ verb: SpeechVerb, _ speaker: Speaker, end: Int, _ sentence: Range<Int>
    ) -> Bool {
        let comma = speaker.tokens.lowerBound - 1
        guard verb.uses.contains(.behind), comma > sentence.lowerBound, isSetOff(comma),
            !reading.isA(comma - 1, .relative)
        else {
            return false
        }
        let start = clauseStart(in: sentence, before: comma)
        guard start < comma, reading.words(in: run(start, comma)) >= 2 else { return false }
        if isClause(run(start, comma)) || end >= sentence.upperBound - 1 {
            guard reading.words(in: run(start, comma)) >= 3 else { return false }
            add(run(start, comma), speaker, verb: token..<(token + 1), isDirect: false)
            reportRest(from: end, by: speaker, sentence)
        } else {
            // "The first stage, she said, will start in 2028."
            let last = clauseEnd(from: end + 1, sentence)
            guard last > end + 1 else { return false }
            add(run(start, last), speaker, verb: token..<(token + 1), isDirect: false)
        }
        return true
    }

    private func isSetOff(_ token: Int) -> Bool {
        reading.isComma(token) || reading.isDash(token)
            || isQuoted[token] && (reading.isMark(token, "”") || reading.isMark(token, "\""))
    }

    private func isClause(_ range: Range<Int>) -> Bool {
        reading.words(in: range) >= 3 && range.contains { reading.isFinite($0) || isQuoted[$0] }
    }

    /// "…, say villagers on the other bank."
    private mutating func readInverted(_ token: Int, _ sentence: Range<Int>) -> Int? {
        let start = clauseStart(in: sentence, before: token - 1)
        // "Leaks swallow 37 percent of the water, said …" has a verb that no table knows.
        let said = run(start, token - 1)
        let isLong = reading.words(in: said) >= 5 && reading.speechVerb(token)?.form == .past
        let end = speakers.phraseEnd(from: token + 1, limit: sentence.upperBound)
        // "Rents up 4%, says Halifax": a headline, which has no verb that grammar knows.
        let isLast = end == sentence.upperBound && reading.name(at: end - 1) != nil
        guard start + 1 < token, isLong || isLast && reading.words(in: said) >= 3 || isClause(said)
        else { return nil }
        guard end > token + 1, end >= sentence.upperBound || isPhraseEnd(end),
            let speaker = speakers.after(token, limit: sentence.upperBound, &antecedents),
            isPlausible(speaker)
        else { return nil }
        add(run(start, token - 1), speaker, verb: token..<(token + 1), isDirect: false)
        reportRest(from: end, by: speaker, sentence)
        return end
    }

    /// ", X said on Thursday, up from 1.9 billion": what hangs on the clause before is X's too.
    private mutating func reportRest(from comma: Int, by speaker: Speaker, _ sentence: Range<Int>) {
        guard let entity = speaker.entity, reading.isComma(comma) else { return }
        let end = clauseEnd(from: comma + 1, sentence)
        guard end > comma + 1 else { return }
        guard Self.comparing.contains(reading.tokens[comma + 1].word) || isResumed(comma + 1) else {
            return
        }
        report(run(comma + 1, end), by: entity)
    }

    private static let comparing = WordSet([
        "above", "against", "below", "beating", "compared", "down", "excluding", "falling", "from",
        "including", "missing", "on", "or", "plus", "rising", "unchanged", "up", "versus",
    ])

    /// "The firm will spend $4m, she said, and plans to hire 600": the clause before goes on.
    private func isResumed(_ token: Int) -> Bool {
        let verb = token + 1
        guard reading.isA(token, .coordinator), reading.isSmall(verb), reading.isFinite(verb),
            reading.speechVerb(verb) == nil
        else { return false }
        let end = reading.tokens[verb].span.end
        return reading.isA(verb, .auxiliary) || reading.layout.text[end - 1] == UInt8(ascii: "s")
    }

    private func isPhraseEnd(_ token: Int) -> Bool {
        reading.isComma(token) || reading.isStop(token) || reading.isMark(token, ";")
            || reading.isA(token, [.preposition, .time, .relative])
    }

    /// ", adding that …", "was quoted as saying …".
    private mutating func readParticiple(
        _ token: Int, _ verb: SpeechVerb, _ sentence: Range<Int>
    ) -> Int {
        guard token - 2 > sentence.lowerBound else { return token }
        let complement = complements.complement(after: token, verb, limit: sentence.upperBound)
        if reading.isWord(token - 2, Words.quoted) {
            guard let speaker = quotedSubject(of: token, in: sentence) else { return token }
            return place(token, verb, speaker, complement, sentence, isShared: false)
        }
        guard case .clause(let start, let isMarked) = complement,
            isMarked || reading.isWord(token, Words.saying)
        else { return token }
        guard reading.isComma(token - 1) || isQuoted[token - 1],
            let speaker = sharedSubject(of: token, in: sentence), isPlausible(speaker)
        else { return token }
        return addClause(from: start, token, speaker, sentence)
    }

    /// "the minister was quoted as saying": who stands before the auxiliaries.
    private mutating func quotedSubject(of saying: Int, in sentence: Range<Int>) -> Speaker? {
        let subject = subjectEnd(ofQuoted: saying, floor: sentence.lowerBound)
        let floor = clauseStart(in: sentence, before: subject)
        return speakers.before(subject, floor: floor, clause: floor, &antecedents)
    }

    /// Behind the subject of "was quoted as saying".
    func subjectEnd(ofQuoted saying: Int, floor: Int) -> Int {
        var subject = saying - 2
        while subject > floor, reading.isA(subject - 1, [.be, .have, .adverb]) { subject -= 1 }
        return subject
    }

    // MARK: According to

    private mutating func readAccordingTo(_ token: Int, _ sentence: Range<Int>) -> Int {
        guard let speaker = speakers.after(token + 1, limit: sentence.upperBound, &antecedents),
            isPlausible(speaker), !isManner(speaker)
        else { return token + 2 }
        let verb = token..<(token + 2)
        let start = clauseStart(in: sentence, before: token)
        if token <= start + 1 {
            let clause = leadEnd(from: speaker.tokens.upperBound, sentence)
            guard clause < sentence.upperBound else { return token + 2 }
            let end = clauseEnd(from: clause, sentence)
            add(run(clause, end), speaker, verb: verb, isDirect: false)
            return end
        }
        var end = token
        while end > start, reading.isComma(end - 1) { end -= 1 }
        guard reading.words(in: run(start, end)) >= 3 else { return token + 2 }
        add(run(start, end), speaker, verb: verb, isDirect: false)
        return speaker.tokens.upperBound
    }

    /// "according to plan", "according to law".
    private func isManner(_ speaker: Speaker) -> Bool {
        speaker.tokens.count == 1 && speaker.entity == nil
            && reading.isSmall(speaker.tokens.lowerBound)
            && !reading.isA(speaker.tokens.lowerBound, .person)
    }

    /// Behind the comma that closes "According to X, who …,".
    private func leadEnd(from start: Int, _ sentence: Range<Int>) -> Int {
        // "According to the board the cost is": no comma.
        if start < sentence.upperBound, !reading.isComma(start),
            speakers.opensPhrase(start)
        {
            return start
        }
        guard var comma = nextComma(from: start, sentence) else { return sentence.upperBound }
        while let later = nextComma(from: comma + 1, sentence), later - comma < 14 {
            let isApposed =
                reading.isA(comma + 1, .relative)
                || !run(comma + 1, later).contains { reading.isFinite($0) }
            guard isApposed else { break }
            comma = later
        }
        return comma + 1
    }

    private func nextComma(from start: Int, _ sentence: Range<Int>) -> Int? {
        guard start < sentence.upperBound else { return nil }
        return run(start, sentence.upperBound).first { reading.isComma($0) && !isQuoted[$0] }
    }

    // MARK: Numbers of another

    /// "The union put the loss at $5 million": no words, but a number that is somebody's.
    private mutating func readReport(_ token: Int, _ sentence: Range<Int>) {
        // "The index put on 0.8%": it rose.
        guard !isPassive(token), token > sentence.lowerBound, !reading.isWord(token - 1, Words.to),
            !reading.isWord(token + 1, Words.on)
                || Self.insisting.contains(reading.tokens[token].word),
            !Self.seeing.contains(reading.tokens[token].word) || foresees(token, sentence),
            !Self.speaking.contains(reading.tokens[token].word) || speaksOfNumber(token)
        else { return }
        let floor = clauseStart(in: sentence, before: token)
        let isShared = token > floor && reading.isA(token - 1, .coordinator)
        // "The airline, which puts the cost at": what the clause hangs on.
        let isHung =
            token - 2 > floor && reading.isA(token - 1, .relative) && reading.isComma(token - 2)
        guard
            let speaker = isShared
                ? sharedSubject(of: token, in: sentence)
                : speakers.before(
                    isHung ? token - 2 : token, floor: floor, clause: floor, &antecedents),
            let entity = speaker.entity, !isRelative(token, speaker)
        else { return }
        switch reading.entities[entity].type {
        case .person, .organization: break
        default: return
        }
        let end = objectEnd(from: token + 1, clauseEnd(from: token + 1, sentence))
        guard end > token + 1 else { return }
        let other = gapped(run(token + 1, end))
        report(run(token + 1, other?.tokens.lowerBound ?? end), by: entity)
        if let other {
            report(run(other.tokens.upperBound, end), by: other.entity)
            tell(other.tokens)
        }
        let isSeer = isSeer(speaker)
        guard isSeer || Self.judging.contains(reading.tokens[token].word) else {
            if Self.isRevising(token, reading) { forecasts.append((run(token + 1, end), false)) }
            return
        }
        // "expects to reach 440,000" speaks of itself, and what it did before stays told.
        if reading.isWord(token + 1, Words.to) { return }
        let isSure =
            isSeer || Self.forecasting.contains(reading.tokens[token].word)
            || isStatistic(behind: token)
        forecasts.append((run(token + 1, end), isSure))
        tell((isShared || isHung ? token : min(token, speaker.tokens.lowerBound))..<(token + 1))
    }

    /// "puts the toll at 40 and Oxfam at 50": another who does the same, the verb left out.
    private func gapped(_ words: Range<Int>) -> ReadText.Name? {
        for token in words.dropFirst().prefix(Self.reachOfGap)
        where reading.isA(token, .coordinator) || reading.isMark(token, ";") {
            let start = reading.isWord(token + 1, Words.the) ? token + 2 : token + 1
            guard let name = reading.name(at: start) ?? reading.name(at: token + 1),
                name.type == .organization || name.type == .person,
                reading.isWord(name.tokens.upperBound, Words.at),
                words.contains(name.tokens.upperBound)
            else { continue }
            return name
        }
        return nil
    }

    private static let reachOfGap = 24

    /// Who expects or puts a number may well speak of itself; who pegs or foresees it does not.
    private static let forecasting = WordSet([
        "foresaw", "foresees", "pegged", "pegs", "predicted", "predicts", "projected", "projects",
        "reckoned", "reckons", "sees",
    ])
    /// "Analysts at Arlow had expected $4 million": of another firm, whatever the verb.
    private static let seers = WordSet([
        "analyst", "analysts", "brokers", "economist", "economists", "forecasters", "strategist",
        "strategists",
    ])
    func isSeer(_ speaker: Speaker) -> Bool {
        speaker.tokens.contains { Self.seers.contains(reading.tokens[$0].word) }
    }

    private static let revising = WordSet([
        "cut", "cuts", "downgraded", "hiked", "kept", "keeps", "lifted", "lifts", "lowered",
        "lowers", "maintained", "raised", "raises", "revised", "revises", "slashed", "trimmed",
        "trims", "upgraded",
    ])
    private static let reckonings = WordSet([
        "estimate", "estimates", "forecast", "forecasts", "outlook", "projection", "projections",
    ])

    /// "cut its growth forecast to 4%": the number is the forecaster's.
    private static func isRevising(_ token: Int, _ reading: ReadText) -> Bool {
        reading.isA(token + 1, .possessive) && Self.revising.contains(reading.tokens[token].word)
            && run(token + 2, min(reading.tokens.count, token + 6)).contains {
                Self.reckonings.contains(reading.tokens[$0].word)
            }
    }

    private static let seeing = WordSet(["sees"])

    /// "sees the economy expanding by 5.5%", "sees inflation at 5%": not "sees 40,000 visitors a year".
    private func foresees(_ token: Int, _ sentence: Range<Int>) -> Bool {
        run(token + 2, min(sentence.upperBound, token + 9)).contains { place in
            reading.isWord(place, Words.at) && !reading.isWord(place + 1)
                || reading.isDoing(place)
                || Self.foreseen.contains(reading.tokens[place - 1].word)
        }
    }

    private static let foreseen = WordSet(
        "deficit growth inflation loss losses profit profits shortfall surplus")

    /// Verbs whose subject only speaks: what follows is about something else.
    private static let judging = WordSet([
        "put", "puts", "estimated", "estimates", "estimate", "expect", "expects", "forecast",
        "forecasts", "foresaw", "foresees", "pegged", "pegs", "predicted", "predicts", "projected",
        "projects", "reckoned", "reckons", "insisted", "insists", "sees", "speaks", "spoke",
        "sticks", "stuck", "values",
        "valued",
    ])
}
