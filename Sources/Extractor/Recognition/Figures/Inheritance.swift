import Facts

/// Bare numbers take the unit of a figure before or behind them, or of the word that governs them.
///
/// "Punjab contributed 1.92m bales and Sindh 2.27m"; "45 and 50 mg"; "wounded 11"; "cases rose to
/// 9,841". A number looks over a few figures of its block, so the pass is linear.
func inheritUnits(_ drafts: inout [Draft], from start: Int, in scan: FigureScan) {
    let reader = Inheritance(scan: scan)
    for index in start..<drafts.count {
        if let noun = reader.others(drafts, index, floor: start) {
            drafts[index].unit = .counted(noun)
        } else if reader.areFahrenheit(drafts, index, floor: start) {
            drafts[index].unit = .measure("degF")
        }
        guard drafts[index].isElliptical else { continue }
        if let next = reader.follower(drafts, index) {
            drafts[index].take(drafts[next])
        } else if let noun = reader.shared(drafts, index) {
            drafts[index].unit = .counted(noun)
            drafts[index].kind = .count
            drafts[index].rule = AmountRule.elliptical
        } else if let other = reader.other(drafts, index) {
            drafts[index].take(drafts[other])
        } else if reader.isDegrees(drafts[index]) {
            drafts[index].unit = .measure(reader.degrees(drafts, index, floor: start))
            drafts[index].kind = .quantity
            drafts[index].rule = MeasureUnit.quantity
        } else if let noun = reader.governed(drafts, index, floor: start) {
            drafts[index].unit = .counted(noun)
            drafts[index].kind = .count
            drafts[index].rule = AmountRule.elliptical
        } else if reader.isRaceTime(drafts[index]) {
            drafts[index].unit = .measure("s")
            drafts[index].kind = .duration
            drafts[index].rule = MeasureUnit.duration
        } else if let source = reader.source(drafts, index, floor: start) {
            drafts[index].take(drafts[source])
            GappedShares(scan: scan).carry(from: drafts[source], to: &drafts[index])
        }
    }
}

extension Draft {
    fileprivate mutating func take(_ giver: Draft) {
        unit = giver.unit
        kind = giver.kind
        candidates = giver.candidates
        per = per ?? (giver.isPaced ? nil : giver.per)
        rule = giver.kind == .count ? AmountRule.elliptical : giver.rule
    }

    /// The stated number, of a range its low end.
    var magnitude: ExactDecimal? {
        switch value {
        case .decimal(let value): value
        case .interval(let low, _): low
        default: nil
        }
    }
}

struct Inheritance {
    let scan: FigureScan
    static let reach = 6

    // MARK: Governed

    private static let harm = WordSet(
        """
        killed kills kill killing wounded wounds wounding injured injures injuring jailed jails jailing
        arrested arrests arresting hurt hurts hurting detained detains detaining displaced sacked
        evacuated hospitalised hospitalized rescued rescues hanged executed leaving left leaves
        """)
    private static let employing = WordSet(
        "employ employing employs recruit recruited recruiting recruits")
    private static let hiring = WordSet(
        "hire hires hired hiring accommodate accommodates employed seating seat seats carry carries carried carrying sleeps ferry ferried"
    )
    static let state = WordSet(
        """
        dead killed injured wounded missing hurt died arrested hospitalised hospitalized drowned trapped
        displaced homeless perished die dies perish
        """)

    /// "person" for numbers that words of harm or crowds govern, or the plural subject that rose to it.
    func governed(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        let draft = drafts[index]
        guard let value = draft.magnitude, value.isWhole else { return nil }
        let begin = draft.reach.lowerBound
        // "the Left 12": a party.
        let isParty =
            scan.word(begin - 1) == Word.left && scan.isCapital(begin - 1)
            && scan.word(begin - 2) == Word.the
        let isHarm =
            Self.harm.contains(scan.word(begin - 1)) && !isParty
            || Self.state.contains(scan.word(draft.tokens.upperBound))
                && scan.word(draft.tokens.upperBound) != Word.left
        if isFrequented(begin, draft.tokens.upperBound) { return "person" }
        if let noun = Groups.reckoned(scan, before: begin) { return noun }
        if isOfWhom(begin) { return people(drafts, index, floor: floor) ?? "person" }
        if isHarm { return people(drafts, index, floor: floor) ?? "person" }
        if Hardships(scan: scan).areSuffered(begin, draft.tokens.upperBound) { return "person" }
        // "has 220 rooms and employs 350".
        if Self.employing.contains(scan.word(begin - 1)) { return "person" }
        if Self.hiring.contains(scan.word(begin - 1)) {
            let giver = source(drafts, index, floor: floor)
            if giver.map({ drafts[$0].kind != .count }) ?? true { return "person" }
        }
        if Polls.areAsked(scan, begin, draft.tokens.upperBound) { return "person" }
        if isMass(begin) || isHome(begin) || isAboard(draft.tokens.upperBound) { return "person" }
        if Groups.isOfThoseWho(scan, draft.tokens.upperBound) {
            return people(drafts, index, floor: floor) ?? "person"
        }
        if isRuns(draft, begin) { return "run" }
        if isVotes(draft, begin) { return "vote" }
        if isCrowd(drafts, index, floor: floor) { return "person" }
        if let members = Groups.members(scan, draft.tokens.upperBound) { return members }
        if Groups.isOfThem(scan, draft.tokens.upperBound),
            let noun = counted(drafts, index, floor: floor) ?? plural(before: begin)
        {
            return noun
        }
        return numberedBehind(draft.tokens.upperBound) ?? subject(begin)
            ?? seats(drafts, index, floor: floor) ?? opening(drafts, index, floor: floor)
            ?? priced(drafts, index, floor: floor)
    }

    /// "8,000 boxes stood on the quays, 350 of them": what the sentence counted last.
    private func counted(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        guard index > floor, case .counted(let noun) = drafts[index - 1].unit,
            drafts[index - 1].magnitude.map({ $0 > .one }) ?? true,
            drafts[index - 1].tokens.lowerBound
                >= scan.sentenceStart(drafts[index].tokens.lowerBound, reach: 30)
        else { return nil }
        return noun
    }

    /// "Irish vessels, seven of them": the plural noun phrase last named.
    func plural(before begin: Int) -> String? {
        let reader = NounPhraseReader(scan: scan)
        var place = begin - 1
        let low = max(scan.floor, begin - 30)
        // "Police carried off fourteen of them": no subject of the same clause.
        if scan.has(place, [.verb, .preposition, .adverb]) || scan.ends(place, in: "ed") {
            while place > low, !scan.beginsSentence(place), !scan.isMark(place, ","),
                !scan.has(place, .conjunction)
            {
                place -= 1
            }
            place -= 1
        }
        while place >= low {
            if reader.isPluralHead(place), !scan.isCapital(place) || scan.beginsSentence(place),
                MeasureNames.after.match(scan, at: place) == nil
            {
                var start = place
                while start > low, scan.isWord(start - 1), !scan.has(start - 1, Roles.closed),
                    !scan.has(start - 1, [.verb, .adverb, .cardinal, .scale, .dozen]),
                    place - start < 2
                {
                    start -= 1
                }
                return reader.phrase(start..<(place + 1), isPlural: true).noun
            }
            place -= 1
        }
        return nil
    }

    static let persons = WordSet(
        """
        person man woman child soldier civilian policeman worker migrant passenger villager student
        villager rebel fighter militant protester resident pilgrim miner refugee palestinian officer
        trooper guard pupil teacher patient sailor fisherman teenager boy girl infant civilian people
        """)

    private static let heat = WordSet(
        "temperature temperatures mercury cold frost freezing winter degrees")

    /// "minus 18" where it is cold; "temperatures rose to 45".
    func isDegrees(_ draft: Draft) -> Bool {
        guard let value = draft.magnitude else { return false }
        if draft.kind == .number, value > .zero, value < ExactDecimal(130) {
            return isTemperature(draft.reach.lowerBound)
        }
        guard value < .zero, value > ExactDecimal(-100) else { return false }
        // "It was minus 18", "came on foot in minus 18", where ratings and balances are so too.
        let before = draft.reach.lowerBound - 1
        let isWeather =
            scan.has(before, .auxiliary) && scan.word(before - 1) == Self.it
            || scan.word(before) == Word.in && !scan.isWord(draft.tokens.upperBound)
        let isSpelled = isWeather && scan.has(draft.tokens.lowerBound, .sign)
        let low = max(scan.floor, draft.tokens.lowerBound - 20)
        let high = min(scan.limit, draft.tokens.upperBound + 12)
        return isSpelled || (low..<high).contains { Self.heat.contains(scan.word($0)) }
    }

    /// The scale of the degrees spoken of before; Celsius where there are none.
    func degrees(_ drafts: [Draft], _ index: Int, floor: Int) -> String {
        let isFahrenheit = (max(floor, index - Self.reach)..<index).contains {
            drafts[$0].unit == .measure("degF")
                && !scan.isMark(drafts[$0].tokens.lowerBound - 1, "(")
        }
        return isFahrenheit ? "degF" : "Cel"
    }

    private static let degree = WordSet("degree degrees")

    /// "98 degrees Fahrenheit, three degrees above the record": bare degrees of a paragraph that
    /// counts in Fahrenheit.
    func areFahrenheit(_ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        let draft = drafts[index]
        guard draft.kind == .quantity,
            draft.unit == .measure("Cel") || draft.unit == .measure("deg"),
            Self.degree.contains(scan.word(draft.tokens.upperBound - 1))
        else { return false }
        return degrees(drafts, index, floor: floor) == "degF"
    }

    // MARK: Before

    /// Index of the nearest figure whose unit the bare number may share.
    func source(_ drafts: [Draft], _ index: Int, floor: Int) -> Int? {
        let draft = drafts[index]
        if let money = worth(drafts, index) { return money }
        if isRate(draft) || isIndex(draft) || isShot(draft) || isMagnitude(draft) { return nil }
        if isGauge(draft) { return nil }
        let sentence = scan.sentenceStart(draft.tokens.lowerBound)
        var place = index - 1
        let low = max(floor, index - Self.reach)
        var size: Int?
        while place >= low {
            let giver = drafts[place]
            // "cut 1,100 jobs and save 60m a year".
            let isPaid =
                giver.kind == .count
                && NumeralReader.paying.contains(scan.word(draft.reach.lowerBound - 1))
            let isGiving =
                isGiver(giver) && !isPaid && !isAside(place, drafts, index, floor: low)
                && !Restatements(scan: scan).converts(drafts, place, floor: floor)
            if isGiving, fits(giver, draft, isNear: giver.tokens.lowerBound >= sentence) {
                guard let found = size else {
                    if !isSize(drafts, place, floor: floor) { return place }
                    size = place
                    place -= 1
                    continue
                }
                let isSame = giver.kind == .count && areTogether(giver, drafts[found])
                return isSame && !giver.tokens.contains(where: scan.isHyphen) ? place : found
            }
            place -= 1
        }
        return size
    }

    private static let worth = WordSet("worth costing costs cost")
    private static let owing = WordSet("borrowed owe owed owes repaid")
    private static let thousand = ExactDecimal(1000)
    private static let million = ExactDecimal(1_000_000)

    /// "a contract worth 2.9 billion": money, of the last currency named, in a paragraph before too.
    private func worth(_ drafts: [Draft], _ index: Int) -> Int? {
        let draft = drafts[index]
        let verb = scan.word(draft.reach.lowerBound - 1)
        guard let value = draft.magnitude,
            Self.worth.contains(verb) && !(value < Self.million)
                || Self.owing.contains(verb) && !(value < Self.thousand)
        else { return nil }
        var place = index - 1
        while place >= 0, index - place <= Self.worthReach {
            if drafts[place].kind == .money, drafts[place].per == nil { return place }
            place -= 1
        }
        return nil
    }

    private static let worthReach = 12

    private func isGiver(_ draft: Draft) -> Bool {
        switch draft.kind {
        case .money, .count, .quantity, .percent, .duration:
            !draft.isElliptical || draft.unit != .none
        default: false
        }
    }

    private static let nations = WordSet("us u.s u.s. american")
    private static let rates = WordSet("against versus dollar dollars greenback euro")

    /// "4.12 against the greenback", "1,446 to the dollar": an exchange rate has no unit.
    private func isRate(_ draft: Draft) -> Bool {
        let end = draft.tokens.upperBound
        let isTo =
            scan.word(end) == Word.to || scan.word(end) == Word.per
            || Self.rates.contains(scan.word(end))
        var place = scan.word(end + 1) == Word.the ? end + 2 : end + 1
        if Self.nations.contains(scan.word(place)) { place += 1 }
        return isTo && Self.rates.contains(scan.word(place))
    }

    private static let shot = WordHash.of("shot")

    /// "Drones flew 1,300 km; it shot down 112": a number of what was shot at.
    private func isShot(_ draft: Draft) -> Bool {
        scan.word(draft.reach.lowerBound - 1) == Word.down
            && scan.word(draft.reach.lowerBound - 2) == Self.shot
    }

    private static let measuring = WordSet("measured measures measuring registered registering")
    static let quakes = WordSet(
        "aftershock aftershocks earthquake earthquakes quake quakes shock shocks temblor tremor tremors"
    )

    /// "The quake was 10 km deep and measured 5.9".
    private func isMagnitude(_ draft: Draft) -> Bool {
        let begin = draft.reach.lowerBound
        guard let value = draft.magnitude, value < ExactDecimal(10),
            Self.measuring.contains(scan.word(begin - 1))
        else { return false }
        return (scan.sentenceStart(begin, reach: 25)..<begin).contains {
            Self.quakes.contains(scan.word($0))
        }
    }

    private static let indexes = WordSet(
        "index indices nikkei dow nasdaq benchmark dsex sensex nifty")

    /// A level that an index closed at, behind a move in points or percent.
    private func isIndex(_ draft: Draft) -> Bool {
        guard let value = draft.magnitude, value >= ExactDecimal(500) else { return false }
        let low = scan.sentenceStart(draft.tokens.lowerBound, reach: 25)
        return (low..<draft.tokens.lowerBound).contains { Self.indexes.contains(scan.word($0)) }
            || (scan.word(draft.tokens.lowerBound - 1) == Word.to
                || scan.word(draft.tokens.lowerBound - 1) == Word.at)
                && (low..<draft.tokens.lowerBound).contains { scan.word($0) == Self.points }
    }

    private static let points = WordHash.of("points")
    private static let gauges = WordSet("pmi index gauge sentiment confidence barometer")

    /// "CPI rose 3.1% and the PMI fell to 48.2": a level of a gauge, and no share.
    private func isGauged(_ draft: Draft) -> Bool {
        let begin = draft.tokens.lowerBound
        return (scan.sentenceStart(begin, reach: 6)..<begin).contains {
            Self.gauges.contains(scan.word($0))
        }
    }

    private func fits(_ giver: Draft, _ draft: Draft, isNear: Bool) -> Bool {
        // "the 80-bed unit admits 34 a day": the size of a thing, where "twenty-one people" are none.
        if giver.kind == .count, scan.isHyphen(giver.tokens.upperBound - 2) { return false }
        // "$4 million, and thousands were left without savings"
        if giver.kind == .money, draft.tokens.contains(where: { scan.has($0, .vague) }) {
            return false
        }
        guard let two = draft.magnitude, let one = giver.magnitude else { return isNear }
        let isFractional = !two.isWhole
        switch giver.kind {
        case .count:
            // "6.9 homes per 1,000 residents, compared with 6.4", "2.1 children, down from 3.3".
            if isFractional {
                return isNear && !one.isWhole && one < ExactDecimal(1000)
                    && giver.unit != .counted("point")
            }
            return giver.unit != .counted("time") && giver.unit != .counted("point") || isNear
        case .money:
            // "at $1,145 an ounce, and expects to reach 440,000": no price.
            if giver.per != nil, two > one, isFar(two, one) { return false }
            return isNear && two >= ExactDecimal(1000) || two >= ExactDecimal(1_000_000)
                || isNear && two >= ExactDecimal(10)
                    && scan.word(draft.tokens.lowerBound - 1) == Word.from
        case .percent:
            return isNear && two <= ExactDecimal(1000) && !isGauged(draft)
                && (isFractional || GappedShares(scan: scan).isUnsaid(draft.tokens.lowerBound))
        case .quantity:
            if !isNear { return two >= ExactDecimal(1000) }
            if isFractional, one.isWhole, two < ExactDecimal(100), one >= ExactDecimal(10) {
                return one < ExactDecimal(100)
            }
            return true
        case .duration:
            return isFractional && !one.isWhole || isNear && isFurther(draft, giver)
                || isTerm(draft, giver) || isServed(draft, giver)
        default: return false
        }
    }

    /// More than a hundredfold.
    private func isFar(_ one: ExactDecimal, _ two: ExactDecimal) -> Bool {
        two.times(ExactDecimal(100)).map { one > $0 } ?? false
    }
}
