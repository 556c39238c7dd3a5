/// Whether "m" against digits that no currency stands beside is a million of money: by the verb or noun
/// before, by what the sum is in, or by a sum before that it is set against.
extension NumeralReader {
    /// - Parameter index: the letter.
    func isSumOfMillions(_ index: Int) -> Bool {
        guard mayBeSum(index) else { return false }
        if isGovernedAsSum(index) { return true }
        let before = governor(of: index - 1)
        let isSet =
            Self.contrasts.contains(scan.word(before))
            // "double the 170m of a year ago".
            || scan.word(before) == Word.the && Self.multiples.contains(scan.word(before - 1))
        return isSet && followsSum(before)
    }

    /// No length stands behind it: "20m above the plain", "30m from the sea", "40m of height".
    func mayBeSum(_ index: Int) -> Bool {
        let next = scan.word(index + 1)
        return next != Word.from && !NumberWords.afterMeters.contains(next)
            && (next != Word.of || scan.has(index + 2, [.article, .determiner])
                || Self.wholes.contains(scan.word(index + 2)))
    }

    private func isGovernedAsSum(_ index: Int) -> Bool {
        // "with 2m in bonuses".
        if scan.word(index + 1) == Word.in, Self.sums.contains(scan.word(index + 2)) { return true }
        let before = governor(of: index - 1)
        let word = scan.word(before)
        if Self.paying.contains(word) { return true }
        // "lost 40m last year"; of height too, where no time stands behind.
        if Self.winning.contains(word) { return Self.times.contains(scan.word(index + 1)) }
        if word == Self.aside { return Self.setting.contains(scan.word(before - 1)) }
        return word == Word.of && Self.sums.contains(scan.word(before - 1))
    }

    /// The token before a numeral and its hedges: "about", "at least", "another".
    private func governor(of numeral: Int) -> Int {
        var before = numeral - 1
        let low = max(scan.floor, before - 3)
        if scan.word(before) == Word.to, scan.word(before - 1) == Self.up { before -= 2 }
        while before > low, Self.hedges.contains(scan.word(before)) { before -= 1 }
        return before
    }

    /// "a profit of £41m, against 12m a year ago": a sum stands before, in one sentence.
    private func followsSum(_ index: Int) -> Bool {
        let low = max(scan.sentenceStart(index), index - 25)
        var place = index - 1
        while place > low {
            if scan.isNumber(place) {
                if scan.has(place - 1, .currency) || scan.has(place + 1, .currency) { return true }
                let isMillion = scan.word(place + 1) == Self.letter && !scan.isSpaced(place + 1)
                if isMillion, mayBeSum(place + 1), isGovernedAsSum(place + 1) { return true }
            }
            place -= 1
        }
        return false
    }

    /// "340m of it".
    private static let wholes = WordSet("it its that the them this")
    private static let up = WordHash.of("up")
    private static let letter = WordHash.of("m")
    private static let multiples = WordSet("double half triple twice")
    private static let winning = WordSet("lose loses losing lost made make makes making")
    private static let times = WordSet("after because during last since this when while")
    private static let aside = WordHash.of("aside")
    private static let setting = WordSet("put puts putting set sets setting")
    private static let hedges = WordSet(
        "about almost another around further least less more nearly only over roughly some than"
    )
    /// Their object is money, whatever it is followed by; "won" and "made" take races and metres.
    static let paying = WordSet(
        """
        allocate allocated allocates allocating borrow borrowed borrows borrowing budgeted cost costs costing
        donate donated donates donating earn earned earns earning fined inject injected injects invest
        invested investing invests lend lending lends lent owe owed owes owing paid pay paying pays pledge
        pledged pledges pledging raise raised raises raising repaid repay repays save saved saves saving spend spending spends spent
        totalling totaling worth
        """)
    private static let sums = WordSet(
        """
        aid arrears assets bond bonds bonus bonuses budget capital cash claims compensation credit damages
        debt debts deficit dividends donations duties duty earnings equity exports fee fees fine fines funding
        funds grant grants imports income interest investment investments levies loan loans loss losses
        payments payouts pensions profit profits proceeds receipts refunds rent revenue revenues royalties
        salaries sales savings spending subsidies surplus tax taxes turnover wages
        """)
    /// What sets one sum against another.
    private static let contrasts = WordSet(
        "against and another from of plus than to versus which with")

    // MARK: People and goods

    /// "4.7m of the 6.2m refugees", "1.2m of its members", "1.5m of them"; not "within 5m of them".
    func isPartOfMillions(_ index: Int) -> Bool {
        if Self.them.contains(scan.word(index)) { return scan.word(index - 4) != Self.within }
        guard scan.has(index, .determiner) || scan.word(index) == Word.the else { return false }
        let isMillions = scan.isNumber(index + 1) && scan.word(index + 2) == Self.letter
        return NounPhraseReader(scan: scan).read(isMillions ? index + 3 : index + 1, isPlural: true)
            != nil
    }

    /// Another "m" of this sentence that a plural noun follows.
    func followsMillions(_ index: Int) -> Bool {
        var place = index - 1
        let low = max(scan.floor, index - 25)
        while place > low {
            if scan.word(place) == Self.million, scan.isNumber(place - 1), startsPlural(place + 1) {
                return mayBeSum(index + 1)
            }
            if scan.word(place) == Self.letter, !scan.isSpaced(place), scan.isNumber(place - 1) {
                return startsPlural(place + 1)
            }
            place -= 1
        }
        return false
    }

    private static let them = WordSet("them those us whom")
    private static let within = WordHash.of("within")
    private static let million = WordHash.of("million")
}
