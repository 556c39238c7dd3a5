import Facts

/// What a sum states where its verb says only that it was paid, asked for or raised.
extension MeasureChoice {
    /// What is paid for a thing is its price; a payment is what its topic says.
    func refined(_ label: String?, _ draft: Draft) -> String? {
        if let label, Self.actors.contains(WordHash.of(label)) { return nil }
        if let label, draft.kind == .money || draft.kind == .quantity, isSomebody(label) {
            return nil
        }
        if draft.kind == .money || draft.kind == .percent || draft.kind == .quantity,
            let label, isParticiple(label)
        {
            return nil
        }
        if let label, isPriced(label, draft) || draft.kind == .money && isGoods(label) {
            return "price"
        }
        switch label {
        case "payment":
            return topic(draft, of: "payment") ?? pay(draft)
                ?? (isPrice(draft) ? "price" : paid(draft))
        case "income", "request", "funding", "offer", "pledge":
            guard draft.kind == .money, let label else { return label }
            if label == "funding", isProvision(draft) { return "provision" }
            if let topic = topic(draft, of: label) { return topic }
            return label == "request" && isSmallChange(draft) ? "price" : label
        case "loss"
        where draft.kind == .quantity && PhraseMeasures(scan: scan).topic(draft) == "spill":
            return "spill"
        case "death" where draft.kind == .money: return "toll"
        case "charge" where draft.kind == .money:
            return isBelow(draft, Self.wage) && isCharged(draft) ? "price" : label
        case "debt" where draft.kind == .money:
            return isOwed(draft) ? topic(draft, of: "debt") ?? label : label
        case "stock" where draft.kind == .quantity && isOre(draft): return "reserve"
        case "rate" where draft.kind == .quantity: return nil
        case "index" where draft.kind == .quantity: return "level"
        case "prize", "need": return label.flatMap { topic(draft, of: $0) } ?? label
        case "hole" where draft.kind == .money: return "shortfall"
        case "ballot" where draft.kind == .percent: return "vote"
        case "donation" where draft.kind == .money:
            return isTaxed(draft) ? "revenue" : label
        case "revenue" where draft.kind == .money:
            // "brought back Hay at £9m": what he was had for.
            return scan.word(draft.reach.lowerBound - 1) == Word.at || isFetched(draft)
                ? "price" : label
        case "financing":
            let verb = draft.reach.lowerBound
            return Self.clearing.contains(scan.word(verb - 1))
                && ModalityReader(scan: scan).isTakings(verb, draft) ? "revenue" : label
        case "demand":
            return draft.kind == .money ? topic(draft, of: "request") ?? label : label
        case "earning":
            if draft.kind == .money, isMade(draft) { return "price" }
            if isProfit(draft) { return "profit" }
            let isPay =
                draft.kind == .money && isBelow(draft, Self.wage) && !isByShare(draft)
            return isPay ? "pay" : label
        case "value" where draft.kind == .money: return isSmallChange(draft) ? "valuation" : label
        case "stake" where PercentMeasures(scan: scan).isOfGoods(draft): return "share"
        case "purchase", "sale", "acquisition":
            let isPrice = draft.kind == .money && scan.word(draft.reach.lowerBound - 1) == Word.for
            return isPrice ? "price" : label
        default: return draft.kind == .quantity ? sized(label, draft) : label
        }
    }

    private static let taxes = WordSet(
        "customs duties duty exchequer government levies levy revenue tax taxes treasury vat")

    /// "The government collected $23bn": no gift.
    private func isTaxed(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return (scan.sentenceStart(start, reach: 12)..<start).contains {
            Self.taxes.contains(scan.word($0))
        }
    }

    private static let clearing = WordSet("cleared clears")
    private static let being = WordSet("are is was were")
    private static let apiece = WordSet("apiece each")

    /// "Tickets are £12 each", "a pint is £6": the goods stand for their price.
    private func isPriced(_ label: String, _ draft: Draft) -> Bool {
        let be = draft.reach.lowerBound - 1
        guard draft.kind == .money, isSmallChange(draft), Self.being.contains(scan.word(be)),
            !MeasureWords.known.contains(WordHash.of(label)),
            !MeasureWords.known.contains(scan.word(be - 1)),
            !Governor(scan: scan).isListed(be - 1), !Self.fares.contains(scan.word(be - 1))
        else { return false }
        let isOne = (be - 4..<be - 1).contains { scan.has($0, .article) }
        return isOne || Self.apiece.contains(scan.word(draft.reach.upperBound))
    }

    private static let fares = WordSet("benefit benefits fare fares pay rental stipend")

    /// "The households are to share $6 million": a sum or a weight is nobody.
    private func isSomebody(_ label: String) -> Bool {
        let word = WordHash.of(label)
        return Self.groups.contains(word)
            || WordSorts(rawValue: SortedWords.shared[word]).contains(.person)
                && !MeasureWords.known.contains(word)
    }

    private static let groups = WordSet(
        "anybody family household nobody other people police public rest")

    /// "promised", where a noun was looked for.
    private func isParticiple(_ label: String) -> Bool {
        label.hasSuffix("ed") && !label.hasSuffix("eed") && label.utf8.count > 5
    }

    /// Who or when, and never what: no figure measures them.
    private static let actors = WordSet(
        """
        again city company country day firm government group ministry month season state team time town union
        village week year
        """)

    private static let paying = WordSet("paid pay paying pays")

    /// Not "will pay the relatives $9,000 for each of the dead": that is paid to somebody.
    private func isPaidFor(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.for, !Self.every.contains(scan.word(end + 1)),
            let verb = (start - 3..<start).last(where: { Self.paying.contains(scan.word($0)) })
        else { return false }
        return !(verb + 1..<start).contains {
            scan.word($0) == Word.the || scan.has($0, [.determiner, .pronoun])
        }
    }

    private static let every = WordSet("each every")

    /// "paid 40 shillings": so small a sum is paid for a thing.
    private func isPrice(_ draft: Draft) -> Bool {
        isPaidFor(draft)
            || isSmallChange(draft) && scan.word(draft.reach.upperBound) != Word.each
                && (draft.reach.lowerBound - 3..<draft.reach.lowerBound).contains {
                    Self.paying.contains(scan.word($0))
                }
    }

    func isSmallChange(_ draft: Draft) -> Bool { isBelow(draft, Self.change) }

    private func isBelow(_ draft: Draft, _ limit: ExactDecimal) -> Bool {
        draft.magnitude.map { $0 < limit } ?? false
    }

    /// "earned $1.25 a share", "its per-share earnings": a firm's, and nobody's pay.
    private func isByShare(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return draft.per == "share"
            || (scan.sentenceStart(start, reach: 16)..<start).contains {
                scan.word($0) == Self.share
            }
    }

    private static let share = WordHash.of("share")
    private static let wage = ExactDecimal(100_000)
    private static let aside = WordHash.of("aside")
    private static let states = WordSet(
        "authority budget city council department government ministry state treasury")

    /// "The dairy had put aside 35 million zloty": a firm provides for what a state funds.
    private func isProvision(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        guard scan.word(start - 1) == Self.aside else { return false }
        return !(scan.sentenceStart(start, reach: 12)..<start).contains {
            Self.states.contains(scan.word($0))
        }
    }

    private static let change = ExactDecimal(10_000)

    private static let topics = NearWords(MoneyTopics.table)

    /// What its sentence or the one before says that a sum is for.
    func topic(_ draft: Draft, of label: String) -> String? {
        guard Self.topics.contains(label) else { return nil }
        let start = draft.tokens.lowerBound
        let low =
            label == "sum"
            ? scan.sentenceStart(start, reach: 24)
            : max(scan.floor, start - (Self.wide[label] ?? 24))
        return Self.topics.label(of: label, near: draft, from: low, in: scan)
    }

    private static let wide = ["monthly": 40, "share": 44]
    private static let costing = WordSet("cost costs costing")
    private static let goods = ExactDecimal(100_000)

    /// "Petrol now costs 50,000 rials": goods have a price, works a cost.
    func costs(_ draft: Draft, _ governor: Governor) -> String? {
        var verb = draft.reach.lowerBound - 1
        if scan.has(verb, .pronoun) || scan.word(verb) == Word.from { verb -= 1 }
        if scan.word(verb) == Self.average, scan.word(verb - 1) == Word.on { verb -= 2 }
        guard Self.costing.contains(scan.word(verb)),
            let value = draft.magnitude, value < Self.goods
        else { return nil }
        let end = draft.reach.upperBound
        let isDone =
            scan.word(end) == Word.to && scan.word(end + 1) != Word.the
            && !scan.has(end + 1, [.determiner, .article])
        return isDone ? "cost" : "price"
    }

    private static let building = WordSet(
        """
        build building built construct constructed dig drill dug erect expand expanded extend extended
        install installed lay modernise modernize put rebuild rebuilt renovate renovated repair repaired
        restore restored upgrade upgraded
        """)
    private static let buying = WordSet(
        "bought buy buying buys purchase purchased sell sells selling sold")

    /// "will build a factory in the north, for 110 million euros", "was repaired in 2016, with".
    func works(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        guard scan.word(start - 1) == Word.for || scan.word(start - 1) == Word.with else {
            return nil
        }
        let low = scan.sentenceStart(start, reach: 20)
        for place in stride(from: start - 2, through: low, by: -1) {
            if Self.buying.contains(scan.word(place)) { return nil }
            if Self.building.contains(scan.word(place)) { return "cost" }
        }
        return nil
    }

    /// "passes at 85 euros", "put up homes for $7,400 each": what a thing sells for, or a work costs.
    func asked(_ draft: Draft) -> String? {
        guard draft.kind == .money else { return nil }
        let place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.at, isSmallChange(draft), scan.isWord(place - 1),
            !scan.has(place - 1, [.verb, .adverb]), !scan.has(place - 1, Roles.closed),
            Nouns.isPlural(scan, place - 1)
        {
            return "price"
        }
        return works(draft)
    }
}
