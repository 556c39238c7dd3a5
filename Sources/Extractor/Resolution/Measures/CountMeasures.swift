import Facts

/// What a count states: what happened to those counted, or who they are.
struct CountMeasures {
    let scan: FigureScan

    private static let fates = MeasureChoice.map(MeasureWords.fates)
    private static let index = WordSet("index nikkei kse dow nasdaq ftse dax sensex nifty klci dsex shed closed lost gained")
    private static let masses = WordSet("population crowd attendance audience")

    func label(_ draft: Draft, _ governor: Governor) -> String? {
        guard case .counted(let noun) = draft.unit else { return nil }
        let head = noun.split(separator: " ").last.map(String.init)
        if head == "point", isIndex(draft) { return "index" }
        if let mass = mass(draft) { return mass }
        if let fate = fate(draft) { return fate }
        if let verb = verb(draft, governor) { return verb }
        if head == "person", let place = placeNoun(draft) { return place }
        if let owner = governor.owner(draft), Self.owners.contains(WordHash.of(owner)) { return owner }
        return head
    }

    private static let owners = WordSet(
        "target margin lead lack cancellation death loss backlog crew fleet export import arrest surplus deficit sale")

    private func isIndex(_ draft: Draft) -> Bool {
        let low = scan.sentenceStart(draft.tokens.lowerBound, reach: 14)
        return (low..<draft.tokens.lowerBound).contains { Self.index.contains(scan.word($0)) }
    }

    /// "a population of 38,000", "Attendance: 312", "before 18,441 fans".
    private func mass(_ draft: Draft) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 5)
        while place >= low {
            if Self.masses.contains(scan.word(place)) {
                return scan.word(place) == WordHash.of("population") ? "population" : "attendance"
            }
            if scan.word(place) == WordHash.of("toll") || scan.word(place) == WordHash.of("deaths") {
                return "death"
            }
            if scan.has(place, .verb) || scan.isMark(place, ",") { break }
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
            if let fate = Self.fates[scan.word(place)] { return fate }
            if scan.mark(place) != 0, !scan.isMark(place, ",") { return nil }
            if scan.has(place, .verb), !scan.has(place, .auxiliary) { return nil }
            if scan.word(place) == Word.and { return nil }
            place += 1
        }
        return nil
    }

    /// "killed four soldiers", "fined 71 persons": the verb before, or one before a pair.
    private func verb(_ draft: Draft, _ governor: Governor) -> String? {
        var place = draft.reach.lowerBound - 1
        let low = max(scan.floor, place - 5, scan.sentenceStart(place + 1, reach: 6))
        while place >= low {
            if let label = governor.verb(place, sort: "count") { return label }
            if governor.isBoundary(place) || scan.has(place, .preposition) && scan.word(place) != Word.of
                && scan.word(place) != WordHash.of("down")
            {
                return nil
            }
            if scan.has(place, .verb) { return nil }
            place -= 1
        }
        return nil
    }

    private static let homes = WordSet("village town city island hamlet port camp home houses settlement district suburb")

    /// "a village of 400 people".
    private func placeNoun(_ draft: Draft) -> String? {
        let place = draft.reach.lowerBound - 1
        let isHome = scan.word(place) == Word.of && Self.homes.contains(scan.word(place - 1))
        return isHome ? "population" : nil
    }
}
