import Facts

/// Words of a noun phrase that are no nouns of a measure, and nouns that only say what a share is of.
extension Governor {
    private static let bases = WordSet("gdp output turnover")
    private static let whole = WordSet("annual domestic economic gross national yearly")

    /// "of GDP", "of gross domestic product", "of annual output": what a share is reckoned by.
    func isBase(_ index: Int) -> Bool {
        Self.bases.contains(scan.word(index)) || Self.whole.contains(scan.word(index))
    }

    private static let lyNouns = WordSet(
        "ally anomaly assembly belly family fly jelly monopoly rally reply supply tally")

    /// "publicly guaranteed debt", and "the same".
    func isAdverb(_ index: Int) -> Bool {
        scan.has(index, [.adverb, .scale]) || scan.word(index) == Self.same
            || scan.word(index) == Self.cent && scan.word(index - 1) == Word.per
            || scan.ends(index, in: "ly") && !scan.isCapital(index)
                && !Self.lyNouns.contains(scan.word(index))
    }

    private static let cent = WordHash.of("cent")
    private static let same = WordHash.of("same")

    /// "a 2% rise in April", "a 3% fall in the previous quarter", "in Mali": when and where, and not what.
    func isSetting(_ index: Int) -> Bool {
        Self.spells.contains(scan.word(index)) || scan.isCapital(index) && !isListed(index)
    }

    private static let spells = WordSet(
        """
        april august autumn day days december decade february first half january july june march may
        month months november october past period quarter quarters season september spring summer
        week weeks winter year years
        """)
}
