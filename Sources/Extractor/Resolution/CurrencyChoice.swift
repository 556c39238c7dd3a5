import Facts

/// Decides a sign that several currencies share by what else the article says.
///
/// Evidence, the strongest first: the same currency written out or with its own prefix elsewhere; the
/// dateline's country; the country named most. Without any, "$" stays US dollars and keeps its
/// candidates, and so do the others with their likeliest reading.
struct CurrencyChoice {
    private static let places: PhraseMap<Code> = PhraseMap(
        Currencies.places.rows.flatMap { row in row.list(1).map { ($0, false, Code(row[0])) } })

    /// The three letters of ISO 4217, without a minor unit behind a point.
    struct Code: Equatable {
        private var letters: UInt32 = 0

        init(_ text: String) {
            var rest = 3
            for letter in text.utf8 where rest > 0 {
                letters = letters << 8 | UInt32(letter)
                rest -= 1
            }
        }

        static let usd = Code("USD")
    }

    func settle(_ drafts: inout [Draft], in layout: Layout, _ scan: FigureScan) {
        guard drafts.contains(where: { !$0.candidates.isEmpty }) else { return }
        var named: [Code] = []
        for draft in drafts where draft.candidates.isEmpty {
            guard case .currency(let unit) = draft.unit else { continue }
            let code = Code(unit)
            if !named.contains(code) { named.append(code) }
        }
        let evidence = Evidence(layout, scan)
        let hasBareDollar = drafts.contains {
            $0.candidates.first == "USD"
        }
        var bases = Bases()
        let world = WorldPrices(layout: layout)
        let writesUSD = named.contains(.usd)
        for index in drafts.indices where !drafts[index].candidates.isEmpty {
            if isMinor(drafts[index]) || !writesUSD && world.areQuoted(drafts, index) { continue }
            decide(
                &drafts[index], bases.of(drafts[index]), named: named, evidence,
                hasBareDollar: hasBareDollar)
        }
        // Cents are the hundredths of what the sums before were settled to be.
        var rupee: Int?
        for index in drafts.indices {
            if isRupee(drafts[index]) { rupee = index }
            guard !drafts[index].candidates.isEmpty, isMinor(drafts[index]) else { continue }
            if isOnTheDollar(drafts[index], layout) {
                choose(&drafts[index], .usd)
            } else if let code = level(behind: index, drafts) {
                choose(&drafts[index], code)
            } else if let rupee,
                let code = hundredth(
                    drafts[index], of: drafts[rupee], isSole: !hasBareDollar && !writesUSD)
            {
                choose(&drafts[index], code)
            } else if writesUSD || !world.areQuoted(drafts, index) {
                decide(
                    &drafts[index], bases.of(drafts[index]), named: named, evidence,
                    hasBareDollar: hasBareDollar)
            }
        }
    }

    /// The codes that figures may be in. One sign's candidates are one list, which the figures of an
    /// article mostly share.
    private struct Bases {
        private var candidates: [String] = []
        private var codes: [Code] = []

        mutating func of(_ draft: Draft) -> [Code] {
            if draft.candidates != candidates {
                candidates = draft.candidates
                codes = candidates.map { Code($0) }
            }
            return codes
        }
    }

    private func isMinor(_ draft: Draft) -> Bool { draft.unit.code?.contains(".") == true }

    private static let dollar = WordHash.of("dollar")

    /// "30 cents on the dollar": what is paid back of a debt in whatever money. Asked of the layout, as
    /// the scan stands in the last paragraph by now.
    private func isOnTheDollar(_ draft: Draft, _ layout: Layout) -> Bool {
        let words = layout.tokens[draft.tokens.upperBound...].prefix(3).map(\.word)
        return words == [Word.on, Word.the, Self.dollar]
    }

    /// "fell four cents to US$3.29": the money of the level right behind the step.
    private func level(behind index: Int, _ drafts: [Draft]) -> Code? {
        guard index + 1 < drafts.count, case .currency(let unit) = drafts[index + 1].unit,
            drafts[index + 1].candidates.isEmpty, !unit.contains("."),
            drafts[index + 1].tokens.lowerBound - drafts[index].tokens.upperBound < 3
        else { return nil }
        let code = Code(unit)
        return drafts[index].candidates.contains { Code($0) == code } ? code : nil
    }

    private static let nearest = 20

    /// "35 rupees a unit, 50 cents less": cents of the rupees right before, or of any where an article
    /// has no dollars.
    private func hundredth(_ draft: Draft, of sum: Draft, isSole: Bool) -> Code? {
        guard case .currency(let unit) = sum.unit,
            isSole || draft.tokens.lowerBound - sum.tokens.upperBound < Self.nearest
        else { return nil }
        let code = Code(unit)
        return draft.candidates.contains { Code($0) == code } ? code : nil
    }

    private func isRupee(_ draft: Draft) -> Bool {
        guard draft.candidates.isEmpty, case .currency(let unit) = draft.unit else { return false }
        return Self.rupees.contains(unit)
    }

    /// Rupees of a hundred cents.
    private static let rupees: Set<String> = ["LKR", "MUR"]

    private func decide(
        _ draft: inout Draft, _ bases: [Code], named: [Code], _ evidence: Evidence,
        hasBareDollar: Bool
    ) {
        let isDollar = bases.first == .usd
        if isDollar {
            // Where a paper writes "US$", its bare "$" is another; where it writes "A$", it is not that.
            let writesUSD = named.contains(.usd)
            let isMinor = isMinor(draft)
            // "R1.12 a liter and 94c": the hundredths of what the article counts in.
            if isMinor, !writesUSD, !hasBareDollar, let code = bases.first(where: named.contains) {
                return choose(&draft, code)
            }
            let local = evidence.best(of: bases) {
                $0 != .usd && (isMinor || writesUSD || !named.contains($0))
                    && (writesUSD || !Self.spelledOut.contains($0))
            }
            let threshold = isMinor && !writesUSD ? 3 : evidence.dollarThreshold
            guard let local, writesUSD || local.weight >= threshold else { return }
            choose(&draft, local.code)
            return
        }
        if let code = bases.first(where: named.contains) { return choose(&draft, code) }
        if let local = evidence.best(of: bases), local.weight > 0 { choose(&draft, local.code) }
    }

    /// Pesos and the like, which papers in English write out and so mean US dollars by a bare "$";
    /// and Zimbabwe's dollar, whose country counts in those of the United States.
    private static let spelledOut = [
        "ARS", "BRL", "CLP", "COP", "CUP", "DOP", "MXN", "TWD", "UYU", "ZWL",
    ].map { Code($0) }

    private func choose(_ draft: inout Draft, _ code: Code) {
        guard let unit = draft.candidates.first(where: { Code($0) == code }) else { return }
        draft.unit = .currency(unit)
        draft.candidates = []
    }

    /// How strongly an article speaks for each currency's country.
    struct Evidence {
        /// A list, as an article speaks of a few countries and the tables hold some hundred.
        private var weights: [(code: Code, weight: Int)] = []
        /// A dateline's place and another mention, or many mentions.
        let dollarThreshold = 12

        init(_ layout: Layout, _ scan: FigureScan) {
            let places = CurrencyChoice.places
            var position = 0
            for block in layout.blocks {
                scan.enter(block.tokens)
                for index in layout.capitals(in: block.tokens) {
                    guard let place = places.match(scan, at: index) else { continue }
                    add(weight(position, index - block.tokens.lowerBound), to: place.value)
                }
                position += 1
            }
        }

        /// The head of an article, where its dateline stands, speaks loudest.
        private func weight(_ block: Int, _ index: Int) -> Int {
            if block < 4, index < 4 { return 10 }
            return block < 3 ? 3 : 2
        }

        private mutating func add(_ weight: Int, to code: Code) {
            if let place = weights.firstIndex(where: { $0.code == code }) {
                weights[place].weight += weight
            } else {
                weights.append((code, weight))
            }
        }

        /// Of equals the first.
        func best(
            of codes: [Code], where fits: (Code) -> Bool = { _ in true }
        ) -> (code: Code, weight: Int)? {
            var best: (code: Code, weight: Int)?
            for code in codes {
                let weight = weights.first { $0.code == code }?.weight ?? 0
                if weight > best?.weight ?? 0, fits(code) { best = (code, weight) }
            }
            return best
        }
    }
}
