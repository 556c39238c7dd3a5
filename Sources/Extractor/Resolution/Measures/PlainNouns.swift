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

    private static let won = WordHash.of("won")
    private static let koreans = WordSet("korean korea's the")

    /// Any word but the verb of "Lim won by", which "the won" is not.
    func mayBeNoun(_ index: Int) -> Bool {
        scan.word(index) != Self.won || Self.koreans.contains(scan.word(index - 1))
    }

    private static let tails = WordSet("back down in off out over up")

    /// "mop-up", "buy-back": a noun with its particle, where no further noun follows.
    func compound(_ text: String, _ index: Int) -> String? {
        guard scan.isHyphen(index + 1), !scan.isSpaced(index + 1), !scan.isSpaced(index + 2),
            Self.tails.contains(scan.word(index + 2)), !scan.isHyphen(index + 3)
        else { return nil }
        return text + "-" + Nouns.lowercase(scan.bytes(index + 2))
    }

    private static let sharing = WordSet("each every per")
    private static let using = WordSet("adopt adopted share shares sharing use uses using")

    /// "41 cents of every dollar", "the countries that share the euro": money, and no rate of it.
    func isShared(_ index: Int) -> Bool {
        Self.sharing.contains(scan.word(index - 1))
            || scan.word(index - 1) == Word.the && Self.using.contains(scan.word(index - 2))
    }

    private static let lending = WordSet(
        """
        bridge bridging credit debt financing funding lending liquidity loan overdraft receivables
        repo revolving standby swap syndicated term trade warehouse
        """)
    private static let facility = WordSet("facilities facility line")

    /// "a revolving credit facility": a loan, and nothing that is built.
    func isCredit(_ index: Int) -> Bool {
        Self.facility.contains(scan.word(index)) && Self.lending.contains(scan.word(index - 1))
    }

    /// "taking the toll to 40": what is taken there is what the figure states.
    static let taking = WordSet("bringing brings lifting pushing sending takes taking took")
    private static let cent = WordHash.of("cent")
    private static let same = WordHash.of("same")

    /// "a 2% rise in April", "a 3% fall in the previous quarter", "in Mali": when and where, and not what.
    func isSetting(_ index: Int) -> Bool {
        Self.spells.contains(scan.word(index)) || scan.isCapital(index) && !isListed(index)
    }

    /// A month's name is written large: no march, and nothing that may be.
    func isMonth(_ index: Int) -> Bool {
        scan.isCapital(index) && Self.months.contains(scan.word(index))
    }

    private static let months = WordSet(
        """
        april august december february january july june march may november october september
        """)
    private static let spells = WordSet(
        """
        april august autumn day days december decade february first half january july june march may
        month months november october past period quarter quarters season september spring summer
        week weeks winter year years
        """)

    private static let works = WordSet(
        """
        airport base bridge building campus canal centre center complex corridor dam depot expansion
        facility factory farm gigafactory hospital hub line mill mine motorway network park pipeline
        plant port project railway reactor refinery scheme smelter stadium station terminal tunnel unit
        upgrade highway road
        """)

    /// "a $1.1 billion project": what it costs.
    func work(_ draft: Draft) -> String? {
        var index = draft.tokens.upperBound
        if scan.isHyphen(index) { index += 1 }
        for place in index..<(index + 4) {
            let isWork = Self.works.contains(scan.word(place)) && !isCredit(place)
            guard scan.isWord(place), isWork || !scan.has(place, Roles.closed) else { return nil }
            if isWork,
                !scan.isWord(place + 1) || scan.has(place + 1, Roles.closed) || isVerbal(place + 1)
                    || scan.has(place + 1, .multiple)
            {
                return "cost"
            }
        }
        return nil
    }
}
