import Facts

/// Bare numbers that are stretches of time, as one before them was.
extension Inheritance {
    /// "mayor for 22 years and a councillor for ten", "or serve another five", "from five hours to
    /// under two".
    func isFurther(_ draft: Draft, _ giver: Draft) -> Bool {
        let begin = draft.reach.lowerBound
        let before = scan.word(begin - 1)
        let end = draft.tokens.upperBound
        let isEnd =
            before == Word.to && scan.word(giver.reach.lowerBound - 1) == Word.from
            && giver.tokens.upperBound == begin - 1
        let isMore =
            begin == draft.tokens.lowerBound
            && (before == Word.for || before == NumeralReader.another)
        // "cut the journey to 19 minutes from 35"
        let isBack =
            before == Word.from && scan.word(giver.reach.lowerBound - 1) == Word.to
            && giver.tokens.upperBound == begin - 1
        // "takes 22 weeks to build and six to ship"
        let isParallel =
            before == Word.and && scan.word(end) == Word.to
            && scan.word(giver.tokens.upperBound) == Word.to
        return isParallel
            || (isEnd || isBack || isMore)
                && (!scan.isWord(end) || scan.has(end, [.preposition, .conjunction]))
    }

    private static let least = WordSet("maximum minimum tariff")

    /// "20 years with a minimum of 12": how much of a term is served at least.
    func isServed(_ draft: Draft, _ giver: Draft) -> Bool {
        let end = giver.tokens.upperBound
        let gap = end..<max(end, draft.tokens.lowerBound)
        return giver.unit == .measure("a") && 3...Self.farthest ~= gap.count
            && (scan.word(gap.lowerBound) == Word.with || scan.isMark(gap.lowerBound, ","))
            && scan.word(gap.upperBound - 1) == Word.of
            && Self.least.contains(scan.word(gap.upperBound - 2))
            && (!scan.isWord(draft.tokens.upperBound)
                || scan.has(draft.tokens.upperBound, Roles.closed))
    }

    private static let terms = WordSet("served given got handed jailed received sentenced spent")
    private static let verbal: Roles = [
        .preposition, .auxiliary, .pronoun, .verb, .changeVerb, .adverb,
    ]
    private static let farthest = 6

    /// "got 12 years, the second seven", "was jailed for 12 years. His accomplice got five": a term whose
    /// years, and often whose verb, go unsaid.
    func isTerm(_ draft: Draft, _ giver: Draft) -> Bool {
        let (begin, end) = (draft.reach.lowerBound, draft.tokens.upperBound)
        guard giver.unit == .measure("a") || giver.unit == .measure("mo"),
            !scan.isWord(end) || scan.word(end) == Word.and || scan.word(end) == Word.in
                || scan.beginsSentence(end)
        else { return false }
        let start = scan.sentenceStart(giver.tokens.lowerBound, reach: 24)
        guard
            (start..<giver.tokens.lowerBound).contains(where: { Self.terms.contains(scan.word($0)) }
            )
        else { return false }
        if Self.terms.contains(scan.word(begin - 1)) {
            return giver.unit == .measure("a") || scan.sentenceStart(begin, reach: 24) == start
        }
        let between = giver.tokens.upperBound..<max(giver.tokens.upperBound, begin)
        let isLinked =
            scan.isMark(between.lowerBound, ",") || scan.word(between.lowerBound) == Word.and
        guard isLinked, 2...Self.farthest ~= between.count else { return false }
        return between.dropFirst().allSatisfy {
            scan.word($0) == Word.and || scan.has($0, .determiner)
                || scan.isWord($0) && !scan.has($0, Self.verbal)
        }
    }
}
