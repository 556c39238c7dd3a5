import Facts

/// Prices of oil, metals and ores, which the world trades in US dollars whatever paper reports them.
struct WorldPrices {
    let layout: Layout

    private static let goods = WordSet(
        """
        aluminium aluminum bauxite bitcoin brent bullion cobalt copper crude gold iron lead lithium lng
        manganese molybdenum nickel oil ore palladium petroleum platinum silver tin urals uranium wti zinc
        """)
    /// What they are sold by.
    private static let units: Set<String> = ["bbl", "lb", "oz", "t"]
    /// Freight, which is in dollars as well, and what it is paid by.
    private static let freight = WordSet(
        """
        aframax bulkers bunker bunkers capesize capesizes charter container containers freight panamax
        suezmax supramax teu vlcc vlccs
        """)
    private static let loads: Set<String> = ["FEU", "TEU", "box", "container", "d", "feu", "teu"]
    private static let reach = 30

    /// Whether a sum in dollars is such a price, or the step that one moved by.
    func areQuoted(_ drafts: [Draft], _ index: Int) -> Bool {
        guard drafts[index].candidates.first?.hasPrefix("USD") == true else { return false }
        let isPrice = isPerUnit(drafts[index]) || isStep(drafts, index)
        let isLoad = drafts[index].per.map(Self.loads.contains) ?? false
        guard isPrice || isLoad else { return false }
        let tokens = drafts[index].tokens
        return isPrice && isNamed(Self.goods, tokens) || isNamed(Self.freight, tokens)
    }

    private func isPerUnit(_ draft: Draft) -> Bool {
        draft.kind == .money && draft.per.map(Self.units.contains) ?? false
    }

    /// "rose 84 cents to $71.20 a barrel".
    private func isStep(_ drafts: [Draft], _ index: Int) -> Bool {
        let near = [index - 1, index + 1].filter(drafts.indices.contains)
        return drafts[index].change != nil
            && near.contains {
                isPerUnit(drafts[$0])
                    && abs(drafts[$0].tokens.lowerBound - drafts[index].tokens.lowerBound)
                        < Self.reach
            }
    }

    /// Whether such goods are named in the sentence.
    private func isNamed(_ goods: WordSet, _ tokens: Range<Int>) -> Bool {
        var low = tokens.lowerBound
        while low > 0, tokens.lowerBound - low < Self.reach,
            !layout.tokens[low].flags.contains(.beginsSentence)
        {
            low -= 1
        }
        var high = tokens.upperBound
        while high < layout.tokens.count, high - tokens.upperBound < Self.reach / 2,
            !layout.tokens[high].flags.contains(.beginsSentence)
        {
            high += 1
        }
        return (low..<high).contains { goods.contains(layout.tokens[$0].word) }
    }
}
