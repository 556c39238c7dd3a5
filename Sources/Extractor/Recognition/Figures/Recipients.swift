import Facts

/// Numbers behind the name of who is given them: "gave Labour 411 seats and the Conservatives 121".
struct Recipients {
    let scan: FigureScan

    /// Verbs with two objects: who, and how many.
    private static let giving = WordSet(
        """
        allocate allocated allocates assign assigned award awarded awards awarding bring brought cost costing
        costs deliver delivered gave give given gives giving grant granted grants hand handed handing hands
        leave leaves leaving left lend lent offer offered offering offers owe owed owes pass passed pay paid
        promise promised save saved sell selling sells send sending sends sent sold supply supplied win won earn earned
        """)
    private static let reach = 6
    private static let farReach = 16

    /// A number behind a name that stands right behind a verb of giving, with what is given behind it.
    func isGiven(_ index: Int) -> Bool {
        guard let verb = beforeName(index), Self.giving.contains(scan.word(verb)),
            isObject(index + 1)
        else { return false }
        // "sent Leopard 2 tanks": a model of one word and one digit.
        return scan.length(index) > 1 || scan.isAllCaps(index - 1)
    }

    /// "… 411 seats and the Conservatives 121": the next name and number of such a list.
    func isGivenToo(_ index: Int) -> Bool {
        isGivenNext(index) || isGapped(index) || isGivenAgain(index)
            || GappedShares(scan: scan).isGapped(index)
    }

    /// "cost Spain 12 seats and gave France nine": a second verb, and what is given said before.
    private func isGivenAgain(_ index: Int) -> Bool {
        guard let verb = beforeName(index), Self.giving.contains(scan.word(verb)),
            endsClause(index + 1)
        else { return false }
        let low = max(scan.sentenceStart(verb, reach: Self.farReach), verb - Self.farReach)
        return (low..<verb).contains { isCount($0) || isGivenNumber($0) }
    }

    private func isGivenNumber(_ index: Int) -> Bool { scan.isNumber(index) && isGiven(index) }

    private func isGivenNext(_ index: Int) -> Bool {
        guard let link = beforeName(index), scan.word(link) == Word.and || scan.isMark(link, ","),
            !scan.isWord(index + 1) || scan.has(index + 1, .conjunction)
                || scan.isAllCaps(index - 1) && isObject(index + 1)
        else { return false }
        let low = max(scan.sentenceStart(link, reach: Self.farReach), link - Self.farReach)
        return (low..<link).contains { Self.giving.contains(scan.word($0)) && isNamed($0 + 1) }
    }

    private static let counting: Roles = [.cardinal, .dozen]

    /// "carried out 181 launches and China 92", "won 12 seats, the Greens 9 and": a second subject, whose
    /// verb and noun are those of the first.
    private func isGapped(_ index: Int) -> Bool {
        guard let link = beforeName(index), scan.word(link) == Word.and || scan.isMark(link, ","),
            endsClause(index + 1)
        else { return false }
        let low = max(scan.sentenceStart(link, reach: Self.farReach), link - Self.farReach)
        guard let count = (low..<link).first(where: isCount) else { return false }
        return scan.isWord(count - 1) && isVerb(count - 1)
    }

    /// A number with a plural noun behind it.
    private func isCount(_ index: Int) -> Bool {
        guard scan.isNumber(index) || scan.has(index, Self.counting),
            !scan.isNameWord(index - 1), let numeral = NumeralReader(scan: scan).read(index)
        else { return false }
        return isObject(numeral.end)
    }

    private func isVerb(_ index: Int) -> Bool {
        let verb =
            ChangeWords.verbs[scan.word(index)] != nil || scan.has(index, [.verb, .measureVerb])
        return verb || Tenses.past.contains(scan.word(index)) || scan.ends(index, in: "ed")
            || scan.word(index) == Word.out
    }

    private func endsClause(_ index: Int) -> Bool {
        if scan.word(index) == Word.and || scan.beginsSentence(index) { return true }
        return scan.isMark(index, ",") || scan.isMark(index, ";") || scan.isPoint(index)
    }

    /// The token before the name that ends at a number: capital words, "the" and "&" among them.
    private func beforeName(_ index: Int) -> Int? {
        guard scan.isNameWord(index - 1) else { return nil }
        var place = index - 1
        while place > scan.floor, index - place < Self.reach,
            scan.isCapital(place) && scan.isWord(place) || scan.isMark(place, "&")
                || scan.isHyphen(place)
        {
            place -= 1
        }
        return scan.word(place) == Word.the ? place - 1 : place
    }

    private func isNamed(_ index: Int) -> Bool {
        scan.isCapital(index) || scan.word(index) == Word.the && scan.isCapital(index + 1)
    }

    /// "seats", "of the 264 seats", "more jobs": a plural in lower case.
    private func isObject(_ index: Int) -> Bool {
        if scan.word(index) == Word.of { return scan.word(index + 1) == Word.the }
        guard !scan.isCapital(index) else { return false }
        return NounPhraseReader(scan: scan).read(index, isPlural: true) != nil
    }
}
