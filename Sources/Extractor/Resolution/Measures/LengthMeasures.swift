import Facts

/// Which length it is, by what it is compared with or where somebody is: a size, a depth, an altitude.
extension QuantityMeasures {
    func measured(_ draft: Draft, _ code: String) -> String? {
        guard Self.sorts[code] == "distance" else { return nil }
        return compared(draft) ?? water(draft, code) ?? leveled(draft) ?? situated(draft, code)
    }

    private static let thousand = ExactDecimal(1000)

    private func isHigh(_ draft: Draft) -> Bool {
        draft.magnitude.map { $0 >= Self.thousand } ?? false
    }

    private static let comparisons: WordMap<String> = MeasureChoice.map(MeasureWords.comparisons)
    private static let links = WordSet("as than")

    /// "larger than 10 microns", "as deep as 30 metres"
    private func compared(_ draft: Draft) -> String? {
        let start = draft.tokens.lowerBound
        guard Self.links.contains(scan.word(start - 1)),
            let label = Self.comparisons[scan.word(start - 2)]
        else { return nil }
        return label == "height" && isHigh(draft) ? "altitude" : label
    }

    private static let waters = WordSet("floodwater floodwaters seawater water")

    /// "in 34 metres of water", "34 kilometres of water"
    private func water(_ draft: Draft, _ code: String) -> String? {
        let of = draft.reach.upperBound
        guard scan.word(of) == Word.of else { return nil }
        let place = Self.waters.contains(scan.word(of + 1)) ? of + 1 : of + 2
        let isLast =
            !scan.isWord(place + 1) || scan.has(place + 1, Roles.closed)
            || scan.has(place + 1, [.verb, .adverb, .cardinal]) || scan.ends(place + 1, in: "ed")
        guard Self.waters.contains(scan.word(place)), isLast else { return nil }
        return Self.far.contains(code) ? "distance" : "depth"
    }

    private static let sides = WordSet("above below over under")
    private static let levels = WordSet("level levels mark")
    private static let grounds = WordSet("eye ground roof sea street")

    /// "1.6 metres above its flood alert level": what stands so high is the water.
    private func leveled(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        // "lies 150 metres down."
        if scan.word(end) == Word.down, !scan.isWord(end + 1) { return "depth" }
        guard Self.sides.contains(scan.word(end)) else { return nil }
        let level = (end + 2..<end + 7).first { Self.levels.contains(scan.word($0)) }
        guard let level, !Self.grounds.contains(scan.word(level - 1)),
            (end + 1..<level).allSatisfy({ scan.isWord($0) && !scan.has($0, .preposition) })
        else { return nil }
        return "level"
    }

    private static let heights: Set<String> = ["m", "ft"]
    private static let flying = WordSet(
        "circled circling cruise cruised cruising flew flies fly flying glided gliding hovered hovering"
    )
    private static let lying = WordSet(
        "lie lies lying perched perches sits situated stand standing stands stood")
    private static let seas = WordSet(
        """
        dive dived diver divers diving ocean reef sea seabed seafloor shipwreck submarine submersible
        trench underwater wreck wreckage
        """)
    private static let pits = WordSet(
        "borehole drill drilled drilling gas hole mine miners oil pit shaft underground well")
    private static let races = WordSet(
        """
        bronze champion championships final finish gold heat heats medal olympic race racing record runner
        runners sprint swam swimmer title win won
        """)

    /// "lost contact at 3,400 feet", "lies at 3,900 metres": high up, unless the sea or a race is near.
    private func situated(_ draft: Draft, _ code: String) -> String? {
        let at = draft.reach.lowerBound - 1
        guard Self.heights.contains(code), scan.word(at) == Word.at,
            scan.word(draft.reach.upperBound) != Word.of
        else { return nil }
        if Self.flying.contains(scan.word(at - 1)) { return "altitude" }
        guard isHigh(draft) else { return nil }
        if isNear(at, Self.seas) { return "depth" }
        if Self.lying.contains(scan.word(at - 1)) { return "altitude" }
        if isNear(at, Self.races) { return nil }
        return isNear(at, Self.pits) ? "depth" : "altitude"
    }

    private func isNear(_ index: Int, _ words: WordSet) -> Bool {
        (scan.sentenceStart(index, reach: 16)..<scan.sentenceEnd(index, reach: 12)).contains {
            words.contains(scan.word($0))
        }
    }
}
