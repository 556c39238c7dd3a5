import Facts

/// The noun or the multiplied thing that an amount states, by what stands against it.
extension MeasureChoice {
    /// What so much for each thing or time is: a wage, a subsidy, a loss, else a price.
    func rate(_ draft: Draft, _ governor: Governor) -> String? {
        if let said = governor.inner(draft) ?? stated(draft, governor) ?? perShare(draft, governor)
        {
            return said == "contract" ? "price" : said
        }
        if isMade(draft) { return "price" }
        guard governor.wage(draft) == nil else {
            if isTakenHome(draft) { return "pay" }
            let label = governor.object(draft) ?? governor.subject(draft)
            let isEarned = label == "earning" || label == "payment" && isByTime(draft)
            if isEarned, isSmall(draft) { return "pay" }
            let told = refined(label, draft)
            return told == nil || told == "price" ? topic(draft, of: "monthly") ?? told : told
        }
        guard let label = governor.object(draft) else { return "price" }
        if label == "payment" {
            let verb = scan.word(draft.reach.lowerBound - 1)
            let isGiven = Self.getting.contains(verb) && !Self.goods.contains(draft.per ?? "")
            return topic(draft, of: label) ?? pay(draft) ?? (isGiven ? label : "price")
        }
        if label == "earning", isSmall(draft), draft.per != "share" { return "pay" }
        return Self.rates.contains(label) ? refined(label, draft) : "price"
    }

    /// "raised its profit guidance to $5.45 per share", "earned $1.25 a share": no price.
    private func perShare(_ draft: Draft, _ governor: Governor) -> String? {
        guard draft.per == "share" else { return nil }
        let low = max(scan.floor, scan.sentenceStart(draft.reach.lowerBound, reach: 12))
        let moved = (low..<draft.reach.lowerBound).last {
            Self.shared.contains(scan.word($0)) && !scan.isHyphen($0 - 1)
        }
        return moved.flatMap { governor.label($0) }
    }

    /// What is told by the share.
    private static let shared = WordSet(
        "dividend dividends earnings income loss losses payout profit profits")

    /// Nobody but a state or a firm earns so many millions a year.
    private func isSmall(_ draft: Draft) -> Bool {
        draft.magnitude.map { $0 < Self.fortune } ?? false
    }

    private static let fortune = ExactDecimal(10_000_000)

    /// "took home $900 a month"
    private func isTakenHome(_ draft: Draft) -> Bool {
        let place = draft.reach.lowerBound - 1
        return scan.word(place) == Self.home && Self.takes.contains(scan.word(place - 1))
    }

    private func isByTime(_ draft: Draft) -> Bool {
        draft.per.map { Self.times.contains($0) } ?? false
    }

    private static let times: Set<String> = ["d", "h"]
    private static let home = WordHash.of("home")
    private static let takes = WordSet("bring bringing brings brought take takes taking took")
    private static let rates: Set<String> = [
        "aid", "bid", "charge", "earning", "compensation", "demand", "fine", "insurance", "loss",
        "pledge",
        "refund",
        "request", "saving", "spending", "tax",
    ]
    private static let goods: Set<String> = ["L", "bbl", "g", "kg", "lb", "m3", "oz", "t"]
    private static let getting = WordSet("get gets got receive received receives")

    /// "the $2.9 billion that the agency asked for", "the $400,000 his lawyers had demanded".
    func relative(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        let isThat = scan.word(end) == Word.that || scan.word(end) == Self.which
        guard draft.kind == .money, governor.verb(draft.reach.lowerBound - 1, sort: "money") == nil,
            isThat || scan.has(end, [.determiner, .pronoun]) || scan.word(end) == Word.the
        else { return nil }
        var place = end + 1
        let high = min(scan.limit, end + 9)
        while place < high, scan.mark(place) == 0, !scan.isNumber(place) {
            if isThat || scan.has(place - 1, .auxiliary) || place == end + 1,
                let label = governor.verb(place, sort: draft.kind.rawValue)
            {
                return label
            }
            place += 1
        }
        return nil
    }

    private static let which = WordHash.of("which")

    /// "a bid worth $2.6 billion" is the bid; what has no measure of its own has a value.
    func worth(_ draft: Draft, _ governor: Governor) -> String {
        let noun = draft.reach.lowerBound - 2
        // "a kilo was worth 1,500 francs"
        if isSmallChange(draft), Governor.linking.contains(scan.word(noun)) { return "price" }
        // "the contract with its sponsor was worth"
        if Governor.linking.contains(scan.word(noun)), let head = governor.subjectHead(of: noun),
            MeasureWords.known.contains(scan.word(head)) || governor.isListed(head)
        {
            return governor.label(head) ?? "value"
        }
        guard scan.isWord(noun), isKnown(noun) || governor.isListed(noun) else { return "value" }
        return governor.label(noun) ?? "value"
    }

    /// "prizes worth $250,000": in the plural too.
    private func isKnown(_ noun: Int) -> Bool {
        if MeasureWords.known.contains(scan.word(noun)) { return true }
        guard Nouns.isPlural(scan, noun) else { return false }
        let single = Nouns.singular(Nouns.lowercase(scan.bytes(noun)))
        return MeasureWords.known.contains(WordHash.of(single))
    }

    /// "The dividend would be 6 shillings a share": a subject that is a measure.
    func stated(_ draft: Draft, _ governor: Governor) -> String? {
        guard let head = governor.subjectIndex(draft), MeasureWords.known.contains(scan.word(head))
        else { return nil }
        return governor.label(head)
    }

    private static let rounds = WordSet("round seed")
    private static let series = WordHash.of("series")

    /// "a $38m Series B", "a €5m seed round": what a young firm is given by its investors.
    func isRound(_ draft: Draft) -> Bool {
        let end = draft.tokens.upperBound
        for place in end..<end + 4 {
            guard scan.isWord(place), !scan.has(place, Roles.closed) else { return false }
            if scan.word(place) == Self.series { return scan.isCapital(place + 1) }
            if Self.rounds.contains(scan.word(place)) { return true }
        }
        return false
    }

    private static let remaining = WordSet("available left outstanding remaining undrawn unused")
    private static let purses = WordSet("on under")

    /// "$220m remaining under its authorization", "$40m undrawn on the loan": what it is left of.
    func rest(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        guard Self.remaining.contains(scan.word(end)), Self.purses.contains(scan.word(end + 1)),
            let head = governor.head(from: end + 2, to: min(scan.limit, end + 8)),
            !scan.isCapital(head)
        else { return nil }
        return governor.label(head)
    }
}
