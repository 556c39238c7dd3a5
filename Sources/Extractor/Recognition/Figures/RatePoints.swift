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
        inflation rate margin factor growth occupancy
        """)
    /// Words of markets and games, whose points are counted.
    private static let scores = WordSet(
        """
        index indices nifty sensex nikkei dow nasdaq shares stocks ftse scored scorer scoring guard
        rebounds shooting game games season league
        """)
    private static let percent = WordSet("percent pc pct")
    private static let cent = WordHash.of("cent")

    func isPoint(_ index: Int) -> Bool { Self.names.contains(scan.word(index)) }

    /// Whether "point" at a token, behind a numeral, is a percentage point.
    func arePercentage(_ numeral: Numeral, at index: Int) -> Bool {
        guard isPoint(index), !numeral.isNegative, numeral.value <= ExactDecimal(60) else {
            return false
        }
        if numeral.isFraction || numeral.isMixed, !numeral.hasDigits, numeral.value < .one {
            return isOfRates(index)
        }
        return isOfPolls(index)
    }

    /// "Half a point" where interest rates are spoken of.
    func isOfRates(_ index: Int) -> Bool { around(index) { Self.rates.contains(scan.word($0)) } }

    /// "61.4 percent, four points lower", "rose 1.2 points to 84.6%": a share stands in the sentence,
    /// and what is polled, but no index of prices.
    private func isOfPolls(_ index: Int) -> Bool {
        around(index) { Self.polls.contains(scan.word($0)) } && around(index, isPercent)
            && !around(index) { Self.scores.contains(scan.word($0)) }
    }

    private func isPercent(_ index: Int) -> Bool {
        scan.isMark(index, "%") || Self.percent.contains(scan.word(index))
            || scan.word(index) == Self.cent && scan.word(index - 1) == Word.per
    }

    private func around(_ index: Int, _ holds: (Int) -> Bool) -> Bool {
        let start = scan.sentenceStart(index, reach: 20)
        return (start..<scan.sentenceEnd(index, reach: 12)).contains(where: holds)
    }
}
