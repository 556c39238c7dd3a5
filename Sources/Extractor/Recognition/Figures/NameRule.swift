import Facts

/// Numbers inside names: "Five Eyes", "the Three Gorges Dam", "Vision 2030", "Act 2009".
struct NameRule: FigureRule {
    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        if scan.isNumber(index) { return digits(scan, index) }
        if scan.has(index, .article), scan.isCapital(index), scan.isCapital(index + 1),
            scan.has(index + 1, [.scale, .dozen]), !Headlines(scan: scan).isTitleCase(index)
        {
            return .nothing(upTo: index + 2)
        }
        guard scan.has(index, [.cardinal, .ordinal, .multiple, .vague, .scale]),
            scan.isCapital(index)
        else { return nil }
        return words(scan, index)
    }

    /// A capital number word before a capital noun is a name, at a sentence's head too.
    private func words(_ scan: FigureScan, _ index: Int) -> Reading? {
        if scan.tokens[index].isAllCaps, scan.tokens[min(index + 1, scan.limit - 1)].isAllCaps {
            return nil
        }
        var next = index + 1
        if scan.isHyphen(next) { next += 1 }
        if !scan.opensStatement(index) {
            let isQuoted =
                scan.mark(index - 1) == 0x22 || scan.mark(index - 1) == 0x201C
                || scan.isMark(index - 1, "(")
            if !isQuoted, !Headlines(scan: scan).isTitleCase(index) { return .nothing(upTo: next) }
        }
        // "Twenty-One Pilots"
        if scan.has(index, .cardinal), scan.has(next, .cardinal), scan.isCapital(next) { next += 1 }
        guard scan.isCapital(next), scan.isWord(next),
            !scan.has(next, [.scale, .cardinal, .ordinal]),
            !isDemonym(scan, next), !Headlines(scan: scan).isTitleCase(index)
        else { return nil }
        return .nothing(upTo: next + 1)
    }

    /// "Two Bangladeshi labourers", "Six Palestinians": a people, by its ending.
    private func isDemonym(_ scan: FigureScan, _ index: Int) -> Bool {
        let isAdjective = !scan.ends(index, in: "s")
        let isBeforeNoun =
            isAdjective && scan.isWord(index + 1) && !scan.isCapital(index + 1)
            && NounPhraseReader(scan: scan).read(index + 1, isPlural: true) != nil
        if isBeforeNoun { return true }
        if scan.tokens[index].isAllCaps || scan.tokens[index].flags.contains(.innerCapital) {
            return true
        }
        return scan.ends(index, in: "ans") || scan.ends(index, in: "is")
            || scan.ends(index, in: "ese") || scan.ends(index, in: "ish")
    }

    /// A plain number behind a capital word that is no function word, with no unit behind it.
    private func digits(_ scan: FigureScan, _ index: Int) -> Reading? {
        let before = index - 1
        guard scan.isNameWord(before), !isGiven(scan, index),
            !Headlines(scan: scan).isGoverned(index), !Divisions.isVote(scan, index),
            let digits = Digits(scan.bytes(index)), !digits.isGrouped,
            let amount = AmountReader(scan: scan).read(index), !amount.numeral.hasScale,
            !amount.numeral.isGrouped
        else { return nil }
        // "Norwegian 400-600g fish"
        if scan.isDash(index + 1), !scan.isSpaced(index + 1), scan.isNumber(index + 2),
            let kind = AmountReader(scan: scan).read(index + 2)?.reading?.kind, kind != .count
        {
            return nil
        }
        // "rates MTN 12 times earnings": how many times as much.
        if scan.word(amount.numeral.end) == Word.times { return nil }
        // "In Kabul 24 people" is rarer than "USB 3 ports"; a measure is never part of a name.
        if let reading = amount.reading, reading.kind != .count {
            // "Pad 39A", "Seat 17C": a letter against the digits.
            let isLetter =
                scan.length(index + 1) == 1 && !scan.isSpaced(index + 1)
                && scan.isCapital(index + 1)
            return isLetter ? .nothing(upTo: index + 2) : nil
        }
        return .nothing(upTo: reference(scan, index))
    }

    private func isGiven(_ scan: FigureScan, _ index: Int) -> Bool {
        let recipients = Recipients(scan: scan)
        return recipients.isGiven(index) || recipients.isGivenToo(index)
    }

    /// "NT 251 734": a map's letters take both of its numbers.
    private func reference(_ scan: FigureScan, _ index: Int) -> Int {
        let isPair =
            scan.tokens[index - 1].isAllCaps && scan.length(index - 1) == 2
            && scan.length(index) == 3 && scan.isNumber(index + 1) && scan.length(index + 1) == 3
            && !scan.isWord(index + 2)
        return isPair ? index + 2 : index + 1
    }
}
