import Facts

/// How real a figure is: planned, approved, expected, possible or denied by the words of its clause.
struct ModalityReader {
    let scan: FigureScan
    private static let reach = 22

    private static let phrases: PhraseMap<Modality> = PhraseMap(
        ModalityWords.table.rows.flatMap {
            row -> [(text: String, isExact: Bool, value: Modality)] in
            guard let modality = Modality(rawValue: row[0]) else { return [] }
            return row.list(1).map { ($0, false, modality) }
        })

    /// A word found to say how real a figure is.
    struct Found {
        var modality: Modality
        /// It describes a noun, "the planned merger", and says nothing of what that noun has done.
        var isAttributive = false
        /// It stands behind its noun, "the ship due in May", "the firm that would buy it".
        var isPostposed = false
        /// Where it ends.
        var end: Int
    }

    /// The nearest word that says so before the figure in its clause, or just behind it.
    func read(_ draft: Draft) -> Modality {
        if draft.kind == .age { return .actual }
        let start = draft.tokens.lowerBound
        if draft.kind == .ratio, Divisions.isVote(scan, start) { return .actual }
        let low = max(scan.floor, start - Self.reach, scan.sentenceStart(start, reach: Self.reach))
        var found: [Found] = []
        var place = low
        var sawBreak = false
        // How much was found before a clause that only describes a noun.
        var outside: Int?
        while place < start {
            if let known = outside, isEnd(ofRelative: place) {
                found.removeSubrange(min(known, found.count)...)
                outside = nil
            }
            if !found.isEmpty { pass(place, &found, &sawBreak, draft) }
            if scan.isMark(place, ","), isDescription(place + 1) { outside = found.count }
            if isInfinitive(place, before: start) {
                found.append(Found(modality: .planned, end: place))
            }
            guard scan.has(place, .modal), let match = Self.phrases.match(scan, at: place),
                match.end <= start, isMeant(match.value, place..<match.end, draft)
            else {
                place += 1
                continue
            }
            found.append(
                Found(
                    modality: match.value, isAttributive: isAttributive(place, match.end),
                    isPostposed: isPostposed(place..<match.end), end: match.end))
            sawBreak = false
            place = match.end
        }
        if let modality = combine(found.map(\.modality)) {
            if isOrigin(draft) { return .actual }
            return modality == .planned && isScrapped(draft) ? .denied : modality
        }
        if isScheduled(draft) || isArranged(draft) { return .planned }
        return behind(draft) ?? headline(draft) ?? .actual
    }

    /// Drops what was found before a token at which it no longer governs.
    private func pass(_ place: Int, _ found: inout [Found], _ sawBreak: inout Bool, _ draft: Draft)
    {
        if scan.isMark(place, ",") || Self.subordinate.contains(scan.word(place)) {
            sawBreak = true
        }
        if sawBreak, Self.finished.contains(scan.word(place)) {
            found.removeAll { $0.modality != .denied && $0.modality != .possible }
        }
        if isClauseEnd(place), !isRestated(place, draft) {
            found.removeAll { $0.modality != .denied || isFull(place) }
        }
        if isNewVerb(place, behind: found.last?.end ?? place, before: draft) { found = [] }
        if let kept = newSubject(place, before: draft) {
            found.removeAll { $0.modality != .denied && ($0.modality != .possible || !kept) }
        }
        if found.last?.isAttributive == true, let last = found.last,
            isNounPhraseOver(place, from: last, draft)
        {
            found.removeAll { $0.isAttributive }
        }
        if let last = found.last, last.isPostposed, isMainVerb(place, from: last) {
            found.removeAll { $0.isPostposed }
        }
        if found.last?.modality == .denied, isResult(place) { found = [] }
    }

    /// Whether a phrase that may say so does.
    private func isMeant(_ modality: Modality, _ phrase: Range<Int>, _ draft: Draft) -> Bool {
        let (start, end) = (phrase.lowerBound, phrase.upperBound)
        return !isModifier(start, end) && !isLeftOpen(start) && isPlausible(modality, start, end)
            && !isLaidAside(draft, start) && !isOfAnother(start, before: draft.tokens.lowerBound)
            && !isDated(modality, end, draft) && !isSwept(phrase, draft)
            && !isUsedOtherwise(phrase, draft)
    }

    /// "Vale, which will spend $3bn, made": the comma before the verb of the clause around.
    private func isEnd(ofRelative place: Int) -> Bool {
        guard scan.isMark(place, ",") else { return false }
        let next = scan.has(place + 1, .adverb) ? place + 2 : place + 1
        return scan.has(next, [.verb, .measureVerb, .changeVerb, .auxiliary])
            || WordClasses.of(scan.word(next)).contains(.verb) || scan.ends(next, in: "ed")
    }

    /// Where what was said before no longer governs: a semicolon, a dash, a new clause about the past.
    private func isClauseEnd(_ index: Int) -> Bool {
        let mark = scan.mark(index)
        if mark == 0x3B || mark == 0x2014 || mark == 0x201D { return true }
        // A straight mark behind a comma or a stop closes what it opened.
        if mark == 0x22 { return scan.isMark(index - 1, ",") || scan.isPoint(index - 1) }
        if mark == 0x2C {
            return Self.openers.contains(scan.word(index + 1))
                || scan.has(index + 1, [.conjunction]) && scan.word(index + 1) != Self.if
        }
        return Self.relatives.contains(scan.word(index)) && !scan.has(index, .adverb)
    }

    /// "1,900 jobs, or 12% of its staff": the same once more.
    private func isRestated(_ comma: Int, _ draft: Draft) -> Bool {
        scan.word(comma + 1) == Word.or
            && (comma + 2 >= draft.reach.lowerBound || scan.isNumber(comma + 2))
    }

    /// "denied that they had been captured and said", "rejected 6%, and wants", "plans a loan and lost":
    /// a verb of its own.
    private func isNewVerb(_ index: Int, behind end: Int, before draft: Draft) -> Bool {
        guard Self.joining.contains(scan.word(index)) else { return false }
        if SpeechVerbs.find(scan.word(index + 1))?.form == .past { return true }
        if isFinite(index + 1) { return true }
        if isPastVerb(index + 1), index + 1 < draft.reach.lowerBound,
            !(end..<max(end, index)).contains(where: { Self.being.contains(scan.word($0)) })
        {
            return true
        }
        return scan.isMark(index - 1, ",") && scan.has(index + 1, .verb)
            && !scan.has(index + 1, .auxiliary)
    }

    /// "will be pulled down and replaced by": what follows shares the auxiliary.
    private static let being = WordSet("be been being get is are was were")
    static let joining = WordSet("and but")

    /// "would narrow to 2.2 percent from 2.9": where what is to come starts from.
    private func isOrigin(_ draft: Draft) -> Bool {
        let from = draft.reach.lowerBound - 1
        guard scan.word(from) == Word.from else { return false }
        let end = draft.tokens.upperBound
        if scan.word(end) == Word.to, isAmount(end + 1) { return true }
        return (max(scan.floor, from - 8)..<from).contains {
            scan.word($0) == Word.to && isAmount($0 + 1)
        }
    }

    func isAmount(_ index: Int) -> Bool {
        scan.isNumber(index) || scan.has(index, [.cardinal, .currency])
            || scan.isNumber(HedgeReader(scan: scan).skip(index) ?? index)
    }

    /// "Trains, to run every 12 minutes,": set off by a comma, an infinitive tells what is to come.
    private func isInfinitive(_ comma: Int, before start: Int) -> Bool {
        scan.isMark(comma, ",") && scan.word(comma + 1) == Word.to && comma + 2 < start
            && scan.isWord(comma + 2) && !scan.isCapital(comma + 2)
            && !scan.has(comma + 2, [.article, .determiner, .preposition, .pronoun, .cardinal])
    }

    /// "the €190 million sought by the union", "twice as much as planned": only the noun before is so.
    private func isModifier(_ start: Int, _ end: Int) -> Bool {
        let before = scan.isHyphen(start - 1) ? start - 2 : start - 1
        if Self.comparing.contains(scan.word(before)),
            scan.ends(start, in: "ed") || scan.word(start) == Self.forecast
        {
            return true
        }
        if isTelling(end) { return true }
        return scan.word(end) == Word.by && !scan.has(start - 1, [.auxiliary, .adverb])
    }

    private static let comparing = WordSet("as than")
    private static let subordinate = WordSet("that said who")
    private static let finished = WordSet("had has have was were did lost won rose fell")

    private func isFull(_ index: Int) -> Bool { scan.isMark(index, ";") }

    private static let `if` = WordHash.of("if")
    private static let openers = WordSet(
        "which who where whose up down and but while compared against after from")
    private static let relatives = WordSet("which who whose where while since because after")

    private func isPlausible(_ modality: Modality, _ start: Int, _ end: Int) -> Bool {
        let word = scan.word(start)
        // "the levy is set to 2%", "sees 300 patients a day".
        if scan.word(end - 1) == Word.to, scan.word(end - 2) == Self.set, isAmount(end) {
            return false
        }
        if word == Self.sees, end == start + 1, isAmount(end), isOfVisitors(end) { return false }
        if word == Self.may, scan.isCapital(start), !scan.beginsSentence(start) { return false }
        if word == Self.will, scan.isCapital(start), !scan.beginsSentence(start) { return false }
        if word == Self.demand || word == Self.demands, isDemandNoun(start) { return false }
        if word == Self.target, Self.pricing.contains(scan.word(start - 1)) { return false }
        if Self.subjects.contains(word), scan.beginsSentence(start) { return false }
        // "cut its forecast for growth to 4%", "a forecast of 5%": the number is what is forecast.
        if word == Self.forecast, Self.reckoning.contains(scan.word(start + 1)) { return true }
        if word == Self.schedule, isMeasuredBy(start) { return false }
        if Self.nouns.contains(word),
            scan.has(start - 1, [.article, .determiner]) || scan.word(start - 1) == Word.the
        {
            return modality == .planned && word == Self.plan && !isMeasuredBy(start)
        }
        if word == Self.risk || word == Self.project {
            return !scan.has(start - 1, [.article]) && scan.word(start - 1) != Word.the
        }
        return true
    }

    /// "131,000 ballots had been set aside": money is set aside for something, the rest from it.
    private func isLaidAside(_ draft: Draft, _ place: Int) -> Bool {
        draft.kind != .money && scan.word(place) == Self.set && scan.word(place + 1) == Self.aside
    }

    private static let set = WordHash.of("set")
    private static let aside = WordHash.of("aside")

    /// "Miner to spend $1.2bn on lithium": a headline tells by its infinitive what is to come.
    private func headline(_ draft: Draft) -> Modality? {
        let start = draft.tokens.lowerBound
        guard scan.limit - scan.floor <= Self.longestHeadline, !scan.isPoint(scan.limit - 1) else {
            return nil
        }
        let isAhead = (scan.floor + 1..<max(scan.floor + 1, start)).contains { place in
            scan.word(place) == Word.to && Self.infinitives.contains(scan.word(place + 1))
                && !Self.refusing.contains(scan.word(place - 1))
        }
        if isAhead { return .planned }
        let isForeseen = (scan.floor + 1..<max(scan.floor + 1, start)).contains {
            scan.word($0) == Word.to && Self.foreseen.contains(scan.word($0 + 1))
                && scan.isCapital($0 - 1) && !scan.beginsSentence($0)
        }
        return isForeseen ? .expected : nil
    }

    private static let sees = WordHash.of("sees")
    private static let visitors = WordSet(
        """
        cases callers cars children clients crashes customers flights guests lorries passengers patients people
        ships tourists trains trucks users vehicles visitors visits
        """)

    private func isOfVisitors(_ amount: Int) -> Bool {
        (amount..<amount + 5).contains { Self.visitors.contains(scan.word($0)) }
    }

    private static let longestHeadline = 24
    private static let refusing = WordSet(
        "fail fails failed decline declines declined refuse refuses refused")
    private static let infinitives = WordSet(
        """
        acquire add axe borrow bring build buy close create cut deliver double employ expand fund get
        give hire immunise immunize import invest lay lend lift lose open pay plant produce raise receive reduce repay
        return sell send shed shut slash spend supply take train triple vaccinate
        """)
    /// What nobody does on purpose: "Kenya to grow 5% this year".
    private static let foreseen = WordSet("contract decline expand fall grow rise shrink slow")

    /// "Demand has run to 39,000 MW": a noun where a sentence begins.
    private static let subjects = WordSet("demand demands offers risk risks")
    private static let may = WordHash.of("may")
    private static let will = WordHash.of("will")
    private static let target = WordHash.of("target")
    /// "kept its price target at $60": what analysts reckon, and nobody's plan.
    private static let pricing = WordSet("fair price")
    /// "beat a forecast of 18 million and sold 20 million": what was forecast is the number before.
    private func isOfAnother(_ noun: Int, before start: Int) -> Bool {
        scan.word(noun) == Self.forecast && Self.reckoning.contains(scan.word(noun + 1))
            && (noun + 2..<max(noun + 2, start)).contains { scan.isNumber($0) }
    }

    private static let forecast = WordHash.of("forecast")
    private static let reckoning = WordSet("for of")
    private static let plan = WordHash.of("plan")
    private static let schedule = WordHash.of("schedule")
    private static let demand = WordHash.of("demand")
    private static let demands = WordHash.of("demands")
    private static let risk = WordHash.of("risk")
    private static let project = WordHash.of("project")
    private static let nouns = WordSet(
        "plan project forecast demand demands target promise schedule outlook risk due maximum claims"
    )

    /// The last word said counts most; a denial or a condition overrules a plan.
    private func combine(_ found: [Modality]) -> Modality? {
        guard let last = found.last else { return nil }
        if found.contains(.denied) { return .denied }
        if last == .planned, found.contains(.expected) { return .expected }
        if last == .planned, found.contains(.possible) { return .possible }
        if last == .planned, found.contains(.approved) { return .approved }
        return last
    }

    private static let beginning = WordSet(
        "begins closes ends expires opens resumes starts takes reopens")

    /// "A drive begins on 18 November": the present of a day that has a number.
    private func isScheduled(_ draft: Draft) -> Bool {
        guard draft.kind == .date else { return false }
        let start = draft.reach.lowerBound
        return (start - 3..<start).contains { Self.beginning.contains(scan.word($0)) }
    }

    /// "300 of those who will lose their jobs": another clause.
    private static let persons = WordSet("who whom whose")

    /// "have received the 50,000 taka promised to each": a participle tells of the noun alone.
    private func isReceived(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        let start = draft.reach.lowerBound
        let low = scan.sentenceStart(start, reach: Self.reach)
        return scan.ends(end, in: "ed") && scan.word(end + 1) == Word.to
            && (low..<start).contains { scan.has($0, [.auxiliary, .verb]) }
    }

    /// "54 percent against a target of 95": what follows is another figure's.
    private static let against = WordSet(
        "above against behind below beyond exceeding missing short than under versus vs")
    private static let ahead = WordSet("could may might would will should can")

    /// "3,000 homes could be flooded", "Rain of 90 mm is forecast": the verb behind the figure.
    private func behind(_ draft: Draft) -> Modality? {
        let end = draft.reach.upperBound
        var place = end
        let high = min(scan.limit, end + 8)
        var sawNumber = false
        while place < high {
            if scan.isNumber(place) { sawNumber = true }
            if scan.mark(place) != 0, !scan.isHyphen(place), !scan.has(place, .currency),
                !scan.isMark(place, "%")
            {
                return nil
            }
            if scan.has(place, [.conjunction]) || Self.persons.contains(scan.word(place))
                || isBroken(place)
            {
                return nil
            }
            if isAtRisk(place) { return .possible }
            if place == end, isReceived(draft) { return nil }
            if Self.against.contains(scan.word(place)) { return nil }
            if scan.has(place, .modal), let match = Self.phrases.match(scan, at: place),
                scan.has(place, .auxiliary) || match.value == .expected || match.value == .planned
                    || match.value == .denied,
                isPlausible(match.value, place, match.end), !isLeftOpen(place),
                !isLaidAside(draft, place), scan.word(place) != Self.failed,
                !isUsedOtherwise(place..<match.end, draft),
                !Self.comparing.contains(scan.word(place - 1)),
                !(isAmount(match.end) && isAttributive(place, match.end)),
                // "200,000 of the 500,000 doses pledged": said of the other figure.
                !sawNumber || scan.has(place, .auxiliary)
            {
                return match.value
            }
            if scan.has(place, .verb), !scan.has(place, .auxiliary) { return nil }
            place += 1
        }
        return nil
    }
}
