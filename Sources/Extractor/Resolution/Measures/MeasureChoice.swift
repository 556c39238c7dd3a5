import Facts

/// What each figure states and how real it is, from its clause.
///
/// The governing word is looked for nearest first: the noun that the figure stands before ("a $5
/// million loan"), the noun it belongs to ("a loan of $5 million"), the verb that has it for object
/// ("borrowed $5 million"), the subject that reached it ("debt rose to $5 million"); last comes what
/// the unit alone tells. Every step looks at a bounded number of tokens.
struct MeasureChoice {
    let scan: FigureScan

    func settle(_ drafts: inout [Draft], from start: Int) {
        let governor = Governor(scan: scan)
        let modality = ModalityReader(scan: scan)
        for index in start..<drafts.count {
            let before = index > start ? drafts[index - 1] : nil
            drafts[index].measure = measure(of: drafts[index], after: before, governor)
            drafts[index].modality = modality.read(drafts[index])
        }
    }

    private func measure(of draft: Draft, after before: Draft?, _ governor: Governor) -> String? {
        switch draft.kind {
        case .age: return "age"
        case .date: return DateMeasures(scan: scan).label(draft, governor)
        case .ordinal: return governor.nounBehind(draft.tokens.upperBound)
        case .count: return CountMeasures(scan: scan).label(draft, governor)
        default: break
        }
        if let before, isApposed(draft), before.measure != nil { return before.measure }
        if draft.kind == .duration {
            return DurationMeasures(scan: scan).label(draft, governor)
        }
        let found = amount(draft, governor)
        if found == nil, let before, isParallel(before, draft) { return before.measure }
        return found ?? fallback(draft)
    }

    /// ", up 38 per cent", ", down from 29": about what the figure before is about.
    private func isApposed(_ draft: Draft) -> Bool {
        var place = draft.reach.lowerBound - 1
        if scan.word(place) == Word.from { place -= 1 }
        return Self.upDown.contains(scan.word(place)) && scan.isMark(place - 1, ",")
    }

    private static let upDown = WordSet("up down")

    /// Two figures of one kind a few words apart are about one thing: "to 27 per cent from 29".
    private func isParallel(_ before: Draft, _ draft: Draft) -> Bool {
        guard before.kind == draft.kind || draft.isElliptical else { return false }
        return draft.tokens.lowerBound - before.tokens.upperBound < 12
    }

    private func amount(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        if draft.kind == .quantity, let label = quantity(draft, end, governor) { return label }
        if draft.kind == .percent, let label = percent(draft) { return label }
        if draft.kind == .money, isBribe(draft) { return "bribe" }
        let near = governor.attributive(draft) ?? governor.owner(draft)
        if draft.kind == .money, draft.per != nil {
            return near
                ?? (governor.wage(draft) == nil
                    ? "price" : governor.object(draft) ?? governor.subject(draft))
        }
        return near ?? governor.inner(draft) ?? governor.object(draft) ?? governor.subject(draft)
    }

    /// What a measure alone decides, or its place before a noun: "a 950-km line" is of that length.
    private func quantity(_ draft: Draft, _ end: Int, _ governor: Governor) -> String? {
        if let size = size(draft, end) { return size }
        guard case .measure(let code) = draft.unit else { return nil }
        switch Self.sorts[code] {
        case "area"?, "temperature"?: return Self.sorts[code]
        case "speed"? where draft.per == nil && code != "bbl/d": return "speed"
        default: break
        }
        let isAttributive = (draft.tokens.lowerBound..<draft.tokens.upperBound).contains {
            scan.isHyphen($0)
        }
        if isAttributive || scan.has(draft.reach.lowerBound - 1, .article), scan.isWord(end),
            !scan.has(end, Roles.closed)
        {
            if Self.lengths.contains(code) { return "length" }
            if Self.sorts[code] == "capacity" || Self.sorts[code] == "output" { return "capacity" }
        }
        return nil
    }

    private static let owners = WordSet(
        "stake stakes owner owned shareholder shareholders shareholding holders owns equity apiece")
    private static let rates = WordSet("repo benchmark interest policy overnight lending")

    /// Holdings and interest rates by the words of their sentence.
    private func percent(_ draft: Draft) -> String? {
        if draft.unit == .share("bp") { return "rate" }
        let start = draft.tokens.lowerBound
        let low = scan.sentenceStart(start, reach: 25)
        let high = scan.sentenceEnd(start, reach: 15)
        if (low..<high).contains(where: { Self.owners.contains(scan.word($0)) }) { return "stake" }
        let isHeld =
            scan.isMark(start - 1, "(")
            && (low..<start).contains {
                scan.word($0) == Self.by && Self.holding.contains(scan.word($0 - 1))
            }
        if isHeld { return "stake" }
        if (low..<start).contains(where: { Self.rates.contains(scan.word($0)) }) { return "rate" }
        return nil
    }

    private static let by = Word.by
    private static let holding = WordSet("held owned led run controlled")
    private static let graft = WordSet("bribe bribes bribery graft corruption kickback kickbacks")
    private static let taking = WordSet(
        "receiving taking accepting soliciting took accepted received asking demanding")

    /// "charged with receiving RM3.1mil" where the article speaks of graft.
    private func isBribe(_ draft: Draft) -> Bool {
        let start = draft.reach.lowerBound
        guard
            (max(scan.floor, start - 3)..<start).contains(where: {
                Self.taking.contains(scan.word($0))
            })
        else {
            return false
        }
        let low = max(scan.floor, start - 60)
        return (low..<min(scan.limit, start + 25)).contains { Self.graft.contains(scan.word($0)) }
    }

    private static let sizes: WordMap<String> = map(MeasureWords.sizes)

    static func map(_ table: Table) -> WordMap<String> {
        WordMap(table.rows.flatMap { row in row.list(1).map { (WordHash.of($0), row[0]) } })
    }

    /// "57 km long", "150 kilometres south of".
    private func size(_ draft: Draft, _ end: Int) -> String? {
        guard case .measure(let code) = draft.unit, Self.lengths.contains(code) else { return nil }
        return Self.sizes[scan.word(end)]
    }

    private static let lengths: Set<String> = [
        "km", "m", "cm", "mm", "mi", "ft", "in", "yd", "nmi",
    ]

    private static let sorts: [String: String] = {
        var labels: [String: String] = [:]
        let sorts = Dictionary(
            MeasureWords.sorts.rows.map { ($0[1], $0[0]) }, uniquingKeysWith: { one, _ in one })
        for row in Measures.table.rows {
            if let label = sorts[row[1]] { labels[row[0]] = label }
        }
        return labels
    }()

    private func fallback(_ draft: Draft) -> String? {
        switch draft.kind {
        case .money: return "price"
        case .percent: return "share"
        case .ratio: return "share"
        case .duration: return "duration"
        case .number: return "rate"
        case .quantity:
            guard case .measure(let code) = draft.unit else { return nil }
            if code == "ft", let value = draft.magnitude, value >= ExactDecimal(1000) {
                return "altitude"
            }
            return Self.sorts[code]
        default: return nil
        }
    }
}
