import Facts

/// The subject of a clause, and the label of a line, where no word against the figure names a measure.
extension MeasureChoice {
    /// "Sand removed: 9 million cubic meters", "New berths: three": the noun before a colon.
    ///
    /// A headline is no such line: "Regulator: 1,300 barrels reached the creek".
    func labelled(_ draft: Draft, _ governor: Governor) -> String? {
        let colon = draft.reach.lowerBound - 1
        let first = scan.floor
        guard scan.isMark(colon, ":"), colon > first, colon - first <= 5,
            scan.limit - first <= Self.longestLine, !scan.isPoint(scan.limit - 1),
            !scan.isAllCaps(first), !(first + 1..<colon).contains(where: { scan.isCapital($0) }),
            let head = governor.head(from: first, to: colon),
            draft.reach.upperBound >= scan.limit || MeasureWords.known.contains(scan.word(head))
        else { return nil }
        return governor.label(head)
    }

    /// A longer one is a sentence.
    private static let longestLine = 14

    /// "Reserves have melted from $5bn", "that the deficit would narrow to 2%": a noun of a measure
    /// that opens its clause, whatever its verb.
    func opening(_ draft: Draft, _ governor: Governor) -> String? {
        let start = draft.reach.lowerBound
        let low = scan.sentenceStart(start, reach: Self.clause)
        for place in stride(from: start - 2, through: low, by: -1) {
            guard place == low || opens(place - 1),
                let head = governor.head(from: place, to: min(place + 5, start)),
                MeasureWords.known.contains(scan.word(head)),
                scan.has(head + 1, .auxiliary), !scan.isCapital(head) || head == low
            else { continue }
            return governor.label(head)
        }
        return nil
    }

    private static let clause = 18

    private func opens(_ index: Int) -> Bool {
        scan.word(index) == Word.that || scan.word(index) == Word.and || scan.isMark(index, ",")
            || scan.isMark(index, ";")
    }
}
