import Facts

/// What a percentage states whose subject is a name: a party's share, a country's arrivals, a firm's price.
extension Governor {
    /// What a country does, and no share.
    private static let growing = WordSet(
        """
        contract contracted contracting decelerated expand expanded expanding grew grow growing grown grows
        slow slowed slowing slows
        """)
    /// Who stands for election, by nouns and by names that are also common nouns.
    private static let runners = WordSet(
        """
        alliance bloc candidate challenger coalition conservatives democrats greens incumbent labor labour
        liberals party parties reform republicans socialists tories
        """)

    /// "Tesla rose 3%", where "China grew 3%" and "Labour fell to 19%" tell of no price: it has no level in
    /// percent.
    func moved(name verb: Int, _ draft: Draft) -> String {
        if Self.growing.contains(scan.word(verb)) { return "growth" }
        return isLevel(draft) ? "share" : "price"
    }

    /// "Macron's party slipped to 14%", "Labour is up 2%": who stands for election has a share.
    func isRunner(_ head: Int) -> Bool { Self.runners.contains(scan.word(head)) }

    private func isLevel(_ draft: Draft) -> Bool {
        draft.change == nil && Self.ends.contains(scan.word(draft.reach.lowerBound - 1))
    }

    private static let ends = WordSet("at from on to")

    /// "its share of", "market shares": a part, where shares alone have a price.
    func isPart(_ index: Int) -> Bool {
        guard Self.shares.contains(scan.word(index)) else { return false }
        if scan.word(index) == Self.share, Self.owning.contains(scan.word(index - 1)) {
            return !scan.isWord(index + 1) || scan.has(index + 1, Roles.closed)
        }
        return scan.word(index + 1) == Word.of && scan.word(index) == Self.share
            || Self.parted.contains(scan.word(index - 1))
    }

    private static let share = WordHash.of("share")
    private static let shares = WordSet("share shares")
    static let owning = WordSet("his her its their")
    private static let parted = WordSet("audience market modal viewing vote voter wallet")

    static let plants = WordSet("plant plants")

    /// "Canada jumped 4%", "Germans slid 5%": a place or a people moves as what was told of before does.
    func isMovedPlace(_ draft: Draft) -> Bool {
        guard draft.kind == .percent || draft.kind == .number, let head = subjectIndex(draft),
            scan.isCapital(head)
        else { return false }
        return ListedNames.builtIn.isPlaceOrPeople(scan.word(head))
    }
}

extension MeasureChoice {
    private static let reach = 6
    /// Tokens that a place looks back for what moves in it.
    private static let distance = 60

    /// "Arrivals rose 3%. Canada jumped 4%": the measure of the last step before.
    func carried(to index: Int, _ drafts: [Draft], _ governor: Governor) -> String? {
        let draft = drafts[index]
        guard draft.measure == "price", governor.isMovedPlace(draft) else { return nil }
        for before in drafts[..<index].suffix(Self.reach).reversed() {
            guard draft.tokens.lowerBound - before.tokens.upperBound < Self.distance else {
                return nil
            }
            if before.kind == .percent, !before.isGuess, before.change != nil {
                return before.measure
            }
        }
        return nil
    }
}
