import Facts

/// A verb that moves its object by the figure behind it, as headlines say it: "ups pay 4%", "slashes
/// price 9%", "raised fares 4 percent".
struct MovedObjects {
    let scan: FigureScan
    private static let longest = 4

    private static let verbs = WordSet(
        """
        boost boosted boosts bumped bumps cut cuts cutting hike hiked hikes hiking increased increases
        increasing lift lifted lifts lower lowered lowers raise raised raises raising reduced reduces
        reducing slash slashed slashes slashing trim trimmed trimming trims upped ups
        """)
    private static let up = WordHash.of("up")

    /// - Parameter last: the token before the figure and its hedges.
    func change(_ draft: Draft, _ last: Int) -> String? {
        verb(draft, last).flatMap { ChangeWords.verbs[scan.word($0)] }
    }

    /// The verb, where the object ends right before the figure.
    func verb(_ draft: Draft, _ last: Int) -> Int? {
        guard !Appraisals(scan: scan).describes(draft.tokens.upperBound), isObject(last) else {
            return nil
        }
        var place = last - 1
        while place > last - Self.longest, isPlain(place) || scan.has(place, .determiner) {
            place -= 1
        }
        if scan.word(place) == Self.up { place -= 1 }
        // "a fuel price cut", "the fare increases": nouns.
        guard Self.verbs.contains(scan.word(place)), !scan.isHyphen(place - 1),
            !scan.has(place - 1, .article), scan.word(place - 1) != Word.the
        else { return nil }
        return place
    }

    private func isObject(_ index: Int) -> Bool {
        isPlain(index)
            && (Governor(scan: scan).isOfMeasure(index) || Nouns.isPlural(scan, index)
                || scan.isAllCaps(index) && scan.length(index) > 1
                || scan.has(index, .pluralModifier)
                || Self.goods.contains(scan.word(index)))
    }

    private static let goods = WordSet("headcount pay staff workforce")

    private func isPlain(_ index: Int) -> Bool {
        scan.isWord(index) && !Self.verbs.contains(scan.word(index))
            && !scan.has(index, Roles.closed.union([.adverb]))
    }
}
