import Facts

/// Numbers inside names: "Five Eyes", "the Three Gorges Dam", "Vision 2030", "Act 2009".
struct NameRule: FigureRule {
    func read(_ scan: FigureScan, at index: Int, after found: [Draft]) -> Reading? {
        if scan.isNumber(index) { return digits(scan, index) }
        if scan.has(index, .article), scan.isCapital(index), scan.isCapital(index + 1),
            scan.has(index + 1, [.scale, .dozen]), !isTitleCase(scan, index)
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
        if !scan.beginsSentence(index) {
            let isQuoted = scan.mark(index - 1) == 0x22 || scan.mark(index - 1) == 0x201C
                || scan.isMark(index - 1, "(")
            if !isQuoted, !isTitleCase(scan, index) { return .nothing(upTo: next) }
        }
        guard scan.isCapital(next), scan.isWord(next), !scan.has(next, [.scale, .cardinal, .ordinal]),
            !isDemonym(scan, next), !isTitleCase(scan, index)
        else { return nil }
        return .nothing(upTo: next + 1)
    }

    /// A headline sets most of its words in capitals.
    private func isTitleCase(_ scan: FigureScan, _ index: Int) -> Bool {
        let start = scan.sentenceStart(index, reach: 30)
        let end = scan.sentenceEnd(index, reach: 30)
        var words = 0
        var capitals = 0
        for place in start..<end where scan.isWord(place) {
            guard !scan.has(place, Roles.closed) else { continue }
            words += 1
            if scan.isCapital(place) { capitals += 1 }
        }
        return words > 3 && capitals * 10 >= words * 9
    }

    /// "Two Bangladeshi labourers", "Six Palestinians": a people, by its ending.
    private func isDemonym(_ scan: FigureScan, _ index: Int) -> Bool {
        let bytes = scan.bytes(index)
        let isAdjective = bytes.last != UInt8(ascii: "s")
        let isBeforeNoun = isAdjective && scan.isWord(index + 1) && !scan.isCapital(index + 1)
            && NounPhraseReader(scan: scan).read(index + 1, isPlural: true) != nil
        if isBeforeNoun { return true }
        if scan.tokens[index].isAllCaps || scan.tokens[index].flags.contains(.innerCapital) { return true }
        let endings = ["ans", "is", "ese", "ish"]
        return endings.contains { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) }
    }

    /// A plain number behind a capital word that is no function word, with no unit behind it.
    private func digits(_ scan: FigureScan, _ index: Int) -> Reading? {
        let before = index - 1
        guard scan.isNameWord(before), let digits = Digits(scan.bytes(index)), !digits.isGrouped,
            let amount = AmountReader(scan: scan).read(index), !amount.numeral.hasScale,
            !amount.numeral.isGrouped
        else { return nil }
        // "In Kabul 24 people" is rarer than "USB 3 ports"; a measure is never part of a name.
        if let reading = amount.reading, reading.kind != .count { return nil }
        if amount.isWritten, !isTight(scan, before) { return nil }
        return .nothing(upTo: index + 1)
    }

    /// The name itself stands where a number can belong to it: no preposition opens a place before it.
    private func isTight(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.word(index - 1) != Word.in && scan.word(index - 1) != Word.at || true
    }
}
