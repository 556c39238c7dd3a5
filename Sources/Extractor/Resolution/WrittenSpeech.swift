/// What is written speaks: "Eurostat figures show exports rose", "by the UN's count", "…: IMF".
extension QuoteReader {
    private static let showing = WordSet(
        """
        confirmed confirms find finds found indicate indicated indicates reveal revealed reveals show
        showed showing shows suggest suggested suggests
        """)
    private static let polls = WordSet("poll polls survey surveys")
    private static let giving = WordSet("gave give gives giving had has have placed places")

    /// The document that speaks by a verb of showing; `nil` for other verbs and other speakers.
    func written(_ verb: Int, _ speaker: Speaker) -> Int? {
        guard Self.showing.contains(reading.tokens[verb].word) else { return nil }
        return document(in: speaker.tokens)
    }

    /// "the latest Tea Association data of May": the head of what is written.
    private func document(in phrase: Range<Int>) -> Int? {
        phrase.prefix(Self.phraseReach).first {
            guard reading.name(at: $0) == nil, reading.isA($0, .document) else { return false }
            // "the accounts department" is no document.
            let next = $0 + 1
            return next >= phrase.upperBound || !reading.isSmall(next) || reading.isFinite(next)
                || reading.isA(next, [.preposition, .time])
        }
    }

    /// "Her pay is $9m, the accounts show": what is not said to be anybody's is nobody's.
    func withoutOwner(_ speaker: Speaker) -> Speaker {
        guard !isStatistic(speaker),
            !speaker.tokens.contains(where: {
                reading.name(at: $0) != nil || reading.isA($0, .possessive)
                    || reading.isPossessive($0)
            })
        else { return speaker }
        return Speaker(tokens: speaker.tokens, entity: nil, role: speaker.role ?? speaker.tokens)
    }

    private static let phraseReach = 12

    /// "…, shows data from Halifax": the verb before what is written.
    func isWritten(behind verb: Int) -> Bool {
        guard Self.showing.contains(reading.tokens[verb].word) else { return false }
        return run(verb + 1, verb + 5).contains {
            reading.name(at: $0) == nil && reading.isA($0, .document)
        }
    }

    /// "found 40% of wells are dry", "show a 4% rise": no clause, but numbers of whom wrote it.
    mutating func readWritten(_ verb: Int, _ speaker: Speaker, _ sentence: Range<Int>) {
        report(behind: verb, speaker, sentence, isSure: isStatistic(speaker))
    }

    private static let statistics = WordSet(
        """
        barometer census count data estimate estimates figures numbers poll polls research statistics study survey
        surveys tally tracker
        """)

    /// What counts others; accounts and filings tell of whom they belong to.
    private func isStatistic(_ speaker: Speaker) -> Bool {
        document(in: speaker.tokens).map {
            Self.statistics.contains(reading.tokens[$0].word)
        } ?? false
    }

    private static let indicators = WordSet(
        "decline drop fall growth increase inflation population prices rise toll unemployment")

    /// "puts the rise at 3%": of the country's, and none of its own.
    func isStatistic(behind verb: Int) -> Bool {
        reading.isWord(verb + 1, Words.the)
            && run(verb + 2, verb + 5).contains {
                Self.indicators.contains(reading.tokens[min($0, reading.tokens.count - 1)].word)
            }
    }

    private mutating func report(
        behind verb: Int, _ speaker: Speaker, _ sentence: Range<Int>, isSure: Bool
    ) {
        let end = clauseEnd(from: verb + 1, sentence)
        guard end > verb + 1 else { return }
        if isSure { tell(speaker.tokens.lowerBound..<(verb + 1)) }
        guard let entity = speaker.entity else { return }
        report(run(verb + 1, end), by: entity)
        if isSure { forecasts.append((run(verb + 1, end), true)) }
    }

    // MARK: Polls and counts

    /// "A YouGov poll gave Labour 24%", "The UN counts 40 dead": whose number it is.
    mutating func readCount(_ verb: Int, _ sentence: Range<Int>) {
        let isPoll = Self.giving.contains(reading.tokens[verb].word)
        // "has Labour on 24%", where a poll that has a margin of error says nothing.
        if reading.isA(verb, .have), reading.name(at: verb + 1) == nil,
            reading.name(at: verb + 2) == nil || !reading.isA(verb + 1, .definite)
        {
            return
        }
        guard isPoll ? isPolled(before: verb) : isOfFates(behind: verb, sentence), !isPassive(verb),
            !isRefused(verb)
        else { return }
        let floor = clauseStart(in: sentence, before: verb)
        guard let speaker = speakers.before(verb, floor: floor, clause: floor, &antecedents),
            !isRelative(verb, speaker), !isPoll || document(in: speaker.tokens) != nil
        else { return }
        guard let entity = speaker.entity else { return }
        switch reading.entities[entity].type {
        case .person, .organization: report(behind: verb, speaker, sentence, isSure: true)
        default: return
        }
    }

    private func isPolled(before verb: Int) -> Bool {
        run(max(0, verb - Self.phraseReach), verb).contains {
            Self.polls.contains(reading.tokens[$0].word)
        }
    }

    private static let fates = WordSet(
        """
        abuses arrests attacks casualties cases civilians dead deaths detained displaced executions
        fatalities incidents injured injuries killed killings missing murders rapes raids strikes
        victims violations wounded
        """)

    private func isOfFates(behind verb: Int, _ sentence: Range<Int>) -> Bool {
        run(verb + 1, min(sentence.upperBound, verb + 8)).contains {
            Self.fates.contains(reading.tokens[$0].word)
        }
    }

    // MARK: Phrases

    private static let counts = WordSet(
        """
        calculation calculations count counts estimate estimates figures projection projections reckoning
        tally
        """)
    private static let bases = WordSet("by on per")

    /// "By Oxfam's estimate, …", "…, per Halifax": whose number it is, in a phrase before or behind.
    ///
    /// - Returns: the end of the phrase or of the words; `nil` where there is no such phrase.
    mutating func readBasis(_ token: Int, _ sentence: Range<Int>) -> Int? {
        guard let start = basis(token, sentence) else { return nil }
        var place = start + 1
        if reading.isWord(place, Words.the), reading.name(at: place) == nil { place += 1 }
        guard let name = reading.name(at: place), isBody(name) else { return nil }
        let end = start == token ? name.tokens.upperBound : token + 1
        guard end <= sentence.upperBound else { return nil }
        let words: Range<Int>
        if start == bodyStart(of: sentence), reading.isComma(end) {
            words = run(end + 1, clauseEnd(from: end + 1, sentence))
        } else if start > sentence.lowerBound, reading.isComma(start - 1) || start != token,
            end == sentence.upperBound || reading.isComma(end) || reading.isStop(end)
        {
            let comma = reading.isComma(start - 1) ? start - 1 : start
            words = run(clauseStart(in: sentence, before: comma), comma)
        } else {
            return nil
        }
        guard !words.isEmpty else { return nil }
        report(words, by: name.entity)
        tell(start..<end)
        return start == token ? max(end, words.upperBound) : end
    }

    /// Where the phrase begins: at "per" itself, else before whose count it is.
    private func basis(_ token: Int, _ sentence: Range<Int>) -> Int? {
        if reading.isWord(token, Words.per) { return token }
        guard Self.counts.contains(reading.tokens[token].word) else { return nil }
        let owner = reading.isPossessive(token - 1) ? token - 1 : token - 2
        guard owner > sentence.lowerBound, reading.isPossessive(owner),
            let name = reading.name(at: owner - 1)
        else { return nil }
        var start = name.tokens.lowerBound - 1
        if reading.isWord(start, Words.the) { start -= 1 }
        guard start >= sentence.lowerBound, Self.bases.contains(reading.tokens[start].word) else {
            return nil
        }
        return start
    }

    private func isBody(_ name: ReadText.Name) -> Bool {
        name.type == .organization || name.type == .person
    }

    // MARK: Headlines

    /// "Pakistan needs $12bn: IMF", "IMF: Kenya to grow 5%": who says so, set off by a colon.
    mutating func readHeadline(_ sentence: Range<Int>) {
        let block = reading.block(at: sentence.lowerBound)
        guard block == sentence, sentence.count <= Self.longestHeadline,
            !reading.isStop(sentence.upperBound - 1)
        else { return }
        let last = sentence.upperBound - 1
        if let name = reading.name(at: last), name.type == .organization,
            name.tokens.upperBound == last + 1
        {
            let colon = name.tokens.lowerBound - 1
            guard colon > sentence.lowerBound, reading.isMark(colon, ":"),
                reading.words(in: sentence.lowerBound..<colon) >= 3
            else { return }
            report(sentence.lowerBound..<colon, by: name.entity)
            forecasts.append((sentence.lowerBound..<colon, true))
            return tell(name.tokens)
        }
        guard let name = reading.name(at: sentence.lowerBound), isBody(name),
            reading.isMark(name.tokens.upperBound, ":")
        else { return }
        let words = run(name.tokens.upperBound + 1, sentence.upperBound)
        // "Tesla: shares rose 3%" is on Tesla.
        guard reading.words(in: words) >= 3,
            !Self.papers.contains(reading.tokens[words.lowerBound].word)
        else { return }
        report(words, by: name.entity)
        if words.contains(where: { reading.name(at: $0) != nil }) { tell(name.tokens) }
    }

    private static let papers = WordSet(
        "earnings loss net output profit profits revenue sales share shares stock stocks")
    private static let longestHeadline = 24
}

/// Whose what is written is, where a participle tells: "data released by Stats NZ on Friday".
extension SpeakerReader {
    private static let perusing = WordSet("examined obtained reviewed seen viewed")
    private static let written = WordSet("written")

    /// The phrase of a document and who made it known; nobody where it was only seen by them.
    func authored(before end: Int, floor: Int) -> Speaker? {
        var token = end
        while token > floor + 3, end - token < 4, isTime(token - 1) { token -= 1 }
        guard let name = reading.name(at: token - 1), name.tokens.upperBound == token else {
            return nil
        }
        var by = name.tokens.lowerBound - 1
        if reading.isWord(by, Words.the) { by -= 1 }
        let participle = by - 1
        guard participle > floor, reading.isWord(by, Words.by), reading.isSmall(participle),
            reading.isA(participle - 1, .document)
        else { return nil }
        let word = reading.tokens[participle].word
        let isOfReaders = Self.perusing.contains(word)
        guard isOfReaders || reading.isFinite(participle) || Self.written.contains(word) else {
            return nil
        }
        let start = phraseStart(before: participle, floor: floor)
        guard start < participle else { return nil }
        return Speaker(
            tokens: start..<end, entity: isOfReaders ? nil : name.entity,
            role: isOfReaders ? start..<participle : nil)
    }

    private func isTime(_ token: Int) -> Bool {
        reading.name(at: token) == nil
            && (reading.isA(token, .time) || reading.tokens[token].kind == .number
                || reading.isWord(token, Words.on))
    }
}
