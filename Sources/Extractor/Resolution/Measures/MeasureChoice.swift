import Facts

/// What each figure states and how real it is, from its clause.
///
/// The governing word is looked for nearest first: the noun that the figure stands before ("a $5
/// million loan"), the noun it belongs to ("a loan of $5 million"), the verb that has it for object
/// ("borrowed $5 million"), the subject that reached it ("debt rose to $5 million"); last comes what
/// the unit alone tells. Every step looks at a bounded number of tokens.
struct MeasureChoice {
    let scan: FigureScan

    func settle(_ drafts: inout [Draft], from start: Int) {
        let governor = Governor(scan: scan)
        let modality = ModalityReader(scan: scan)
        for index in start..<drafts.count {
            let draft = drafts[index]
            let before = index > start ? drafts[companion(of: index, drafts, from: start)] : nil
            if let before, isConversion(draft, of: before) {
                drafts[index].measure = before.measure
                drafts[index].modality = before.modality
                continue
            }
            if let noun = moved(draft, governor) ?? governor.opened(by: draft) {
                drafts[index].measure = noun
            } else if isApposed(draft), let said = antecedent(of: draft, drafts[start..<index]) {
                drafts[index].measure = said
            } else {
                drafts[index].measure = measure(of: draft, after: before, governor)
                if drafts[index].measure == nil {
                    drafts[index].measure = unnamed(index, drafts, governor)
                    drafts[index].isGuess = draft.kind != .count
                }
            }
            if let label = drafts[index].measure, isUnsound(label, draft) {
                drafts[index].measure = replacement(draft, governor)
            }
            if let step = carried(to: index, drafts, governor) { drafts[index].measure = step }
            drafts[index].modality = modality.read(draft)
        }
    }

    /// "N1,530 to the dollar": a sum for one of another currency.
    private func isExchange(_ draft: Draft) -> Bool {
        draft.kind == .money && draft.per?.utf8.count == 3
            && draft.per?.utf8.allSatisfy { 0x41...0x5A ~= $0 } == true
    }

    private func unnamed(_ index: Int, _ drafts: [Draft], _ governor: Governor) -> String? {
        let draft = drafts[index]
        switch draft.kind {
        case .money, .percent, .quantity:
            if let subject = opening(draft, governor) { return subject }
        default: break
        }
        return echo(of: index, in: drafts) ?? fallback(draft, governor)
    }

    /// "the union says 14 died, the company nine": a bare count with nothing said of it.
    private func isAlike(_ draft: Draft, _ before: Draft?, _ label: String?) -> Bool {
        guard draft.isElliptical, let before, before.unit == draft.unit,
            before.measure != "capacity", case .counted(let noun) = draft.unit, let label,
            CountMeasures.isPlain(label, of: noun),
            !Inheritance.areSheltered(scan, draft.reach.upperBound),
            !scan.has(draft.reach.upperBound, .verb)
        else { return false }
        // "killing 21 and leaving 17 in hospital": another verb has it.
        let verb = draft.reach.lowerBound - 1
        let isOther =
            scan.has(verb, .verb) || scan.ends(verb, in: "ing") || scan.ends(verb, in: "ed")
        guard !isOther || SpeechVerbs.find(scan.word(verb)) != nil else { return false }
        return isParallel(before, draft)
    }

    /// The figure before; of a bare number the last one of its unit, whose unit it took.
    private func companion(of index: Int, _ drafts: [Draft], from start: Int) -> Int {
        guard drafts[index].isElliptical || isPart(drafts[index]) else { return index - 1 }
        var place = index - 1
        while place >= max(start, index - 3) {
            if drafts[place].unit == drafts[index].unit, drafts[place].kind == drafts[index].kind {
                return place
            }
            place -= 1
        }
        // "150 yen for the January-March quarter, versus 143": past the date.
        return drafts[index - 1].kind == .date ? max(start, index - 2) : index - 1
    }

    /// "$47 billion by 2050, of which $1.5 billion": a part states what the whole does.
    private func isPart(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return Self.wholes.contains(scan.word(start - 1)) && scan.word(start - 2) == Word.of
    }

    private static let wholes = WordSet("which whom")

    /// "Sh3.2bn ($24.7m)", "40 miles, or 64 km,": the same amount in another unit.
    private func isConversion(_ draft: Draft, of before: Draft) -> Bool {
        guard draft.kind == before.kind, draft.kind == .money || draft.kind == .quantity,
            draft.unit != before.unit || draft.per != before.per
        else { return false }
        let start = draft.reach.lowerBound
        let end = before.tokens.upperBound
        if scan.isMark(start - 1, "(") { return end == start - 1 && draft.per == before.per }
        // "$41 million, or $0.88 per share,"
        return scan.word(start - 1) == Word.or && scan.isMark(start - 2, ",") && end == start - 2
    }

    private func measure(of draft: Draft, after before: Draft?, _ governor: Governor) -> String? {
        if draft.kind != .age, draft.kind != .date, let label = labelled(draft, governor) {
            return label
        }
        if isExchange(draft) { return "exchange rate" }
        if let label = gapped(draft, governor) { return label }
        if let before, let label = gapped(draft, after: before, governor) { return label }
        if let label = juxtaposed(draft, governor) { return label }
        if slid(draft) || draft.kind == .money && before.map(slid) == true && isEnd(draft) {
            return "price"
        }
        switch draft.kind {
        case .age: return "age"
        case .date: return DateMeasures(scan: scan).label(draft, governor)
        case .ordinal: return ordinal(draft, governor)
        case .count:
            let label = CountMeasures(scan: scan).label(draft, governor)
            return isAlike(draft, before, label) ? before?.measure : label
        default: break
        }
        if draft.kind == .duration {
            return DurationMeasures(scan: scan).label(draft, governor)
        }
        let found = amount(draft, governor)
        if found == nil, isPart(draft), let before, before.kind == draft.kind,
            before.unit == draft.unit
        {
            return before.measure
        }
        if found == nil, let before, isParallel(before, draft) { return before.measure }
        return found
    }

    private static let losing = WordSet("lose loses losing lost")

    /// "The share lost $4.10 to $212.30": the step of a price, as `ChangeReader` found, and no loss.
    private func slid(_ draft: Draft) -> Bool {
        draft.kind == .money && draft.change == .down
            && Self.losing.contains(scan.word(draft.reach.lowerBound - 1))
    }

    private func isEnd(_ draft: Draft) -> Bool {
        let before = scan.word(draft.reach.lowerBound - 1)
        return before == Word.to || before == Word.at
    }

    /// "the second tranche"; a place in a row: "finished third", "second in 9.86".
    private func ordinal(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.tokens.upperBound
        if scan.word(end) == Word.of,
            let head = governor.head(from: end + 1, to: min(scan.limit, end + 6))
        {
            return governor.label(head)
        }
        if let noun = governor.nounBehind(end) {
            guard scan.word(end) == Self.time else { return noun }
            return EventReader(scan: scan, governor: governor).action(before: end) ?? noun
        }
        let isPlace = scan.has(end, .preposition) || scan.mark(end) != 0
        return isPlace && scan.word(draft.tokens.lowerBound - 1) != Word.the ? "rank" : nil
    }

    private static let time = WordHash.of("time")

    /// The measure of the last amount before: dates and stretches of time between are passed over, and for
    /// money what is none ("310 shillings for a 90-kg bag, down from 420 shillings").
    private func antecedent(of draft: Draft, _ drafts: ArraySlice<Draft>) -> String? {
        let amounts = drafts.suffix(4).filter {
            ![.date, .duration, .age, .ordinal].contains($0.kind)
        }
        let ofKind = draft.kind == .money ? amounts.last { $0.kind == .money } : nil
        return (ofKind ?? amounts.last)?.measure
    }

    /// ", up 38 per cent", ", down from 29": about what the figure before is about.
    private func isApposed(_ draft: Draft) -> Bool {
        var place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.from { place -= 1 }
        if scan.word(place) == Word.by, Self.upDown.contains(scan.word(place - 1)) { place -= 1 }
        if Self.upDown.contains(scan.word(place)) {
            return scan.isMark(place - 1, ",")
                || scan.word(place - 1) == Word.and && place < draft.reach.lowerBound - 1
        }
        // "94% full, against 71% a year ago"
        if draft.kind == .percent, Self.against.contains(scan.word(place)) {
            return scan.isMark(place - 1, ",")
                || scan.isMark(place - 2, ",") && Self.compared.contains(scan.word(place - 1))
        }
        return isCompared(draft)
    }

    /// "Sales, up a healthy 4%, beat costs, down 2%": the noun of a measure right before the comma.
    private func moved(_ draft: Draft, _ governor: Governor) -> String? {
        var way = draft.reach.lowerBound - 1
        if scan.word(way) == Word.by { way -= 1 }
        let noun = way - 2
        guard draft.kind == .percent, Self.upDown.contains(scan.word(way)),
            scan.isMark(way - 1, ","), !scan.has(noun, .named),
            MeasureWords.known.contains(scan.word(noun)) || governor.isListed(noun),
            let head = governor.head(from: scan.sentenceStart(noun, reach: 2), to: noun + 1),
            head == noun, !scan.has(noun - 1, .preposition), !scan.has(noun - 2, .preposition)
        else { return nil }
        return governor.label(noun)
    }

    /// ", 7% smaller than last year's", ", twice as much": how the figure before compares.
    private func isCompared(_ draft: Draft) -> Bool {
        guard draft.kind == .percent || draft.kind == .ratio else { return false }
        var place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.or { place -= 1 }
        guard scan.isMark(place, ",") else { return false }
        let end = draft.tokens.upperBound
        return ChangeWords.adjectives[scan.word(end)] != nil
            || Self.much.contains(scan.word(end - 1))
    }

    private static let much = WordSet("much many")

    private static let against = WordSet("against versus with to")
    private static let compared = WordSet("compared")
    private static let upDown = WordSet("up down")

    /// Two figures of one kind a few words apart are about one thing: "to 27 per cent from 29".
    private func isParallel(_ before: Draft, _ draft: Draft) -> Bool {
        guard before.kind == draft.kind || draft.isElliptical && before.kind != .date,
            isOfSort(before, draft)
        else {
            return false
        }
        let end = before.tokens.upperBound
        let gap = end..<max(end, draft.tokens.lowerBound)
        let isWith = draft.kind == .percent && scan.word(draft.reach.lowerBound - 1) == Word.with
        let isOfUnit = draft.isElliptical && draft.unit == before.unit && draft.unit != .none
        return gap.count < (isWith || isOfUnit ? 20 : 12)
            && !gap.contains { isQuoteMark($0) }
    }

    /// "31 g/t from 212 m": a length is no grade.
    private func isOfSort(_ before: Draft, _ draft: Draft) -> Bool {
        // "takes in 52,000 tonnes a day, but what comes out shrinks: 71,000 tonnes"
        if before.measure == "capacity", before.per != draft.per { return false }
        guard case .measure(let one) = before.unit, case .measure(let other) = draft.unit else {
            return true
        }
        return QuantityMeasures.sorts[one] == QuantityMeasures.sorts[other]
    }

    private func isQuoteMark(_ index: Int) -> Bool {
        let mark = scan.mark(index)
        return mark == 0x201C || mark == 0x22
    }

    private func amount(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        if let label = everyday(draft, governor) { return label }
        if draft.kind == .ratio, PercentMeasures(scan: scan).isMadeUp(draft) { return "share" }
        if draft.kind == .percent || draft.kind == .money, isOverBudget(end) { return "cost" }
        if draft.kind == .money || draft.kind == .quantity, let label = dealt(draft, governor) {
            return label
        }
        if draft.kind == .quantity, let label = QuantityMeasures(scan: scan).label(draft) {
            return label
        }
        if draft.kind == .percent, let label = PercentMeasures(scan: scan).label(draft) {
            return label
        }
        if draft.kind == .money, let label = constructed(draft, governor) { return label }
        if draft.kind == .money, isBribe(draft) { return "bribe" }
        if draft.kind == .money, isRound(draft) { return "funding" }
        if draft.kind == .money, let rest = rest(draft, governor) { return rest }
        if draft.kind == .money {
            if let cost = governor.work(draft) { return cost }
            if scan.word(draft.reach.lowerBound - 1) == Self.worth { return worth(draft, governor) }
            if scan.word(end) == Word.in, Self.cash.contains(scan.word(end + 1)),
                scan.word(draft.reach.lowerBound - 1) != Word.for
            {
                return "cash"
            }
            if scan.word(end) == Word.in, Self.paid.contains(scan.word(end + 1)) {
                return governor.label(end + 1)
            }
        }
        if draft.kind == .percent, let share = PercentMeasures(scan: scan).adjacent(draft) {
            return share
        }
        if draft.kind == .number {
            if let label = CountMeasures(scan: scan).bare(draft, governor) { return label }
            if isSum(draft) {
                var sum = draft
                sum.kind = .money
                return amount(sum, governor)
            }
        }
        if draft.kind == .ratio, scan.word(draft.tokens.lowerBound - 1) == Self.split {
            return "split"
        }
        if draft.kind == .ratio, isVote(draft) { return "vote" }
        if draft.kind == .ratio, let what = multiplied(draft, governor) { return what }
        if draft.kind == .ratio || draft.kind == .percent {
            let percents = PercentMeasures(scan: scan)
            if let part = percents.poll(draft) ?? percents.part(draft, governor) { return part }
        }
        let near =
            governor.attributive(draft) ?? governor.owner(draft) ?? governor.passive(draft)
            ?? governor.movedBefore(draft) ?? governor.placed(draft) ?? hedged(draft, governor)
            ?? relative(draft, governor) ?? apposed(draft, governor)
        if draft.kind == .money, draft.per != nil { return near ?? rate(draft, governor) }
        if draft.kind == .money, let label = costs(draft, governor) { return label }
        let found =
            near ?? governor.inner(draft) ?? asked(draft) ?? governor.object(draft)
            ?? governor.subject(draft)
        return refined(found, draft)
    }

    /// "Sales of cars doubled", "has halved traffic": what the verb multiplied.
    private func multiplied(_ draft: Draft, _ governor: Governor) -> String? {
        let verb = draft.tokens.lowerBound
        guard scan.has(verb, .multiple), scan.ends(verb, in: "ed"), draft.tokens.count == 1 else {
            return nil
        }
        let next = verb + 1
        if scan.isWord(next), !scan.has(next, [.preposition, .adverb, .conjunction]),
            scan.word(next) != Word.to
        {
            let head = governor.head(from: next, to: min(scan.limit, next + 5))
            return head.flatMap { governor.label($0) }
        }
        guard let head = governor.subjectHead(of: verb),
            !scan.isCapital(head) || scan.beginsSentence(head)
        else { return nil }
        return governor.label(head)
    }

    /// "losses near $60m", "a loss of around": a noun of a measure, parted by a hedge only.
    private func hedged(_ draft: Draft, _ governor: Governor) -> String? {
        let noun = draft.reach.lowerBound - 1
        guard draft.reach.lowerBound < draft.tokens.lowerBound, draft.kind == .money,
            MeasureWords.known.contains(scan.word(noun)), !scan.has(noun, [.measureVerb, .verb])
        else { return nil }
        return governor.label(noun)
    }

    /// "$1.2 million in restitution": what the sum is paid as.
    private static let paid = WordSet(
        """
        restitution damages compensation aid fines taxes wages bribes funding grants loans debt bail
        costs fees royalties dividends interest savings revenue sales profits losses subsidies
        bonuses donations contracts assets
        """)

    private static let worth = WordHash.of("worth")
    private static let cash = WordSet("hand cash")
    private static let split = WordHash.of("split")
    private static let votes = WordSet("vote voted votes passed ballot")

    /// "voted 26 to 11".
    private func isVote(_ draft: Draft) -> Bool {
        guard case .proportion = draft.value else { return false }
        let start = draft.tokens.lowerBound
        if Divisions.isVote(scan, start) { return true }
        return (max(scan.floor, start - 6)..<start).contains { Self.votes.contains(scan.word($0)) }
    }

    private static let graft = WordSet("bribe bribes bribery graft corruption kickback kickbacks")
    private static let receiving = WordSet("receiving accepting soliciting taking demanding")
    private static let taking = WordSet(
        "receiving taking accepting soliciting took accepted received asking demanding")

    /// "charged with receiving RM3.1mil" where the article speaks of graft.
    private func isBribe(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        if Self.receiving.contains(scan.word(start - 1)), scan.word(start - 2) == Word.with {
            return true
        }
        guard
            (max(scan.floor, start - 3)..<start).contains(where: {
                Self.taking.contains(scan.word($0))
            })
        else {
            return false
        }
        let low = max(scan.floor, start - 60)
        return (low..<min(scan.limit, start + 25)).contains { Self.graft.contains(scan.word($0)) }
    }

    static func map(_ table: Table) -> WordMap<String> {
        WordMap(table.rows.flatMap { row in row.list(1).map { (WordHash.of($0), row[0]) } })
    }
}
