import Facts

/// Numbers that are parts of codes: telephone numbers, addresses, models, scores, "9/11".
struct CodeRule: FigureRule {
    func read(_ scan: FigureScan, at index: Int) -> Reading? {
        guard scan.isNumber(index) else { return nil }
        if let end = telephone(scan, index) { return .nothing(upTo: end) }
        if let end = score(scan, index) { return .nothing(upTo: end) }
        if let end = slashed(scan, index) { return .nothing(upTo: end) }
        if let end = street(scan, index) { return .nothing(upTo: end) }
        if isModel(scan, index) { return .nothing(upTo: index + 1) }
        if isOfName(scan, index) { return .nothing(upTo: index + 1) }
        if Digits(scan.bytes(index)) == nil { return .nothing(upTo: index + 1) }
        return nil
    }

    /// "+1-222-2222", "0300 123 4567", "650-650-6500".
    private func telephone(_ scan: FigureScan, _ index: Int) -> Int? {
        let bytes = scan.bytes(index)
        let isPlus = scan.isMark(index - 1, "+") && !scan.isSpaced(index)
        let isZero = bytes.first == 0x30 && bytes.count > 2 && !bytes.contains(0x2E)
        var end = index + 1
        var groups = 1
        while groups < 8 {
            if scan.isDash(end) && !scan.isSpaced(end) && scan.isNumber(end + 1) {
                end += 2
            } else if scan.isNumber(end), isPlus || isZero {
                end += 1
            } else {
                break
            }
            groups += 1
        }
        if groups == 2, scan.isNumber(index + 2), scan.bytes(index + 2).first == 0x30,
            scan.bytes(index + 2).count > 2
        {
            return end
        }
        if groups > 1, scan.isHyphen(end), scan.isWord(end + 1), scan.tokens[end + 1].isAllCaps {
            return end + 2
        }
        if isZero, groups > 1 || bytes.count > 6 { return end }
        if isPlus, groups > 2 { return end }
        return groups > 2 && !isDate(scan, index) ? end : nil
    }

    /// "2024-03-15" and "10-1-2018".
    private func isDate(_ scan: FigureScan, _ index: Int) -> Bool {
        let sizes = [0, 2, 4].map { scan.bytes(index + $0).count }
        return sizes == [4, 2, 2] || sizes[0] <= 2 && sizes[1] <= 2 && sizes[2] == 4
    }

    /// "2-1", "161-7", "3-6 6-4": two bare numbers over a hyphen, with nothing to count behind.
    private func score(_ scan: FigureScan, _ index: Int) -> Int? {
        guard scan.isDash(index + 1), !scan.isSpaced(index + 1), scan.isNumber(index + 2),
            !scan.isSpaced(index + 2), let first = Digits(scan.bytes(index))?.value.integer,
            let second = Digits(scan.bytes(index + 2))?.value.integer, first < 1000, second < 1000,
            !(scan.isDash(index + 3) && !scan.isSpaced(index + 3)),
            NumeralReader(scan: scan).slashed(index + 2) == nil
        else { return nil }
        if Divisions.isVote(scan, index) { return nil }
        if Self.votes.contains(scan.word(index - 1)) || Self.aged.contains(scan.word(index - 1)) {
            return nil
        }
        let next = index + 3
        // "on 7-9 May": days, where the month is a modal verb too.
        if scan.has(next, .month), scan.isCapital(next), first < second, second < 32 { return nil }
        let isCurrency = scan.has(index - 1, .currency) && !scan.isWord(index - 1)
        if isCurrency || scan.isMark(next, "%") { return nil }
        let isBare =
            !scan.isWord(next)
            || scan.has(
                next,
                [
                    .preposition, .conjunction, .adverb, .auxiliary, .article, .determiner,
                    .pronoun, .verb,
                ])
        if scan.has(next, .scale) { return nil }
        if isBare, AmountReader(scan: scan).read(index + 2)?.isWritten == true { return nil }
        if isBare || first >= second {
            return scan.isWord(next) && !scan.isSpaced(next) ? nil : next
        }
        let isAmount = AmountReader(scan: scan).read(index + 2)?.isWritten == true
        return isAmount || scan.has(next, .month) ? nil : next
    }

    private static let aged = WordSet("aged age ages")
    private static let votes = WordSet("passed voted approved rejected adopted")

    /// "9/11", "24/7", "47/114", "14/B/2": numbers over a slash that make no fraction, rate or date.
    private func slashed(_ scan: FigureScan, _ index: Int) -> Int? {
        guard scan.isMark(index + 1, "/"), !scan.isSpaced(index + 1), !scan.isSpaced(index + 2)
        else {
            return nil
        }
        guard scan.isNumber(index + 2) else {
            return scan.isWord(index + 2) && scan.isMark(index + 3, "/") && scan.isNumber(index + 4)
                && !scan.has(index + 2, .month) ? index + 5 : nil
        }
        guard let first = Digits(scan.bytes(index))?.value.integer,
            let second = Digits(scan.bytes(index + 2))?.value.integer
        else { return nil }
        if (first, second) == (9, 11) || (first, second) == (7, 7) || (first, second) == (24, 7) {
            return index + 3
        }
        // "130/80 mmHg": two pressures, no rate.
        let unit = MeasureNames.after.match(scan, at: index + 3)
        return unit?.value.code == "mm[Hg]" ? unit?.end : nil
    }

    private static let streets = WordSet(
        """
        street st road rd avenue ave lane drive square boulevard blvd place terrace row quay close
        crescent court way highway parade gardens grove hill park wharf embankment mall plaza
        """)

    /// "221 Acre Lane", "10 Downing Street", "1 Canada Square".
    private func street(_ scan: FigureScan, _ index: Int) -> Int? {
        guard scan.isCapital(index + 1), scan.bytes(index).count < 6 else { return nil }
        for place in (index + 2)..<(index + 5) {
            guard scan.isCapital(place) else { return nil }
            if Self.streets.contains(scan.word(place)) { return place + 1 }
        }
        return nil
    }

    private static let joinable = WordSet(
        "mid early late pre post foot ft feet minus negative about to circa at magnitude end")

    /// "Covid-19", "F-16", "MD-83", "GPT-4": tied by a hyphen to a word before.
    private func isModel(_ scan: FigureScan, _ index: Int) -> Bool {
        if scan.isWord(index - 1), !scan.isSpaced(index), !isCurrency(scan, index - 1) {
            return true
        }
        if scan.isMark(index - 1, "+"), !scan.isSpaced(index), scan.isWord(index - 2),
            !scan.isSpaced(index - 1)
        {
            return true
        }
        if scan.isWord(index + 1), Self.bands.contains(scan.word(index + 1)),
            scan.tokens[index + 1].isAllCaps
        {
            return true
        }
        guard scan.isHyphen(index - 1), scan.isWord(index - 2) else {
            return scan.isMark(index - 1, "#") || scan.mark(index - 1) == 0x2116
                || scan.isMark(index - 1, "/") && !scan.isSpaced(index) && scan.isWord(index - 2)
                    && !scan.has(index - 2, .month) && !isSecondSize(scan, index)
        }
        return !scan.has(index - 2, [.cardinal, .month, .scale])
            && !Self.joinable.contains(scan.word(index - 2))
    }

    /// "a 100MW/200MWh battery": a measure behind another.
    private func isSecondSize(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.isNumber(index - 3) && !scan.isSpaced(index - 1)
            && MeasureNames.after.match(scan, at: index - 2)?.end == index - 1
            && AmountReader(scan: scan).read(index)?.reading?.kind == .quantity
    }

    private static let bands = WordSet("fm am")

    private func isCurrency(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.has(index, .currency) && CurrencyNames.before.match(scan, at: index) != nil
    }

    private static let groups = WordSet(
        "group class gang big band league chapter act article court")

    /// "Group of 77", "Class of 92".
    private func isOfName(_ scan: FigureScan, _ index: Int) -> Bool {
        scan.word(index - 1) == Word.of && scan.isCapital(index - 2)
            && Self.groups.contains(scan.word(index - 2)) && !scan.has(index + 1, .scale)
    }
}
