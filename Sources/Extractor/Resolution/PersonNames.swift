import Facts

/// Joins forms that are one person: fuller and shorter names, initials, other order of fullness.
///
/// Two people with one surname and different given names stay two. Names of one word are settled
/// mention by mention, in `settleBareNames`.
func joinPersons(_ joined: inout JoinedForms, _ forms: [Form]) {
    var byEdge: [UInt64: [Int]] = [:]
    for (index, form) in forms.enumerated() where form.type == .person && form.words.count > 1 {
        let words = coreWords(of: form)
        guard let first = words.first, let last = words.last else { continue }
        for edge in first.key == last.key ? [first.key] : [first.key, last.key] {
            for other in byEdge[edge, default: []].prefix(edgeLimit)
            where isSamePerson(words, coreWords(of: forms[other])) {
                joined.join(index, other)
            }
            byEdge[edge, default: []].append(index)
        }
    }
}

/// Names with one surname that are compared; past it, in a list of thousands, nothing is joined.
private let edgeLimit = 24

/// A name's words without "Jr" and the like.
private func coreWords(of form: Form) -> [FoldedWord] {
    let words = form.words.filter { !generations.contains($0.key) }
    return words.isEmpty ? form.words : words
}

private let generations = WordSet(["jr", "sr", "ii", "iii", "iv", "snr", "jnr"])

/// Whether the shorter of two names is left of the longer when words are taken out of it; an initial
/// stands for any word that begins with it.
private func isSamePerson(_ one: [FoldedWord], _ other: [FoldedWord]) -> Bool {
    let (short, long) = one.count <= other.count ? (one, other) : (other, one)
    guard let firstShort = short.first, let firstLong = long.first, let lastShort = short.last,
        let lastLong = long.last, lastShort.length > 1
    else { return false }
    // One edge is whole, so that the initials "A. B." join nobody.
    let isWhole =
        lastShort.key == lastLong.key
        || firstShort.key == firstLong.key && firstShort.length > 1
    guard isWhole else { return false }
    if short.count == long.count, short.count > 2, lastShort.key == lastLong.key,
        matches(firstShort, firstLong)
    {
        // "John M. Pomeroy" and "John Mark Pomeroy".
        return zip(short, long).allSatisfy { matches($0, $1) }
    }
    var index = 0
    for word in long where index < short.count && matches(short[index], word) { index += 1 }
    return index == short.count
}

/// Equal, or one is the other's initial.
private func matches(_ one: FoldedWord, _ other: FoldedWord) -> Bool {
    one.key == other.key
        || (one.length == 1 || other.length == 1) && one.initial == other.initial
            && one.initial != 0
}

/// Gives each mention of a person by one word to somebody: the only one so called, else the nearest
/// before it, else the first after.
func settleBareNames(
    _ owners: inout [Int], _ forms: Forms, _ joined: JoinedForms, _ names: [NameMention],
    _ layout: Layout
) {
    var bearers: [UInt64: [Bearer]] = [:]
    for (index, form) in forms.forms.enumerated() where form.type == .person && form.words.count > 1
    {
        let words = coreWords(of: form)
        for (place, word) in words.enumerated() where word.length > 1 {
            let rank = place == words.count - 1 ? 2 : place == 0 ? 1 : 0
            bearers[word.key, default: []].append(Bearer(person: joined.root(index), rank: rank))
        }
    }
    guard !bearers.isEmpty else { return }
    var lastSeen: [Int: Int] = [:]
    for index in names.indices {
        let form = forms.forms[forms.ofMention[index]]
        let isBare = form.formClass == .bare || form.type == .person && form.words.count == 1
        if isBare, form.entry == nil, let word = form.words.first, let all = bearers[word.key],
            let person = choose(among: all, lastSeen, forms, joined)
        {
            owners[index] = person
        }
        lastSeen[owners[index]] = index
    }
}

/// Somebody who is called by a word: as the last word (2), the first (1) or between (0).
private struct Bearer {
    var person: Int
    var rank: Int
}

private func choose(
    among bearers: [Bearer], _ lastSeen: [Int: Int], _ forms: Forms, _ joined: JoinedForms
) -> Int? {
    // A crowd of namesakes decides nothing, and must not cost anything.
    guard bearers.count <= 64 else { return nil }
    let best = bearers.lazy.map(\.rank).max() ?? 0
    var people: [Int] = []
    for bearer in bearers where bearer.rank == best && !people.contains(bearer.person) {
        people.append(bearer.person)
    }
    if people.count == 1 { return people[0] }
    let named = people.filter { lastSeen[$0] != nil }
    if let nearest = named.max(by: { (lastSeen[$0] ?? 0) < (lastSeen[$1] ?? 0) }) { return nearest }
    return people.min { forms.forms[$0].first < forms.forms[$1].first }
}
