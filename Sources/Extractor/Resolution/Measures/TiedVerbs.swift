import Facts

/// Verbs that tie a subject to a figure though no table has them, and words that only look like such.
extension Governor {
    private static let ties = WordSet("around at by from near to")
    private static let standing = WordSet(
        """
        crept eked hangs held lies rests stay stays hover hovering hovers kept lay ran range ranged ranges ranging run running runs sat sits
        sprang stuck swung varied varies vary varying cool cools dim dims ease eases moderate moderates quicken
        quickens slow slows
        """)

    /// "Inflation cooled to 2.9%", "unemployment ran at 12%": the head of the subject, where it is a
    /// measure, of a verb against the figure, whatever verb it is.
    func tied(_ verb: Int, to draft: Draft) -> Int? {
        let start = draft.reach.lowerBound
        let isTied = verb == start - 2 && Self.ties.contains(scan.word(start - 1))
        let isHedged = verb == start - 1 && start < draft.tokens.lowerBound
        guard draft.kind != .count, isTied || isHedged,
            isVerbal(verb) || Self.standing.contains(scan.word(verb)),
            let head = infinitiveSubject(of: verb) ?? subjectHead(of: verb)
        else { return nil }
        let word = scan.word(head)
        let isMeasure =
            MeasureWords.known.contains(word) || MeasureWords.tallies.contains(word)
            || isListed(head)
        return isMeasure && !scan.has(head, .named) ? head : nil
    }

    /// "expects its earnings to range from": what stands before an infinitive, a verb's object.
    private func infinitiveSubject(of verb: Int) -> Int? {
        let noun = verb - 2
        guard scan.word(verb - 1) == Word.to, scan.isWord(noun) else { return nil }
        return isVerbal(noun) && scan.has(noun - 1, .auxiliary) ? subjectHead(of: noun) : noun
    }

    /// Verbs that move with their particle alone.
    static let creeping = WordSet(
        "creep creeps crept edge edged edges inch inched inches nudge nudged nudges tick ticked ticks"
    )

    private static let adding = WordSet(
        "added adds pile piled piles put puts putting tack tacked tacks")

    /// "The index put on 1.6%", "copper tacked on half a percent"
    func isPuttingOn(_ index: Int) -> Bool {
        Self.adding.contains(scan.word(index)) && scan.word(index + 1) == Word.on
    }

    private static let causing = WordSet(
        "keep keeping keeps kept leave leaves leaving left saw see seeing seen sees send sending sends sent"
    )

    /// "sent shares of the bank plunging", "saw exports falling": the object of a verb that lets it move.
    func caused(_ participle: Int) -> Int? {
        let low = max(scan.floor, participle - 9, scan.sentenceStart(participle, reach: 9))
        guard
            let verb = stride(from: participle - 1, through: low, by: -1).first(where: {
                Self.causing.contains(scan.word($0))
            }), !(verb..<participle).contains(where: { isBoundary($0) || scan.isMark($0, ",") }),
            let head = head(from: verb + 1, to: participle),
            MeasureWords.known.contains(scan.word(head)) || isListed(head)
        else { return nil }
        return head
    }

    private static let sums = WordSet("amount amounts measure measures number numbers total")

    /// A verb of being or reaching; "its total dividend" has none.
    func isLinking(_ index: Int) -> Bool {
        guard Self.linking.contains(scan.word(index)) else { return false }
        guard Self.sums.contains(scan.word(index)) else { return true }
        return scan.word(index - 1) != Word.the
            && !scan.has(index - 1, [.article, .determiner, .preposition])
            && !MeasureWords.known.contains(scan.word(index + 1))
    }

    /// "saw the steepest annual increase": a noun of movement, behind an article and adjectives.
    func isStepNoun(_ index: Int) -> Bool {
        guard ChangeWords.nouns[scan.word(index)] != nil else { return false }
        var place = index - 1
        while place > max(scan.floor, index - 4), MeasureWords.gradings.contains(scan.word(place)) {
            place -= 1
        }
        return scan.word(place) == Word.the || scan.has(place, .article)
            || scan.has(place, .determiner) && place < index - 1
    }

    /// "the biggest fall, of 6 percent, in rents": what moved, else the noun of movement itself.
    func stepBefore(_ draft: Draft) -> String? {
        var comma = draft.reach.lowerBound - 1
        if scan.word(comma) == Word.of || scan.word(comma) == Word.at { comma -= 1 }
        guard scan.isMark(comma, ","), isStepNoun(comma - 1) else { return nil }
        var next = draft.reach.upperBound
        if scan.isMark(next, ",") { next += 1 }
        if scan.word(next) == Word.in || scan.word(next) == Word.of,
            let what = head(from: next + 1, to: min(scan.limit, next + 6)), !isSetting(what)
        {
            return label(what)
        }
        return movedNoun(comma - 1) ?? label(comma - 1)
    }

    private static let rations = WordSet("allowable quota quotas tac")

    /// "Cod was cut by 20% to 18,000 tonnes", where quotas are spoken of.
    func isRationed(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let low = max(scan.floor, start - 40)
        return (low..<min(scan.limit, start + 15)).contains { Self.rations.contains(scan.word($0)) }
    }
}
