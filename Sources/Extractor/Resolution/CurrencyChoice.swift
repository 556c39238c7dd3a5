import Facts

/// Decides a sign that several currencies share by what else the article says.
///
/// Evidence, the strongest first: the same currency written out or with its own prefix elsewhere; the
/// dateline's country; the country named most. Without any, "$" stays US dollars and keeps its
/// candidates, and so do the others with their likeliest reading.
struct CurrencyChoice {
    private static let places: PhraseMap<String> = PhraseMap(
        Currencies.places.rows.flatMap { row in row.list(1).map { ($0, false, row[0]) } })

    func settle(_ drafts: inout [Draft], in layout: Layout, _ scan: FigureScan) {
        guard drafts.contains(where: { !$0.candidates.isEmpty }) else { return }
        let named = drafts.reduce(into: [String: Int]()) { counts, draft in
            guard case .currency(let code) = draft.unit, draft.candidates.isEmpty else { return }
            counts[String(code.prefix(3)), default: 0] += 1
        }
        let evidence = Evidence(layout, scan)
        for index in drafts.indices where !drafts[index].candidates.isEmpty {
            decide(&drafts[index], named: named, evidence)
        }
    }

    private func decide(_ draft: inout Draft, named: [String: Int], _ evidence: Evidence) {
        let bases = draft.candidates.map { String($0.prefix(3)) }
        let isDollar = bases.first == "USD"
        if isDollar {
            // Where a paper writes "US$", its bare "$" is another; where it writes "A$", it is not that.
            let writesUSD = named["USD"] != nil
            let local = evidence.best(
                of: bases.filter {
                    $0 != "USD" && named[$0] == nil && (writesUSD || !Self.spelledOut.contains($0))
                })
            let isMinor = draft.unit.code?.contains(".") == true
            let threshold = isMinor && !writesUSD ? 3 : evidence.dollarThreshold
            guard let local, writesUSD || local.weight >= threshold else { return }
            choose(&draft, local.code)
            return
        }
        if let code = bases.first(where: { named[$0] != nil }) { return choose(&draft, code) }
        if let local = evidence.best(of: bases), local.weight > 0 { choose(&draft, local.code) }
    }

    /// Pesos and the like, which papers in English write out and so mean US dollars by a bare "$".
    private static let spelledOut: Set<String> = [
        "ARS", "BRL", "CLP", "COP", "CUP", "DOP", "MXN", "TWD", "UYU",
    ]

    private func choose(_ draft: inout Draft, _ code: String) {
        guard let unit = draft.candidates.first(where: { $0.hasPrefix(code) }) else { return }
        draft.unit = .currency(unit)
        draft.candidates = []
    }

    /// How strongly an article speaks for each currency's country.
    struct Evidence {
        private var weights: [String: Int] = [:]
        /// A dateline's place and another mention, or many mentions.
        let dollarThreshold = 12

        init(_ layout: Layout, _ scan: FigureScan) {
            var position = 0
            for block in layout.blocks {
                scan.enter(block.tokens)
                for index in block.tokens where layout.tokens[index].isCapital {
                    guard let place = CurrencyChoice.places.match(scan, at: index) else { continue }
                    weights[place.value, default: 0] += weight(
                        position, index - block.tokens.lowerBound)
                }
                position += 1
            }
        }

        /// The head of an article, where its dateline stands, speaks loudest.
        private func weight(_ block: Int, _ index: Int) -> Int {
            if block < 4, index < 4 { return 10 }
            return block < 3 ? 3 : 2
        }

        func best(of codes: [String]) -> (code: String, weight: Int)? {
            var best: (code: String, weight: Int)?
            for code in codes {
                let weight = weights[code] ?? 0
                if weight > best?.weight ?? 0 { best = (code, weight) }
            }
            return best
        }
    }
}
