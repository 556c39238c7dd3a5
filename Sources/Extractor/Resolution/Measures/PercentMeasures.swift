import Facts

/// What a percentage states where its sentence alone tells: a holding, an interest rate, a content.
struct PercentMeasures {
    let scan: FigureScan

    private static let owners = WordSet(
        "stake stakes owner owned shareholder shareholders shareholding holders owns equity apiece")
    private static let indicators = WordSet("deficit growth inflation turnout unemployment")
    private static let rates = WordSet("repo benchmark interest policy overnight lending")

    /// Holdings and interest rates by the words of their sentence.
    func label(_ draft: Draft) -> String? {
        if draft.unit == .share("bp") { return spread(draft) ?? "rate" }
        if isGrade(draft) { return "grade" }
        if let state = Self.states[scan.word(draft.reach.upperBound)] { return state }
        if isSet(draft) { return "rate" }
        if let whole = ofWhole(draft) { return whole }
        if isMadeUp(draft) || isPolled(draft) || isUnsold(draft) { return "share" }
        if isOfShares(draft) { return "stake" }
        if Self.ratings.contains(scan.word(draft.reach.upperBound)) {
            return Governor(scan: scan).label(draft.reach.upperBound)
        }
        let start = draft.tokens.lowerBound
        let low = scan.sentenceStart(start, reach: 25)
        if isHolding(draft) { return "stake" }
        let isAt = scan.word(draft.reach.lowerBound - 1) == Word.at
        if isAt,
            (max(low, start - 6)..<start).contains(where: { Self.waters.contains(scan.word($0)) })
        {
            return "level"
        }
        // "The dam is 34% full"
        if scan.word(draft.reach.upperBound) == Self.full,
            (low..<start).contains(where: {
                Self.waters.contains(scan.word($0)) || Self.stores.contains(scan.word($0))
            })
        {
            return "level"
        }
        if Self.containing.contains(scan.word(draft.reach.lowerBound - 1)) { return "content" }
        if isOwned(draft) { return "stake" }
        if isAt || Self.paying.contains(scan.word(draft.reach.lowerBound - 1)),
            (max(low, start - 12)..<start).contains(where: {
                Self.credits.contains(scan.word($0))
            })
        {
            return "rate"
        }
        let high = scan.sentenceEnd(start, reach: 15)
        // "its owner agreed to raise wages by 17%": a step is no holding.
        if scan.word(draft.reach.lowerBound - 1) != Word.by,
            (low..<high).contains(where: { Self.owners.contains(scan.word($0)) }),
            !isMoved(draft) || isStakeMoved(draft)
        {
            return "stake"
        }
        let isHeld =
            (scan.isMark(start - 1, "(") || scan.word(start - 1) == Word.with)
            && (low..<start).contains {
                scan.word($0) == Self.by && Self.holding.contains(scan.word($0 - 1))
            }
        if isHeld { return "stake" }
        guard let rate = (low..<start).last(where: { isRate($0) })
        else { return nil }
        // "as inflation eased to 9.4": another measure stands nearer.
        let isOther = (rate + 1..<start).contains { Self.indicators.contains(scan.word($0)) }
        return isOther ? nil : "rate"
    }

    private static let papers = WordSet("equity shares stock")
    private static let whose = WordSet("the its his her their")

    /// "Investors with 51.3% of the shares": a holding; of "shares sold in March" it tells no price.
    private func isOfShares(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        return scan.word(end) == Word.of && Self.whose.contains(scan.word(end + 1))
            && (Self.papers.contains(scan.word(end + 2))
                || Self.papers.contains(scan.word(end + 3)) && scan.has(end + 2, .verb) == false)
    }

    /// "91% effective", "30 percent contained": what so much of it is.
    private static let states = WordMap<String>(
        [("effective", "efficacy"), ("contained", "containment")].map { (WordHash.of($0.0), $0.1) })
    private static let setting = WordSet(
        "cut cuts held hike hiked hikes hold holds keeps kept lifts lowers pauses raised raises trims"
    )

    private static let links = WordSet("at by to")

    /// "BoE holds at 3.75%", "ECB cuts to 2%": what a central bank sets, where no object is said.
    private func isSet(_ draft: Draft) -> Bool {
        let link = draft.reach.lowerBound - 1
        return Self.links.contains(scan.word(link))
            && Self.setting.contains(scan.word(link - 1))
            && RatePoints(scan: scan).isOfCentralBank(link - 2)
    }

    private static let up = WordHash.of("up")
    private static let makers = WordSet("make makes making made up")
    private static let counting = WordSet(
        "comprise comprised comprises constitute constituted constitutes represent represented represents"
    )

    /// "Women make up 28% of MPs": a part of a whole.
    func isMadeUp(_ draft: Draft) -> Bool {
        let verb = draft.reach.lowerBound - 1
        guard scan.word(draft.reach.upperBound) == Word.of else { return false }
        if Self.counting.contains(scan.word(verb)) { return true }
        return scan.word(verb) == Self.up && Self.makers.contains(scan.word(verb - 1))
    }

    private static let unsold = WordSet("unfilled unpaid unsold untouched unused")

    /// "38% remained unsold": of what was offered.
    private func isUnsold(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        return (end + 1..<end + 3).contains { Self.unsold.contains(scan.word($0)) }
    }

    private static let ratings = WordSet("approval disapproval turnout")
    private static let on = Word.on

    /// "ahead of Lee on 32.6%", "has Labour on 24%": a name that stands at so much of the vote.
    private func isPolled(_ draft: Draft) -> Bool {
        let on = draft.reach.lowerBound - 1
        return scan.word(on) == Self.on && scan.isCapital(on - 1) && !scan.beginsSentence(on - 1)
            && !scan.has(on - 1, [.month, .weekday])
    }

    private static let spreads = WordSet("margin margins premium premiums spread spreads")

    /// "The gross margin widened 80 basis points": no rate of interest.
    private func spread(_ draft: Draft) -> String? {
        let governor = Governor(scan: scan)
        let start = draft.reach.lowerBound
        let low = max(scan.floor, scan.sentenceStart(start, reach: 6))
        guard let noun = (low..<start).last(where: { Self.spreads.contains(scan.word($0)) }),
            !(noun..<start).contains(where: { scan.isNumber($0) || scan.isMark($0, ",") })
        else { return nil }
        return governor.label(noun)
    }

    /// "owned 35% by Vodel, fell 2%": how far it fell is no part of it.
    private func isMoved(_ draft: Draft) -> Bool {
        let verb = draft.reach.lowerBound - 1
        return draft.change != nil && scan.has(verb, .changeVerb)
            && !Self.holdings.contains(scan.word(verb))
    }

    private static let stakes = WordSet("equity holding shareholding shareholdings stake stakes")

    private func isStakeMoved(_ draft: Draft) -> Bool {
        guard let subject = Governor(scan: scan).subjectIndex(draft) else { return false }
        return Self.stakes.contains(scan.word(subject))
    }

    private static let ores = WordSet(
        """
        antimony chromium cobalt copper cu fe gold graphite iron lead lithium manganese molybdenum nickel
        phosphate platinum potash silver tantalum tin titanium tungsten uranium vanadium zinc
        """)
    private static let grading = WordSet("and at averaged averaging graded grades grading of")

    /// "14.2m at 2.8% copper", "grading 1.1% nickel": what is in the rock, where no noun follows.
    private func isGrade(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        return Self.ores.contains(scan.word(end))
            && Self.grading.contains(scan.word(draft.reach.lowerBound - 1))
            && (!scan.isWord(end + 1) || scan.has(end + 1, [.preposition, .conjunction]))
    }

    /// "the repo rate", "interest of": where lending grows it is no rate, nor before earnings.
    private func isRate(_ index: Int) -> Bool {
        guard Self.rates.contains(scan.word(index)),
            !Self.edges.contains(scan.word(index - 1))
        else { return false }
        return scan.word(index) != Self.lending || Self.priced.contains(scan.word(index + 1))
    }

    private static let priced = WordSet("at rate rates")
    /// "earnings before interest and tax"
    private static let edges = WordSet("after before")
    private static let lending = WordHash.of("lending")
    private static let holdings = WordSet(
        "acquire acquired acquires bought buy buying buys hold holding holds own owned owning owns sell sold takes took"
    )
    private static let firms = WordSet(
        "airline bank carrier club field mill mine newspaper paper park plant project scheme business capital company equity firm group joint shares stake subsidiary unit venture it"
    )

    /// "takes 49 percent of a joint company", "owns 12 percent".
    private func isHolding(_ draft: Draft) -> Bool {
        guard Self.holdings.contains(scan.word(draft.reach.lowerBound - 1)) else { return false }
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of else { return true }
        return (end + 1..<end + 6).contains {
            Self.firms.contains(scan.word($0)) || scan.isCapital($0)
        }
    }

    /// "38% of which belongs to the state", "70% owned by".
    private func isOwned(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        let high = min(scan.limit, end + 6, scan.sentenceEnd(end, reach: 6))
        if scan.word(end + 1) == Self.by, Self.holding.contains(scan.word(end)) { return true }
        guard scan.word(end) == Word.of, Self.which.contains(scan.word(end + 1)) else {
            return false
        }
        return (end + 2..<max(end + 2, high)).contains { Self.belonging.contains(scan.word($0)) }
    }

    private static let which = WordSet("which whom it whose")
    private static let belonging = WordSet("belong belongs belonged owned held controlled")

    private static let voting = WordSet("voted vote backed opposed supported")

    /// "96% of members had voted for": a share of votes.
    func poll(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of else { return nil }
        let high = min(scan.limit, end + 8, scan.sentenceEnd(end, reach: 8))
        let verb = (end + 2..<max(end + 2, high)).first {
            scan.has($0, .verb) && !scan.has($0, .auxiliary)
        }
        // "37 percent of the $13.8 billion voted for roads"
        if (end + 1..<(verb ?? end + 1)).contains(where: { scan.isNumber($0) }) { return nil }
        return verb.flatMap { Self.voting.contains(scan.word($0)) ? "vote" : nil }
    }

    private static let ballots = WordSet("ballot ballots referendum vote votes voted")
    private static let favour = WordSet("against favor favour for yes no")

    /// "In a vote on Saturday 71 percent were in favor": not "71 percent voted", which has its verb.
    private func isBallot(_ draft: Draft) -> Bool {
        let start = draft.tokens.lowerBound
        let end = draft.reach.upperBound
        return (scan.sentenceStart(start, reach: 14)..<start).contains {
            Self.ballots.contains(scan.word($0))
        } && (end..<end + 4).contains { Self.favour.contains(scan.word($0)) }
    }

    private static let gains = WordSet("pay visitors passengers people work")
    private static let stores = WordSet(
        "inventories reserves silo silos stocks stockpile stockpiles storage store stores tank tanks"
    )
    private static let waters = WordSet("dam dams reservoir reservoirs lake lakes")
    private static let full = WordHash.of("full")
    private static let containing = WordSet("contains contain containing contained")
    static let credits = WordSet(
        "loan loans credit deposit deposits bond bonds borrow borrowed borrowing borrows lend lending lends lent mortgage interest repaid repay repayable"
    )
    private static let paying = WordSet("cost costs pay paying pays")
    private static let by = Word.by
    private static let holding = WordSet("held owned led run controlled")

    /// "three times the wage", "twice last year's price": of what is known, not "by a fifth last year".
    private func isKnown(_ index: Int) -> Bool {
        if Self.years.contains(scan.word(index)) {
            return scan.kind(index + 2) == .mark && scan.tokens[index + 2].flags.contains(.suffix)
        }
        return Self.known.contains(scan.word(index))
    }

    private static let years = WordSet("last this")
    private static let known = WordSet("the its their his her")
    private static let done = WordSet("built complete completed done finished")
    private static let equal = WordHash.of("equal")

    /// "three quarters finished", "twice the cost", "a bonus equal to half".
    func part(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        let start = draft.reach.lowerBound
        if Self.done.contains(scan.word(end)) { return "completion" }
        if draft.kind == .ratio, isKnown(end),
            let head = governor.head(from: end + 1, to: min(scan.limit, end + 5)),
            !scan.isCapital(head),
            !scan.has(start - 1, .verb) || MeasureWords.known.contains(scan.word(head))
        {
            return governor.label(head)
        }
        let first = draft.tokens.lowerBound
        if scan.word(first - 1) == Word.to, scan.word(first - 2) == Self.equal {
            return governor.label(first - 3)
        }
        return nil
    }

    private static let trades = WordSet(
        "export exported exports import imported imports spend spending spends spent")

    /// "imports 60% of its electricity": what is done to the share.
    func adjacent(_ draft: Draft) -> String? {
        let place = draft.reach.lowerBound - 1
        guard Self.trades.contains(scan.word(place)) else { return nil }
        let governor = Governor(scan: scan)
        return governor.verb(place, sort: "money") ?? governor.verb(place, sort: "quantity")
    }

    private static let degrees = WordSet("fewer less more")

    /// "burn 20% less fuel", "has a third more power": what there is less or more of.
    private func isGoods(_ index: Int) -> Bool {
        Self.degrees.contains(scan.word(index - 1)) && !scan.isCapital(index)
            && !scan.has(index, Roles.closed) && !scan.has(index, .adverb)
            && !Governor(scan: scan).isVerbal(index) && !scan.ends(index, in: "ing")
            && !scan.ends(index, in: "ly") && !scan.ends(index, in: "ive")
            && !MeasureWords.empty.contains(scan.word(index))
            && (!scan.isWord(index + 1) || scan.has(index + 1, Roles.closed))
    }

    private static let above = WordSet("bigger dearer higher more")
    private static let below = WordSet("cheaper fewer less lower smaller")

    /// "asks for 15 percent more": a rise, where nothing says of what.
    func step(_ draft: Draft) -> String {
        let end = draft.reach.upperBound
        let next = scan.word(end)
        // "want 9 percent more pay"
        if Self.above.contains(next) || Self.below.contains(next), scan.isWord(end + 1),
            MeasureWords.known.contains(scan.word(end + 1))
                || Self.gains.contains(scan.word(end + 1)) || isGoods(end + 1)
        {
            return Governor(scan: scan).label(end + 1) ?? "share"
        }
        if isOfPay(draft) { return "wage" }
        return isBallot(draft)
            ? "vote"
            : Self.above.contains(next) ? "rise" : Self.below.contains(next) ? "fall" : "share"
    }
}
