import Facts

/// Steps as markets, marts and fields tell of them: "were €20 easier", "back €40", "29% off its peak",
/// "40,000 tonnes ahead of last year".
struct MarketSteps {
    let scan: FigureScan

    private static let grades: [String: WordSet] = [
        "up": WordSet("better dearer firmer stronger"), "down": WordSet("cheaper easier weaker"),
    ]
    private static let sides: [String: WordSet] = [
        "up": WordSet("up"), "down": WordSet("back down"),
    ]
    private static let plain: Roles = [.preposition, .conjunction]

    /// What stands behind the amount.
    func behind(_ draft: Draft) -> String? {
        let end = draft.reach.upperBound
        let word = scan.word(end)
        guard scan.isWord(end), isSum(draft) else { return nil }
        if draft.kind == .percent, word == Self.off, isPeak(end + 1) { return "down" }
        if let side = held(draft, end) { return side }
        guard draft.kind == .money, closes(end + 1) else { return nil }
        if let grade = Self.grades.first(where: { $0.value.contains(word) }) { return grade.key }
        guard isPredicate(draft) else { return nil }
        return Self.sides.first { $0.value.contains(word) }?.key
    }

    private func isSum(_ draft: Draft) -> Bool {
        switch draft.kind {
        case .money, .percent, .quantity, .count, .number:
            draft.bound != .range || draft.kind == .money
        default: false
        }
    }

    /// No noun follows that the word would describe.
    private func closes(_ index: Int) -> Bool {
        !scan.isWord(index) || scan.beginsSentence(index) || scan.has(index, Self.plain)
    }

    /// "Prices were 20c back", "and barley €3 down": behind a form of "be", or a second one of its kind.
    private func isPredicate(_ draft: Draft) -> Bool {
        let begin = draft.reach.lowerBound
        if scan.has(begin - 1, .auxiliary) { return true }
        guard Nouns.isPlural(scan, begin - 1) || scan.word(begin - 2) == Word.and else {
            return false
        }
        let low = scan.sentenceStart(begin, reach: 14)
        return (low..<max(low, begin - 1)).contains { place in
            Self.grades.contains { $0.value.contains(scan.word(place)) }
                || Self.sides.contains { $0.value.contains(scan.word(place)) }
        }
    }

    private static let off = WordHash.of("off")
    private static let peaks = WordSet("best high highs peak peaks record top")

    /// "off its record high", "off the May 2022 peak".
    private func isPeak(_ start: Int) -> Bool {
        (start..<min(start + 5, scan.limit)).contains { Self.peaks.contains(scan.word($0)) }
    }

    private static let ahead = WordHash.of("ahead")
    private static let behind = WordHash.of("behind")
    private static let times = WordSet("last the a this")
    private static let periods = WordSet(
        "average day month months pace period quarter season time week year year's year’s")

    /// "40,000 tonnes ahead of last year", "14,600 head behind 2025".
    private func held(_ draft: Draft, _ end: Int) -> String? {
        let word = scan.word(end)
        guard word == Self.ahead && scan.word(end + 1) == Word.of || word == Self.behind else {
            return nil
        }
        let start = word == Self.behind ? end + 1 : end + 2
        let isYear = scan.isNumber(start) && scan.length(start) == 4
        let isTime =
            Self.times.contains(scan.word(start))
            && (start + 1..<start + 4).contains { Self.periods.contains(scan.word($0)) }
        return isYear || isTime ? word == Self.behind ? "down" : "up" : nil
    }

    private static let back = WordHash.of("back")
    private static let giving = WordSet("gave give given gives giving")

    /// "Heifers were back €40", "the miner gave back 4 per cent".
    func before(_ draft: Draft) -> String? {
        let link = draft.reach.lowerBound - 1
        guard scan.word(link) == Self.back else { return nil }
        if draft.kind == .money, scan.has(link - 1, .auxiliary) { return "down" }
        return draft.kind == .percent && Self.giving.contains(scan.word(link - 1)) ? "down" : nil
    }

    // MARK: Motion

    private static let motions = WordSet(
        "jump jumped jumping jumps leap leaped leaps leapt vaulted")
    private static let lengths: Set<String> = ["m", "ft", "km", "mi", "cm", "in", "yd"]
    private static let levels = WordSet(
        """
        average dam depth flood glacier groundwater height lake length level levels median range rain rainfall
        reservoir reservoirs river rivers sea seas size snow snowfall table tide tides visibility water
        waters wave waves
        """)

    /// "He jumped 2.12m": somebody moved, and no measure did.
    func isMotion(_ draft: Draft) -> Bool {
        guard draft.kind == .quantity, Self.lengths.contains(draft.unit.code ?? "") else {
            return false
        }
        let begin = draft.reach.lowerBound
        let low = scan.sentenceStart(begin, reach: 14)
        guard (begin - 2..<begin).contains(where: { Self.motions.contains(scan.word($0)) }) else {
            return false
        }
        return !(low..<begin).contains {
            Self.levels.contains(scan.word($0)) || MeasureWords.known.contains(scan.word($0))
        }
    }
}
