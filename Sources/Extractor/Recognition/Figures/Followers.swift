import Facts

/// Numbers that have their unit from a figure behind them.
extension Inheritance {
    /// "45 and 50 mg", "for 6, 8 and 11 years": the figure behind, joined by "and" or commas, has the unit.
    func follower(_ drafts: [Draft], _ index: Int) -> Int? {
        if let last = listed(drafts, index) { return last }
        let next = index + 1
        guard next < drafts.count, drafts[next].unit != .none else { return nil }
        let end = drafts[index].tokens.upperBound
        let begin = drafts[next].tokens.lowerBound
        let isPart = isPart(end, begin) && drafts[next].kind == .count
        guard isPart || begin == end + 1,
            isPart || scan.word(end) == Word.and || scan.word(end) == Word.or
                || scan.word(end) == Word.to
                    && scan.word(drafts[index].reach.lowerBound - 1) == Word.from
        else {
            return nil
        }
        switch drafts[next].kind {
        case .quantity, .percent, .money, .count: return next
        // "from 50 to 35 minutes"
        case .duration: return scan.word(end) == Word.to ? next : nil
        default: return nil
        }
    }

    /// "four of its last 19 shots", "7 out of the 10 villages".
    private func isPart(_ end: Int, _ begin: Int) -> Bool {
        let of = scan.word(end) == Word.out ? end + 1 : end
        return scan.word(of) == Word.of && begin - of < 4
            && (of + 1..<begin).allSatisfy {
                scan.has($0, [.article, .determiner]) || Self.parts.contains(scan.word($0))
            }
    }

    private static let parts = WordSet("the its their his her last first past these those")

    /// "doses of 5, 10 and 15 mg": the last of a list of bare numbers; of terms only behind "for".
    private func listed(_ drafts: [Draft], _ index: Int) -> Int? {
        var place = index
        while place - index < Self.reach, place + 1 < drafts.count, isJoined(drafts, place) {
            place += 1
            if drafts[place].unit == .none, drafts[place].isElliptical { continue }
            guard place > index + 1 || drafts[place].kind == .duration else { return nil }
            switch drafts[place].kind {
            case .quantity, .percent, .money: return place
            case .duration: return isTerm(drafts, index) ? place : nil
            default: return nil
            }
        }
        return nil
    }

    /// A comma or "and" is all that stands between a figure and the next.
    private func isJoined(_ drafts: [Draft], _ index: Int) -> Bool {
        let between = drafts[index].tokens.upperBound..<drafts[index + 1].tokens.lowerBound
        return 1...2 ~= between.count
            && between.allSatisfy {
                scan.isMark($0, ",") || scan.word($0) == Word.and || scan.word($0) == Word.or
            }
    }

    /// "for 6, 8 and 11 years": the first of the list stands behind "for", the others behind one that has its unit.
    private func isTerm(_ drafts: [Draft], _ index: Int) -> Bool {
        if scan.word(drafts[index].reach.lowerBound - 1) == Word.for { return true }
        return index > 0 && drafts[index - 1].kind == .duration && isJoined(drafts, index - 1)
    }
}
