import Facts

/// How two names under two types may stand to each other: a recognizer took one for what it is not.
///
/// Unknown names of firms and ships look like those of people and places.
func crossType(
    _ one: ComparedName, _ oneNames: Set<String>, _ other: ComparedName, _ otherNames: Set<String>
) -> (relation: Relation, short: Short)? {
    if one.squeezed == other.squeezed {
        return sameName(one, other).map { (Relation(reason: .otherType, need: $0), .neither) }
    }
    if let need = shortName(one, other, otherNames) {
        return (Relation(reason: .shortForm, need: need, isShort: true), .first)
    }
    if let need = shortName(other, one, oneNames) {
        return (Relation(reason: .shortForm, need: need, isShort: true), .second)
    }
    return nil
}

/// The company that one name under two types must share; `nil` where it is two things.
private func sameName(_ one: ComparedName, _ other: ComparedName) -> Double? {
    let pair: Set<EntityType> = [one.type, other.type]
    if pair.isSubset(of: things) {
        // A theater is a house to one paper and a company to another, by one name of its own.
        let isOwn =
            one.words.count > 1 && one.distinctiveWords.contains { !stateWords.contains($0) }
        return isOwn && pair == [.organization, .facility] ? 0 : 1
    }
    if pair == [.location, .facility] { return 1 }
    // A town is not its club, a founder not his company, a flood not its river; two words are
    // seldom both.
    guard pair.isDisjoint(with: [.people, .event]), one.words.count > 1, other.words.count > 1
    else { return nil }
    return 1.5
}

/// The company that a short form must share with a body's longer name; `nil` where it is none.
private func shortName(
    _ short: ComparedName, _ long: ComparedName, _ longNames: Set<String>
) -> Double? {
    guard long.type == .organization, short.rank < long.rank,
        long.contentWords.starts(with: short.contentWords)
    else { return nil }
    let isSaid = longNames.contains(short.text)
    switch short.type {
    case .person where short.words.count == 1: return isSaid ? 1 : 1.5
    // A place lends its name to many a body: only what an article has called it counts.
    case .location: return isSaid ? 1 : nil
    case .product, .miscellany: return 1
    default: return nil
    }
}

private let things: Set<EntityType> = [.organization, .facility, .product, .miscellany, .event]
