/// Quotations beside which no verb of saying stands: who is named before or behind them speaks.
extension QuoteReader {
    /// "Ann Lee put it bluntly: “…”", "“…” - Ann Lee", "Ann Lee has seen it all. “…”".
    mutating func bareSpeaker(of quotation: Quotation) -> Speaker? {
        let open = quotation.open
        guard let phrase = signature(behind: quotation) ?? introduction(before: quotation) else {
            return nil
        }
        guard let found = speakers.meaning(of: phrase, before: phrase.lowerBound, &antecedents),
            let entity = found.entity, reading.entities[entity].type == .person
        else { return nil }
        let speaker = Speaker(tokens: phrase, entity: entity, role: found.role)
        antecedents.note(speaker, at: open)
        if phrase.lowerBound >= open { tell(phrase) }
        return Speaker(tokens: open..<open, entity: entity, role: found.role)
    }

    /// "“…” - Ann Lee": a name that ends the paragraph.
    func signature(behind quotation: Quotation) -> Range<Int>? {
        let start = quotation.end + 1
        guard reading.isDash(quotation.end), let name = reading.name(at: start),
            name.type == .person, name.tokens.lowerBound == start
        else { return nil }
        let end = name.tokens.upperBound
        let isLast = end == reading.block(at: quotation.end).upperBound || reading.isComma(end)
        return isLast ? name.tokens : nil
    }

    private func introduction(before quotation: Quotation) -> Range<Int>? {
        let open = quotation.open
        let sentence = reading.sentence(at: open)
        if reading.isMark(open - 1, ":"), open - 1 > sentence.lowerBound,
            open - sentence.lowerBound <= Self.longestIntroduction
        {
            return subject(of: sentence.lowerBound..<(open - 1))
        }
        guard open == sentence.lowerBound, open > 0 else { return nil }
        let before = reading.sentence(at: open - 1)
        let isNear =
            reading.blockIndex(at: open) == reading.blockIndex(at: open - 1)
            || reading.block(at: open).lowerBound == open && isReaction(before)
        guard isNear, before.count <= Self.longestIntroduction,
            !before.contains(where: { isQuoted[$0] || isUsedVerb[$0] })
        else { return nil }
        return subject(of: before)
    }

    private static let longestIntroduction = 40
    private static let reactions = WordSet(
        """
        adamant agree agreed agrees angry blunt bluntly clear delighted disagree disagreed disagrees
        furious laughed laughs mince minced mincing nodded nods optimistic outraged recalled recalls
        remembered remembers shrugged shrugs sighed sighs smiled smiles unmoved unrepentant unsure upset
        """)

    /// "Ann Lee is furious.": what leads to words in the next paragraph.
    private func isReaction(_ sentence: Range<Int>) -> Bool {
        sentence.contains { Self.reactions.contains(reading.tokens[$0].word) }
    }

    /// The phrase that begins a sentence, where it names its only person or means one.
    private func subject(of sentence: Range<Int>) -> Range<Int>? {
        let start = bodyStart(of: sentence)
        guard sentence.contains(start) else { return nil }
        let end = speakers.phraseEnd(from: start, limit: sentence.upperBound)
        guard start < end, !reading.isA(start, [.preposition, .subordinator]) else { return nil }
        let isAmongOthers = run(end, sentence.upperBound).contains {
            reading.name(at: $0)?.type == .person
        }
        return isAmongOthers ? nil : start..<end
    }
}
