import Facts

/// The measure of a later half that has no verb of its own: "revenue was $4m, profit $1m and debt $3m".
extension MeasureChoice {
    private static let links = WordSet("at by to from around about nearly almost some just")
    private static let joints = WordSet("and but while whereas with")
    private static let longest = 6
    private static let reach = 16

    /// The noun of a measure that stands against a figure, where a conjunction or a comma parts it from
    /// a figure before.
    func gapped(_ draft: Draft, _ governor: Governor) -> String? {
        switch draft.kind {
        case .money, .percent, .quantity, .number: break
        default: return nil
        }
        let end = phraseEnd(draft)
        var start = end
        while start > max(scan.floor, end - Self.longest), isPhraseWord(start - 1) {
            start -= 1
            if opensPhrase(start) { break }
        }
        let joint = start - 1
        let isJoint =
            Self.joints.contains(scan.word(joint)) || scan.isMark(joint, ",")
            // "on sales 14% higher", not "on sales of 14%".
            || scan.word(joint) == Word.on && isStep(draft)
        guard start < end, isJoint,
            isBehindFigure(joint),
            let head = governor.head(from: start, to: end), head == end - 1,
            isMeasureNoun(head, governor),
            head > start || end < draft.reach.lowerBound
                || governor.verb(head, sort: draft.kind.rawValue) == nil
        else { return nil }
        return governor.label(head)
    }

    /// "profit 6% to $1m", "sales 14% higher at $9m": the level that a step led to states what the step does.
    func gapped(_ draft: Draft, after before: Draft, _ governor: Governor) -> String? {
        let to = draft.reach.lowerBound - 1
        let isLevel = scan.word(to) == Word.to || scan.word(to) == Word.at && isStep(before)
        let end = before.reach.upperBound
        guard isLevel, end == to || end == to - 1 && isStep(before) else { return nil }
        return gapped(before, governor)
    }

    private static let ways = WordSet("ahead down higher lower up")

    /// "up 8%", "14% higher".
    private func isStep(_ draft: Draft) -> Bool {
        Self.ways.contains(scan.word(draft.tokens.upperBound))
            || Self.ways.contains(scan.word(draft.reach.lowerBound - 1))
    }

    /// The token behind the noun: a preposition and a verb of being or moving stand before the figure.
    private func phraseEnd(_ draft: Draft) -> Int {
        var end = draft.reach.lowerBound
        while Self.links.contains(scan.word(end - 1)) || Self.ways.contains(scan.word(end - 1)),
            end > scan.floor + 1
        {
            end -= 1
        }
        let verb = end - 1
        let isVerb =
            scan.has(verb, [.changeVerb, .auxiliary]) || Governor.linking.contains(scan.word(verb))
            || Self.contributing.contains(scan.word(verb))
        return isVerb && scan.isWord(verb - 1) ? verb : end
    }

    private static let contributing = WordSet("adding contributing slipping easing")

    private func isPhraseWord(_ index: Int) -> Bool {
        guard scan.isWord(index), !scan.isNumber(index) else {
            return scan.isHyphen(index)
        }
        if opensPhrase(index) { return true }
        return !scan.has(index, Roles.closed) && !scan.has(index, .adverb)
            && !Self.joints.contains(scan.word(index))
            && SpeechVerbs.find(scan.word(index))?.form != .past
    }

    private func opensPhrase(_ index: Int) -> Bool {
        scan.has(index, [.article, .determiner, .pronoun]) || scan.word(index) == Word.the
    }

    private static let fractions = WordSet("half quarter third")

    /// A number stands before in the sentence, and no other clause between.
    private func isBehindFigure(_ joint: Int) -> Bool {
        let low = max(scan.floor, scan.sentenceStart(joint, reach: Self.reach))
        for place in stride(from: joint - 1, through: low, by: -1) {
            if scan.isNumber(place) || Self.fractions.contains(scan.word(place)) { return true }
            if scan.isMark(place, ";") || scan.isMark(place, ":") { return false }
        }
        return false
    }

    /// "exports", "food prices", "the outflow": what figures are levels or steps of.
    private func isMeasureNoun(_ index: Int, _ governor: Governor) -> Bool {
        let word = scan.word(index)
        if scan.has(index, .named) { return false }
        if MeasureWords.known.contains(word) || MeasureWords.tallies.contains(word)
            || Self.levels.contains(word)
        {
            return true
        }
        return governor.isListed(index) && !MeasureWords.commodities.contains(word)
    }

    /// Nouns of a level that have no row of their own.
    private static let levels = WordSet(
        """
        charges humidity inflow inflows outflow outflows pricing speed temperature temperatures volumes
        """)
}
