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

    /// "1,200 direct and 3,400 indirect jobs": an adjective stands for the noun that the next figure counts.
    func shared(_ drafts: [Draft], _ index: Int) -> String? {
        guard index + 1 < drafts.count, case .counted(let noun) = drafts[index + 1].unit,
            drafts[index].magnitude?.isWhole == true
        else { return nil }
        let adjective = drafts[index].tokens.upperBound
        guard drafts[index + 1].reach.lowerBound == adjective + 2, isPlainWord(adjective),
            scan.word(adjective + 1) == Word.and || scan.word(adjective + 1) == Word.or
        else { return nil }
        let words = noun.split(separator: " ")
        guard words.count > 1, let head = words.last else { return nil }
        return Nouns.lowercase(scan.bytes(adjective)) + " " + head
    }

    /// No word of the grammar, no name, and nothing that became of people.
    private func isPlainWord(_ index: Int) -> Bool {
        scan.isWord(index) && !scan.isCapital(index) && !scan.has(index, Roles.closed)
            && !scan.has(index, [.verb, .adverb]) && !Self.state.contains(scan.word(index))
    }

    /// "54 percent to 46": what the other side got; "20 years, of which eight are suspended".
    func other(_ drafts: [Draft], _ index: Int) -> Int? {
        guard index > 0 else { return nil }
        let (before, draft) = (drafts[index - 1], drafts[index])
        let begin = draft.reach.lowerBound
        switch before.kind {
        case .percent:
            guard scan.word(begin - 1) == Word.to, before.reach.upperBound == begin - 1,
                scan.word(before.reach.lowerBound - 1) == Word.by,
                let sum = before.magnitude?.plus(draft.magnitude ?? .zero)
            else { return nil }
            return sum >= ExactDecimal(80) && !(sum > ExactDecimal(100)) ? index - 1 : nil
        case .duration:
            return scan.word(begin - 1) == Self.which && scan.word(begin - 2) == Word.of
                ? index - 1 : nil
        default: return nil
        }
    }

    private static let which = WordHash.of("which")

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
