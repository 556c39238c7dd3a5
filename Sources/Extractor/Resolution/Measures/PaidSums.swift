import Facts

/// What a sum is that somebody gets or is given: pay, aid, or what a thing is had for.
extension MeasureChoice {
    private static let giving = WordSet("gave give given gives giving")
    private static let getting = WordSet("get gets getting got receive received receives")
    private static let paying = WordSet("paid pay paying pays")
    private static let large = ExactDecimal(100_000)
    private static let fortune = ExactDecimal(1_000_000)

    /// Where no topic is near: what persons get is their pay, what is given in large sums is aid.
    func paid(_ draft: Draft) -> String {
        if isHadFor(draft) { return "price" }
        guard let value = draft.magnitude else { return "payment" }
        let start = draft.reach.lowerBound
        if !(value < Self.large), scan.word(start - 2) != Self.who,
            (start - 4..<start).contains(where: { Self.giving.contains(scan.word($0)) })
        {
            return "aid"
        }
        return "payment"
    }

    /// "A picker gets 35 lempiras", "they are paid $420".
    func pay(_ draft: Draft) -> String? {
        guard let value = draft.magnitude, value < Self.fortune,
            scan.word(draft.reach.upperBound) != Word.each, !isForThing(draft),
            !(draft.per.map { Self.lands.contains($0) } ?? false)
        else { return nil }
        return isPay(draft.reach.lowerBound - 1, draft) ? "pay" : nil
    }

    /// "A farmer got $300 for the goat", and no "$300 for the month".
    private func isForThing(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        return scan.word(end) == Word.for && scan.word(end + 1) == Word.the
            && !Self.spells.contains(scan.word(end + 2))
    }

    private static let spells = WordSet(
        "day first hour job month night season shift task trip week work year")
    private static let which = WordHash.of("which")
    private static let who = WordHash.of("who")
    private static let buyers = WordSet("bidder buyer buyers purchaser")

    /// "a ship for which it paid $3m", "The buyer pays €2m": what is paid for a thing.
    private func isHadFor(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let low = min(scan.sentenceStart(start, reach: 12), start - 1)
        if Self.paying.contains(scan.word(start - 1)), Self.buyers.contains(scan.word(start - 2)) {
            return true
        }
        return (low..<start - 1).contains {
            scan.word($0) == Word.for && scan.word($0 + 1) == Self.which
        }
            && (start - 4..<start).contains {
                Self.paying.contains(scan.word($0)) || Self.getting.contains(scan.word($0))
            }
    }

    private static let lands: Set<String> = ["acr", "har", "m2"]
    private static let being = WordSet("am are be been being is was were")
    private static let persons = WordSet("he i she they we who you")

    /// A verb of getting whose subject is a person, where a firm only has a payment.
    private func isPay(_ verb: Int, _ draft: Draft) -> Bool {
        let isPassive = scan.word(verb) == Self.paidWord && Self.being.contains(scan.word(verb - 1))
        guard isPassive || Self.getting.contains(scan.word(verb)) else { return false }
        var place = verb - 1
        while place > scan.floor, scan.has(place, [.auxiliary, .adverb]) { place -= 1 }
        if Self.persons.contains(scan.word(place)) { return isPassive || draft.per != nil }
        guard !scan.isCapital(place) || scan.beginsSentence(place) else { return false }
        let noun = Nouns.lowercase(scan.bytes(place))
        let single = Nouns.isPlural(scan, place) ? Nouns.singular(noun) : noun
        return Nouns.isAgent(single)
            || WordSorts(rawValue: SortedWords.shared[WordHash.of(single)]).contains(.person)
    }

    private static let bringing = WordSet("bring brings brought fetch fetched fetches")

    /// "At the port it would bring $228": so little is what one thing is sold for.
    func isFetched(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return isSmallChange(draft) && Self.bringing.contains(scan.word(start - 1))
            && !Nouns.isPlural(scan, start - 2)
    }

    private static let beside = WordSet("above below over under")
    private static let budget = WordHash.of("budget")

    /// "came in 40% over budget", "R3bn over its budget".
    func isOverBudget(_ end: Int) -> Bool {
        guard Self.beside.contains(scan.word(end)) else { return false }
        let noun = scan.isWord(end + 1) && scan.word(end + 1) == Self.budget ? end + 1 : end + 2
        return scan.word(noun) == Self.budget
            && (noun == end + 1 || scan.has(end + 1, Roles.closed))
    }

    private static let charging = WordSet("charge charged charges charging")
    private static let owed = WordHash.of("owed")

    /// "charges foreigners $10", and no charge that is a noun.
    func isCharged(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        return (start - 3..<start).contains {
            Self.charging.contains(scan.word($0))
                && !scan.has($0 - 1, [.article, .determiner]) && scan.word($0 - 1) != Word.the
        }
    }

    /// "The crew are owed €1.9 million"
    func isOwed(_ draft: Draft) -> Bool {
        scan.word(draft.reach.lowerBound - 1) == Self.owed
    }

    private static let ores = WordSet(
        "deposit deposits field fields lode mine mines ore reef reserves seam vein")

    /// "The mine holds 4.2 million ounces": what is in the ground, and nothing in store.
    func isOre(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let low = max(scan.floor, min(scan.sentenceStart(start, reach: 8), start))
        return (low..<start).contains { Self.ores.contains(scan.word($0)) }
    }

    private static let made = WordHash.of("made")

    /// "It made €64 million": what is left to a firm, where a worker's thousands are pay.
    func isProfit(_ draft: Draft) -> Bool {
        guard draft.kind == .money, let value = draft.magnitude, !(value < Self.fortune) else {
            return false
        }
        return scan.word(draft.reach.lowerBound - 1) == Self.made
            && !scan.has(draft.reach.upperBound, .preposition)
    }

    private static let paidWord = WordHash.of("paid")
}
