import Facts

/// What a stretch of time states: a sentence, a deadline, a delay, how long something lasted.
struct DurationMeasures {
    let scan: FigureScan

    private static let courts = WordSet(
        """
        jail jailed prison sentence sentenced sentences imprisonment imprisoned bars guilty convicted
        custody graft prosecutor prosecutors
        """)
    private static let late = WordSet("late overdue behind")
    private static let taking = WordSet("take takes took taken taking need needs needed")
    private static let lasting = WordSet("last lasted lasts lasting")

    func label(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.reach.lowerBound
        let end = draft.reach.upperBound
        if Self.late.contains(scan.word(end)) { return "delay" }
        let isHyphenated = (draft.tokens.lowerBound..<draft.tokens.upperBound).contains {
            scan.isHyphen($0)
        }
        if isHyphenated, let noun = governor.nounBehind(draft.tokens.upperBound) { return noun }
        if let owner = governor.owner(draft) { return owner }
        if inCourt(draft) { return "sentence" }
        if isDeadline(start, end) { return "deadline" }
        let before = scan.word(start - 1)
        if Self.taking.contains(before) || Self.taking.contains(scan.word(start - 2)) {
            return "time"
        }
        if Self.lasting.contains(before) { return "duration" }
        if Self.left.contains(scan.word(end)) || before == Self.after || scan.word(end) == Word.from
        {
            return "time"
        }
        if before == Word.in || before == Word.over { return "period" }
        if before == Self.is || before == Self.was, let subject = governor.subject(draft) {
            return subject
        }
        return "duration"
    }

    private static let left = WordSet("left remaining before later earlier ago from after")
    private static let after = WordHash.of("after")
    private static let `is` = WordHash.of("is")
    private static let was = WordHash.of("was")

    /// Words of a court in the sentence.
    private func inCourt(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        let low = scan.sentenceStart(start, reach: 30)
        let high = scan.sentenceEnd(start, reach: 12)
        return (low..<high).contains { Self.courts.contains(scan.word($0)) }
    }

    private static let giving = WordSet("given give gave gives allowed")

    /// "given 30 days to respond", "within 60 days".
    private func isDeadline(_ start: Int, _ end: Int) -> Bool {
        let low = max(scan.floor, start - 7)
        let isGiven = (low..<start).contains { Self.giving.contains(scan.word($0)) }
        return isGiven && scan.word(end) == Word.to
    }
}
