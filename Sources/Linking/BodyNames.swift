import Facts

/// How two names of bodies, places, works or events may stand to each other.
func bodyRelation(_ one: ComparedName, _ other: ComparedName) -> Relation? {
    if one.words.isEmpty || other.words.isEmpty { return nil }
    let (short, long) = (one.contentWords, other.contentWords)
    if one.sortedContent == other.sortedContent {
        let isTranslated =
            one.words.filter { !bindingWords.contains($0) } != short
            || other.words.filter { !bindingWords.contains($0) } != long
        return isTranslated
            ? Relation(reason: .translation, need: 1)
            : Relation(reason: .wordOrder, need: 0.5)
    }
    if one.rank < other.rank, let relation = shortBody(one, short, other, long) {
        return relation
    }
    if one.type == .location || one.type == .facility, isOneSpelling(one, other) {
        return Relation(reason: .spelling, need: 1)
    }
    return nil
}

private func shortBody(
    _ one: ComparedName, _ short: [String], _ other: ComparedName, _ long: [String]
) -> Relation? {
    if one.words.count == 1, one.words[0].utf8.count > 1, other.words.count > 1,
        one.type != .location, other.initials.contains(one.words[0])
    {
        return Relation(reason: .acronym, need: 1, isShort: true)
    }
    guard short.allSatisfy(long.contains), short.contains(where: { !stateWords.contains($0) })
    else { return nil }
    if long.starts(with: short) {
        // "Pakistan" is no short form of "Pakistan Navy"; what follows must be a kind or a further name.
        let isPlace = one.type == .location && !placeKinds.contains(long.last ?? "")
        return isPlace ? nil : Relation(reason: .shortForm, need: 1, isShort: true)
    }
    if one.type == .location && !placeKinds.contains(long.first ?? "") { return nil }
    // "Bank of China" lies in the name of many another bank of China.
    let need = one.distinctiveWords.isEmpty || one.words.contains("of") ? 2.0 : 1.0
    return Relation(reason: .shortForm, need: need, isShort: true)
}

/// What may be left out of a place's name.
private let placeKinds: Set<String> = [
    "river", "lake", "regency", "district", "county", "governorate", "island", "mountain", "mount",
    "valley", "township", "municipality", "oblast", "raion", "rayon", "prefecture", "peninsula",
    "desert", "strait", "bay", "gulf", "village",
]
