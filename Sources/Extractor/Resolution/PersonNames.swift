import Facts

/// Joins forms that are one person: fuller and shorter names, initials, other order of fullness.
///
/// Two people with one surname and different given names stay two. Names of one word are settled
/// mention by mention, in `settleBareNames`.
func joinPersons(_ joined: inout JoinedForms, _ forms: [Form]) {
    var byEdge = KeyLists(room: forms.count)
    for (index, form) in forms.enumerated() where form.words.count > 1 && form.type == .person {
        let words = coreWords(of: form)
        guard let first = words.first, let last = words.last else { continue }
        for edge in first.key == last.key ? [first.key] : [first.key, last.key] {
            var rest = edgeLimit
            byEdge.forEach(edge) { other in
                if isSamePerson(words, coreWords(of: forms[other])) { joined.join(index, other) }
                rest -= 1
                return rest > 0
            }
            byEdge.append(index, for: edge)
        }
    }
}

/// Names with one surname that are compared; past it, in a list of thousands, nothing is joined.
private let edgeLimit = 24

/// A name's words without "Jr" and the like.
private func coreWords(of form: Form) -> [FoldedWord] {
    guard form.words.contains(where: { generations.contains($0.key) }) else { return form.words }
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
    // The bearers of each word, as places in `all`.
    var bearers = KeyLists(room: forms.forms.count)
    var all: [Bearer] = []
    for (index, form) in forms.forms.enumerated() where form.words.count > 1 && form.type == .person
    {
        let words = coreWords(of: form)
        for (place, word) in words.enumerated() where word.length > 1 {
            let rank = place == words.count - 1 ? 2 : place == 0 ? 1 : 0
            bearers.append(all.count, for: word.key)
            all.append(Bearer(person: joined.root(index), rank: rank))
        }
    }
    guard !all.isEmpty else { return }
    let titled = titledPersons(forms, joined, names, layout)
    // By form, the mention last seen; -1 before the first.
    var lastSeen = [Int](repeating: -1, count: forms.forms.count)
    for index in names.indices {
        let number = forms.ofMention[index]
        if let word = forms.bareWord(number),
            let person = choose(
                among: bearers.places(of: word, in: all), lastSeen, forms,
                names[index].role.map { role in
                    titled.filter { $0.title == title(role, layout) }.map(\.person)
                } ?? [])
        {
            owners[index] = person
        }
        lastSeen[owners[index]] = index
    }
}

/// Who is named in full with a title: "Dr Paul Whelan". Few are; past some dozens nothing is decided by it.
private func titledPersons(
    _ forms: Forms, _ joined: JoinedForms, _ names: [NameMention], _ layout: Layout
) -> [(title: UInt64, person: Int)] {
    var titled: [(title: UInt64, person: Int)] = []
    for index in names.indices where titled.count < 32 {
        let number = forms.ofMention[index]
        guard let role = names[index].role, forms.forms[number].words.count > 1,
            forms.forms[number].type == .person
        else { continue }
        titled.append((title(role, layout), joined.root(number)))
    }
    return titled
}

private func title(_ role: Range<Int>, _ layout: Layout) -> UInt64 {
    role.reduce(0) { WordHash.join($0, layout.tokens[$1].word) }
}

extension Forms {
    /// The one word of a form that calls a person by it; `nil` for other forms and listed names.
    fileprivate func bareWord(_ number: Int) -> UInt64? {
        guard forms[number].entry == nil, let word = forms[number].words.first else { return nil }
        let isBare =
            forms[number].formClass == .bare
            || forms[number].words.count == 1 && forms[number].type == .person
        return isBare ? word.key : nil
    }
}

extension KeyLists {
    /// A word's bearers; none where a crowd of namesakes decides nothing, and must not cost anything.
    fileprivate func places(of word: UInt64, in all: [Bearer]) -> [Bearer] {
        guard 1...64 ~= count(of: word) else { return [] }
        var bearers: [Bearer] = []
        forEach(word) { place in
            bearers.append(all[place])
            return true
        }
        return bearers
    }
}

/// Somebody who is called by a word: as the last word (2), the first (1) or between (0).
private struct Bearer {
    var person: Int
    var rank: Int
}

/// - Parameter titled: those who bear the title that stands with the word here.
private func choose(
    among bearers: [Bearer], _ lastSeen: [Int], _ forms: Forms, _ titled: [Int]
) -> Int? {
    let best = bearers.lazy.map(\.rank).max() ?? 0
    var people: [Int] = []
    for bearer in bearers where bearer.rank == best && !people.contains(bearer.person) {
        people.append(bearer.person)
    }
    if people.count == 1 { return people[0] }
    // "Dr Whelan" is Dr Paul Whelan, whoever else of the name was spoken of.
    let fitting = people.filter(titled.contains)
    if fitting.count == 1 { return fitting[0] }
    let named = people.filter { lastSeen[$0] >= 0 }
    if let nearest = named.max(by: { lastSeen[$0] < lastSeen[$1] }) { return nearest }
    return people.min { forms.forms[$0].first < forms.forms[$1].first }
}
