import Facts

/// Words that say how real a thing is, where they are used otherwise: "seen in 12 countries", "on offer".
extension ModalityReader {
    /// A phrase that may say how real a figure is does not say so of this one.
    func isUsedOtherwise(_ phrase: Range<Int>, _ draft: Draft) -> Bool {
        let word = scan.word(phrase.lowerBound)
        if Self.offering.contains(word) { return isOnOffer(phrase, draft) }
        if word == Self.seen { return isWitnessed(phrase) }
        if word == Self.maximum { return !isLimit(phrase) }
        if Self.facing.contains(word) { return !isPenal(phrase.upperBound) }
        if word == Self.risk { return isPutAtRisk(phrase) }
        if word == Self.failed { return scan.word(phrase.upperBound) == Self.over }
        return false
    }

    // MARK: Offers

    private static let offering = WordSet("offer offers")
    /// What a firm may offer anew; rooms, courses and seats it has.
    private static let offered = WordSet(
        "bond bonus buyout contract deal discount job loan post raise rebate reward rise share stake stock"
    )
    private static let rewarded = WordSet(
        "accounts balances bonds deposits loans mortgages savings")

    /// "12 rooms on offer", "offers 40 rooms", "offers 4% on deposits": what there is, and no bid.
    private func isOnOffer(_ phrase: Range<Int>, _ draft: Draft) -> Bool {
        switch draft.kind {
        case .count:
            let between = phrase.upperBound..<max(phrase.upperBound, draft.reach.lowerBound)
            guard phrase.upperBound <= draft.reach.lowerBound,
                !between.contains(where: { scan.isMark($0, ",") })
            else { return false }
            let end = draft.reach.upperBound
            guard case .counted(let noun) = draft.unit else { return false }
            return !Self.offered.contains(WordHash.of(noun.split(separator: " ").last ?? ""))
                && !Self.offered.contains(scan.word(end))
        case .percent:
            let end = draft.reach.upperBound
            return scan.word(end) == Word.on && Self.rewarded.contains(scan.word(end + 1))
        default: return false
        }
    }

    // MARK: What is seen

    private static let seen = WordHash.of("seen")
    private static let `as` = WordHash.of("as")
    private static let having = WordSet("had has have having ve")
    private static let witnessing = WordSet(
        """
        across along anywhere around before by carrying during entering fleeing from here in inside
        leaving near off on outside running since there walking wearing with within
        """)

    /// "seen in 11% of patients", "has seen a 40% rise", "as seen in 2008", where "seen at 4%" is expected.
    private func isWitnessed(_ phrase: Range<Int>) -> Bool {
        var before = phrase.lowerBound - 1
        if scan.has(before, .adverb) { before -= 1 }
        return Self.having.contains(scan.word(before)) || scan.word(before) == Self.as
            || Self.witnessing.contains(scan.word(phrase.upperBound))
    }

    // MARK: Limits and penalties

    private static let maximum = WordHash.of("maximum")
    private static let facing = WordSet("face faces facing")
    private static let penalties = WordSet(
        """
        ban bans charge charges conviction fine fines imprisonment jail penalties penalty prison
        punishment sentence sentences suspension term terms
        """)

    /// "a maximum penalty of", "a maximum of 12 years", where "maximum winds of 120 kph" were measured.
    private func isLimit(_ phrase: Range<Int>) -> Bool {
        let end = phrase.upperBound
        return scan.word(end) == Word.of
            || (end..<min(scan.limit, end + 3)).contains {
                Self.penalties.contains(scan.word($0))
            }
    }

    /// "faces a $4m fine", where one faces a $4m shortfall that is there.
    private func isPenal(_ end: Int) -> Bool {
        scan.word(end) == Word.to
            || (end..<min(scan.limit, end + 8)).contains {
                Self.penalties.contains(scan.word($0))
            }
    }

    // MARK: Risk

    private static let risk = WordHash.of("risk")
    private static let over = WordHash.of("over")

    /// "400 jobs are at risk and 12 have gone": of those before, where "at risk of 12 cuts" is of those behind.
    private func isPutAtRisk(_ phrase: Range<Int>) -> Bool {
        scan.word(phrase.lowerBound - 1) == Word.at && scan.word(phrase.upperBound) != Word.of
    }

    /// "put 400 jobs at risk": may be lost.
    func isAtRisk(_ place: Int) -> Bool {
        scan.word(place) == Self.risk && scan.word(place - 1) == Word.at
    }

    // MARK: Failures

    static let failed = WordHash.of("failed")
    private static let results = WordSet("for leaving with")

    /// "Nine lots failed to sell, for a rate of 76%": what came of it is there.
    func isResult(_ comma: Int) -> Bool {
        scan.isMark(comma, ",") && Self.results.contains(scan.word(comma + 1))
    }

    private static let breaking = WordSet("after as because before despite since until when while")

    /// "fell 4% after the firm failed to pay": a clause of its own.
    func isBroken(_ place: Int) -> Bool { Self.breaking.contains(scan.word(place)) }

    // MARK: Behind a noun

    private static let postposed = WordSet("due intended planned proposed scheduled set slated")
    private static let relatives = WordSet("that which who")
    private static let holding = WordSet(
        "am are be been being did do does had has have is not was were")

    /// "a camera due for launch", "the tower planned for the site", "the firm that would buy it": it tells
    /// of the noun, up to the verb of the clause around.
    func isPostposed(_ phrase: Range<Int>) -> Bool {
        let before = phrase.lowerBound - 1
        if Self.relatives.contains(scan.word(before)) { return isNoun(before - 1) }
        guard Self.postposed.contains(scan.word(phrase.lowerBound)) else { return false }
        let next = phrase.upperBound
        let isPhrase =
            scan.has(next, .preposition) || scan.word(next) == Word.to
            || scan.word(next - 1) == Word.to
        return isPhrase && (isNoun(before) || scan.isMark(before, ","))
    }

    private func isNoun(_ index: Int) -> Bool {
        scan.isWord(index) && !scan.has(index, Roles.closed) && !scan.has(index, [.adverb, .verb])
            && !Self.holding.contains(scan.word(index))
            && SpeechVerbs.find(scan.word(index)) == nil && !isPast(index)
    }

    /// "weighs", "replace", "has", "won": a verb with the subject that a phrase behind it described.
    func isMainVerb(_ place: Int, from found: Found) -> Bool {
        guard place > found.end, !scan.isCapital(place) else { return false }
        let before = scan.word(place - 1)
        guard before != Word.to, !Self.holding.contains(before),
            !scan.has(place - 1, .modal) || scan.isCapital(place - 1),
            !scan.has(place - 1, [.article, .determiner]), before != Word.the
        else { return false }
        if Self.holding.contains(scan.word(place)) { return scan.word(place) != Self.be }
        if isPast(place) { return place > found.end }
        let classes = WordClasses.of(scan.word(place))
        return place > found.end + 1 && !classes.isDisjoint(with: [.verb, .base])
    }

    private static let be = WordHash.of("be")
}
