import Facts

/// Gives places their subtype and code, and peoples their type, by the tables; what two countries
/// share is decided by which of them the article speaks of.
func placeNames(_ names: inout [NameMention], _ listed: ListedNames, _ layout: Layout) {
    let numbers = names.map { listed.listing(layout, of: $0.tokens) }
    var presence = Presence()
    for number in numbers {
        guard let number, listed.listings[number].other == nil else { continue }
        presence.add(listed.listings[number])
    }
    for index in names.indices where names[index].rule != .list {
        let reading = numbers[index].flatMap { choose(listed, $0, presence) }
        settle(&names[index], reading, layout)
    }
}

/// The countries that an article speaks of, and of which of them it names parts.
private struct Presence {
    /// Lists, as an article names a handful and there are no more than some 250.
    private var countries: [ShortText] = []
    private var parted: [ShortText] = []

    mutating func add(_ listing: Listing) {
        guard let code = listing.code else { return }
        let country = code.country
        if !countries.contains(country) { countries.append(country) }
        if listing.kind == .region, !parted.contains(country) { parted.append(country) }
    }

    func isNamed(_ listing: Listing) -> Bool {
        listing.code.map { countries.contains($0.country) } ?? false
    }

    func isParted(_ listing: Listing) -> Bool {
        listing.code.map { parted.contains($0.country) } ?? false
    }
}

/// One meaning of a name; its code is left out where the article does not decide between two.
private func choose(_ listed: ListedNames, _ number: Int, _ presence: Presence) -> Listing {
    if listed.listings[number].other == nil { return listed.listings[number] }
    var meanings: [Listing] = []
    var next: Int? = number
    while let index = next {
        meanings.append(listed.listings[index])
        next = listed.listings[index].other
    }
    var first = meanings[0]
    if first.kind == .widePlace { return first }
    if first.kind != .region {
        // "Georgia" among Alabama and Florida is the state.
        let part = meanings.first { $0.kind == .region && presence.isParted($0) }
        return presence.isNamed(first) ? first : part ?? first
    }
    let known = meanings.filter(presence.isNamed)
    if known.count == 1 { return known[0] }
    first.code = nil
    return first
}

private func settle(_ name: inout NameMention, _ reading: Listing?, _ layout: Layout) {
    guard let reading else { return settleUnlisted(&name, layout) }
    switch reading.kind {
    case .nationality, .people:
        let isKept = name.type == .miscellany || name.type == .event || name.type == .product
        if !isKept || isCounted(name, layout) { name.type = .people }
        name.subtype = nil
    case .politics, .user: name.subtype = nil
    case .country:
        if isTakenForPlace(name) || name.type == .people && name.confidence < 0.9 {
            name.type = .location
            (name.subtype, name.code) = (reading.subtype, reading.code)
        }
    case .region, .widePlace:
        if reading.kind == .widePlace && name.type == .organization && name.confidence < 0.8
            || name.type == .people && name.confidence < 0.9
        {
            name.type = .location
        }
        guard name.type == .location else { return settleUnlisted(&name, layout) }
        if reading.kind == .region, isCity(name, layout) { return name.subtype = .city }
        (name.subtype, name.code) = (reading.subtype, reading.code)
    }
}

/// "Poles (1.2m) and Chinese (448,000)": a people, with how many of them there are.
private func isCounted(_ name: NameMention, _ layout: Layout) -> Bool {
    let next = name.tokens.upperBound
    return name.tokens.count == 1 && layout.isMark(next, "(")
        && layout.tokens.indices.contains(next + 1) && layout.tokens[next + 1].kind == .number
}

/// A country by table is a place, unless the tagger is sure of another type ("Chad Smith", "Jordan").
private func isTakenForPlace(_ name: NameMention) -> Bool {
    switch name.type {
    case .location: true
    case .organization, .miscellany: name.confidence < 0.8
    case .person, .facility, .product, .event: name.confidence < 0.5
    case .people: false
    }
}

/// Places that only the gazetteer knows are cities or regions; the rest have no subtype.
private func settleUnlisted(_ name: inout NameMention, _ layout: Layout) {
    guard name.type == .location else {
        if name.type != .facility { name.subtype = nil }
        return
    }
    let facts = Gazetteer.embedded[layout.key(of: name.tokens)]
    if !facts.isDisjoint(with: [.largeCity, .city, .town]) {
        name.subtype = .city
    } else if facts.contains(.region) {
        name.subtype = "region"
    } else {
        name.subtype = natureWord(name, layout)
    }
}

/// "Kurram River", "Mount Agung", "Lake Kivu": the kind of place that its own name says.
private func natureWord(_ name: NameMention, _ layout: Layout) -> ShortText? {
    guard name.tokens.count > 1 else { return nil }
    for index in [name.tokens.upperBound - 1, name.tokens.lowerBound] {
        if let kind = NatureWords.kinds[layout.tokens[index].word] { return kind }
    }
    return nil
}

/// A large city that is a region's name too ("Salta") is the city, unless it is called otherwise.
private func isCity(_ name: NameMention, _ layout: Layout) -> Bool {
    guard !Gazetteer.embedded[layout.key(of: name.tokens)].isDisjoint(with: [.largeCity, .city])
    else {
        return false
    }
    let (start, end) = (name.tokens.lowerBound, name.tokens.upperBound)
    if end < layout.tokens.count, NatureWords.regions.contains(layout.tokens[end].word) {
        return false
    }
    return start < 2 || !NatureWords.regions.contains(layout.tokens[start - 2].word)
}

private enum NatureWords {
    static let kinds: WordMap<ShortText> = {
        let table: [(ShortText, String)] = [
            (
                "water",
                "river sea ocean lake bay gulf strait straits delta creek lagoon falls channel lough loch"
            ),
            ("mountain", "mount mt mountain mountains hill hills peak volcano range ridge"),
            ("island", "island islands isle isles atoll archipelago"),
            ("desert", "desert"), ("area", "valley peninsula coast plateau basin forest cape"),
            (
                "region",
                "province state county district region oblast governorate prefecture territory"
            ),
        ]
        return WordMap(
            table.flatMap { kind, words in
                words.split(separator: " ").map { (WordHash.of($0), kind) }
            })
    }()
    static let regions = WordSet(
        "province state region county governorate prefecture territory department provinces")
}
