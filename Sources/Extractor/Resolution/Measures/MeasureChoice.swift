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
        let found = amount(draft, governor)
        if found == nil, let before, isParallel(before, draft) { return before.measure }
        return found ?? fallback(draft)
    }

    /// Two figures of one kind a few words apart are about one thing: "to 27 per cent from 29".
    private func isParallel(_ before: Draft, _ draft: Draft) -> Bool {
        guard before.kind == draft.kind || draft.isElliptical else { return false }
        return draft.tokens.lowerBound - before.tokens.upperBound < 12
    }

    private func amount(_ draft: Draft, _ governor: Governor) -> String? {
        let end = draft.reach.upperBound
        if draft.kind == .quantity || draft.kind == .duration, let size = size(draft, end) { return size }
        if draft.kind == .money, draft.per != nil, governor.wage(draft) == nil { return "price" }
        return governor.attributive(draft) ?? governor.owner(draft) ?? governor.inner(draft)
            ?? governor.object(draft) ?? governor.subject(draft)
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

    private static let lengths: Set<String> = ["km", "m", "cm", "mm", "mi", "ft", "in", "yd", "nmi"]

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
        case .duration: return "time"
        case .number: return "rate"
        case .quantity:
            guard case .measure(let code) = draft.unit else { return nil }
            return Self.sorts[code] ?? (code == "m" ? "height" : nil)
        default: return nil
        }
    }
}
