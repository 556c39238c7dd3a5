import Facts

/// What a count states: what happened to those counted, or who they are.
struct CountMeasures {
    let scan: FigureScan

    private static let fates = MeasureChoice.map(MeasureWords.fates)
    private static let index = WordSet(
        "index nikkei kse dow nasdaq ftse dax sensex nifty klci dsex shed closed lost gained")
    private static let masses = WordSet("population crowd attendance audience")

    func label(_ draft: Draft, _ governor: Governor) -> String? {
        guard case .counted(let noun) = draft.unit else { return nil }
        let head = noun.split(separator: " ").last.map(String.init)
        if head == "point", isIndex(draft) { return "index" }
        if isMargin(draft) { return "margin" }
        if let mass = mass(draft) { return mass }
        if let fate = fate(draft) { return fate }
        if let verb = verb(draft, governor) { return verb }
        if head == "person", let place = placeNoun(draft) { return place }
        if let owner = governor.owner(draft), Self.owners.contains(WordHash.of(owner)) {
            return owner
        }
        return head
    }

    private static let owners = WordSet(
        "target margin lead lack cancellation death loss backlog crew fleet export import arrest surplus deficit sale"
    )

    private static let beating = WordSet(
        "beat beats beaten beating victory win won defeat defeated defeats snatch edged edge lost lose majority"
    )

    /// "beat them by four runs", "an eight-wicket victory".
    private func isMargin(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        let next = scan.word(draft.tokens.upperBound)
        if scan.isHyphen(draft.tokens.lowerBound + 1), Self.beating.contains(next) { return true }
        guard scan.word(start - 1) == Word.by else { return false }
        let low = scan.sentenceStart(start, reach: 16)
        return (low..<start).contains { Self.beating.contains(scan.word($0)) }
    }

    private func isIndex(_ draft: Draft) -> Bool {
        let low = scan.sentenceStart(draft.tokens.lowerBound, reach: 14)
        return (low..<draft.tokens.lowerBound).contains { Self.index.contains(scan.word($0)) }
    }

    private static let links = WordSet(
        "was is were reached rose climbed passed hit stood topped exceeded to killed fell jumped died"
    )

    /// "a population of 38,000", "Attendance: 312", "before 18,441 fans".
    private func mass(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 9)
        while place >= low {
            if Self.masses.contains(scan.word(place)) {
                return scan.word(place) == Word.population ? "population" : "attendance"
            }
            if scan.word(place) == Word.toll || scan.word(place) == Word.deaths {
                return "death"
            }
            if scan.isMark(place, ",") || scan.isPoint(place) { break }
            if scan.has(place, .verb), !Self.links.contains(scan.word(place)) { break }
            place -= 1
        }
        let isFans = draft.unit == .counted("fan") || draft.unit == .counted("spectator")
        return isFans ? "attendance" : nil
    }

    /// "14 people dead", "two employees were arrested": the words behind.
    private func fate(_ draft: Draft) -> String? {
        var place = draft.reach.upperBound
        let high = min(scan.limit, place + 7)
        while place < high {
            if let fate = Self.fates[scan.word(place)], isPassive(place, draft) { return fate }
            if scan.mark(place) != 0, !scan.isMark(place, ",") { return nil }
            if scan.has(place, .verb), !scan.has(place, .auxiliary) { return nil }
            if scan.word(place) == Word.and { return nil }
            place += 1
        }
        return nil
    }

    private static let states = WordSet(
        "dead die died drowned dying perished hurt missing ill came arrived attended gathered marched turned signed registered unaccounted"
    )
    private static let being = WordSet(
        "was were been being be are is feared left found confirmed reported")

    /// "were killed", "people killed", "died": not "that have killed others".
    private func isPassive(_ index: Int, _ draft: Draft) -> Bool {
        if Self.states.contains(scan.word(index)) { return true }
        return index == draft.reach.upperBound || Self.being.contains(scan.word(index - 1))
            || scan.has(index - 1, .adverb)
    }

    /// "killed four soldiers", "fined 71 persons": the verb before, or one before a pair.
    private func verb(_ draft: Draft, _ governor: Governor) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 5, scan.sentenceStart(place + 1, reach: 6))
        while place >= low {
            if let label = governor.verb(place, sort: "count") { return label }
            if governor.isBoundary(place)
                || scan.has(place, .preposition) && scan.word(place) != Word.of
                    && scan.word(place) != Word.down
            {
                return nil
            }
            if scan.has(place, .verb) || scan.isMark(place, ",") { return nil }
            place -= 1
        }
        return nil
    }

    private static let homes = WordSet(
        "village town city island hamlet port camp home houses settlement district suburb")

    /// "a village of 400 people".
    private func placeNoun(_ draft: Draft) -> String? {
        let place = draft.reach.lowerBound - 1
        let isHome = scan.word(place) == Word.of && Self.homes.contains(scan.word(place - 1))
        return isHome ? "population" : nil
    }
}
