import Facts

/// Points that are percentage points: a central bank's "quarter point", a poll's "four points".
struct RatePoints {
    let scan: FigureScan

    private static let names = WordSet("point points")
    private static let rates = WordSet(
        """
        rate rates percent percentage inflation yield yields interest basis policy repo cut cuts hike
        hikes easing tightening fed ecb
        """)
    private static let polls = WordSet(
        """
        turnout poll polls pollster survey vote votes approval rating support share unemployment
        inflation rate margin margins factor growth occupancy
        """)
    /// Words of markets and games, whose points are counted.
    private static let scores = WordSet(
        """
        index indices nifty sensex nikkei dow nasdaq shares stocks ftse scored scorer scoring guard
        rebounds shooting game games season league
        """)
    private static let percent = WordSet("percent pc pct")
    private static let cent = WordHash.of("cent")

    private static let banks = WordSet(
        "fed ecb boe boj boc rba rbi rbnz rbz cbn snb mpc fomc riksbank norges monetary")
    private static let central = WordSet("central reserve")
    private static let bank = WordHash.of("bank")
    private static let rate = WordSet("rate rates")
    private static let kinds = WordSet(
        "key policy interest repo cash benchmark lending deposit overnight prime official")
    private static let growth = WordSet("gdp growth inflation output unemployment")
    private static let links = WordSet("off from to")
    private static let highest = ExactDecimal(1000)
    private static let quarter = 5

    /// "a 50-point cut by the Fed", "raised rates 25 points": hundredths of a percentage point, by fives,
    /// where a central bank or its rate is spoken of.
    func areBasis(_ numeral: Numeral, at index: Int) -> Bool {
        guard isPoint(index), numeral.hasDigits, !numeral.hasPoint,
            let value = numeral.value.integer,
            value >= Self.quarter, value % Self.quarter == 0, numeral.value < Self.highest
        else { return false }
        return !around(index) { Self.scores.contains(scan.word($0)) }
            && (around(index, isOfCentralBank) || isForecast(index))
    }

    func isOfCentralBank(_ index: Int) -> Bool {
        let word = scan.word(index)
        if Self.banks.contains(word) { return true }
        if word == Self.bank {
            return Self.central.contains(scan.word(index - 1))
                || scan.word(index + 1) == Word.of && scan.isCapital(index + 2)
                    && scan.isCapital(index)
        }
        guard Self.rate.contains(word) else { return false }
        return Self.kinds.contains(scan.word(index - 1))
            || ChangeWords.verbs[scan.word(index - 1)] != nil
    }

    /// "Forecasts ranged from 100 to 250 points" behind a sentence of the central bank's move.
    private func isForecast(_ index: Int) -> Bool {
        let start = scan.sentenceStart(index, reach: 20)
        return (start..<index).contains { Self.forecasts.contains(scan.word($0)) }
            && (max(scan.floor, start - 30)..<start).contains(where: isOfCentralBank)
    }

    private static let forecasts = WordSet(
        "analysts economists estimates expected forecast forecasts poll predicted predictions traders"
    )

    /// "shave 0.3 points off growth", "added 0.5 points to GDP".
    private func isOfGrowth(_ numeral: Numeral, _ index: Int) -> Bool {
        numeral.hasPoint && Self.links.contains(scan.word(index + 1))
            && (index + 2..<index + 6).contains { Self.growth.contains(scan.word($0)) }
    }

    private static let error = WordHash.of("error")
    private static let margin = WordHash.of("margin")

    /// "a margin of error of plus or minus 3.1 points"
    private func isOfError(_ index: Int) -> Bool {
        around(index) { scan.word($0) == Self.error && scan.word($0 - 2) == Self.margin }
    }

    func isPoint(_ index: Int) -> Bool { Self.names.contains(scan.word(index)) }

    /// Whether "point" at a token, behind a numeral, is a percentage point.
    func arePercentage(_ numeral: Numeral, at index: Int) -> Bool {
        guard isPoint(index), !numeral.isNegative, numeral.value <= ExactDecimal(60) else {
            return false
        }
        if numeral.isArticle { return isOfRates(index) || leadsToPercent(index) }
        if numeral.isFraction || numeral.isMixed, !numeral.hasDigits, numeral.value < .one {
            return isOfRates(index)
        }
        return isOfGrowth(numeral, index) || isOfError(index) || leadsToPercent(index)
            || isOfPolls(index)
    }

    private static let full = WordHash.of("full")
    static let percentage = WordHash.of("percentage")

    /// Where the unit begins behind the article of "a percentage point", "a full point".
    func single(_ index: Int) -> Int? {
        let isFull = scan.word(index) == Self.full
        let unit = isFull ? index + 1 : index
        if scan.word(unit) == Self.percentage { return isPoint(unit + 1) ? unit : nil }
        // "fell a point to 14%"
        if !isFull, scan.has(index - 2, .changeVerb), isPoint(unit), leadsToPercent(unit) {
            return unit
        }
        return isFull && isPoint(unit) && isOfRates(unit) ? unit : nil
    }

    /// "improved 1.2 points to 14%", "fell 0.03 point to 4.12 per cent".
    private func leadsToPercent(_ index: Int) -> Bool {
        guard scan.word(index + 1) == Word.to,
            let level = NumeralReader(scan: scan).read(index + 2)
        else { return false }
        return isPercent(level.end) || scan.word(level.end) == Word.per && isPercent(level.end + 1)
    }

    /// "Half a point" where interest rates are spoken of.
    func isOfRates(_ index: Int) -> Bool { around(index) { Self.rates.contains(scan.word($0)) } }

    /// "61.4 percent, four points lower", "rose 1.2 points to 84.6%": a share stands in the sentence,
    /// and what is polled, but no index of prices.
    private func isOfPolls(_ index: Int) -> Bool {
        // "34.1%, down 3 points"
        let number = index - 1
        if scan.has(number - 1, .changeVerb), scan.isMark(number - 2, ","), isPercent(number - 3) {
            return true
        }
        let isTold =
            Self.leanings.contains(scan.word(index + 1))
            || around(index) { Self.polls.contains(scan.word($0)) }
        return isTold && around(index, isPercent)
            && !around(index) { Self.scores.contains(scan.word($0)) }
    }

    private static let leanings = WordSet("above below fewer higher less lower more")

    private func isPercent(_ index: Int) -> Bool {
        scan.isMark(index, "%") || Self.percent.contains(scan.word(index))
            || scan.word(index) == Self.cent && scan.word(index - 1) == Word.per
    }

    private func around(_ index: Int, _ holds: (Int) -> Bool) -> Bool {
        let start = scan.sentenceStart(index, reach: 20)
        return (start..<scan.sentenceEnd(index, reach: 12)).contains(where: holds)
    }
}
