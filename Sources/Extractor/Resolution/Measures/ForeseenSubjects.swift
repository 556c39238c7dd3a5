import Facts

/// Subjects that do not stand right before their verb, or behind the figure.
extension Governor {
    private static let foreseeing = WordSet(
        """
        allow allowed allows cause caused causes enable enabled enables expect expected expecting expects
        forecast forecasts predict predicted predicts project projected projects want wanted wants
        """)

    /// "The bank expects the economy to contract by": what stands between is what moves.
    func foreseen(before verb: Int) -> Range<Int>? {
        var to = verb - 1
        while to > scan.floor, scan.has(to, .adverb) { to -= 1 }
        guard scan.word(to) == Word.to else { return nil }
        for place in stride(from: to - 1, through: max(scan.floor, to - Self.objectReach), by: -1) {
            if Self.foreseeing.contains(scan.word(place)) {
                return place + 1 < to ? place + 1..<to : nil
            }
            let isOfPhrase =
                scan.has(place, [.article, .determiner]) || scan.word(place) == Word.the
                || scan.word(place) == Word.of
            if scan.mark(place) != 0 || isOpener(place), !isOfPhrase { return nil }
        }
        return nil
    }

    private static let objectReach = 8
    private static let shares = WordSet(
        "approval attendance occupancy participation support turnout")
    private static let being = WordSet("are is remained remains stands stood was were")

    /// "At 71 percent, turnout was the highest since": the noun of a measure behind the comma.
    func opened(by draft: Draft) -> String? {
        let (at, comma) = (draft.reach.lowerBound - 1, draft.reach.upperBound)
        guard draft.kind == .percent, scan.word(at) == Word.at, scan.beginsSentence(at),
            scan.isMark(comma, ","),
            let verb = (comma + 2..<comma + 7).first(where: { Self.being.contains(scan.word($0)) }),
            let head = head(from: comma + 1, to: verb),
            isListed(head) || MeasureWords.known.contains(scan.word(head))
                || Self.shares.contains(scan.word(head))
        else { return nil }
        return PercentMeasures.credits.contains(scan.word(head)) ? "rate" : label(head)
    }
}
