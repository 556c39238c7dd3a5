import Facts

/// Whether a number without unit or noun states something, or only names or labels.
struct BareNumbers {
    let scan: FigureScan

    func isFigure(_ amount: Amount) -> Bool {
        let numeral = amount.numeral
        if numeral.isArticle || numeral.isBound { return false }
        // "Three seats, one of them reserved for a woman."
        if numeral.isOne, scan.isMark(numeral.start - 1, ","), Groups.isOfThem(scan, numeral.end) {
            return true
        }
        if numeral.isVague { return isLoose(numeral) }
        if numeral.isFraction { return true }
        if numeral.hasScale || numeral.isGrouped { return !isJoined(numeral) }
        if numeral.hasDigits { return isDigits(numeral) }
        return isWords(numeral)
    }

    private static let versions = WordSet(
        "version release edition patch draft firmware software build upgrade")
    private static let programs = WordSet("firmware software app browser kernel plug-in driver")
    private static let stages = WordSet("from to version on runs run running")

    /// "the 3.0 draft", "firmware upgraded from 2.1 to 3.0": a number with a point that names a state.
    func isVersion(_ numeral: Numeral) -> Bool {
        guard numeral.hasPoint, numeral.hasDigits, !numeral.hasScale, !numeral.isNegative,
            numeral.value < ExactDecimal(100)
        else { return false }
        if scan.has(numeral.start - 1, [.article, .determiner]),
            Self.versions.contains(scan.word(numeral.end))
        {
            return true
        }
        guard Self.stages.contains(scan.word(numeral.start - 1)) else { return false }
        let low = scan.sentenceStart(numeral.start, reach: 12)
        return (low..<numeral.start).contains { Self.programs.contains(scan.word($0)) }
    }

    /// "hundreds" alone states a size only where something is done to them.
    private func isLoose(_ numeral: Numeral) -> Bool { scan.word(numeral.end) != Word.of }

    /// A hyphen or slash ties the number to a name or a code.
    private func isJoined(_ numeral: Numeral) -> Bool {
        let before = scan.isHyphen(numeral.start - 1) && scan.isWord(numeral.start - 2)
        return before && !numeral.hasScale
    }

    private func isDigits(_ numeral: Numeral) -> Bool {
        if isJoined(numeral) { return false }
        let end = numeral.end
        // Against letters or joined on: a model, a version, a code.
        if scan.isWord(end), !scan.isSpaced(end) { return false }
        if scan.isHyphen(end) || scan.isHyphen(numeral.start - 1) { return false }
        if scan.isMark(end, "/"), !scan.isSpaced(end) { return false }
        if scan.isMark(numeral.start - 1, "/"), !scan.isSpaced(numeral.start) { return false }
        if scan.isMark(end, ":"), !scan.isSpaced(end + 1) { return false }
        let before = numeral.start - 1
        if numeral.isPlain, numeral.digitCount > 4, scan.isWord(end) || scan.isWord(before),
            HedgeReader(scan: scan).start(before: numeral.start) == numeral.start
        {
            return false
        }
        if scan.isMark(before, "(") && scan.isMark(end, ")") {
            return numeral.hasPoint || numeral.isGrouped || isAfterParallel(before)
                || GappedShares(scan: scan).isRanked(before)
        }
        if Headlines(scan: scan).isGoverned(numeral.start) { return true }
        if scan.isNameWord(before), !numeral.isGrouped,
            !Recipients(scan: scan).isGivenToo(numeral.start)
        {
            return false
        }
        // A capital behind it: "76ers", "10 Downing Street".
        if scan.isCapital(end), !scan.beginsSentence(end), !numeral.hasPoint {
            return isInHeadline(before, end)
        }
        return true
    }

    /// "TOLL RISES TO 41 AFTER BLAZE", "Toll Rises to 41 After Blaze": the capital tells nothing.
    private func isInHeadline(_ before: Int, _ end: Int) -> Bool {
        guard scan.has(before, .preposition), scan.has(end, Roles.closed) else { return false }
        return scan.isAllCaps(before) && scan.isAllCaps(end) && scan.isAllCaps(before - 1)
            || Headlines(scan: scan).isTitleCase(before)
    }

    /// "Woodside Energy (33.44)": a number in brackets after a first one with its unit.
    private func isAfterParallel(_ index: Int) -> Bool {
        let low = max(scan.floor, index - 14)
        return (low..<index).contains { scan.isMark($0, "%") || scan.word($0) == Self.percent }
            && scan.isMark(index, "(")
    }

    private static let percent = WordHash.of("percent")

    private static let behindTwo = WordSet(
        "the these those his her my our your their last next first")

    private static let ground = WordHash.of("ground")

    private func isWords(_ numeral: Numeral) -> Bool {
        let before = numeral.start - 1
        let after = numeral.end
        if scan.isHyphen(before) || scan.isHyphen(after) { return false }
        if scan.isCapital(numeral.start), !scan.beginsSentence(numeral.start),
            !scan.opensStatement(numeral.start) || !scan.isWord(after)
        {
            return false
        }
        if numeral.isOne { return isLastOfList(numeral) || isVoter(numeral) }
        if numeral.value == .zero,
            scan.word(before) == Self.ground || scan.word(before) == Word.below
                || scan.word(before) == Word.above
        {
            return false
        }
        if numeral.value == .zero, scan.isWord(before), !scan.has(before, Roles.closed),
            !scan.has(before, .verb)
        {
            return false
        }
        if Self.behindTwo.contains(scan.word(before)) { return false }
        if scan.isCapital(before), !scan.beginsSentence(before), !scan.has(before, Roles.closed),
            !Recipients(scan: scan).isGivenToo(numeral.start)
        {
            return false
        }
        if scan.isCapital(after), !scan.beginsSentence(after) { return false }
        // "at eleven", "before ten": the hour; "two by two".
        if Self.hours.contains(scan.word(before)), numeral.value <= ExactDecimal(12),
            !Self.margins.contains(scan.word(before - 1)),
            !scan.isWord(after) || Self.clock.contains(scan.word(after))
        {
            return false
        }
        if scan.word(after) == Word.by, scan.has(after + 1, .cardinal) { return false }
        if scan.word(after) == Word.and, scan.has(after + 1, .cardinal),
            numeral.value < ExactDecimal(10)
        {
            return true
        }
        return true
    }

    private static let counts: Roles = [.cardinal, .vague, .dozen]
    private static let pointing = Roles.closed

    /// "six are Dutch, two Albanian and one Belgian", "four counts of graft and one of perjury": the last
    /// of what was counted in the sentence.
    private func isLastOfList(_ numeral: Numeral) -> Bool {
        let (before, end) = (numeral.start - 1, numeral.end)
        guard scan.word(before) == Word.and, scan.isWord(end), scan.isSpaced(end) else {
            return false
        }
        let low = scan.sentenceStart(before, reach: 16)
        let counted = (low..<before).filter { scan.isNumber($0) || scan.has($0, Self.counts) }
        if scan.word(end) == Word.of, scan.isWord(end + 1), !scan.has(end + 1, Self.pointing) {
            return counted.contains { scan.word($0 + 2) == Word.of && scan.isWord($0 + 1) }
        }
        // "one Belgian."
        return scan.isCapital(end) && !scan.beginsSentence(end) && counted.count > 1
            && !scan.isWord(end + 1) && counted.contains { isOfPeople($0 + 1) }
    }

    private static let joining = WordSet("and but while")

    /// "five members voted for it, while one wanted more": one of those counted before.
    private func isVoter(_ numeral: Numeral) -> Bool {
        let (before, verb) = (numeral.start - 1, numeral.end)
        guard Self.joining.contains(scan.word(before)), scan.isSpaced(verb),
            Tenses.past.contains(scan.word(verb)) || scan.ends(verb, in: "ed"),
            !scan.isHyphen(verb + 1), scan.has(verb + 1, Self.objects)
        else { return false }
        return (scan.sentenceStart(before, reach: 30)..<before).contains {
            scan.isNumber($0) || scan.has($0, Self.counts)
        }
    }

    private static let objects: Roles = [.article, .determiner, .preposition]

    /// "Dutch nationals", "are Albanian": a people behind the number.
    private func isOfPeople(_ index: Int) -> Bool {
        scan.isCapital(scan.has(index, .auxiliary) ? index + 1 : index)
    }

    private static let hours = WordSet("at before after until till since around by past")
    private static let margins = WordSet(
        "ahead beat behind down lead leading leads led lose lost trail trailed trailing trails up won"
    )
    private static let clock = WordSet("in on at o'clock the this that and sharp")
}
