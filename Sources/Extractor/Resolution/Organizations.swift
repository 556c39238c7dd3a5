import Facts

/// Joins forms that name one organization, facility, place or work: legal forms left out, acronyms
/// with their long form, short forms with the full one, datelines with the same place.
func joinOrganizations(
    _ joined: inout JoinedForms, _ all: Forms, _ names: [NameMention], _ layout: Layout
) {
    let forms = all.forms
    let index = FormIndex(forms)
    joinBracketed(&joined, all.ofMention, names, layout)
    joinRenamed(&joined, all, names, layout)
    for number in forms.indices where isOpenToJoining(number, forms) {
        if let same = index.sameCore(number, forms) { joined.join(number, same) }
        if let same = index.sameAcronym(number, forms) { joined.join(number, same) }
        let isKnownPlace = forms[number].isKnownPlace
        if forms[number].formClass == .dateline {
            let body = index.body(of: number, forms)
            if let place = body ?? (isKnownPlace ? nil : index.fuller(number, forms, joined)),
                body != nil || forms[place].type == .location
            {
                joined.join(number, place)
            }
        } else if isKnownPlace {
            continue
        } else if forms[number].words.count == 1, forms[number].isCapitals,
            let long = index.longForm(number, forms)
                ?? index.longFormWithArticle(number, forms, names, layout)
        {
            joined.join(number, long)
        } else if let long = index.fuller(number, forms, joined) {
            joined.join(number, long)
        }
    }
}

/// Persons are joined by their own rules, peoples and countries by their keys, listed names by the user.
private func isOpenToJoining(_ number: Int, _ forms: [Form]) -> Bool {
    guard forms[number].entry == nil, forms[number].formClass != .bare else { return false }
    switch forms[number].votes.winner {
    case .people: return false
    case .person: return !forms[number].hasRole
    case .location: return forms[number].code == nil || forms[number].formClass == .dateline
    default: return true
    }
}

/// "Long Name (ACRONYM)" and "ACRONYM (Long Name)": one entity.
private func joinBracketed(
    _ joined: inout JoinedForms, _ ofMention: [Int], _ names: [NameMention], _ layout: Layout
) {
    for index in names.indices.dropFirst() {
        let (before, inside) = (names[index - 1], names[index])
        guard isBracketed(inside.tokens, behind: before.tokens, layout),
            before.type != .people, inside.type != .people
        else { continue }
        let (long, short) =
            before.tokens.count >= inside.tokens.count
            ? (before, inside) : (inside, before)
        if isAcronym(short.tokens, of: long.tokens, layout)
            || isForeignShort(inside, of: before, layout)
        {
            joined.join(ofMention[index - 1], ofMention[index])
        }
    }
}

private let exchanges = WordSet(
    "aim amex asx bse etr fra hkex jse lon lse nasdaq ngx nse nyse otc psx sgx tsx tsxv wse")

/// "the Kurdistan Workers' Party (PKK)", "the Ministry of the Environment (Minam)": the short form of a
/// name in another language, behind a body of several words; no exchange and no agency.
private func isForeignShort(_ inside: NameMention, of before: NameMention, _ layout: Layout) -> Bool
{
    guard before.type == .organization, inside.type == .organization, before.tokens.count > 1,
        inside.tokens.count == 1
    else { return false }
    let token = layout.tokens[inside.tokens.lowerBound]
    let length = Int(token.end - token.start)
    // A word that is no acronym begins as one of the long name's does: "the Royal Bank (Lloyds)" are two.
    let initial = FoldedWord.of(layout.text, token.span).initial
    let isShort =
        token.isAllCaps
        ? 2...7 ~= length
        : 4...7 ~= length
            && before.tokens.contains {
                FoldedWord.of(layout.text, layout.tokens[$0].span).initial == initial
            }
    return token.kind == .word && token.isCapital && isShort
        && !exchanges.contains(token.word) && !Outlets.contains(layout, inside.tokens)
}

/// Whether a name stands in brackets of its own right behind another.
func isBracketed(_ inside: Range<Int>, behind before: Range<Int>, _ layout: Layout) -> Bool {
    inside.lowerBound == before.upperBound + 1 && inside.upperBound < layout.tokens.count
        && layout.mark(before.upperBound) == 0x28 && layout.mark(inside.upperBound) == 0x29
}

/// Whether a short name's letters, in capitals, come in order in a long name, beginning with the first
/// letter of one of its words: "US EXIM" of "United States Export-Import Bank".
func isAcronym(_ short: Range<Int>, of long: Range<Int>, _ layout: Layout) -> Bool {
    var letters: [UInt8] = []
    for index in short where layout.tokens[index].kind == .word {
        guard
            layout.tokens[index].isAllCaps || layout.tokens[index].flags.contains(.innerCapital)
                || layout.tokens[index].flags.contains(.point) || short.count > 1
        else { return false }
        for byte in layout.text[layout.tokens[index].span.range]
        where 0x41...0x5A ~= byte || 0x61...0x7A ~= byte {
            letters.append(byte | 0x20)
        }
    }
    guard 2...10 ~= letters.count, let first = letters.first else { return false }
    for start in long where FoldedWord.of(layout.text, layout.tokens[start].span).initial == first {
        if holds(letters, from: start, in: long, layout) { return true }
    }
    return false
}

private func holds(_ letters: [UInt8], from start: Int, in long: Range<Int>, _ layout: Layout)
    -> Bool
{
    var next = 0
    for index in start..<long.upperBound where layout.tokens[index].kind == .word {
        for byte in layout.text[layout.tokens[index].span.range] {
            if next < letters.count, byte | 0x20 == letters[next] { next += 1 }
        }
    }
    return next == letters.count
}

/// The forms of an article by what they share with others.
struct FormIndex {
    /// By words without legal form and order ("Finance Ministry", "Ministry of Finance").
    private var byCore: KeyNumbers
    /// By initials; `shared` where two long forms have them.
    private var byInitials: KeyNumbers
    /// The forms of two words and more that hold a telling word.
    private var byWord: KeyLists
    private var places: KeyNumbers
    /// By the one word in capitals that tells, past words of kind and country: "EXIM" of "US EXIM Bank".
    private var byAcronym: KeyNumbers

    private static let shared = Int(Int32.max)

    static let wordLimit = 24

    init(_ forms: [Form]) {
        byCore = KeyNumbers(room: forms.count)
        byInitials = KeyNumbers(room: forms.count)
        byWord = KeyLists(room: forms.count)
        places = KeyNumbers(room: forms.count)
        byAcronym = KeyNumbers(room: 0)
        for number in forms.indices
        where forms[number].entry == nil && forms[number].formClass == .plain {
            let (type, words) = (forms[number].votes.winner, forms[number].words)
            guard type != .people else { continue }
            // A person or work named like the dateline's place is the place; a club may be a club.
            if type != .organization { places[Self.wordsKey(words)] = number }
            guard type != .person else { continue }
            let core = Self.coreKey(words)
            if byCore[core] == nil { byCore[core] = number }
            if type == .organization, let acronym = Self.acronym(words), byAcronym[acronym] == nil {
                byAcronym[acronym] = number
            }
            guard words.count > 1 else { continue }
            Self.eachInitials(words) { key in
                let known = byInitials[key] ?? number
                byInitials[key] = known == number ? number : Self.shared
            }
            for word in words where Self.isTelling(word) {
                byWord.append(number, for: word.key)
            }
        }
    }

    /// An earlier form with the same telling words.
    func sameCore(_ number: Int, _ forms: [Form]) -> Int? {
        guard forms[number].formClass == .plain,
            let same = byCore[Self.coreKey(forms[number].words)],
            same != number, isCompatible(forms[number], forms[same])
        else { return nil }
        return same
    }

    /// An earlier organization that is told by the same acronym: "US EXIM" and "EXIM Bank".
    func sameAcronym(_ number: Int, _ forms: [Form]) -> Int? {
        guard forms[number].formClass == .plain, forms[number].votes.winner == .organization,
            let acronym = Self.acronym(forms[number].words), let same = byAcronym[acronym],
            same != number
        else { return nil }
        return same
    }

    /// The acronym that tells an organization of these words.
    private static func acronym(_ words: [FoldedWord]) -> UInt64? {
        guard words.count <= 4 else { return nil }
        var telling: FoldedWord?
        for word in words
        where isTelling(word) && ListedNames.builtIn.country(named: word.key) == nil {
            if telling != nil { return nil }
            telling = word
        }
        guard let telling, telling.isCapitals, telling.length > 2 else { return nil }
        return telling.key
    }

    /// The place of the body that a dateline names.
    func body(of number: Int, _ forms: [Form]) -> Int? {
        places[Self.wordsKey(forms[number].words)]
    }

    /// The long form that an acronym's letters are the initials of.
    func longForm(_ number: Int, _ forms: [Form]) -> Int? {
        guard let word = forms[number].words.first, word.length > 1,
            let long = byInitials[word.key], long != Self.shared, long != number,
            forms[long].type != .location || forms[number].type == .location
        else { return nil }
        return long
    }

    /// "TDI" of "The Diplomatic Insight", whose article is no part of the name elsewhere.
    func longFormWithArticle(
        _ number: Int, _ forms: [Form], _ names: [NameMention], _ layout: Layout
    ) -> Int? {
        let letters = layout.text[layout.span(names[forms[number].first].tokens).range]
        guard letters.count > 2, letters.first == UInt8(ascii: "T") else { return nil }
        var hash = WordHash()
        for letter in letters.dropFirst() { hash.add(letter | 0x20) }
        guard let long = byInitials[hash.value], long != Self.shared, long != number else {
            return nil
        }
        let before = names[forms[long].first].tokens.lowerBound - 1
        guard before >= 0, layout.tokens[before].word == TitleWords.the,
            layout.tokens[before].isCapital
        else { return nil }
        return long
    }

    /// The one fuller form that a shorter one is part of, with a telling word of its own.
    func fuller(_ number: Int, _ forms: [Form], _ joined: JoinedForms) -> Int? {
        let short = forms[number]
        guard let telling = short.words.first(where: Self.isTelling),
            byWord.count(of: telling.key) <= Self.wordLimit
        else { return nil }
        var found: Int?
        byWord.forEach(telling.key) { long in
            guard long != number, forms[long].words.count > short.words.count,
                Self.isPart(short.words, of: forms[long].words), isCompatible(short, forms[long])
            else { return true }
            if let other = found, joined.root(other) != joined.root(long) {
                // Of two fuller names the one that begins with it.
                let begins = Self.begins(forms[long].words, with: short.words)
                if begins == Self.begins(forms[other].words, with: short.words) {
                    found = nil
                    return false
                }
                if !begins { return true }
            }
            found = long
            return true
        }
        return found
    }

    /// Whether two forms may be one entity by their types: a short name may have been taken for a place
    /// or person; a facility is not the firm that bears its name.
    private func isCompatible(_ short: Form, _ long: Form) -> Bool {
        if short.words.count == long.words.count { return isCompatibleEqual(short, long) }
        if short.type == long.type {
            return short.type != .location
                || !short.isKnownPlace && !long.isKnownPlace
                    && Self.begins(long.words, with: short.words)
        }
        let addsOnlyKind = Self.addsOnlyKind(long.words, to: short.words)
        switch (short.type, long.type) {
        case (.location, .organization), (.facility, .organization), (.organization, .facility),
            (.organization, .location):
            return addsOnlyKind && !short.isKnownPlace && short.confidence < 0.95
        case (.person, .organization):
            // "Bill Gates" is not the foundation.
            if short.words.count > 1 {
                return addsOnlyKind && short.confidence < 0.95 && !short.beginsWithGivenName
            }
            // A lone word that a firm's name begins or ends with: "Yıldız" of "Karabağ Yıldız".
            let isEdge =
                short.words[0].key == long.words.first?.key
                || short.words[0].key == long.words.last?.key
            return (addsOnlyKind || isEdge && !short.beginsWithGivenName) && short.confidence < 0.95
        case (.location, .facility), (.person, .facility): return addsOnlyKind
        case (.miscellany, .organization), (.product, .organization): return short.confidence < 0.75
        case (.organization, .miscellany), (.organization, .event), (.miscellany, .event):
            return true
        default: return false
        }
    }

    private func isCompatibleEqual(_ one: Form, _ other: Form) -> Bool {
        switch (one.type, other.type) {
        case (.organization, .facility), (.facility, .organization): true
        case let (first, second): first == second
        }
    }

    /// "Hoa Lam International Airport" has nothing but words of its kind over "Hoa Lam".
    private static func addsOnlyKind(_ long: [FoldedWord], to short: [FoldedWord]) -> Bool {
        var index = 0
        for word in long {
            if index < short.count, short[index].key == word.key {
                index += 1
            } else if NameWordClasses.shared[word.key].isDisjoint(with: [
                .generic, .facilityLink, .firm, .legal,
            ]) {
                return false
            }
        }
        return index == short.count
    }

    private static func begins(_ long: [FoldedWord], with short: [FoldedWord]) -> Bool {
        long.count >= short.count && zip(short, long).allSatisfy { $0.key == $1.key }
    }

    /// Whether all words of one are in the other, in order.
    private static func isPart(_ short: [FoldedWord], of long: [FoldedWord]) -> Bool {
        var index = 0
        for word in long where index < short.count && short[index].key == word.key { index += 1 }
        return index == short.count
    }

    /// A word that tells one organization from others, as "Bank" and "Ltd" do not.
    private static func isTelling(_ word: FoldedWord) -> Bool {
        word.length > 1
            && NameWordClasses.shared[word.key].isDisjoint(with: [.generic, .legal, .small])
    }

    private static func wordsKey(_ words: [FoldedWord]) -> UInt64 {
        words.reduce(0) { WordHash.join($0, $1.key) }
    }

    /// The words but for small ones and a legal form at the end, in any order.
    private static func coreKey(_ words: [FoldedWord]) -> UInt64 {
        let table = NameWordClasses.shared
        var count = words.count
        while count > 1, table[words[count - 1].key].contains(.legal) { count -= 1 }
        var (all, telling): (UInt64, UInt64) = (0, 0)
        var hasTelling = false
        for word in words[..<count] {
            let part = word.key &* 0x9E37_79B9_7F4A_7C15
            all &+= part
            if table[word.key].contains(.small) { continue }
            telling &+= part
            hasTelling = true
        }
        return (count == 1 ? 1 : 0) &+ (hasTelling ? telling : all)
    }

    /// The keys of a form's initials: of all words, without small ones, without a legal form as well.
    private static func eachInitials(_ words: [FoldedWord], _ body: (UInt64) -> Void) {
        let table = NameWordClasses.shared
        var (all, large, bare) = (Initials(), Initials(), Initials())
        for word in words where word.initial != 0 {
            let classes = table[word.key]
            all.add(word.initial)
            if classes.contains(.small) { continue }
            large.add(word.initial)
            if !classes.contains(.legal) { bare.add(word.initial) }
        }
        for initials in [all, large, bare] where 2...8 ~= initials.count {
            body(initials.hash.value)
        }
    }

    private struct Initials {
        var hash = WordHash()
        var count = 0

        mutating func add(_ initial: UInt8) {
            hash.add(initial)
            count += 1
        }
    }
}
