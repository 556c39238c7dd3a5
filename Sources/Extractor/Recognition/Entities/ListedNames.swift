import Facts

/// One meaning of a listed name: a place with its code, a people, or an entry of the user's.
struct Listing: Sendable {
    enum Kind: Sendable {
        case country, region, widePlace, nationality, people, politics, user
    }

    var kind: Kind
    /// ISO 3166: of a country or its part; for a nationality, of its country.
    var code: ShortText?
    /// Of places: "country", "region", "continent", "water" …
    var subtype: ShortText?
    /// How the first word must be written.
    var letters: Letters
    /// Index into `NameLists.entries`.
    var entry: Int?
    /// Another meaning of the same words; an index into `ListedNames.listings`.
    var other: Int?

    enum Letters: Sendable {
        case capital, allCapitals, lower
    }

    var isPlace: Bool { kind == .country || kind == .region || kind == .widePlace }
    var isPeople: Bool { kind == .nationality || kind == .people || kind == .politics }
}

/// Places, peoples and the user's own names, all found in one pass over the tokens.
struct ListedNames: Sendable {
    private(set) var listings: [Listing] = []
    private var phrases = PhraseTable()
    /// A user's name begins with a lower-case letter, so that every word is looked up.
    private var hasLowerCase = false

    /// The program's own tables alone, read once.
    static let builtIn = ListedNames(entries: [])

    /// The program's names with the user's in front of them.
    init(entries: [NameLists.Entry]) {
        for (index, entry) in entries.enumerated() {
            for name in [entry.name] + entry.aliases {
                let utf8 = clean(Array(name.utf8)).utf8
                add(utf8, 0..<utf8.count, Listing(kind: .user, letters: .capital, entry: index))
            }
        }
        read(countryNames, .country)
        read(widePlaceNames, .widePlace)
        read(regionNames, .region)
        read(nationalityNames, .nationality)
        read(peopleNames, .people)
    }

    /// A name of the text: its tokens and its first meaning.
    struct Match {
        var tokens: Range<Int>
        var listing: Int
    }

    /// Every listed name of the text, the longest at each place, in order, none overlapping.
    func matches(in layout: Layout) -> [Match] {
        var matches: [Match] = []
        matches.reserveCapacity(16)
        for block in layout.blocks {
            if hasLowerCase {
                find(block.tokens, block.tokens.upperBound, layout, &matches)
            } else {
                find(layout.capitals(in: block.tokens), block.tokens.upperBound, layout, &matches)
            }
        }
        return matches
    }

    /// Those that begin at some tokens of a block.
    private func find(
        _ starts: some Sequence<Int>, _ limit: Int, _ layout: Layout, _ matches: inout [Match]
    ) {
        var next = 0
        for index in starts where index >= next {
            guard let match = match(layout, at: index, limit: limit) else { continue }
            matches.append(match)
            next = match.tokens.upperBound
        }
    }

    /// The meaning of exactly these tokens.
    func listing(_ layout: Layout, of tokens: Range<Int>) -> Int? {
        phrases.number(of: layout.tokens[tokens].lazy.map(\.word))
    }

    /// The country that one word names; by its key.
    func country(named word: UInt64) -> ShortText? {
        guard let number = phrases.number(of: CollectionOfOne(word)),
            listings[number].kind == .country
        else { return nil }
        return listings[number].code
    }

    /// Whether one word names a country, a region or those who live there; by its key.
    func isPlaceOrPeople(_ word: UInt64) -> Bool {
        guard let number = phrases.number(of: CollectionOfOne(word)) else { return false }
        switch listings[number].kind {
        case .country, .region, .widePlace, .nationality: return true
        case .people, .politics, .user: return false
        }
    }

    /// Whether one word names those of a country, as "Germans" does; by its key.
    func isNationality(_ word: UInt64) -> Bool {
        phrases.number(of: CollectionOfOne(word)).map { listings[$0].kind == .nationality } ?? false
    }

    private func match(_ layout: Layout, at start: Int, limit: Int) -> Match? {
        let token = layout.tokens[start]
        guard token.kind == .word || token.kind == .number && hasLowerCase,
            token.isCapital || hasLowerCase,
            let found = phrases.longest(layout.tokens, at: start, limit: limit),
            isWritten(layout, found.number, start..<found.end)
        else { return nil }
        return Match(tokens: start..<found.end, listing: found.number)
    }

    private func isWritten(_ layout: Layout, _ number: Int, _ range: Range<Int>) -> Bool {
        let first = layout.tokens[range.lowerBound]
        switch listings[number].letters {
        case .lower: return true
        case .capital: return first.isCapital
        case .allCapitals: return first.isAllCaps || first.flags.contains(.point)
        }
    }

    // MARK: Building

    private mutating func read(_ text: StaticString, _ kind: Listing.Kind) {
        let rows = NameRows(text)
        rows.forEach { key, name in
            var listing = Listing(kind: kind, letters: .capital)
            switch kind {
            case .country, .region, .nationality: listing.code = ShortText(key)
            case .people: if key == "politics" { listing.kind = .politics }
            case .widePlace, .politics, .user: break
            }
            switch kind {
            case .country: listing.subtype = "country"
            case .region: listing.subtype = "region"
            case .widePlace: listing.subtype = ShortText(key)
            default: break
            }
            let hasPlural = rows.utf8[name.upperBound - 1] == UInt8(ascii: "+")
            let stem = name.lowerBound..<(name.upperBound - (hasPlural ? 1 : 0))
            add(rows.utf8, stem, listing)
            if hasPlural {
                let plural = Array(rows.utf8[stem]) + [UInt8(ascii: "s")]
                add(plural, 0..<plural.count, listing)
            }
        }
    }

    /// Files a name, and where it has accents its plain spelling too.
    private mutating func add(_ utf8: [UInt8], _ range: Range<Int>, _ listing: Listing) {
        var listing = listing
        let tokens = Tokenizer.tokens(of: utf8, in: range)
        guard let first = tokens.first else { return }
        if tokens.count == 1, first.isAllCaps, listing.kind != .user {
            listing.letters = .allCapitals
        } else if !first.isCapital {
            listing.letters = .lower
            hasLowerCase = hasLowerCase || listing.kind == .user
        }
        file(tokens.map(\.word), listing)
        if tokens.contains(where: { $0.flags.contains(.nonASCII) }) {
            file(tokens.map { FoldedWord.of(utf8, $0.span).key }, listing)
        }
    }

    private mutating func file(_ words: [UInt64], _ listing: Listing) {
        let number = phrases.insert(words, number: listings.count)
        if number == listings.count {
            listings.append(listing)
        } else if listings[number].kind != .user, !isSame(listings[number], listing) {
            var last = number
            while let next = listings[last].other { last = next }
            listings[last].other = listings.count
            listings.append(listing)
        }
    }

    private func isSame(_ one: Listing, _ other: Listing) -> Bool {
        one.kind == other.kind && one.code == other.code
    }
}
