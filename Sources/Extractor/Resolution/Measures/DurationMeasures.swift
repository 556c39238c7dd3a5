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
        if isHyphenated, let noun = governor.nounBehind(draft.tokens.upperBound) {
            return served(noun, draft)
        }
        if isFollowed(start) { return "follow-up" }
        if let owner = governor.owner(draft) {
            return Nouns.isAgent(owner) ? "experience" : served(owner, draft)
        }
        if Self.spent.contains(scan.word(start - 1)), scan.word(end) == Word.in,
            Self.cells.contains(scan.word(end + 1))
        {
            return "detention"
        }
        if inCourt(draft) || isTerm(draft) { return "sentence" }
        if isDeadline(start, end) { return "deadline" }
        if Self.away.contains(scan.word(end)) { return isTravelled(draft) ? "distance" : "time" }
        let before = scan.word(start - 1)
        if Self.taking.contains(before) || Self.taking.contains(scan.word(start - 2)) {
            return "time"
        }
        let isAdjective = scan.has(start - 2, [.determiner, .preposition, .article])
        if before == Word.every { return "interval" }
        if Self.lasting.contains(before), !isAdjective { return "duration" }
        if before == Word.to || before == Word.from,
            let what = governor.object(draft) ?? governor.movedBefore(draft)
                ?? governor.subject(draft)
        {
            return what
        }
        if Self.left.contains(scan.word(end)) || before == Word.after || isShort(draft, before) {
            return "time"
        }
        if Self.within.contains(before) || Self.within.contains(scan.word(start)) {
            return isAhead(start) ? "deadline" : "time"
        }
        if before == Word.in, isOrdered(start) { return "deadline" }
        if before == Word.in || Self.edges.contains(before) || scan.word(end) == Word.to {
            return "period"
        }
        if before == Self.is || before == Self.was, let subject = governor.subject(draft) {
            return subject
        }
        if before == Word.for || before == Word.over || before == Word.by,
            let event = EventReader(scan: scan, governor: governor).action(before: start - 1)
        {
            return event
        }
        return before == Word.over ? "period" : "duration"
    }

    private static let following = WordSet("followed monitored tracked")

    /// "patients followed for a median of 3.8 years"
    private func isFollowed(_ start: Int) -> Bool {
        (start - 6..<start - 1).contains {
            Self.following.contains(scan.word($0)) && scan.word($0 + 1) == Word.for
        }
    }

    /// A term is served only by those whom a court gave it: bonds and leases have one too.
    private func served(_ noun: String, _ draft: Draft) -> String {
        noun == "term" && inCourt(draft) ? "sentence" : noun
    }

    /// "two hours away", where what is months away will come.
    private func isTravelled(_ draft: Draft) -> Bool {
        guard case .measure(let code) = draft.unit else { return false }
        return Self.short.contains(code) || scan.word(draft.reach.upperBound + 1) == Word.from
    }

    private static let short: Set<String> = ["d", "h", "min", "s"]
    private static let spent = WordSet("spent spend spends spending")
    private static let cells = WordSet("custody detention jail prison")
    private static let away = WordSet("away distant")
    private static let within = WordSet("within inside")
    private static let edges = WordSet("last first past next final opening previous")
    private static let given = WordHash.of("given")
    private static let terms = WordSet(
        "received receives got gets faces faced serving served serve")

    /// "got twelve years": no one gets so long a time of anything else.
    private func isTerm(_ draft: Draft) -> Bool {
        guard case .measure(let code) = draft.unit, code == "a" || code == "mo" else {
            return false
        }
        let before = draft.reach.lowerBound - 1
        let isGiven =
            scan.word(before) == Self.given && scan.has(before - 1, .auxiliary)
            && scan.word(draft.reach.upperBound) != Word.to
        return (Self.terms.contains(scan.word(before)) || isGiven)
            && scan.word(draft.reach.upperBound) != Word.of
    }

    /// Seconds and minutes tell how long a thing took, or its place in a match.
    private func isShort(_ draft: Draft, _ before: UInt64) -> Bool {
        guard case .measure(let code) = draft.unit else { return false }
        if code == "s" { return before != Word.for }
        return code == "min" && before != Word.for && !scan.has(draft.reach.upperBound, .verb)
    }

    private static let will = WordSet("must will shall would ordered should told asked due given")

    private static let orders = WordSet("must shall ordered told given")

    /// What is to be done yet.
    private func isAhead(_ start: Int) -> Bool { follows(Self.will, start) }

    private func isOrdered(_ start: Int) -> Bool { follows(Self.orders, start) }

    private func follows(_ words: WordSet, _ start: Int) -> Bool {
        let low = scan.sentenceStart(start, reach: 20)
        return (low..<start).contains { words.contains(scan.word($0)) }
    }

    private static let left = WordSet("left remaining before later earlier ago from after")
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
