import Facts

/// How far a word that says how real a thing is reaches: its noun phrase, its clause, its verb's object.
extension ModalityReader {
    // MARK: Words that describe a noun

    /// "a planned merger", "300 suspected cases", "expected losses": an adjective before its noun.
    func isAttributive(_ start: Int, _ end: Int) -> Bool {
        guard end == start + 1,
            scan.ends(start, in: "ed") || Self.adjectives.contains(scan.word(start))
        else { return false }
        var before = start - 1
        if scan.has(before, .adverb) || scan.ends(before, in: "ly") { before -= 1 }
        let opens =
            scan.has(before, [.article, .determiner, .preposition, .cardinal])
            || Self.possessives.contains(scan.word(before)) || scan.word(before) == Word.the
            || scan.isNumber(before) || scan.beginsSentence(start)
        guard opens else { return false }
        return scan.isNumber(end) || scan.has(end, .currency)
            || scan.isWord(end) && !scan.has(end, Roles.closed) && !scan.has(end, .adverb)
    }

    private static let adjectives = WordSet("possible potential")
    private static let possessives = WordSet("her his its my our their whose your")

    /// Where a noun that is planned or suspected has done what is no plan: "has cost", "burned 12 cars",
    /// "and 12 deaths".
    ///
    /// What is expected of a thing is said of its level too: "expected losses rose to".
    func isNounPhraseOver(_ place: Int, from found: Found, _ draft: Draft) -> Bool {
        guard place > found.end, found.modality != .expected, place < draft.reach.lowerBound else {
            return false
        }
        if Self.joining.contains(scan.word(place)) || scan.isMark(place, ",") {
            return isAmount(place + 1) || isPast(place + 1)
        }
        if Self.having.contains(scan.word(place)) { return true }
        // "was fined $4,000", where "was 4%" tells of the noun.
        if Self.being.contains(scan.word(place)) { return isPast(place + 1) }
        return isPast(place)
    }

    private static let having = WordSet("had has have")
    private static let being = WordSet("are is was were")

    /// A verb in the past, or a participle, that is hardly a noun.
    func isPast(_ index: Int) -> Bool {
        guard scan.isWord(index), !scan.isCapital(index) else { return false }
        return scan.ends(index, in: "ed") && scan.length(index) > 4
            && !Self.eeds.contains(scan.word(index))
            || Tenses.past.contains(scan.word(index))
    }

    private static let eeds = WordSet("breed exceed indeed need proceed seed speed succeed")
    /// ", approved in 2019,", ", which will": what only describes the noun before.
    func isDescription(_ index: Int) -> Bool {
        if Self.describing.contains(scan.word(index)) { return true }
        if scan.word(index) == Word.to, scan.word(index + 1) == Self.be { return true }
        let verb = scan.has(index, .adverb) ? index + 1 : index
        return scan.has(verb, .modal)
            && (scan.ends(verb, in: "ed") || scan.word(verb) == Self.due)
            && scan.has(verb + 1, [.preposition, .adverb])
    }

    private static let be = WordHash.of("be")
    private static let due = WordHash.of("due")
    private static let describing = WordSet("which who whose where")

    // MARK: Clauses

    /// "and lost $2m", "and opened last year", where "and related equipment" is a thing.
    func isPastVerb(_ index: Int) -> Bool {
        guard isPast(index) else { return false }
        let next = index + 1
        return !scan.isWord(next) || scan.isNumber(next) || scan.has(next, Roles.closed)
            || scan.has(next, .adverb) || isAmount(next) || Self.grades.contains(scan.word(next))
    }

    private static let grades = WordSet("fewer less more")
    private static let estimated = WordSet(
        "budgeted costed estimated expected forecast priced put reckoned seen valued")

    /// "and is 31", "but has cost", where "and is put at" goes on about what is to come.
    func isFinite(_ index: Int) -> Bool {
        // "would cost $4m and have 120 rooms": the base form, unless a participle follows.
        if scan.word(index) == Self.have { return isPast(index + 1) }
        if Self.having.contains(scan.word(index)) { return true }
        return Self.being.contains(scan.word(index))
            && !Self.estimated.contains(scan.word(index + 1))
    }

    /// Whether a clause with a subject of its own, about what has been, begins at a conjunction.
    ///
    /// - Returns: Whether it stands in the past perfect, as what is alleged does; `nil` for no such clause.
    func newSubject(_ index: Int, before draft: Draft) -> Bool? {
        guard Self.joining.contains(scan.word(index)) else { return nil }
        let isPronoun = Self.pronouns.contains(scan.word(index + 1))
        let high = min(index + 6, draft.reach.lowerBound)
        for place in index + 2..<max(index + 2, high) {
            if scan.mark(place) != 0 || scan.isNumber(place) { return nil }
            if Self.relatives.contains(scan.word(place)) || scan.has(place, .preposition) {
                return nil
            }
            if Self.having.contains(scan.word(place)) { return scan.word(place) == Self.had }
            if isPronoun, isPast(place) || Self.being.contains(scan.word(place)) { return false }
        }
        return nil
    }

    private static let pronouns = WordSet("he it she they we")
    private static let relatives = WordSet("that to which who")
    private static let have = WordHash.of("have")
    private static let had = WordHash.of("had")

    private static let questions = WordSet("how that what when whether why")

    /// "would confirm that 14 men had died", "would not say whether": what is told is no plan.
    func isTelling(_ end: Int) -> Bool {
        let verb = scan.word(end) == Self.not ? end + 1 : end
        return SpeechVerbs.find(scan.word(verb))?.form == .base
            && Self.questions.contains(scan.word(verb + 1))
    }

    private static let not = WordHash.of("not")

    // MARK: Nouns that look like verbs

    /// "Power demand peaked", "demand for transport": a noun, where a union's members demand.
    func isDemandNoun(_ index: Int) -> Bool {
        let next = index + 1
        if isPast(next) || scan.has(next, [.preposition, .auxiliary]) || scan.isMark(next, ",")
            || scan.isPoint(next)
        {
            return true
        }
        let before = index - 1
        let isAsked =
            scan.has(before, [.pronoun, .auxiliary, .adverb]) || scan.word(before) == Word.to
            || Self.askers.contains(scan.word(before)) || Nouns.isPlural(scan, before)
        if isAsked { return false }
        return !isAmount(next) && !scan.has(next, [.article, .determiner, .pronoun])
            && scan.word(next) != Word.that && scan.word(next) != Word.more
            || scan.ends(before, in: "y") && !scan.isCapital(before)
    }

    private static let askers = WordSet("which who")

    private static let yardsticks = WordSet(
        "above against behind below beyond from off of on than to")

    /// "veered 3 degrees from the plan", "behind schedule": what a thing is measured by.
    func isMeasuredBy(_ noun: Int) -> Bool {
        if scan.word(noun) == Self.schedule { return Self.yardsticks.contains(scan.word(noun - 1)) }
        return Self.yardsticks.contains(scan.word(noun - 2))
            && (scan.isMark(noun + 1, ",") || scan.isPoint(noun + 1))
    }

    private static let schedule = WordHash.of("schedule")
    private static let ruling = WordSet("rule ruled ruling")
    private static let refusals = WordSet("cannot declined never not refused refuses t")

    /// "did not rule out a strike", "cannot be ruled out": no denial.
    func isLeftOpen(_ start: Int) -> Bool {
        guard Self.ruling.contains(scan.word(start)) else { return false }
        return (start - 3..<start).contains {
            Self.refusals.contains(scan.word($0))
                || WordClasses.of(scan.word($0)).contains(.negation)
        }
    }

    private static let clearing = WordSet("clear cleared clears")
    private static let cleared = WordSet(
        """
        acquisition bid budget buyout deal drug exports financing funding imports listing loan merger
        plan plans project purchase sale sales takeover tender treatment use vaccine
        """)

    /// "cleared 40 tonnes of rubbish", "cleared of 12 charges": swept or acquitted, and approved nothing.
    func isSwept(_ phrase: Range<Int>, _ draft: Draft) -> Bool {
        guard phrase.count == 1, Self.clearing.contains(scan.word(phrase.lowerBound)) else {
            return false
        }
        let end = phrase.upperBound
        if scan.word(end) == Word.of { return true }
        if draft.kind == .money, isTakings(end, draft) { return true }
        let high = min(scan.limit, draft.tokens.upperBound + 6)
        return draft.kind != .money
            && !(end..<max(end, high)).contains { Self.cleared.contains(scan.word($0)) }
    }

    /// "The film cleared $40m", where "cleared $40m for the port" is a grant.
    func isTakings(_ end: Int, _ draft: Draft) -> Bool {
        let behind = draft.reach.upperBound
        guard end == draft.reach.lowerBound else { return false }
        if scan.word(behind) == Word.for || scan.word(behind) == Word.to { return false }
        return !(behind..<max(behind, min(scan.limit, behind + 4))).contains {
            Self.cleared.contains(scan.word($0))
        }
    }

    /// "approved in 2019", "rejected on Friday": the day of it is as real as any.
    func isDated(_ modality: Modality, _ end: Int, _ draft: Draft) -> Bool {
        guard draft.kind == .date, modality == .approved || modality == .denied,
            scan.ends(end - 1, in: "ed")
        else { return false }
        return (end..<max(end, draft.reach.lowerBound)).allSatisfy {
            scan.has($0, [.preposition, .article, .determiner, .adverb])
                || scan.word($0) == Word.the
        }
    }

    private static let scrapping = WordSet(
        "abandoned axed binned cancelled canceled ditched dropped rejected scrapped shelved")

    /// "The plan to hire 40 teachers was scrapped": what was planned, and is no more.
    func isScrapped(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        for place in end..<min(scan.limit, max(end, end + 9)) {
            if scan.mark(place) != 0 || scan.has(place, .conjunction) { return false }
            if Self.scrapping.contains(scan.word(place)) {
                return scan.has(place - 1, [.auxiliary, .adverb])
            }
        }
        return false
    }
}
