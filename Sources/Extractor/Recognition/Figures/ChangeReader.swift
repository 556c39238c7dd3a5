import Facts

/// Which way a figure says that something moved: "rose 5%", "down by a third", "2.1pc lower".
struct ChangeReader {
    let scan: FigureScan

    func settle(_ draft: inout Draft) {
        guard draft.kind != .date, draft.kind != .age, draft.kind != .ordinal, draft.change == nil
        else { return }
        let steps = MarketSteps(scan: scan)
        if steps.isMotion(draft) { return }
        let leaning = leans(draft) ? behind(draft) : nil
        if let change = leaning ?? steps.before(draft) ?? before(draft) ?? behind(draft)
            ?? steps.behind(draft) ?? unchanged(draft)
        {
            draft.change = Change(rawValue: change)
        }
    }

    private static let leanings = WordSet("higher lower")

    /// "edged 0.1 per cent lower": the word behind says which way the verb went.
    private func leans(_ draft: Draft) -> Bool {
        Self.leanings.contains(scan.word(draft.reach.upperBound))
    }

    private static let adverbs = WordSet(
        """
        sharply slightly again further steadily modestly another only just nearly almost a an about
        as to-date marginally significantly dramatically quickly early slowly steeply annually
        year-on-year on overall back
        """)
    private static let steps = WordSet("by of")

    private func before(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        var rounds = 0
        while rounds < 3, Self.adverbs.contains(scan.word(place)), phrasal(place) == nil {
            place -= 1
            rounds += 1
        }
        // "in the run-off 51 percent".
        if scan.isHyphen(place - 1), Self.particles.contains(scan.word(place)) { return nil }
        if let phrasal = phrasal(place),
            !phrasal.isOfSums || draft.kind != .percent, !isSettled(draft, place)
        {
            return phrasal.change.isEmpty || isPart(draft) ? nil : phrasal.change
        }
        if isLevel(draft) { return nil }
        let isStep = scan.word(place) == Word.by
        if isStep {
            place -= 1
            rounds = 0
            while rounds < 3, Self.adverbs.contains(scan.word(place)) || scan.has(place, .adverb) {
                place -= 1
                rounds += 1
            }
            return ChangeWords.verbs[scan.word(place)] ?? ChangeWords.nouns[scan.word(place)]
                ?? far(draft, place)
        }
        if let noun = apposed(draft, place) { return noun }
        if scan.word(place) == Word.of {
            let noun = scan.word(place - 1)
            if draft.kind == .number || draft.kind == .count { return steps(draft, place - 1) }
            guard
                draft.kind == .percent || draft.kind == .ratio || draft.kind == .money
                    || draft.kind == .quantity
            else { return nil }
            return draft.kind == .money && noun == Self.loss ? nil : ChangeWords.nouns[noun]
        }
        guard let verb = ChangeWords.verbs[scan.word(place)], scan.word(place) != Word.over else {
            return overObject(draft, place)
        }
        switch draft.kind {
        case .percent, .ratio: return verb
        case .quantity, .number:
            return isTransitive(place) && !isArea(draft, place) ? nil : verb
        case .count:
            let isStep = Self.stepUnits.contains(draft.unit) || isStock(draft, place)
            if draft.unit == .counted("time") { return nil }
            return isStep || scan.word(place) == Self.up || scan.word(place) == Self.down
                ? verb : nil
        case .money:
            let isBare = Self.intransitive.contains(scan.word(place))
            let isOff =
                scan.word(place) == Self.off
                && (scan.has(place - 1, .auxiliary) || scan.isMark(place - 1, ","))
            return isBare || isOff || isPriced(draft, place) ? verb : nil
        default: return nil
        }
    }

    private static let ending = WordSet("end ended ending ends finished")

    /// "July wheat ended up 4 cents at $5.61": a step, and where it ended.
    private func isSettled(_ draft: Draft, _ particle: Int) -> Bool {
        draft.kind == .money && Self.ending.contains(scan.word(particle - 1))
            && scan.word(draft.reach.upperBound) == Word.at
    }

    private static let stepUnits: [Unit] = ["point", "tick", "pip", "notch"].map { .counted($0) }

    private static let moves = WordSet(
        """
        decline decrease dip drop fall gain increase jump reduction rise slump surge declines drops
        falls gains increases rises
        """)

    /// "10.92, a drop of 0.14", "an increase of 300 seats".
    private func steps(_ draft: Draft, _ noun: Int) -> String? {
        guard Self.moves.contains(scan.word(noun)),
            scan.has(noun - 1, [.article, .determiner])
                || scan.has(noun - 2, [.article, .determiner])
        else { return nil }
        return ChangeWords.nouns[scan.word(noun)]
    }

    private func phrasal(_ particle: Int) -> ChangeWords.Phrasal? {
        ChangeWords.phrasal(scan.word(particle - 1), scan.word(particle))
    }

    private static let particles = WordSet("up down off")
    private static let loss = WordHash.of("loss")
    private static let off = WordHash.of("off")

    /// "gave up a 4% stake", "gave up 4% of his votes": what was given, and no step of a price.
    private func isPart(_ draft: Draft) -> Bool {
        draft.kind != .percent && draft.unit != .counted("point")
            || scan.word(draft.tokens.upperBound) == Word.of
            || scan.has(draft.tokens.lowerBound - 1, .article)
    }

    private static let sides = WordSet("above below beyond")

    /// "climbed up to 4.3%", "fell below 3 percent": where it ended.
    private func isLevel(_ draft: Draft) -> Bool {
        let before = draft.tokens.lowerBound - 1
        if Self.sides.contains(scan.word(scan.has(before, .article) ? before - 1 : before)) {
            return true
        }
        return draft.bound == .exact && scan.word(draft.tokens.lowerBound - 1) == Word.to
            && scan.word(draft.tokens.lowerBound - 2) == Self.up
    }

    /// "lost $4.10 to $212.30", "shed 40 pence, or 3%,": a price and where it went.
    private func isPriced(_ draft: Draft, _ verb: Int) -> Bool {
        let next = draft.reach.upperBound
        guard Self.prices.contains(scan.word(verb)), draft.reach.lowerBound == verb + 1,
            !draft.tokens.contains(where: { scan.has($0, .scale) })
        else { return false }
        let isLinked = scan.word(next) == Word.to || scan.word(next) == Word.at
        let isAlso = scan.isMark(next, ",") && scan.word(next + 1) == Word.or
        guard isLinked || isAlso else { return false }
        let amount = AmountReader(scan: scan).read(isAlso ? next + 2 : next + 1)
        guard let amount, let kind = amount.reading?.kind else {
            return isLinked && amount?.numeral.hasPoint == true
        }
        return kind == (isAlso ? .percent : .money)
    }

    private static let prices = WordSet("lost lose loses losing shed sheds added adds adding")
    private static let up = WordHash.of("up")
    private static let down = WordHash.of("down")
    private static let intransitive = WordSet(
        """
        added gains rise fall climb drop slip jump add advance
        rose fell climbed dropped slipped slid jumped tumbled plunged sank surged soared gained up down
        advanced declined eased rallied edged grew
        """)
    private static let transitive = WordSet(
        """
        lost lose loses losing shed cut cuts raised raise added add adds adding gained shot shaved
        cutting off lift lifted wiped downgrade downgraded improve improved improving upgrade upgraded
        upgrading
        """
    )

    private func isTransitive(_ place: Int) -> Bool { Self.transitive.contains(scan.word(place)) }

    private static let winning = WordSet(
        "added add adds adding gain gained gaining gains lose loses losing lost shed shedding sheds"
    )
    private static let areas: Set<String> = ["acr", "har", "km2", "mi2"]

    /// "gained 410,000 acres": land that a crop or owner has more of.
    private func isArea(_ draft: Draft, _ verb: Int) -> Bool {
        Self.winning.contains(scan.word(verb)) && Self.areas.contains(draft.unit.code ?? "")
    }

    /// What grows and shrinks by the number: "added 3.2 million subscribers", not "lost 12 soldiers".
    private static let stocks = WordSet(
        """
        job subscriber customer user follower viewer listener seat vacancy position acre account
        subscription
        """)

    private func isStock(_ draft: Draft, _ verb: Int) -> Bool {
        guard case .counted(let noun) = draft.unit, Self.winning.contains(scan.word(verb)),
            let head = noun.split(separator: " ").last
        else { return false }
        return Self.stocks.contains(WordHash.of(String(head)))
    }

    private static let at = WordHash.of("at")

    /// "the biggest fall, of 6 percent,", "the steepest increase, at 12.4%": the step named before.
    private func apposed(_ draft: Draft, _ link: Int) -> String? {
        guard draft.kind == .percent, scan.isMark(link - 1, ","),
            let noun = ChangeWords.nouns[scan.word(link - 2)]
        else { return nil }
        if scan.word(link) == Word.of { return noun }
        let isLargest = (link - 5..<link - 2).contains { scan.ends($0, in: "est") }
        return scan.word(link) == Self.at && isLargest ? noun : nil
    }

    /// "raised rates 25 points", "cut its key rate 50 basis points": the verb before its object.
    private func overObject(_ draft: Draft, _ last: Int) -> String? {
        if draft.unit == .share("%") { return MovedObjects(scan: scan).change(draft, last) }
        guard
            draft.unit == .share("bp") || draft.unit == .share("pp")
                || Self.stepUnits.contains(draft.unit)
        else { return nil }
        var place = last
        while place > last - 4, scan.isWord(place),
            !scan.has(place, [.preposition, .conjunction, .auxiliary, .pronoun])
        {
            if let verb = ChangeWords.verbs[scan.word(place)] { return verb }
            place -= 1
        }
        return nil
    }

    /// "cut rates five times in 2025, by 725 basis points": the verb stands further back.
    private func far(_ draft: Draft, _ place: Int) -> String? {
        guard
            draft.kind == .percent || draft.kind == .ratio || draft.kind == .quantity
                || draft.kind == .money || draft.kind == .count || draft.kind == .number
        else { return nil }
        let low = scan.sentenceStart(place, reach: 14)
        var index = place
        while index >= low {
            if let driven = driven(index) { return driven }
            // "shot down a request by 212 votes"
            if let phrasal = ChangeWords.phrasal(scan.word(index), scan.word(index + 1)),
                phrasal.change.isEmpty
            {
                return nil
            }
            if let verb = ChangeWords.verbs[scan.word(index)],
                scan.has(index, .preposition) == false
            {
                return verb
            }
            index -= 1
        }
        return nil
    }

    private static let driving = WordSet(
        """
        bring bringing brings brought drag dragged dragging drags drive driven drives drove force forced
        forces keep keeps kept pull pulled pulls push pushed pushes pushing send sends sent
        """)

    /// "pushes up profit by 1.2 billion yen": the particle before the object tells the way.
    private func driven(_ particle: Int) -> String? {
        guard Self.driving.contains(scan.word(particle - 1)) else { return nil }
        if scan.word(particle) == Self.up { return "up" }
        return scan.word(particle) == Self.down ? "down" : nil
    }

    /// "settled 7 cents lower", "Rs 150 more than last year".
    private static let priced = WordSet("lower higher cheaper dearer weaker stronger less more")
    private static let timed = WordSet("longer shorter faster slower")
    private static let counted = WordSet("more fewer less")
    private static let than = WordHash.of("than")

    /// "five more than the ministry admits": by how many, and not how many.
    private func isCompared(_ draft: Draft, _ word: UInt64, _ end: Int) -> Bool {
        guard draft.kind == .count || draft.kind == .number, Self.counted.contains(word) else {
            return false
        }
        // "220 more on offer than last year"
        let than = (end + 1..<end + 5).first { scan.word($0) == Self.than }
        return than.map { end in !(draft.tokens.upperBound..<end).contains { scan.isNumber($0) } }
            ?? false
    }

    private func behind(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        let isShare = draft.kind == .percent || draft.kind == .ratio
        if let adjective = ChangeWords.adjectives[scan.word(end)] {
            let word = scan.word(end)
            let isStep =
                draft.kind == .quantity || draft.unit == .counted("point")
                || draft.kind == .money && Self.priced.contains(word)
                || draft.kind == .duration && Self.timed.contains(word)
                || isCompared(draft, word, end)
            guard isShare || isStep else { return nil }
            let isPreposition = scan.has(end, .preposition) || word == Self.up || word == Self.down
            if isPreposition, !isShare { return nil }
            // "26 per cent on the first £1m and 20 per cent above that"
            if isPreposition, Self.pointing.contains(scan.word(end + 1)), !scan.isWord(end + 2) {
                return nil
            }
            return adjective
        }
        if draft.kind == .money, ChangeWords.nouns[scan.word(end)] != nil,
            scan.word(end + 1) == Word.in || scan.word(end + 1) == Word.to
        {
            return ChangeWords.nouns[scan.word(end)]
        }
        let isRate = draft.kind == .money && draft.per != nil && scan.isHyphen(end - 2)
        guard isShare || isRate else { return nil }
        if isShare, let side = beyondPlan(end) { return side }
        // "50 basis points of easing"
        if scan.word(end) == Word.of, draft.unit == .share("bp") || draft.unit == .share("pp") {
            return ChangeWords.nouns[scan.word(end + 1)]
        }
        // "a threefold rise", "a 5% pay cut", "a 20% increase", "a 12p-a-litre rise".
        for place in end..<(end + 3) {
            guard scan.isWord(place), !scan.has(place, Roles.closed) else { return nil }
            if isRate, scan.word(place) == Self.loss { return nil }
            if let noun = ChangeWords.nouns[scan.word(place)] { return noun }
        }
        return nil
    }

    private static let pointing = WordSet("it that this")
    private static let plans = WordSet(
        "budget target targets quota estimate estimates plan forecast forecasts projections limit")

    /// "22 percent over budget", "5% under its target".
    private func beyondPlan(_ end: Int) -> String? {
        let isOver = scan.word(end) == Word.over
        guard isOver || scan.word(end) == Word.under else { return nil }
        let noun = scan.has(end + 1, [.article, .determiner]) ? end + 2 : end + 1
        guard Self.plans.contains(scan.word(noun)) else { return nil }
        return isOver ? "up" : "down"
    }

    /// "remained unchanged at", "stuck at", "flat at", and "unchanged" behind a comma.
    private func unchanged(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        let end = draft.reach.upperBound
        if scan.word(start - 1) == Word.at {
            if ChangeWords.verbs[scan.word(start - 2)] == "same" { return "same" }
            if Self.keeping.contains(scan.word(start - 2)) { return "same" }
            let low = scan.sentenceStart(start, reach: 6)
            if (low..<start).contains(where: { Self.kept.contains(scan.word($0)) }) {
                return "same"
            }
        }
        let isBehind = scan.isMark(end, ",") && scan.word(end + 1) == Self.unchanged
        return isBehind || scan.word(end) == Self.unchanged ? "same" : nil
    }

    private static let keeping = WordSet("held remained remain remains stayed stays stay kept")
    private static let kept = WordSet("kept keep keeps keeping held hold holds holding")
    private static let unchanged = WordHash.of("unchanged")
}
