import Facts

/// Words that point back to a group: "seven of them", "one of whom".
enum Groups {
    private static let pointers = WordSet("them these those whom")

    static func isOfThem(_ scan: FigureScan, _ end: Int) -> Bool {
        scan.word(end) == Word.of && pointers.contains(scan.word(end + 1))
    }

    private static let linking = WordSet("are were")

    /// "seven of them women", "two of whom were soldiers": what those of a group of people are.
    static func members(_ scan: FigureScan, _ end: Int) -> String? {
        guard isOfThem(scan, end) else { return nil }
        let start = linking.contains(scan.word(end + 2)) ? end + 3 : end + 2
        guard !scan.isCapital(start), !scan.has(start, [.verb, .adverb]),
            let phrase = NounPhraseReader(scan: scan).read(start, isPlural: true),
            let head = phrase.noun.split(separator: " ").last,
            Inheritance.persons.contains(WordHash.of(String(head)))
        else { return nil }
        return phrase.noun
    }

    private static let reckoning = WordSet(
        "estimate estimated estimates estimating peg pegged pegs put puts putting reckoned reckons")
    private static let reckoned = WordSet(
        """
        attendees casualties customers dead demonstrators displaced followers homeless injured marchers
        members migrants participants passengers pilgrims protesters refugees residents spectators
        strikers subscribers survivors users victims visitors voters wounded
        """)
    private static let plights = WordSet("dead displaced homeless injured wounded")

    /// "put the marchers at", "estimates its customers at": whom the number counts, whatever was counted before.
    static func reckoned(_ scan: FigureScan, before begin: Int) -> String? {
        let noun = begin - 2
        guard scan.word(begin - 1) == Word.at, reckoned.contains(scan.word(noun)),
            (1...3).contains(where: { reckoning.contains(scan.word(noun - $0)) })
        else { return nil }
        if plights.contains(scan.word(noun)) { return "person" }
        return NounPhraseReader(scan: scan).phrase(noun..<(noun + 1), isPlural: true).noun
    }

    private static let parents = WordSet(
        "mother mothers father fathers mum mom dad parent parents mama papa")
    private static let grandparents = WordSet(
        "grandmother grandfather grandparent grandparents grandma grandpa granny")
    private static let behindChildren = Roles.closed.union([.verb, .adverb, .auxiliary])
    private static let children = WordSet(
        "children child boys girls sons daughters kids twins triplets toddlers babies teenagers")
    private static let most = ExactDecimal(30)

    /// "a mother of six", "the grandfather of 11": whose number a parent's is; `nil` where a noun says it.
    static func offspring(_ scan: FigureScan, _ numeral: Numeral) -> String? {
        var place = numeral.start - 1
        if scan.isHyphen(place) { place -= 1 }
        guard scan.word(place) == Word.of, numeral.value.isWhole, numeral.value < most else {
            return nil
        }
        place -= scan.isHyphen(place - 1) ? 2 : 1
        let isGrand = grandparents.contains(scan.word(place))
        guard isGrand || parents.contains(scan.word(place)), scan.word(numeral.end) != Word.of,
            !scan.isHyphen(numeral.end)
        else { return nil }
        let isNoun =
            scan.isWord(numeral.end) && scan.isSpaced(numeral.end)
            && !scan.has(numeral.end, behindChildren)
        if isNoun, numeral.isOne || isCounted(scan, numeral.end) { return nil }
        return isGrand ? "grandchild" : "child"
    }

    /// "of six young children"; not "of six runs a shop".
    private static func isCounted(_ scan: FigureScan, _ start: Int) -> Bool {
        if (start..<start + 3).contains(where: { children.contains(scan.word($0)) }) { return true }
        let isVerb = Nouns.looksVerbal(scan, start) || Nouns.isPlural(scan, start)
        return !isVerb
    }

    private static let those = WordHash.of("those")
    private static let who = WordHash.of("who")

    /// "300 of those who lost their jobs": people, and no group named before.
    static func isOfThoseWho(_ scan: FigureScan, _ end: Int) -> Bool {
        scan.word(end) == Word.of && scan.word(end + 1) == those && scan.word(end + 2) == who
    }
}
