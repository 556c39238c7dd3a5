import Facts

/// The present progressive of a deed with a time to come: "is sending 300 troops next month".
extension ModalityReader {
    private static let being = WordSet("am are i'm is they're we're you're")
    private static let deeds = WordSet(
        """
        adding asking axing basing borrowing bringing building buying charging closing contributing cutting
        delivering deploying dispatching donating doubling earmarking ending extending flying giving granting
        halving handing hiring importing increasing inviting issuing investing laying launching lending
        lifting lowering mobilising moving offering opening ordering paying planting providing putting raising
        recalling recruiting reducing releasing replacing returning scrapping selling sending shedding shipping
        shutting slashing spending staging starting stationing suspending taking training transferring tripling
        withdrawing
        """)

    func isArranged(_ draft: Draft) -> Bool {
        guard draft.kind != .date, draft.kind != .duration else { return false }
        let start = draft.reach.lowerBound
        let low = max(scan.floor + 1, start - 6, scan.sentenceStart(start, reach: 6))
        guard
            let deed = stride(from: start - 1, through: low, by: -1).first(where: {
                Self.deeds.contains(scan.word($0))
            }), isUnderWay(deed), !(deed..<start).contains(where: { scan.mark($0) != 0 })
        else { return false }
        // "On Monday the bank is cutting", but not "protested on Monday at delays that are cutting".
        let first = scan.sentenceStart(deed, reach: 14)
        let end = scan.sentenceEnd(start, reach: 18)
        return (deed..<end).contains { isToCome($0) }
            || (first..<min(first + 2, deed)).contains { isToCome($0) }
    }

    /// "is sending", "are also adding", "it's cutting": not "has been sending", "was adding".
    private func isUnderWay(_ deed: Int) -> Bool {
        let verb = scan.has(deed - 1, .adverb) ? deed - 2 : deed - 1
        if Self.being.contains(scan.word(verb)) { return true }
        return scan.kind(verb) == .mark && scan.tokens[verb].flags.contains(.suffix)
            && scan.has(verb - 1, .pronoun)
    }

    private static let times = WordSet("tomorrow upcoming")
    private static let spells = WordSet(
        "autumn christmas easter fall monday month quarter season spring summer week weekend winter year"
    )
    private static let openers = WordSet("by from in on starting")

    /// "next month", "later this year", "from June", "by Friday", "in the coming weeks".
    private func isToCome(_ index: Int) -> Bool {
        let word = scan.word(index)
        if Self.times.contains(word) { return true }
        if word == Word.next { return scan.isWord(index + 1) && scan.word(index + 1) != Word.to }
        if word == Self.coming {
            return scan.has(index - 1, .determiner) || scan.word(index - 1) == Word.the
        }
        if word == Self.later { return scan.word(index + 1) == Word.this }
        guard Self.openers.contains(word) else { return false }
        return scan.has(index + 1, [.month, .weekday]) && scan.isCapital(index + 1)
            || scan.word(index + 1) == Word.this && Self.spells.contains(scan.word(index + 2))
    }

    private static let coming = WordHash.of("coming")
    private static let later = WordHash.of("later")
}
