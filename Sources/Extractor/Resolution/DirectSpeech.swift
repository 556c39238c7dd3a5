/// Words in quotation marks: who says them, and which marks give no speech.
extension QuoteReader {
    private struct Attribution {
        let speaker: Speaker
        let verb: Range<Int>
        /// "called X “…”": a name given, not a sentence spoken.
        var isLabel = false
    }

    mutating func readDirect(_ index: Int) {
        let quotation = quotations[index]
        let words = reading.words(in: quotation.words)
        let found = behind(quotation, index: index) ?? ahead(of: quotation)
        if let found, !found.isLabel {
            add(
                quotation.words, found.speaker, verb: found.verb, isDirect: true,
                isNested: quotation.isNested)
            return
        }
        guard words >= 3, !quotation.isNested, !isTitle(quotation) else { return }
        if let found {
            add(quotation.words, found.speaker, verb: found.verb, isDirect: true)
        } else if isSentence(quotation) || resumes(quotation, index)
            || signature(behind: quotation) != nil
        {
            let speaker = bareSpeaker(of: quotation) ?? continued(quotation)
            add(quotation.words, speaker, verb: nil, isDirect: true)
        }
    }

    // MARK: “…,” X said

    private mutating func behind(_ quotation: Quotation, index: Int) -> Attribution? {
        guard var token = firstBehind(quotation) else { return nil }
        var limit = quotation.outerEnd ?? reading.sentence(at: token).upperBound
        if let next = quotations.dropFirst(index + 1).first(where: { $0.open >= quotation.end }) {
            limit = min(limit, next.open)
        }
        if token < limit, reading.isComma(token) || reading.isDash(token) { token += 1 }
        guard token < limit else { return nil }
        if let found = inverted(token, limit: limit) ?? accordingTo(token, limit: limit) {
            return found
        }
        return uninverted(token, limit: limit, quotation)
    }

    /// The token behind the closing mark where an attribution may begin.
    private func firstBehind(_ quotation: Quotation) -> Int? {
        let token = quotation.end
        guard token < reading.tokens.count,
            reading.blockIndex(at: token) == reading.blockIndex(at: quotation.end - 1)
        else { return nil }
        let last = quotation.words.upperBound - 1
        // “….” X said Y: a full stop closes the matter.
        if reading.isMark(last, "."), reading.tokens[token].flags.contains(.beginsSentence) {
            return nil
        }
        return token
    }

    private mutating func inverted(_ token: Int, limit: Int) -> Attribution? {
        guard let verb = reading.speechVerb(token), verb.uses.contains(.quotes),
            verb.form == .past || verb.form == .present || verb.form == .base,
            let speaker = speakers.after(token, limit: limit, &antecedents)
        else { return nil }
        return Attribution(speaker: speaker, verb: token..<(token + 1))
    }

    private mutating func accordingTo(_ token: Int, limit: Int) -> Attribution? {
        guard reading.isWord(token, Words.according), token + 2 < limit,
            let speaker = speakers.after(token + 1, limit: limit, &antecedents)
        else { return nil }
        return Attribution(speaker: speaker, verb: token..<(token + 2))
    }

    private mutating func uninverted(_ start: Int, limit: Int, _ quotation: Quotation)
        -> Attribution?
    {
        for token in run(start, min(limit, start + 32)) {
            if reading.isStop(token) || reading.isMark(token, ";") { return nil }
            guard let verb = reading.speechVerb(token), verb.uses.contains(.quotes), token > start
            else { continue }
            var subject = token
            if verb.form == .participle {
                // "” X was quoted as saying"
                guard token - 2 > start, reading.isWord(token - 2, Words.quoted) else { continue }
                subject = subjectEnd(ofQuoted: token, floor: start)
            } else if isPassive(token) || isRefused(token) {
                // "” as the paper says", "” to say": no subject of its own.
                return nil
            }
            guard
                let speaker = speakers.before(
                    subject, floor: start, clause: quotation.open, &antecedents),
                speaker.tokens.lowerBound <= start + 2
                    || isRest(run(start, speaker.tokens.lowerBound)), isPlausible(speaker)
            else { continue }
            return Attribution(speaker: speaker, verb: token..<(token + 1))
        }
        return nil
    }

    /// "“It will take 12 weeks” to fix, X said": the rest of the clause, without a verb of its own.
    private func isRest(_ words: Range<Int>) -> Bool {
        words.count <= Self.longestRest && reading.isComma(words.upperBound - 1)
            && !words.contains { reading.isFinite($0) || reading.isA($0, .conjoined) }
    }

    private static let longestRest = 10

    // MARK: X said: “…”

    private mutating func ahead(of quotation: Quotation) -> Attribution? {
        guard !quotation.isNested else { return nil }
        let sentence = reading.sentence(at: quotation.open)
        let floor = clauseStart(in: sentence, before: quotation.open)
        var token = quotation.open - 1
        while token >= floor, quotation.open - token < 26 {
            if isQuoted[token] { return nil }
            if let verb = reading.speechVerb(token), verb.uses.contains(.quotes) {
                return leading(token, verb, quotation, floor: floor, sentence)
            }
            if reading.isA(token, .labels) {
                return label(token, quotation, floor: floor, sentence)
            }
            token -= 1
        }
        return nil
    }

    private mutating func leading(
        _ token: Int, _ verb: SpeechVerb, _ quotation: Quotation, floor: Int, _ sentence: Range<Int>
    ) -> Attribution? {
        let complement = complements.complement(after: token, verb, limit: sentence.upperBound)
        guard complement == .quotation(open: quotation.open), !isRefused(token) else { return nil }
        var subject = token
        if verb.form == .participle {
            // "was quoted as saying"; ", adding: “…”"
            guard token - 2 > floor, reading.isWord(token - 2, Words.quoted) else {
                guard let speaker = sharedSubject(of: token, in: sentence) else { return nil }
                return Attribution(speaker: speaker, verb: token..<(token + 1))
            }
            subject = subjectEnd(ofQuoted: token, floor: floor)
        } else if isPassive(token) {
            return nil
        }
        guard
            let speaker = speakers.before(subject, floor: floor, clause: floor, &antecedents)
                ?? sharedSubject(of: token, in: sentence)
        else { return nil }
        return Attribution(speaker: speaker, verb: token..<(token + 1))
    }

    private mutating func label(
        _ token: Int, _ quotation: Quotation, floor: Int, _ sentence: Range<Int>
    ) -> Attribution? {
        guard quotation.open - token < 16, !isPassive(token), !reading.isA(token - 1, .relative),
            let speaker = speakers.before(token, floor: floor, clause: floor, &antecedents),
            isPlausible(speaker)
        else { return nil }
        return Attribution(speaker: speaker, verb: token..<(token + 1), isLabel: true)
    }

    // MARK: Marks alone

    /// “…,” X said, “…”: the sentence in marks goes on.
    private func resumes(_ quotation: Quotation, _ index: Int) -> Bool {
        guard let before = quotations[..<index].last(where: { !$0.isNested }) else { return false }
        return reading.sentenceIndex(at: before.end - 1)
            == reading.sentenceIndex(at: quotation.open)
            && reading.isComma(before.words.upperBound - 1)
            && (reading.isComma(quotation.open - 1)
                || reading.speechVerb(quotation.open - 1) != nil)
    }

    /// Whether the words make a sentence of their own.
    private func isSentence(_ quotation: Quotation) -> Bool {
        let last = quotation.words.upperBound - 1
        let place = quotation.words.first { reading.tokens[$0].kind != .mark }
        let first = reading.tokens[place ?? quotation.words.lowerBound]
        guard reading.isStop(last) || reading.isComma(last) else { return false }
        return first.isCapital || first.kind == .number
    }

    /// “…,” X said. “…”: who spoke in the sentence before, or at the end of the paragraph before.
    private mutating func continued(_ quotation: Quotation) -> Speaker? {
        guard let last = antecedents.speaker(before: quotation.open) else { return nil }
        let sentence = reading.sentenceIndex(at: quotation.open)
        let distance = sentence - reading.sentenceIndex(at: last.token)
        let isNear =
            reading.blockIndex(at: last.token) == reading.blockIndex(at: quotation.open)
            ? distance <= 1 || isAllQuoted(after: last.token, before: quotation.open)
            : opensBlock(quotation) && isLastOfBlock(last.token)
        guard isNear else { return nil }
        return Speaker(
            tokens: quotation.open..<quotation.open, entity: last.entity, role: last.role)
    }

    private func opensBlock(_ quotation: Quotation) -> Bool {
        reading.block(at: quotation.open).lowerBound == quotation.open
    }

    /// The sentence of a token is the last of its paragraph that is not all quotation.
    private func isLastOfBlock(_ token: Int) -> Bool {
        let block = reading.block(at: token)
        let end = reading.sentence(at: token).upperBound
        guard block.upperBound - end <= Self.reach else { return false }
        return block.upperBound <= end || run(end, block.upperBound).allSatisfy { isQuoted[$0] }
    }

    private func isAllQuoted(after token: Int, before open: Int) -> Bool {
        let end = reading.sentence(at: token).upperBound
        return end <= open && open - end <= Self.reach && run(end, open).allSatisfy { isQuoted[$0] }
    }

    /// A name in marks: behind "the film", or each of its longer words with a capital.
    private func isTitle(_ quotation: Quotation) -> Bool {
        let open = quotation.open
        if open > 0, reading.isA(open - 1, .work) { return true }
        let last = quotation.words.upperBound - 1
        if reading.isStop(last), !reading.isComma(last) { return false }
        let content = quotation.words.filter { token in
            reading.isWord(token)
                && !reading.isA(token, [.preposition, .conjoined, .anyDeterminer])
        }
        return !content.isEmpty && content.allSatisfy { reading.tokens[$0].isCapital }
    }

    // MARK: What speaks

    /// "was told", "is said": the subject does not speak.
    func isPassive(_ token: Int) -> Bool {
        var before = token - 1
        while before >= 0, reading.isA(before, [.adverb, .negation]) { before -= 1 }
        return before >= 0 && reading.isA(before, .be)
    }

    /// "declined to say", "would not say", "has not said".
    func isRefused(_ token: Int) -> Bool {
        guard token > 0 else { return false }
        let before = token - 1
        if reading.isWord(before, Words.to) || reading.isA(before, .negation) { return true }
        return reading.isA(before, .modal)
    }

    /// Something that can speak: a name, a pronoun, a person or what is written.
    func isPlausible(_ speaker: Speaker) -> Bool {
        if speaker.entity != nil || reading.isA(speaker.tokens.lowerBound, .definite) {
            return true
        }
        return speaker.tokens.contains { token in
            reading.isA(token, [.person, .document, .council, .subject, .media, .audience])
                || Nominals.find(reading.tokens[token].word)?.types.contains(.organization) ?? false
        } || reading.isA(speaker.tokens.lowerBound, [.indefinite, .possessive])
            || isBarePlural(speaker.tokens)
    }

    /// "Growers", "Critics", "Pilots flying for X": a plural without an article.
    private func isBarePlural(_ range: Range<Int>) -> Bool {
        let doing = range.dropFirst().prefix(3).first { speakers.isDoing($0) }
        let head = range.lowerBound..<(doing ?? range.upperBound)
        let last = reading.layout.span(head)
        return head.count <= 3 && last.count > 3
            && reading.layout.text[last.end - 1] == UInt8(ascii: "s")
    }
}
