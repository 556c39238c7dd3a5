import Facts

/// What became of those counted, or what they do, by the words behind them.
extension CountMeasures {
    private static let sharing = WordSet("among of")
    private static let attended = WordHash.of("attended")
    private static let harmed: WordMap<String> = WordMap([
        (WordHash.of("arrested"), "arrest"), (WordHash.of("casualties"), "casualty"),
        (WordHash.of("dead"), "death"), (WordHash.of("deaths"), "death"),
        (WordHash.of("detained"), "detention"), (WordHash.of("fatalities"), "death"),
        (WordHash.of("injured"), "injury"), (WordHash.of("killed"), "death"),
        (WordHash.of("missing"), "missing"), (WordHash.of("wounded"), "injury"),
    ])

    /// "Of the fatalities, 19 came from Bicol", "attended by 3,000": a part of those, or who came.
    func among(_ draft: Draft) -> String? {
        let comma = draft.reach.lowerBound - 1
        if scan.word(comma) == Word.by, scan.word(comma - 1) == Self.attended {
            return "attendance"
        }
        guard scan.isMark(comma, ","), scan.word(comma - 2) == Word.the,
            Self.sharing.contains(scan.word(comma - 3))
        else { return nil }
        return Self.harmed[scan.word(comma - 1)]
    }

    private static let down = WordHash.of("down")
    private static let shooting = WordSet("shoot shooting shoots shot")

    /// "shot down 12 drones": none of them dies.
    func isShotDown(_ draft: Draft) -> Bool {
        let down = draft.reach.lowerBound - 1
        return scan.word(down) == Self.down && Self.shooting.contains(scan.word(down - 1))
    }

    private static let fates = MeasureChoice.map(MeasureWords.fates)

    /// "14 people dead", "two employees were arrested": the words behind.
    func fate(_ draft: Draft) -> String? {
        var place = behindAside(draft.reach.upperBound)
        let high = min(scan.limit, place + 7)
        while place < high {
            if Self.catching.contains(scan.word(place)), place == draft.reach.upperBound,
                scan.word(place + 1) == Word.the || scan.has(place + 1, .article)
            {
                return isIllness(behind: place) ? "case" : nil
            }
            if let fate = Self.fates[scan.word(place)], isPassive(place, draft) { return fate }
            if scan.mark(place) != 0, !scan.isMark(place, ",") { return nil }
            // "kills 43 in Nepal, dozens missing": that became of others.
            if scan.isMark(place, ","), isCounting(place + 1) { return nil }
            if let flight = flight(place) { return flight }
            if scan.word(place) == Self.lost, Self.lives.contains(scan.word(place + 2)) {
                return "death"
            }
            if scan.has(place, .verb), !scan.has(place, .auxiliary),
                !Self.holding.contains(scan.word(place))
            {
                return nil
            }
            if scan.word(place) == Word.and { return nil }
            if scan.word(place) == Self.on, scan.word(place + 1) == Self.board {
                return "passenger"
            }
            if isPosted(place) { return "worker" }
            if scan.word(place) == Word.in, scan.word(place + 1) == Self.hospital,
                Self.leaving.contains(scan.word(draft.reach.lowerBound - 1))
            {
                return "injury"
            }
            if scan.word(place) == Self.never, scan.word(place + 1) == Self.found {
                return "missing"
            }
            place += 1
        }
        return nil
    }

    private static let including = WordSet("among including")
    private static let parts = WordSet("all both many most some")
    private static let aside = 14

    /// Passes ", including two women and a child," and ", most of them miners,".
    private func behindAside(_ end: Int) -> Int {
        guard scan.isMark(end, ","),
            Self.including.contains(scan.word(end + 1))
                || Self.parts.contains(scan.word(end + 1)) && scan.word(end + 2) == Word.of
        else { return end }
        let close = (end + 2..<min(scan.limit, end + Self.aside)).first {
            scan.isMark($0, ",") || scan.beginsSentence($0)
        }
        guard let close, scan.isMark(close, ",") else { return end }
        return close + 1
    }

    private static let sufferers: WordMap<String> = WordMap([
        (WordHash.of("dead"), "death"), (WordHash.of("deceased"), "death"),
        (WordHash.of("displaced"), "displaced"), (WordHash.of("hurt"), "injury"),
        (WordHash.of("injured"), "injury"), (WordHash.of("killed"), "death"),
        (WordHash.of("missing"), "missing"), (WordHash.of("wounded"), "injury"),
    ])

    /// "Of the 64 dead, 38 were men", "Eleven of the injured": part of those who suffered it.
    func victims(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        if scan.word(end) == Word.of, scan.word(end + 1) == Word.the {
            return Self.sufferers[scan.word(end + 2)]
                ?? (scan.isNumber(end + 2) ? Self.sufferers[scan.word(end + 3)] : nil)
        }
        let start = draft.reach.lowerBound
        let low = scan.sentenceStart(start, reach: 12)
        guard scan.word(low) == Word.of, scan.beginsSentence(low), scan.word(low + 1) == Word.the,
            let comma = (low + 2..<max(low + 2, start)).first(where: { scan.isMark($0, ",") }),
            let label = Self.sufferers[scan.word(comma - 1)]
        else { return nil }
        return label
    }

    /// "Officials put the dead at 40": those whom somebody puts at a number.
    func reckonedPlight(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        guard Groups.reckoned(scan, before: start) != nil else { return nil }
        return Self.sufferers[scan.word(start - 2)]
    }

    /// "21 wounded people": what they are counted for stands in their noun.
    func harm(_ noun: String) -> String? {
        let words = noun.split(separator: " ")
        guard words.count == 2, Self.sufferings.contains(WordHash.of(String(words[1]))) else {
            return nil
        }
        return Self.sufferers[WordHash.of(String(words[0]))]
    }

    /// "The dead were 14", "The injured, 31 in all,"
    func suffering(_ index: Int) -> String? {
        let isSubject =
            scan.beginsSentence(index - 1) || scan.isMark(index - 2, ",")
            || scan.has(index - 2, [.conjunction])
        return isSubject ? Self.sufferers[scan.word(index)] : nil
    }

    private static let sufferings = WordSet(
        "civilian man passenger person policeman resident soldier victim villager woman worker")

    private func isCounting(_ index: Int) -> Bool {
        scan.isNumber(index) || scan.has(index, [.cardinal, .vague, .scale, .dozen])
    }

    private static let states = WordSet(
        """
        aboard applied arrived attended came dead die died drowned dying evacuate fled flee fleeing
        gathered hurt ill leave marched traveled travelled missing perished registered signed survive survived turned
        unaccounted visit visited voted watched work works working
        """)
    private static let being = WordSet(
        "was were been being be are is feared left found confirmed reported known believed thought")
    private static let holding = WordSet(
        "known believed thought feared reported confirmed said fallen fell taken taking")
    private static let lost = WordHash.of("lost")
    private static let parting = WordSet("flee fled from leave leaving left lose losing lost")
    private static let owned = WordSet("their his her")
    private static let homes = WordSet("home homes house houses village villages")
    private static let losing = WordSet("lose losing lost")
    private static let catching = WordSet("catch catches caught contract contracted")
    private static let illnesses = WordSet(
        """
        bug cholera covid dengue diarrhea disease ebola fever flu illness infection influenza malaria
        measles mpox plague polio typhoid virus
        """)

    private static let at = Word.at
    private static let work = WordHash.of("work")
    private static let rolls = WordSet("books ground payroll site staff")

    /// "190 people on its payroll", "310 people were at work".
    private func isPosted(_ index: Int) -> Bool {
        if scan.word(index) == Self.at { return scan.word(index + 1) == Self.work }
        return scan.word(index) == Self.on && Self.rolls.contains(scan.word(index + 2))
    }

    /// "driving 3,700 from their homes", "40 people lost their houses".
    private func flight(_ index: Int) -> String? {
        guard Self.parting.contains(scan.word(index)), Self.owned.contains(scan.word(index + 1)),
            Self.homes.contains(scan.word(index + 2))
        else { return nil }
        return Self.losing.contains(scan.word(index)) ? "homeless" : "displaced"
    }

    /// "caught the fever"
    private func isIllness(behind index: Int) -> Bool {
        (index + 1..<index + 4).contains { Self.illnesses.contains(scan.word($0)) }
    }

    private static let on = Word.on
    private static let board = WordHash.of("board")
    private static let lives = WordSet("life lives")
    private static let hospital = WordHash.of("hospital")
    private static let leaving = WordSet("leave leaves leaving left put putting sent")
    private static let never = WordHash.of("never")
    private static let found = WordHash.of("found")

    /// "11 doctors treated 240 patients", "gunmen killed the guard"; not "killed the night before".
    private func isActive(_ verb: Int) -> Bool {
        if Self.being.contains(scan.word(verb - 1)) { return false }
        var next = verb + 1
        let isNumber = scan.isNumber(next) || scan.has(next, .cardinal)
        guard isNumber || scan.has(next, [.article, .determiner]) || scan.word(next) == Word.the
        else { return false }
        if isNumber, let numeral = NumeralReader(scan: scan).read(next) { next = numeral.end - 1 }
        return !(next + 1...next + 2).contains { Self.moments.contains(scan.word($0)) }
    }

    private static let moments = WordSet(
        "afternoon day days evening hour hours minutes month months morning night same week weekend weeks year years"
    )

    /// "were killed", "people killed", "died": not "that have killed others".
    private func isPassive(_ index: Int, _ draft: Draft) -> Bool {
        if Self.states.contains(scan.word(index)) { return true }
        if isActive(index) { return false }
        return index == draft.reach.upperBound || Self.being.contains(scan.word(index - 1))
            || scan.has(index - 1, .adverb)
    }
}
