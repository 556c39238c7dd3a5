import Facts

/// What a part of a whole states by what became of the whole: lost, voted, stored.
extension PercentMeasures {
    private static let reach = 12

    func ofWhole(_ draft: Draft) -> String? {
        if let turnout = turnout(draft) { return turnout }
        if isLead(draft) { return "lead" }
        if isOccupied(draft) { return "occupancy" }
        if isLost(draft) { return "loss" }
        if let base = ofBase(draft) { return base }
        return isFilled(draft) ? "level" : nil
    }

    // MARK: Voters

    private static let electorates = WordSet(
        "electorate electors eligible enrolled entitled registered voters")
    private static let enrolled = WordSet("eligible enrolled entitled registered")
    private static let citizens = WordSet(
        "adults citizens electorate electors people voters")
    private static let voting = WordSet("ballot ballots cast polls vote voted voting")
    private static let coming = WordSet("came come turned")
    private static let siding = WordSet("against favor favour for no yes")

    /// "65 percent of those registered", "58% of voters cast a ballot", where "voted for" takes a side.
    private func turnout(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of else { return nil }
        let high = min(scan.limit, scan.sentenceEnd(end, reach: Self.reach))
        guard
            let voters = (end + 1..<max(end + 1, min(high, end + 5))).first(where: {
                Self.electorates.contains(scan.word($0))
            })
        else { return nil }
        let behind = voters + 1..<max(voters + 1, high)
        if describesOthers(voters) { return nil }
        if behind.contains(where: { Self.siding.contains(scan.word($0)) }) { return nil }
        let isAlone = scan.mark(voters + 1) != 0 || !scan.isWord(voters + 1)
        let isCast = behind.contains {
            Self.voting.contains(scan.word($0))
                || Self.coming.contains(scan.word($0)) && scan.word($0 + 1) == Word.out
        }
        return isCast || isAlone && scan.word(end + 1) == Self.those ? "turnout" : nil
    }

    /// "registered nurses", "eligible patients", and no "registered citizens" or "those eligible to vote".
    private func describesOthers(_ word: Int) -> Bool {
        let noun = word + 1
        return Self.enrolled.contains(scan.word(word)) && Nouns.isPlural(scan, noun)
            && !scan.isCapital(noun) && !scan.has(noun, Roles.closed)
            && !Self.citizens.contains(scan.word(noun))
    }

    private static let those = WordHash.of("those")

    private static let leading = WordSet("lead leading leads led")

    /// "Zupan led the first round by 6.6 points"
    private func isLead(_ draft: Draft) -> Bool {
        let by = draft.reach.lowerBound - 1
        guard draft.unit == .share("pp"), scan.word(by) == Word.by else { return false }
        let low = max(scan.floor, min(scan.sentenceStart(by, reach: 8), by))
        return (low..<by).contains { Self.leading.contains(scan.word($0)) }
    }

    // MARK: Bases

    private static let ballots = WordSet("ballot ballots vote votes")
    private static let tallied = WordSet("counted in processed tallied")
    private static let wages = WordSet("earnings income pay salaries salary wage wages")
    private static let funds = WordSet(
        "contribute contributes contributing contribution contributions levies levy")
    private static let paying = WordSet("paid pay paying pays")

    /// "91 percent of ballots counted", "pay 13 percent of their wages into the pension fund".
    private func ofBase(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of,
            let base = (end + 1..<end + 4).first(where: {
                Self.ballots.contains(scan.word($0)) || Self.wages.contains(scan.word($0))
            })
        else { return nil }
        if Self.ballots.contains(scan.word(base)) {
            return Self.tallied.contains(scan.word(base + 1)) && scan.word(base + 2) != Word.the
                ? "count" : nil
        }
        if Self.paying.contains(scan.word(draft.reach.lowerBound - 1)) { return "contribution" }
        let start = draft.tokens.lowerBound
        let isPaidIn = (scan.sentenceStart(start, reach: 24)..<start).contains {
            Self.paying.contains(scan.word($0)) || Self.funds.contains(scan.word($0))
        }
        return isPaidIn ? "contribution" : nil
    }

    private static let bargains = WordSet(
        "strike strikers striking union unions wage wages")

    /// "The union might settle for 9 percent": what is bargained for, where it is of nothing else.
    func isOfPay(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        guard draft.kind == .percent,
            !scan.isWord(end) || scan.has(end, [.conjunction, .preposition]),
            scan.word(end) != Word.of
        else { return false }
        let start = draft.tokens.lowerBound
        return (max(scan.floor, start - 24)..<min(scan.limit, start + 8)).contains {
            Self.bargains.contains(scan.word($0)) && !scan.isCapital($0)
        }
    }

    // MARK: Losses

    private static let losing = WordSet(
        "destroy destroyed destroys ruined ruins spoiled lose loses losing lost waste wasted wastes wasting"
    )
    private static let gone = WordSet(
        "destroyed drained leaks lost perished rotted rotting ruined rots spoiled spoilt stolen vanished wasted"
    )
    private static let stuffs = WordSet(
        """
        catch crop crops cargo current electricity energy flow food fruit gas grain harvest heat milk oil power
        pumped water what yield
        """)

    /// "loses 46 percent of what it pumps", "half of the harvest is lost"; a share loses of its value.
    private func isLost(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of else { return false }
        let high = min(scan.limit, scan.sentenceEnd(end, reach: Self.reach))
        let isStuff = (end + 1..<max(end + 1, min(high, end + 5))).contains {
            Self.stuffs.contains(scan.word($0))
        }
        guard isStuff else { return false }
        if Self.losing.contains(scan.word(draft.reach.lowerBound - 1)) { return true }
        return (end + 2..<max(end + 2, high)).contains {
            Self.gone.contains(scan.word($0))
                && (scan.has($0 - 1, [.auxiliary, .adverb]) || scan.ends($0, in: "s"))
        }
    }

    // MARK: Rooms

    private static let lodgings = WordSet(
        "bed beds berths cabins cots desks flights hotel hotels plane planes room rooms seats theatre theatres ward wards"
    )
    private static let filled = WordSet("booked full occupied taken")
    private static let particles = WordSet("apart away back down from off out over to up")

    /// "Hotels are 95 percent full", "40 percent of the beds are taken".
    private func isOccupied(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        if Self.filled.contains(scan.word(end)) {
            let low = max(scan.floor, min(scan.sentenceStart(end, reach: 14), end))
            return (low..<end).contains { Self.lodgings.contains(scan.word($0)) }
        }
        guard scan.word(end) == Word.of else { return false }
        let high = min(scan.limit, scan.sentenceEnd(end, reach: 8))
        return (end + 1..<end + 4).contains { Self.lodgings.contains(scan.word($0)) }
            && (end + 2..<max(end + 2, high)).contains {
                Self.filled.contains(scan.word($0)) && scan.has($0 - 1, [.auxiliary, .adverb])
                    && !Self.particles.contains(scan.word($0 + 1))
            }
    }

    // MARK: Stores

    private static let basins = WordSet(
        "basin basins dam dams lake lakes reservoir reservoirs silo silos storage tank tanks")
    private static let filling = WordSet("hold holding holds held stand stands stood")
    private static let rooms = WordSet("average capacity full its normal their usual volume what")

    /// "The reservoir holds 31 percent of what it can take": how full it is, and nobody's stake.
    private func isFilled(_ draft: Draft) -> Bool {
        let verb = draft.reach.lowerBound - 1
        guard Self.filling.contains(scan.word(verb)), scan.word(draft.reach.upperBound) == Word.of
        else { return false }
        let low = max(scan.floor, scan.sentenceStart(verb, reach: 8))
        let end = draft.reach.upperBound
        return (low..<verb).contains { Self.basins.contains(scan.word($0)) }
            && (end + 1..<end + 4).contains { Self.rooms.contains(scan.word($0)) }
    }

    // MARK: Goods

    private static let goods = WordSet(
        """
        capacity crop demand exports goods harvest homes imports market milk output power production sales supply
        tickets trade traffic
        """)

    /// "sell 37% of the butter": a part of goods is a share and no stake.
    func isOfGoods(_ draft: Draft) -> Bool {
        let end = draft.reach.upperBound
        guard scan.word(end) == Word.of else { return false }
        return (end + 1..<end + 4).contains {
            Self.goods.contains(scan.word($0)) || MeasureWords.commodities.contains(scan.word($0))
                || scan.word($0) == Self.them
        }
    }

    private static let them = WordHash.of("them")
}
