import Facts

/// What a figure takes from the one before: the denominator of what it is set against ("Sh23 per
/// kilogram, down from Sh45"), the change of the list that it goes on.
struct CarriedRates {
    let scan: FigureScan
    private static let reach = 8

    /// A figure looks at the two before it only.
    func settle(_ drafts: inout [Draft], from start: Int) {
        for index in start..<drafts.count where index > start {
            if let per = carried(drafts, index, floor: start) { drafts[index].per = per }
            if isListed(drafts, index) { drafts[index].change = drafts[index - 1].change }
        }
    }

    /// "rise by 3, 4 and 5 percent": one step after the other, with nothing between but a comma or "and".
    private func isListed(_ drafts: [Draft], _ index: Int) -> Bool {
        let (first, draft) = (drafts[index - 1], drafts[index])
        let end = first.tokens.upperBound
        let between = end..<max(end, draft.tokens.lowerBound)
        return draft.change == nil && draft.kind == first.kind && draft.unit == first.unit
            && 1...2 ~= between.count
            && between.allSatisfy {
                scan.isMark($0, ",") || scan.word($0) == Word.and || scan.word($0) == Word.or
            }
    }

    private static let standards = WordSet("from than against versus with to")

    /// The denominator of the figure that this one is set against.
    private func carried(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        let begin = drafts[index].reach.lowerBound
        guard drafts[index].kind == .money || drafts[index].kind == .quantity,
            drafts[index].per == nil, Self.standards.contains(scan.word(begin - 1))
        else { return nil }
        var place = index - 1
        if place > floor, drafts[place].kind == .date { place -= 1 }
        let first = drafts[place]
        guard let per = first.per, !first.isPaced, first.kind == drafts[index].kind,
            first.unit == drafts[index].unit, isNear(first, drafts[index])
        else { return nil }
        let end = drafts[index].tokens.upperBound
        // "$70 a barrel against a budget of", "from $2 a share to $30 million of": another thing.
        let isOther =
            scan.word(end) == Word.of
            || scan.word(end) == Word.in && !scan.has(end + 1, .month) && !scan.isNumber(end + 1)
        return isOther ? nil : per
    }

    /// In one sentence, a few words apart, and of one order of size.
    private func isNear(_ first: Draft, _ second: Draft) -> Bool {
        let gap = second.reach.lowerBound - first.reach.upperBound
        guard 1...Self.reach ~= gap,
            !(first.reach.upperBound..<second.reach.lowerBound).contains(where: {
                scan.beginsSentence($0) || scan.isMark($0, ";")
            }), let one = first.magnitude, let two = second.magnitude,
            let upper = one.times(ExactDecimal(20)), let lower = two.times(ExactDecimal(20))
        else { return false }
        return two < upper && one < lower
    }
}
