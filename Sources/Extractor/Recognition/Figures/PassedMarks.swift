import Facts

/// Bounds that a verb sets by what it went past: "has passed 5,900", "climbed past £19 billion", "crossed
/// the 12 trillion mark".
extension HedgeReader {
    private static let passing = WordSet(
        "passed passing passes breached topped surpassed exceed exceeded exceeding tops exceeds")
    private static let crossing = WordSet("breaks broke broken cross crossed crosses crossing")
    private static let past = WordHash.of("past")
    private static let through = WordHash.of("through")
    private static let breaking = WordSet(
        """
        break breaks breaking broke broken burst bursting bursts sail sailed sails smash smashed smashes
        smashing soared surged blew
        """)
    private static let going = WordSet(
        """
        go goes going gone went move moved moves moving push pushed pushes pushing race raced races racing
        sail sailed sails sailing shoot shot sweep swept creep crept crawl crawled power powered blow blew
        blown get got run ran drive drove driven take took taken tick ticked edge edged inch inched break
        broke broken zoom zoomed stride strode
        """)
    private static let marks = WordSet("mark marks threshold milestone barrier level line")

    func passed(_ draft: Draft) -> Bound? {
        guard draft.kind != .ratio, draft.kind != .duration || isMarked(draft) else { return nil }
        var place = draft.tokens.lowerBound - 1
        if scan.word(place) == Word.the { place -= 1 }
        let verb = scan.word(place)
        if isEnacted(draft, place) { return nil }
        if Self.passing.contains(verb) { return isDenied(place) ? .atMost : .moreThan }
        if Self.crossing.contains(verb), isMarked(draft) || isLevel(draft) { return .moreThan }
        if verb == Self.through, Self.breaking.contains(scan.word(place - 1)) { return .moreThan }
        let isPast = verb == Self.past && isGoing(place - 1, draft)
        return isPast ? .moreThan : nil
    }

    private static let laws = WordSet(
        "act aid bill budget budgets bond law levy package plan programme program supplementary tax"
    )

    /// "passed the Rs 50 lakh crore Budget": what a house votes for, and no mark.
    private func isEnacted(_ draft: Draft, _ verb: Int) -> Bool {
        let end = draft.tokens.upperBound
        return (end..<end + 3).contains { Self.laws.contains(scan.word($0)) }
            && (scan.word(verb + 1) == Word.the || scan.has(verb + 1, .article))
    }

    private static let areas: Set<String> = ["acr", "har", "km2", "mi2"]
    private static let covering = WordSet(
        "buried concealed crushed hid hidden hide hiding pinned smuggled stashed trapped")

    /// "crops over 2.7 lakh acres": over how much land things stand.
    func isExtent(_ draft: Draft, _ hedge: Int) -> Bool {
        Self.areas.contains(draft.unit.code ?? "")
            && NounPhraseReader(scan: scan).isPluralHead(hedge - 1)
    }

    private static let covers = WordSet(
        """
        acronym agreement alias banner boss brand captain clause coach condition contract deal flag
        government guise head heading identity label law manager minister name nickname owner passport
        premier president pretext prime programme pseudonym regime roof scheme title treaty
        """)

    /// "hid it under 12 tonnes of scrap", "sold under 573 labels": where, and not how little.
    func isCovered(_ hedge: Int, _ draft: Draft) -> Bool {
        if case .counted(let noun) = draft.unit, let head = noun.split(separator: " ").last,
            Self.covers.contains(WordHash.of(String(head)))
        {
            return true
        }
        return (scan.sentenceStart(hedge, reach: 6)..<hedge).contains {
            Self.covering.contains(scan.word($0))
        }
    }

    func isPassing(_ word: UInt64) -> Bool { Self.passing.contains(word) }

    private static let denials = WordSet("no none neither nor nobody nothing")

    /// "No loan exceeded $500".
    func isDenied(_ verb: Int) -> Bool {
        var place = verb - 1
        while place >= verb - 5, scan.isWord(place) {
            if Self.denials.contains(scan.word(place)) { return true }
            place -= 1
        }
        return false
    }

    func isMarked(_ draft: Draft) -> Bool {
        Self.marks.contains(scan.word(draft.tokens.upperBound))
    }

    /// What is crossed as a level, and not as a border or a desert.
    private func isLevel(_ draft: Draft) -> Bool {
        draft.kind == .money || draft.kind == .percent || draft.kind == .number
    }

    /// "rose past", "has gone past": of a level; who "ran past 40 houses" passed them by.
    private func isGoing(_ index: Int, _ draft: Draft) -> Bool {
        if ChangeWords.verbs[scan.word(index)] == "up" { return true }
        return Self.going.contains(scan.word(index)) && (isMarked(draft) || isLevel(draft))
    }
}
