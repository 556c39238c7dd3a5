import Facts

/// Figures that say again what the one before them said: "3.5 billion euros ($4.1 billion)", "rose 85
/// cents, or 1.2%".
struct Restatements {
    let scan: FigureScan

    /// Gives both figures of a conversion the denominator behind its bracket, and a figure behind "or"
    /// the change of the first. A figure looks at the one before it only.
    func settle(_ drafts: inout [Draft], from start: Int) {
        for index in start..<drafts.count where index > start {
            if converts(drafts, index, floor: start) { share(&drafts, index) }
            // Each copied once: they hold texts.
            let (draft, before) = (drafts[index], drafts[index - 1])
            if draft.change != nil { continue }
            if let change = leaning(draft, before) {
                drafts[index].change = change
                drafts[index - 1].change = change
                continue
            }
            if repeats(draft, before) {
                drafts[index].change = before.change
                continue
            }
            if index - 1 > start, repeats(draft, drafts[index - 2], before) {
                drafts[index].change = drafts[index - 2].change
                continue
            }
            let first = before.kind == .date && index - 1 > start ? drafts[index - 2] : before
            if goesOn(draft, first) || isSetAgainst(draft, first) {
                drafts[index].change = first.change
            }
        }
    }

    /// Whether a figure stands in brackets right behind one of its kind, and alone in them.
    func converts(_ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        guard index > floor else { return false }
        let (first, second) = (drafts[index - 1], drafts[index])
        let open = second.reach.lowerBound - 1
        return scan.isMark(open, "(") && scan.isMark(second.reach.upperBound, ")")
            && first.reach.upperBound == open && first.kind == second.kind
            && first.unit != second.unit && (first.kind == .money || first.kind == .quantity)
    }

    /// "N1,200 ($0.80) per liter": what both are paid for.
    private func share(_ drafts: inout [Draft], _ index: Int) {
        guard drafts[index].per == nil, drafts[index - 1].per == nil,
            let per = PerReader(scan: scan)
                .read(at: drafts[index].reach.upperBound + 1, kind: drafts[index].kind)
        else { return }
        drafts[index].per = per.code
        drafts[index - 1].per = per.code
    }

    private static let farthest = 9
    private static let verbal: Roles = [.verb, .auxiliary, .changeVerb, .pronoun]

    /// "rose 5 percent in March and 7 percent in April": the verb is said once.
    private func goesOn(_ draft: Draft, _ first: Draft) -> Bool {
        let (begin, end) = (draft.reach.lowerBound, draft.reach.upperBound)
        guard draft.kind == .percent, draft.unit == first.unit, first.kind == .percent,
            first.change == .up || first.change == .down,
            1...Self.farthest ~= begin - first.reach.upperBound,
            !scan.has(begin - 1, [.preposition, .article, .determiner])
                || scan.word(begin - 1) == NumeralReader.another,
            !scan.isWord(end) || scan.has(end, [.preposition, .conjunction, .adverb]),
            scan.word(end) != Word.of
        else { return false }
        let between = first.reach.upperBound..<begin
        if isGap(between) { return true }
        return between.contains { scan.word($0) == Word.and } && between.allSatisfy(isQuiet)
    }

    private static let longestGap = 4

    /// "Wages rose 4%, food prices 6%": a comma and another subject, whose verb goes unsaid.
    private func isGap(_ between: Range<Int>) -> Bool {
        guard 2...Self.longestGap ~= between.count, scan.isMark(between.lowerBound, ",") else {
            return false
        }
        return between.dropFirst().allSatisfy {
            scan.isWord($0) && !scan.has($0, Self.verbal.union(Roles.closed).union(.adverb))
                && ChangeWords.adjectives[scan.word($0)] == nil && !scan.ends($0, in: "ed")
                && !scan.ends($0, in: "ly")
        }
    }

    /// A token that brings no verb of its own: a noun, a year, a month, the comma before "and".
    private func isQuiet(_ index: Int) -> Bool {
        if scan.has(index, .month), scan.isCapital(index) { return true }
        if scan.isMark(index, ",") { return scan.word(index + 1) == Word.and }
        return scan.isHyphen(index) || scan.isNumber(index)
            || scan.isWord(index) && !scan.has(index, Self.verbal)
    }

    private static let opposing = WordSet("against versus vs but")
    private static let compared = WordSet("compared comparing")
    private static let more = WordSet("more less faster slower steeper bigger smaller larger")
    private static let only = WordSet("only just a by")

    /// "grew 11% in Asia against 3% in Europe", "fell 4%, more than the 2% expected": another step of
    /// one kind, for which no verb is said.
    private func isSetAgainst(_ draft: Draft, _ first: Draft) -> Bool {
        guard draft.kind == .percent, draft.unit == first.unit, first.kind == .percent,
            first.change == .up || first.change == .down,
            scan.word(draft.reach.upperBound) != Word.of,
            let link = opposition(draft), link >= first.reach.upperBound,
            link - first.reach.upperBound <= Self.farthest
        else { return false }
        return (first.reach.upperBound..<link).allSatisfy {
            isQuiet($0) || scan.isMark($0, ",")
        }
    }

    /// Where the words begin that set a figure against another.
    private func opposition(_ draft: Draft) -> Int? {
        var place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.the, scan.word(place - 1) == Word.than { place -= 1 }
        if scan.word(place) == Word.than {
            return Self.more.contains(scan.word(place - 1)) ? place - 1 : nil
        }
        if scan.word(place) == Word.with || scan.word(place) == Word.to {
            return Self.compared.contains(scan.word(place - 1)) ? place - 1 : nil
        }
        while Self.only.contains(scan.word(place)) { place -= 1 }
        return Self.opposing.contains(scan.word(place)) ? place : nil
    }

    private static let leanings = WordSet("cheaper dearer higher lower stronger weaker")

    /// "closed 12 cents, or 3.1%, lower": the word behind both says which way.
    private func leaning(_ draft: Draft, _ first: Draft) -> Change? {
        let (before, end) = (draft.reach.lowerBound - 1, draft.reach.upperBound)
        guard first.change == nil, first.kind != draft.kind, scan.word(before) == Word.or,
            scan.isMark(before - 1, ","), first.reach.upperBound == before - 1,
            scan.isMark(end, ","), Self.leanings.contains(scan.word(end + 1)),
            let change = ChangeWords.adjectives[scan.word(end + 1)]
        else { return nil }
        return Change(rawValue: change)
    }

    /// "lost 58 points to 1,873, or 3%": the level that the step led to stands between.
    private func repeats(_ draft: Draft, _ first: Draft, _ level: Draft) -> Bool {
        let before = draft.reach.lowerBound - 1
        return draft.kind == .percent && first.kind != .percent && level.kind != .percent
            && (first.change == .up || first.change == .down) && level.change == nil
            && scan.word(before) == Word.or && scan.isMark(before - 1, ",")
            && level.reach.upperBound == before - 1
            && scan.word(level.reach.lowerBound - 1) == Word.to
            && first.reach.upperBound == level.reach.lowerBound - 1
    }

    /// "gained 1.2%, or 480 points,", "fell four cents (2.1%)": the same step in another unit.
    private func repeats(_ draft: Draft, _ first: Draft) -> Bool {
        guard first.change == .up || first.change == .down, first.kind != draft.kind else {
            return false
        }
        let before = draft.reach.lowerBound - 1
        let isApposed = scan.isMark(before - 1, ",") || scan.isMark(before - 1, "(")
        if scan.word(before) == Word.or, isApposed { return first.reach.upperBound == before - 1 }
        return draft.kind == .percent && scan.isMark(before, "(")
            && scan.isMark(draft.reach.upperBound, ")") && first.reach.upperBound == before
    }
}
