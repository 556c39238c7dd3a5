import Facts

/// Words that give a bare number its unit: a crowd's, a village's, a cricketer's, a runner's.
extension Inheritance {
    // MARK: People

    private static let masses = WordSet(
        """
        population crowd crowds attendance attendances toll turnout audience staff crew contingent garrison gathering queue payroll workforce
        congregation electorate headcount deaths casualties fatalities membership
        """)
    static let forces = WordSet("force forces")
    private static let armed = WordSet(
        "armed police security peacekeeping labor labour paramilitary")
    private static let links = WordSet(
        """
        of numbered numbers reached reaches to was is at passed hit topped exceeded surpassed around about some stood
        stands rose rises climbed climbs nearly over almost than more least past crossed reaches
        passes hits tops exceeds nears crosses
        """)

    private static let frequented = WordSet(
        "attended joined mourned seen signed used viewed visited watched")

    /// "The show was attended by 14,000."
    func isFrequented(_ begin: Int, _ end: Int) -> Bool {
        scan.word(begin - 1) == Word.by && Self.frequented.contains(scan.word(begin - 2))
            && (!scan.isWord(end) || scan.has(end, Roles.closed))
    }

    /// "a population of 38,000", "the death toll reached 312", "a crowd of around 14,000".
    func isMass(_ begin: Int) -> Bool {
        var place = begin - 1
        if scan.isMark(place, ":"), Self.masses.contains(scan.word(place - 1)) { return true }
        // "the crowd topped 3,000": the verb is the figure's hedge.
        if Self.masses.contains(scan.word(place)), Self.links.contains(scan.word(begin)) {
            return true
        }
        let low = max(scan.sentenceStart(begin, reach: 9), scan.floor)
        guard Self.links.contains(scan.word(place)) else { return false }
        while place >= low {
            if Self.masses.contains(scan.word(place)) { return true }
            if Self.forces.contains(scan.word(place)), Self.armed.contains(scan.word(place - 1)) {
                return true
            }
            if scan.isMark(place, ",") { return false }
            place -= 1
        }
        return false
    }

    private static let crowds = WordSet(
        """
        fled marched protested rallied mourned starved gathered emigrated queued perished commute
        depend rely attended came flocked thronged stayed starve suffer suffered
        """)
    private static let plights = WordSet(
        "displaced homeless dead injured wounded hospitalised hospitalized malnourished unemployed jobless hungry eligible registered freed killed arrested detained jailed rescued hanged"
    )

    private static let moved = WordSet(
        "admitted airlifted carried flown moved referred rushed taken")
    private static let wards = WordSet(
        "clinic clinics hospital hospitals icu safety shelter shelters")
    private static let work = WordHash.of("work")

    /// "40 were rushed to hospital", "312,000 out of work".
    private func isMoved(_ end: Int, _ verb: Int) -> Bool {
        if scan.word(end) == Word.out, scan.word(end + 1) == Word.of {
            return scan.word(end + 2) == Self.work
        }
        return verb > end && Self.moved.contains(scan.word(verb))
            && (verb + 1..<verb + 5).contains { Self.wards.contains(scan.word($0)) }
    }

    private static let came = WordHash.of("came")
    private static let sources = WordSet("as from out with")

    /// "200 million came from a bank": nobody.
    private func isSource(_ verb: Int) -> Bool {
        scan.word(verb) == Self.came && Self.sources.contains(scan.word(verb + 1))
    }

    private static let aged = WordSet("aged over under")
    private static let shelters = WordSet(
        """
        need shelter shelters camps hospital hospitals custody detention jail jails prison prisons
        captivity quarantine exile hiding
        """)
    /// "40,000 in shelters", "1.3 million in need": people, of whom that is said.
    static func areSheltered(_ scan: FigureScan, _ end: Int) -> Bool {
        scan.word(end) == Word.in && shelters.contains(scan.word(end + 1))
    }

    private static let waits = WordSet(
        "still more also now to be expected feared thought believed likely due reported already")
    private static let fates = WordSet(
        """
        treated flee die march missing protest perish drown starve attend evacuated hurt trapped arrive
        arrived cross crossed return returned come join joined gather settle
        """)

    /// "Hundreds of thousands fled", "1.3 million are displaced", "another 3,000 are expected to cross":
    /// people, where nothing else was counted in the sentence.
    func isCrowd(_ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        let end = drafts[index].tokens.upperBound
        var verb = end
        while verb < end + 2, scan.has(verb, .auxiliary) { verb += 1 }
        let isPlight =
            isMoved(end, verb) || Self.areSheltered(scan, end)
            || verb > end
                && (Self.plights.contains(scan.word(verb)) || Self.aged.contains(scan.word(verb)))
        guard
            isPlight || Self.crowds.contains(scan.word(end)) && !isSource(end)
                || isFated(drafts, index, floor: floor)
        else { return false }
        let sentence = scan.sentenceStart(drafts[index].tokens.lowerBound)
        return !(max(floor, index - 3)..<index).contains {
            drafts[$0].kind == .count && drafts[$0].tokens.lowerBound >= sentence
        }
    }

    /// "60,000 more could arrive", "40 are still missing": people, where nothing was counted before.
    private func isFated(_ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        let end = drafts[index].tokens.upperBound
        var verb = end
        var isVerbal = false
        while verb < end + 6, scan.has(verb, .auxiliary) || Self.waits.contains(scan.word(verb)) {
            isVerbal = isVerbal || scan.has(verb, .auxiliary)
            verb += 1
        }
        guard isVerbal else { return false }
        return Self.fates.contains(scan.word(verb))
            && !(floor..<index).suffix(Self.reach).contains { drafts[$0].kind == .count }
    }

    private static let ballots = WordSet(
        """
        bill motion senate parliament house assembly lawmakers deputies senators mps vote voted reading
        resolution amendment impeachment referendum committee council
        """)

    /// "passed its second reading by 330 to 275": votes for and against.
    func isVotes(_ draft: Draft, _ begin: Int) -> Bool {
        let end = draft.tokens.upperBound
        // "won with a majority of 4,312"
        if scan.word(begin - 1) == Word.of, scan.word(begin - 2) == Self.majority,
            draft.magnitude.map({ $0 > ExactDecimal(250) }) ?? false
        {
            return true
        }
        let isFor = scan.word(begin - 1) == Word.by && scan.word(end) == Word.to
        let isAgainst =
            scan.word(begin - 1) == Word.to && scan.isNumber(begin - 2)
            && scan.word(begin - 3) == Word.by
        guard isFor && scan.isNumber(end + 1) || isAgainst else { return false }
        let low = scan.sentenceStart(begin, reach: 16)
        return (low..<begin).contains { Self.ballots.contains(scan.word($0)) }
    }

    private static let majority = WordHash.of("majority")
    private static let aboard = WordHash.of("aboard")
    private static let board = WordHash.of("board")

    /// "the 242 on board", "all 62 aboard".
    func isAboard(_ end: Int) -> Bool {
        scan.word(end) == Self.aboard
            || scan.word(end) == Word.on && scan.word(end + 1) == Self.board || isKept(end)
    }

    private static let staying = WordSet(
        "are is was were remain remained remains stay stayed lay lie")
    private static let keepings = WordSet(
        "coma critical custody detention hospital hospitals icu intensive isolation jail prison quarantine"
    )

    /// "a further 19 are in intensive care", "four remain in custody".
    private func isKept(_ end: Int) -> Bool {
        let verb = scan.has(end, .adverb) ? end + 1 : end
        return Self.staying.contains(scan.word(verb)) && scan.word(verb + 1) == Word.in
            && (verb + 2..<verb + 4).contains { Self.keepings.contains(scan.word($0)) }
    }

    private static let off = WordHash.of("off")
    private static let balls = WordSet("ball balls deliveries overs")

    /// "82 off 53 balls", "all out for 189": runs of cricket.
    func isRuns(_ draft: Draft, _ begin: Int) -> Bool {
        let end = draft.tokens.upperBound
        if scan.word(end) == Self.off, scan.isNumber(end + 1),
            !scan.isWord(end + 2) || Self.balls.contains(scan.word(end + 2))
        {
            return true
        }
        return (scan.word(begin - 1) == Word.for || scan.word(begin - 1) == Word.at)
            && scan.word(begin - 2) == Word.out && scan.word(begin - 3) == Self.all
    }

    private static let all = WordHash.of("all")
    private static let homes = WordSet(
        "village town city island hamlet port settlement district suburb commune municipality parish nation country state province region county family household delegation crew"
    )
    private static let home = WordHash.of("home")

    /// "a port of 20,000": its people.
    func isHome(_ begin: Int) -> Bool {
        if scan.word(begin - 1) == Word.to, scan.word(begin - 2) == Self.home { return true }
        return scan.word(begin - 1) == Word.of
            && Self.homes.contains(scan.word(scan.isMark(begin - 2, ",") ? begin - 3 : begin - 2))
    }

    // MARK: Times

    private static let races = WordSet(
        "hurdles hurdler sprint sprinter sprints dash freestyle butterfly backstroke breaststroke")
    private static let distances = WordSet(["50", "60", "100", "110", "200", "400"])
    private static let meters = WordSet("m metres meters metre meter")

    /// "won the 400m hurdles in 52.88": hundredths of a second.
    func isRaceTime(_ draft: Draft) -> Bool {
        guard case .decimal(let value) = draft.value, value > ExactDecimal(5),
            value < ExactDecimal(60), draft.tokens.count == 1,
            scan.length(draft.tokens.lowerBound) == (value < ExactDecimal(10) ? 4 : 5)
        else { return false }
        let start = draft.tokens.lowerBound
        return (max(scan.floor, start - 40)..<min(scan.limit, start + 15)).contains { place in
            Self.races.contains(scan.word(place))
                || Self.meters.contains(scan.word(place))
                    && Self.distances.contains(scan.word(place - 1))
        }
    }
}
