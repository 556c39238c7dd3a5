import Facts

/// Bounds that a verb sets by what it went past: "has passed 5,900", "climbed past £19 billion", "crossed
/// the 12 trillion mark".
extension HedgeReader {
    private static let passing = WordSet(
        "passed passing passes breached topped surpassed exceed exceeded exceeding tops exceeds")
    private static let crossing = WordSet("cross crossed crosses crossing")
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
        if Self.passing.contains(verb) { return isDenied(place) ? .atMost : .moreThan }
        if Self.crossing.contains(verb), isMarked(draft) || isLevel(draft) { return .moreThan }
        if verb == Self.through, Self.breaking.contains(scan.word(place - 1)) { return .moreThan }
        let isPast = verb == Self.past && isGoing(place - 1, draft)
        return isPast ? .moreThan : nil
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
