import Facts

/// What sums state that an everyday phrase tells: looted, recovered, in the red, of shares bought back.
extension MeasureChoice {
    func everyday(_ draft: Draft, _ governor: Governor) -> String? {
        if draft.kind == .percent, let noun = compounded(draft, governor) { return noun }
        if draft.kind == .ratio {
            return QuantityMeasures(scan: scan).graded(draft)
                ?? PercentMeasures(scan: scan).ofWhole(draft) ?? phrased(draft)
        }
        if let deal = shareDeal(draft) { return deal }
        guard draft.kind == .money else { return phrased(draft) }
        return balance(draft) ?? amassed(draft, governor) ?? loot(draft) ?? regained(draft) ?? sold(
            draft) ?? phrased(draft)
    }

    /// What a phrase against the figure tells; of what was paid, its topic.
    private func phrased(_ draft: Draft) -> String? {
        let sort = draft.kind == .ratio ? FigureKind.percent.rawValue : draft.kind.rawValue
        guard let label = PhraseMeasures(scan: scan).label(draft, as: sort) else { return nil }
        return draft.kind == .money ? refined(label, draft) : label
    }

    private static let funds = WordSet(
        "charity depositors endowment foundation fund funds savers trust trusts")
    private static let having = WordSet("had has have holds held")
    private static let owed = WordSet(
        "arrears borrowings debt debts fees liabilities loans losses obligations")

    /// "sold $210 million worth of metal", "The foundation has 600 million rand".
    private func amassed(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        let verb = draft.reach.lowerBound - 1
        if scan.word(end) == Self.worth, scan.word(end + 1) == Word.of {
            return governor.verb(verb, sort: "quantity")
        }
        guard Self.having.contains(scan.word(verb)), let value = draft.magnitude,
            !(value < Self.million),
            !scan.isWord(end)
                || scan.word(end) == Word.in && !Self.owed.contains(scan.word(end + 1))
        else { return nil }
        return (verb - 4..<verb).contains { Self.funds.contains(scan.word($0)) } ? "asset" : nil
    }

    private static let vending = WordSet("sell selling sells sold")
    private static let papers = WordSet(
        "airwaves assets bonds frequencies notes rights shares stakes")
    private static let million = ExactDecimal(1_000_000)

    /// "sold goods worth €318m", "sold wine for 4 million": what a trader took, and no price of one thing.
    private func sold(_ draft: Draft) -> String? {
        let link = draft.reach.lowerBound - 1
        guard scan.word(link) == Word.for || scan.word(link) == Self.worth,
            let value = draft.magnitude, !(value < Self.million)
        else { return nil }
        let verb = link - 2
        guard Self.vending.contains(scan.word(verb)), scan.isWord(link - 1),
            !scan.isCapital(link - 1), !scan.has(link - 1, Roles.closed),
            !Self.papers.contains(scan.word(link - 1))
        else { return nil }
        return "sale"
    }

    // MARK: Steps

    private static let hikes = WordSet("hike hikes increase increases cut cuts raise rise rises")

    /// "a 5 percent pay cut", "a 12% fee hike": of what the step is.
    private func compounded(_ draft: Draft, _ governor: Governor) -> String? {
        let noun = draft.reach.upperBound
        guard scan.isWord(noun), !scan.isCapital(noun), Self.hikes.contains(scan.word(noun + 1)),
            !MeasureWords.gradings.contains(scan.word(noun)), !scan.has(noun, Roles.closed),
            !scan.has(noun, .adverb), ChangeWords.adjectives[scan.word(noun)] == nil,
            MeasureWords.known.contains(scan.word(noun)) || Self.paid.contains(scan.word(noun))
        else { return nil }
        return governor.label(noun)
    }

    private static let paid = WordSet("charge dues fare fares pay toll tuition water")

    // MARK: Shares

    private static let securities = WordSet("equities equity shares stock stocks")
    private static let buying = WordSet("bought buy buying buys purchased repurchased")
    private static let selling = WordSet("offloaded sell selling sells sold")
    private static let back = WordHash.of("back")
    private static let repurchasing = WordSet("repurchase repurchased repurchases repurchasing")

    /// "bought a net HK$12bn of shares", "buy back 3% of its own shares": what is done with them.
    private func shareDeal(_ draft: Draft) -> String? {
        guard draft.kind == .money || draft.kind == .percent else { return nil }
        let end = draft.reach.upperBound
        guard
            scan.word(end) == Word.of || scan.word(end) == Word.in || scan.word(end) == Self.worth,
            (end + 1..<end + 5).contains(where: { Self.securities.contains(scan.word($0)) })
        else { return nil }
        let start = draft.reach.lowerBound
        let low = max(scan.floor, start - 6, scan.sentenceStart(start, reach: 6))
        for place in stride(from: start - 1, through: low, by: -1) {
            let word = scan.word(place)
            if Self.repurchasing.contains(word) { return "buyback" }
            if Self.buying.contains(word) {
                if scan.word(place + 1) == Self.back { return "buyback" }
                return draft.kind == .money ? "purchase" : nil
            }
            if Self.selling.contains(word) { return draft.kind == .money ? "sale" : nil }
            if scan.isNumber(place) { return nil }
        }
        return nil
    }

    private static let worth = WordHash.of("worth")

    // MARK: Balances

    private static let colors: WordMap<String> = WordMap([
        (WordHash.of("red"), "deficit"), (WordHash.of("black"), "surplus"),
        (WordHash.of("hole"), "deficit"),
    ])

    /// "is $4m in the red", "$7m a year in the hole".
    private func balance(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        if scan.word(end) == Word.in, scan.word(end + 1) == Word.the {
            return Self.colors[scan.word(end + 2)]
        }
        let start = draft.reach.lowerBound
        guard scan.word(start - 1) == Self.hole, scan.word(start - 2) == Word.the else {
            return nil
        }
        return scan.word(start - 3) == Word.in ? "deficit" : nil
    }

    private static let hole = WordHash.of("hole")

    // MARK: Theft and recovery

    private static let taking = WordSet("grabbed snatched take taken takes took")
    private static let fleeing = WordSet("away escaped fled off")
    private static let crimes = WordSet(
        """
        bandits burglars burglary gang gunmen heist heists hijackers loot muggers pickpocket prosecutors raid raiders
        robber robbers robbery robberies scammers thief thieves
        """)

    /// "Robbers took R4m", "made off with R62m": stolen.
    private func loot(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        let end = draft.reach.upperBound
        let isFled =
            scan.word(start - 1) == Word.with && Self.fleeing.contains(scan.word(start - 2))
        let isTaken =
            (start - 3..<start).contains { Self.taking.contains(scan.word($0)) }
            || scan.has(end, .auxiliary) && Self.taking.contains(scan.word(end + 1))
        guard isFled || isTaken, scan.word(start - 1) != Self.worth else { return nil }
        let low = scan.sentenceStart(start, reach: 16)
        let high = scan.sentenceEnd(end, reach: 16)
        return (low..<high).contains { Self.crimes.contains(scan.word($0)) } ? "theft" : nil
    }

    private static let getting = WordSet("get gets getting got win won")

    /// "got back RM61,000", "got their $4m back".
    private func regained(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        let isBack =
            scan.word(start - 1) == Self.back && Self.getting.contains(scan.word(start - 2))
        let isBehind =
            scan.word(draft.reach.upperBound) == Self.back
            && (start - 3..<start).contains { Self.getting.contains(scan.word($0)) }
        return isBack || isBehind ? "recovery" : nil
    }
}
