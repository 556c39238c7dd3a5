import Facts

/// Bare numbers that take the noun of what moved to them: "cases rose to 9,841", "the number of flights
/// rose by 300 to 4,200".
extension Inheritance {
    private static let moves = WordSet(
        "rose fell climbed dropped increased decreased grew shrank jumped reached reach totalled totaled numbered hit declined swelled doubled surged soared plunged dipped topped exceeded passed"
    )

    /// "Covid-19 cases rose to 9,841": the plural that the verb moves.
    func subject(_ begin: Int) -> String? {
        if let counted = moved(begin) { return counted }
        var place = begin - 1
        // "put the number of marchers at 5,000"
        if scan.word(place) == Word.at { return numberOf(begin) ?? dead(begin) }
        if scan.word(place) == Word.to { place -= 1 }
        guard Self.moves.contains(scan.word(place)) else { return nil }
        place -= 1
        while scan.has(place, [.auxiliary, .adverb]), place > begin - 6 { place -= 1 }
        let reader = NounPhraseReader(scan: scan)
        if let counted = numberOf(begin) { return counted }
        guard reader.isPluralHead(place), Nouns.isCountable(scan, place) else { return nil }
        for back in 1...4 {
            if scan.has(place - back, .preposition) { return nil }
            if !scan.isWord(place - back) { break }
        }
        return reader.phrase(place..<(place + 1), isPlural: true).noun
    }

    private static let links = WordSet("by to from at than")
    private static let being = WordSet("is was are were reached hit totalled totaled")

    /// "the number of jobless people rose by 2,300 to 138,400": steps and levels of what is numbered.
    private func moved(_ begin: Int) -> String? {
        let before = scan.word(begin - 1)
        let isLinked = Self.links.contains(before)
        guard isLinked || isMove(begin - 1) || Self.being.contains(before),
            let (noun, end) = numbered(begin)
        else { return nil }
        return !isLinked || (end..<begin).contains(where: isMove) ? noun : nil
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
    private static let those = WordHash.of("those")

    /// What "the number of" before a token numbers, and where its noun ends.
    private func numbered(_ begin: Int) -> (noun: String, end: Int)? {
        let low = scan.sentenceStart(begin, reach: 24)
        for place in low..<begin
        where scan.word(place) == Self.number && scan.word(place + 1) == Word.of {
            let next = scan.word(place + 2) == Word.the ? place + 3 : place + 2
            if scan.word(next) == Self.those { return ("person", next + 1) }
            return NounPhraseReader(scan: scan).read(next, isPlural: true)
                .map { ($0.noun, $0.tokens.upperBound) }
        }
        return nil
    }

    // MARK: Others

    private static let other = Unit.counted("other")

    /// "killed 71 people and wounded 65 others": what the sentence counted before, else persons.
    func others(_ drafts: [Draft], _ index: Int, floor: Int) -> String? {
        guard drafts[index].unit == Self.other else { return nil }
        return people(drafts, index, floor: floor) ?? counted(drafts, index, floor: floor)
            ?? "person"
    }
}
