import Facts

/// The subject of a clause, where a verb of being, reaching or moving ties it to the figure.
extension Governor {
    static let transitive = WordSet(
        """
        cut cuts cutting raise raised raises raising lower lowered lowers lift lifted reduce reduced
        increase increased put puts set sets keep kept hold held push pushed bring bringing brings brought take slashed
        trimmed value valued estimate estimated estimates priced drove sent hiked hike boost boosted
        boosting boosts brings hikes increases increasing keeps lifting lifts lowering pushes reduces
        reducing slashes trimming trims shave shaved downgraded downgrades improved revised revises upgraded
        upgrades ups upped bumps bumped
        """)

    /// The subject that a verb of being or moving ties to the figure, or the object moved to it.
    func subject(_ draft: Draft) -> String? {
        var place = verbPlace(draft)
        let low = max(scan.floor, place - 16, scan.sentenceStart(place + 1, reach: 16))
        var sawComma = false
        while place >= low {
            let word = scan.word(place)
            let isMove =
                (scan.has(place, .changeVerb) && !scan.has(place, .preposition)
                    || scan.has(place, .multiple) || isCreeping(place)) && !isParticle(place)
                && !isStepNoun(place) || isPuttingOn(place)
            // "before easing back to": its subject is that of the verb before.
            if isMove, scan.ends(place, in: "ing"), isBoundary(place - 1) {
                place -= 2
                continue
            }
            if isMove, scan.ends(place, in: "ing"), let head = caused(place) {
                return content(head, to: place)
            }
            // "sees the economy expanding by": its subject stands right before it.
            // "to keep the rate unchanged at": what is kept.
            if isMove || Self.steps.contains(scan.word(place + 1)),
                scan.ends(place, in: "ing") || Self.still.contains(word),
                isListed(place - 1) || MeasureWords.known.contains(scan.word(place - 1))
            {
                return label(place - 1)
            }
            if Self.apposed.contains(word), scan.isMark(place - 1, ",") {
                return apposed(place - 1)
            }
            if Self.transitive.contains(word), !isPassive(place), let object = moved(place, draft) {
                return object
            }
            if scan.isMark(place, ",") { sawComma = true }
            // "which was another until last year, for its 26 percent": a clause that is over.
            let isOver = sawComma && Self.relative.contains(scan.word(place - 1))
            let isTrading = Self.trading.contains(word) && !isParticle(place)
            if !isOver,
                isLinking(place) && word != Word.at || isMove || isTrading
            {
                return subject(of: place, draft, isMove: isMove || isTrading)
            }
            if let head = tied(place, to: draft) { return content(head, to: place) }
            if isBoundary(place), scan.mark(place) != 0x28 { return nil }
            place -= 1
        }
        return nil
    }

    private static let being = WordSet("are be been being is was were")

    /// "The costs are put by the company at": nothing behind it is what is put.
    private func isPassive(_ verb: Int) -> Bool {
        Self.being.contains(scan.word(verb - 1)) && scan.word(verb + 1) == Word.by
    }

    /// "topped 3 billion": a verb that is a hedge too stands within the figure's reach.
    private func verbPlace(_ draft: Draft) -> Int {
        let start = draft.reach.lowerBound
        return start < draft.tokens.lowerBound && Self.linking.contains(scan.word(start))
            && scan.word(start) != Word.at ? start : start - 1
    }

    /// "turned down", "a start-up": no move of anything.
    private func isParticle(_ index: Int) -> Bool {
        guard Self.particles.contains(scan.word(index)) else { return false }
        if ChangeWords.phrasal(scan.word(index - 1), scan.word(index))?.change.isEmpty ?? false {
            return true
        }
        return scan.isHyphen(index - 1) || Self.phrasal.contains(scan.word(index - 1))
            || Self.creeping.contains(scan.word(index - 1))
            || scan.has(index - 1, .changeVerb)
    }

    /// "has picked up to 6.4%", "ticked down from": a verb that moves with its particle alone.
    private func isCreeping(_ index: Int) -> Bool {
        guard Self.particles.contains(scan.word(index + 1)) else { return false }
        if Self.creeping.contains(scan.word(index)) { return true }
        return Self.steps.contains(scan.word(index + 2)) && isVerbal(index)
    }

    private static let still = WordSet("flat steady unchanged")
    private static let particles = WordSet("down off up")
    private static let phrasal = WordSet(
        "broke build built called set put laid made picked taken took turned turn")

    /// The head of the subject that a verb of being, reaching or moving ties to the figure.
    func subjectIndex(_ draft: Draft) -> Int? {
        var place = verbPlace(draft)
        let low = max(scan.floor, place - 16, scan.sentenceStart(place + 1, reach: 16))
        while place >= low {
            let isMove = scan.has(place, .changeVerb) && !scan.has(place, .preposition)
            if isMove || isLinking(place) && scan.word(place) != Word.at {
                return subjectHead(of: place)
            }
            if let head = tied(place, to: draft) { return head }
            // "reached the town, home to 90,000 people": the object is another.
            if isBoundary(place) || scan.isMark(place, ",") { return nil }
            place -= 1
        }
        return nil
    }

    private static let apposed = WordSet(
        "estimated valued put priced worth now currently totaling totalling")

    /// "Unpaid wages, estimated at": the noun phrase before the comma.
    private func apposed(_ comma: Int) -> String? {
        let range = subjectRange(of: comma)
        guard !range.isEmpty, let head = head(from: range.lowerBound, to: range.upperBound) else {
            return nil
        }
        return label(head)
    }

    /// The head of the phrase that ends at a comma, where an article or a pronoun opens it.
    func nounPhrase(before comma: Int) -> String? {
        let range = subjectRange(of: comma)
        guard let first = range.first, range.count < 10,
            scan.word(first) == Word.the || scan.has(first, [.article, .determiner, .pronoun]),
            !range.contains(where: { scan.has($0, .auxiliary) }),
            let head = head(from: first, to: range.upperBound), !scan.isCapital(head),
            !isVerbal(head) || head == first + 1
        else { return nil }
        return content(head, to: range.upperBound)
    }

    private static let trading = WordSet(
        "closed closing ended ends finished traded trading settled opened up down ahead stands flat fetched"
    )

    /// "cut its dividend to 8p", "lowered its repo rate to 36.5%".
    func moved(_ verb: Int, _ draft: Draft) -> String? {
        let end = draft.reach.lowerBound
        // "raised to 450 soums from": the figure before is nothing that is moved.
        guard end - verb > 2, let head = head(from: verb + 1, to: end), head < end,
            !isStepped(verb + 1, head)
        else { return nil }
        return content(head, to: end)
    }

    private func isStepped(_ start: Int, _ head: Int) -> Bool {
        Self.steps.contains(scan.word(start)) && (start..<head).contains { scan.isNumber($0) }
    }

    /// The head of a verb's subject.
    func subjectHead(of verb: Int) -> Int? {
        let range = subjectRange(of: verb)
        return range.isEmpty ? nil : head(from: range.lowerBound, to: range.upperBound)
    }

    /// The noun phrase before a verb and its auxiliaries.
    private func subjectRange(of verb: Int) -> Range<Int> {
        if let foreseen = foreseen(before: verb) { return foreseen }
        var end = verb
        var isDescribed = false
        while scan.has(end - 1, [.auxiliary, .adverb]) || Self.between.contains(scan.word(end - 1))
            || isMoreThan(end - 1), end > scan.floor
        {
            end -= 1
        }
        if Self.relative.contains(scan.word(end)), scan.isMark(end - 1, ",") {
            end -= 1
            isDescribed = true
        } else if Self.restrictive.contains(scan.word(end)), isNounBefore(end) {
            // "an oil fund which has shrunk"
            isDescribed = true
        } else if Self.restrictive.contains(scan.word(end - 1)), isNounBefore(end - 1) {
            // "a wage bill that came to"
            end -= 1
            isDescribed = true
        } else {
            end = beforeAside(end)
        }
        end = beforeDeductions(end)
        var start = end - 1
        let low = max(scan.sentenceStart(max(start, scan.floor), reach: 20), scan.floor)
        // "the State Bank (SBP) rose"
        if scan.isMark(start, ")") { start = max(low, opening(of: start, low)) }
        while start > low, !isOpener(start) {
            start -= 1
            if scan.isMark(start, ")") { start = max(low, opening(of: start, low)) }
        }
        // "The economy, which lives on copra, is expected to shrink": an aside closes there.
        if scan.isMark(start, ","), scan.has(start + 1, .auxiliary),
            case let open = beforeAside(start + 1),
            open < start, open > low
        {
            end = open
            start = open - 1
            while start > low, !isOpener(start) { start -= 1 }
        }
        if let described = described(start, low) { return described }
        // "According to the board the cost is"
        if scan.word(isOpener(start) ? start + 1 : start) == Self.according,
            let the = (start + 3..<max(start + 3, end)).last(where: { scan.word($0) == Word.the })
        {
            return the + 1..<end
        }
        if start < end, let phrase = phrase(before: start) { return phrase }
        if isOpener(start), start < end { start += 1 }
        if isDescribed { start = described(before: end, from: start) }
        return min(start, end)..<end
    }

    /// "double the pension, which stands at": the noun phrase before the comma, with those that it hangs on.
    private func described(before comma: Int, from low: Int) -> Int {
        var start = low
        for place in stride(from: comma - 1, through: low, by: -1) {
            if scan.has(place, .auxiliary) { break }
            guard
                scan.word(place) == Word.the || scan.has(place, [.article, .determiner, .pronoun])
            else { continue }
            start = place
            if !scan.has(place - 1, .preposition) || scan.word(place - 1) == Word.to { break }
        }
        return start
    }

    private static let according = WordHash.of("according")

    /// "Inflation in the countries that share the euro slowed": the phrase that a clause belongs to.
    private func described(_ that: Int, _ low: Int) -> Range<Int>? {
        guard Self.restrictive.contains(scan.word(that)), isNounBefore(that), that > low,
            scan.has(that + 1, [.verb, .auxiliary])
                || WordClasses.of(scan.word(that + 1)).contains(.verb)
        else { return nil }
        var start = that - 1
        while start > low, !isOpener(start) { start -= 1 }
        if isOpener(start) { start += 1 }
        return start < that ? start..<that : nil
    }

    /// The label of a verb's subject, as the figure's kind wants it.
    private func subject(of verb: Int, _ draft: Draft, isMove: Bool) -> String? {
        let range = subjectRange(of: verb)
        let (start, end) = (range.lowerBound, range.upperBound)
        // "A second shaft will add 60,000 ounces": what it adds is no shaft.
        if draft.kind == .quantity, Self.adding.contains(scan.word(verb)) { return nil }
        // "a year ago it was": what it is was said before.
        if Self.pointing.contains(scan.word(end - 1)) { return nil }
        guard start < end, let head = head(from: start, to: end) else { return nil }
        if draft.kind == .money, Self.adding.contains(scan.word(verb)),
            Self.givers.contains(scan.word(head))
        {
            return "contribution"
        }
        // "the baker, whose share is 3 percent": a part, where shares that move have a price.
        if draft.kind == .percent, !isMove, scan.word(head) == Self.share { return "share" }
        if MeasureWords.commodities.contains(scan.word(head)) {
            if draft.kind != .money, isRationed(draft) { return "quota" }
            if isMove, draft.kind == .money || draft.kind == .percent { return "price" }
        }
        // "The Brent contract fell 2%"
        if isMove, Self.contracts.contains(scan.word(head)), draft.kind == .percent {
            return "price"
        }
        if isIndex(start..<end)
            || draft.kind != .quantity && scan.isNumber(end - 1) && scan.isCapital(end - 2)
        {
            return "index"
        }
        if isMove, draft.kind == .percent, isRunner(head) { return "share" }
        if Self.trading.contains(scan.word(verb)), draft.kind == .percent,
            scan.word(verb + 1) != Word.with,
            scan.word(verb) != Self.stands, !scan.has(verb, .preposition)
        {
            return "price"
        }
        let isStock = isMove && (draft.kind == .percent || draft.kind == .money)
        if scan.isCapital(head), !isListed(head), !MeasureWords.known.contains(scan.word(head)),
            !isLowerNoun(head, start)
        {
            guard isStock, draft.kind == .percent else { return nil }
            return moved(name: verb, draft)
        }
        return content(head, to: end)
    }

    /// Passes a short form in brackets: "the Airports Authority (OACA) exceed".
    func opening(of close: Int, _ low: Int) -> Int {
        var place = close
        while place > max(low, close - 6) {
            if scan.isMark(place, "(") { return place - 1 }
            place -= 1
        }
        return close - 1
    }

    private static let share = WordHash.of("share")
    private static let adding = WordSet("add added adding adds")
    private static let contracts = WordSet("contract contracts")
    private static let givers = WordSet(
        "bank city company council country donors foundation fund government ministry region state union"
    )
    private static let stands = WordHash.of("stands")
    private static let relative = WordSet("which who that")
    private static let pointing = WordSet("it that they this")
    private static let restrictive = WordSet("which that")

    /// A plain noun stands before: no verb of saying, and no other verb.
    private func isNounBefore(_ index: Int) -> Bool {
        let noun = index - 1
        return scan.isWord(noun) && !scan.has(noun, Roles.closed) && !scan.has(noun, .adverb)
            && !isVerbal(noun) && SpeechVerbs.find(scan.word(noun)) == nil
    }
    private static let between = WordSet(
        "have has had also then which not go goes going gone went come comes came coming")

    /// "spending more than doubled"
    private func isMoreThan(_ index: Int) -> Bool {
        scan.word(index) == Word.than && Self.grades.contains(scan.word(index - 1))
    }

    private static let grades = WordSet("less more")

    /// Passes an aside between commas: "crude, meanwhile, slipped".
    private func beforeAside(_ end: Int) -> Int {
        guard scan.isMark(end - 1, ",") else { return end }
        for place in stride(from: end - 2, to: max(scan.floor, end - 14), by: -1)
        where scan.isMark(place, ",") {
            return place
        }
        return end
    }

    func isOpener(_ index: Int) -> Bool {
        if scan.isMark(index, ",") || isBoundary(index) { return true }
        // "Pakko said its loss had doubled": what is said has its own subject.
        if scan.has(index, .verb), SpeechVerbs.find(scan.word(index))?.uses.contains(.bare) ?? false
        {
            return true
        }
        if isShowing(index) { return true }
        if scan.isMark(index, "-"), scan.isSpaced(index), scan.isSpaced(index + 1) { return true }
        // "rose to $1.2 billion and free cash flow totaled": behind a figure.
        return scan.word(index) == Word.and
            && (ChangeWords.verbs[scan.word(index - 2)] != nil || isFigureEnd(index - 1))
    }

    private static let showing = WordSet(
        "find finds found reveal revealed reveals show showed showing shows")

    /// "Data show exports rose": what is shown has its own subject, where "shows on air fell" are things.
    private func isShowing(_ index: Int) -> Bool {
        let next = index + 1
        return Self.showing.contains(scan.word(index)) && scan.isWord(next)
            && !scan.has(next, [.preposition, .adverb, .auxiliary, .changeVerb, .conjunction])
            && !scan.has(index - 1, [.article, .determiner]) && scan.word(index - 1) != Word.the
    }

    private func isFigureEnd(_ index: Int) -> Bool {
        scan.isMark(index, "%") || scan.has(index, .scale) && scan.isNumber(index - 1)
            || scan.isNumber(index) && !scan.has(index, .cardinal)
    }

    /// A sentence's first word is in a capital and may be a common noun.
    private func isLowerNoun(_ head: Int, _ start: Int) -> Bool {
        scan.beginsSentence(head) && !scan.isCapital(head + 1) && !scan.has(head, .named)
    }

    private static let indexes = WordSet(
        "index nikkei kse dow nasdaq ftse dax sensex nifty klci dsex indices composite asx psei cac ibex ibovespa kospi merval omx stoxx taiex topix"
    )
    private static let average = WordHash.of("average")

    /// "the Dow Jones Industrial Average", where average pay and fares are none.
    private func isIndex(_ range: Range<Int>) -> Bool {
        range.contains {
            Self.indexes.contains(scan.word($0))
                || scan.word($0) == Self.average && scan.isCapital($0)
                    && scan.isCapital($0 - 1)
        }
    }
}
