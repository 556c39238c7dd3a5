import Facts

/// Bare numbers that take the noun of what moved to them: "cases rose to 9,841", "the number of flights
/// rose by 300 to 4,200".
extension Inheritance {
    private static let moves = WordSet(
        "rose fell climbed dropped increased decreased grew shrank jumped reached reach totalled totaled numbered hit declined swelled doubled surged soared plunged dipped topped exceeded passed cross crossed crosses gone went moved"
    )
    private static let past = WordHash.of("past")

    /// "Covid-19 cases rose to 9,841": the plural that the verb moves.
    func subject(_ begin: Int) -> String? {
        if let counted = moved(begin) { return counted }
        var place = begin - 1
        // "put the number of marchers at 5,000"
        if scan.word(place) == Word.at { return numberOf(begin) ?? dead(begin) }
        if scan.word(place) == Word.to || scan.word(place) == Self.past { place -= 1 }
        // "The dead number 40".
        if scan.word(place) == Self.number, Self.fallen.contains(scan.word(place - 1)) {
            return "person"
        }
        guard Self.moves.contains(scan.word(place)), !GappedShares(scan: scan).isGapped(begin)
        else { return nil }
        place -= 1
        while scan.has(place, [.auxiliary, .adverb]), place > begin - 6 { place -= 1 }
        let reader = NounPhraseReader(scan: scan)
        if let counted = numberOf(begin) { return counted }
        if Self.fallen.contains(scan.word(place)), scan.word(place - 1) == Word.the {
            return "person"
        }
        guard reader.isPluralHead(place), Nouns.isCountable(scan, place) else { return nil }
        for back in 1...4 {
            if scan.has(place - back, .preposition) { return nil }
            if !scan.isWord(place - back) { break }
        }
        return reader.phrase(place..<(place + 1), isPlural: true).noun
    }

    private static let links = WordSet("by to from at than past")
    private static let being = WordSet("is was are were reached hit totalled totaled")

    /// "the number of jobless people rose by 2,300 to 138,400": steps and levels of what is numbered.
    private func moved(_ begin: Int) -> String? {
        let before = scan.word(begin - 1)
        let isLinked = Self.links.contains(before)
        guard isLinked || isMove(begin - 1) || Self.being.contains(before),
            let (noun, end, head) = numbered(begin)
        else { return nil }
        let isMoved = !isLinked || (end..<begin).contains(where: isMove)
        return isMoved || before == Word.to && isBrought(head) ? noun : nil
    }

    private static let bringing = WordSet(
        "bring brings bringing brought take takes taking took put puts putting push pushes pushing")
    private static let total = WordSet("the total overall its their")

    /// "bringing the number of children reached to 910,000": the verb stands before its object.
    private func isBrought(_ number: Int) -> Bool {
        var verb = number - 1
        while verb > number - 4, Self.total.contains(scan.word(verb)) { verb -= 1 }
        return Self.bringing.contains(scan.word(verb)) || isMove(verb)
    }

    private func isMove(_ index: Int) -> Bool {
        Self.moves.contains(scan.word(index))
            || scan.has(index, .changeVerb) && !scan.has(index, .preposition)
    }

    private static let putting = WordSet("put puts")
    private static let tolls = WordSet("dead toll casualties wounded injured missing")

    /// "The army put the dead at 31".
    private func dead(_ begin: Int) -> String? {
        let low = max(scan.sentenceStart(begin, reach: 9), begin - 9)
        guard let verb = (low..<begin).last(where: { Self.putting.contains(scan.word($0)) })
        else { return nil }
        let isToll = (verb + 1..<begin).contains { Self.tolls.contains(scan.word($0)) }
        return isToll ? "person" : nil
    }

    /// "The number of people known to have died … rose to 103".
    private func numberOf(_ begin: Int) -> String? { numbered(begin)?.noun }

    private static let number = WordHash.of("number")
    private static let closing = Roles.closed.union([.verb, .adverb, .changeVerb])
    /// Words that stand for people: "the number of unemployed rose".
    private static let fallen = WordSet(
        """
        those unemployed jobless dead injured wounded missing homeless displaced infected hospitalised
        hospitalized detained employed insured poor killed arrested sick
        """)

    /// What "the number of" before a token numbers, and where its noun ends.
    private func numbered(_ begin: Int) -> (noun: String, end: Int, head: Int)? {
        let low = scan.sentenceStart(begin, reach: 24)
        guard
            let head = (low..<begin).first(where: {
                scan.word($0) == Self.number && scan.word($0 + 1) == Word.of
            })
        else { return nil }
        // "… rose to 29 and that of infections to 1,036".
        let that = (head..<begin).last {
            scan.word($0) == Word.that && scan.word($0 + 1) == Word.of
        }
        let place = that ?? head
        var next = scan.word(place + 2) == Word.the ? place + 3 : place + 2
        if Self.fallen.contains(scan.word(next)),
            !scan.isWord(next + 1) || scan.has(next + 1, Self.closing)
        {
            return ("person", next + 1, head)
        }
        if scan.isAllCaps(next), scan.has(next, .pronoun) { next += 1 }
        return NounPhraseReader(scan: scan).read(next, isPlural: true)
            .map { ($0.noun, that == nil ? $0.tokens.upperBound : head, head) }
    }

    /// "brings to 34 the number of reporters killed".
    func numberedBehind(_ end: Int) -> String? {
        guard scan.word(end) == Word.the, scan.word(end + 1) == Self.number,
            scan.word(end + 2) == Word.of
        else { return nil }
        let next = scan.word(end + 3) == Word.the ? end + 4 : end + 3
        if Self.fallen.contains(scan.word(next)), !scan.isWord(next + 1) { return "person" }
        return NounPhraseReader(scan: scan).read(next, isPlural: true)?.noun
    }

    // MARK: Others

    /// The last people counted before, in this sentence: "killed four soldiers and wounded 11".
    func people(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        let sentence = scan.sentenceStart(drafts[index].tokens.lowerBound)
        var place = index - 1
        while place >= max(floor, index - 3), drafts[place].tokens.lowerBound >= sentence {
            if case .counted(let noun) = drafts[place].unit,
                let head = noun.split(separator: " ").last,
                Self.persons.contains(WordHash.of(String(head))) || Nouns.isAgent(String(head)),
                !isListedPart(drafts, place, floor: floor)
            {
                return noun
            }
            place -= 1
        }
        return nil
    }

    static let it = WordHash.of("it")

    private static let other = Unit.counted("other")

    /// "killed 71 people and wounded 65 others": what the sentence counted before, else persons.
    func others(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        guard drafts[index].unit == Self.other else { return nil }
        let sentence = scan.sentenceStart(drafts[index].tokens.lowerBound)
        let low = max(floor, index - 3)
        let given = stride(from: index - 1, through: low, by: -1).first { place in
            drafts[place].kind == .count && drafts[place].tokens.lowerBound >= sentence
                && drafts[place].unit != Self.time && !isInclusion(drafts[place])
        }
        guard let given, case .counted(let noun) = drafts[given].unit,
            !isNamed(drafts[index].reach.lowerBound)
        else { return "person" }
        return noun
    }

    /// "seized 20 flats of Rosa Tan and eight others": a name, and more like it.
    private func isNamed(_ begin: Int) -> Bool {
        scan.word(begin - 1) == Word.and && scan.isCapital(begin - 2)
            && !scan.has(begin - 2, [.weekday, .month])
    }

    private static let time = Unit.counted("time")
    private static let including = WordSet("including among with")

    /// "39 persons, including 10 women and three children": a part, or one more of the list.
    func isListedPart(_ drafts: [Draft], _ index: Int, floor: Int) -> Bool {
        if isInclusion(drafts[index]) { return true }
        return index > floor && scan.word(drafts[index].reach.lowerBound - 1) == Word.and
            && drafts[index - 1].reach.upperBound == drafts[index].reach.lowerBound - 1
            && isInclusion(drafts[index - 1])
    }

    /// "17 people, including seven children", "14, six of them children": a part of those counted before.
    private func isInclusion(_ draft: Draft) -> Bool {
        if Groups.isOfThem(scan, draft.tokens.upperBound) { return true }
        let before = draft.reach.lowerBound - 1
        return Self.including.contains(scan.word(before))
            || Self.including.contains(scan.word(before - 1))
    }
}
