import Facts

/// What the words within and beside an unknown name say that it is: "the ferry Meghna Queen", "Doce
/// Serra, a maker of sweets", "Minera Quispicanchi".
func settleTypes(_ names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames) {
    var cues = TypeCues(scan: scan)
    for index in names.indices where cues.opensWithFirm(names[index]) {
        names[index].tokens = names[index].tokens.dropFirst()
        names[index].type = .organization
    }
    for index in names.indices {
        let name = names[index]
        guard name.rule == .tagger || name.rule == .facility, name.entry == nil,
            let type = cues.type(of: name), type != name.type,
            listed.listing(scan.layout, of: name.tokens) == nil
        else { continue }
        names[index].type = type
        names[index].subtype = nil
        names[index].code = nil
        names[index].confidence = max(0.75, name.confidence)
        names[index].rule = .cue
    }
}

/// Adds firms that the tagger passed over: unknown words with capitals that end in a word of firms
/// ("Carrigmore Cruises"), in running text.
func addFirms(to names: inout [NameMention], _ scan: NameScan) {
    let owners = Owners(names, tokenCount: scan.layout.tokens.count)
    var added: [NameMention] = []
    for block in scan.layout.blocks where block.kind == .paragraph {
        for index in scan.layout.capitals(in: block.tokens.dropFirst())
        where scan.isWord(index) && owners[index] == nil {
            guard scan.classes(index).contains(.firm), !scan.layout.tokens[index].isAllCaps,
                !scan.layout.tokens[index].flags.contains(.beginsSentence)
            else { continue }
            var start = index
            while start > block.tokens.lowerBound, index - start < 3, owners[start - 1] == nil,
                scan.isWord(start - 1), scan.isCapital(start - 1),
                scan.classes(start - 1).isEmpty, !scan.layout.tokens[start - 1].isAllCaps,
                !scan.layout.tokens[start].flags.contains(.beginsSentence)
            {
                start -= 1
            }
            let isClosed =
                index + 1 >= block.tokens.upperBound || !scan.isCapital(index + 1)
                || scan.layout.tokens[index + 1].flags.contains(.beginsSentence)
            guard start < index, isClosed else { continue }
            added.append(
                NameMention(
                    tokens: start..<(index + 1), type: .organization, subtype: nil,
                    confidence: 0.7, rule: .firm))
        }
    }
    if !added.isEmpty { names = merged(names, added) }
}

private struct TypeCues {
    let scan: NameScan
    /// The article speaks of a ship; looked for once, where a name may be one.
    private lazy var hasVessel = scan.layout.tokens.contains { [words] in
        !$0.isCapital && words.vessels.contains($0.word)
    }
    private let words = TypeCueTable.shared

    /// A tagger as sure as this is believed.
    private static let sure = 0.95
    private static let reach = 6

    init(scan: NameScan) { self.scan = scan }

    mutating func type(of name: NameMention) -> EntityType? {
        guard name.confidence < Self.sure, name.type != .people, name.type != .event else {
            return nil
        }
        let tokens = scan.layout.tokens
        if name.tokens.count > 1 {
            if name.type != .organization,
                words.openings.contains(tokens[name.tokens.lowerBound].word)
            {
                return .organization
            }
            if words.areas.contains(tokens[name.tokens.upperBound - 1].word) { return .location }
        }
        if let noun = nounBefore(name), words.vessels.contains(noun) { return .product }
        if isOpenToFirms(name), isCalledFirm(name) || hasAssets(name) { return .organization }
        return isShip(name) ? .product : nil
    }

    /// "Glassmaker Torrealba to cut jobs": the noun has its capital from the sentence's start.
    func opensWithFirm(_ name: NameMention) -> Bool {
        let first = scan.layout.tokens[name.tokens.lowerBound]
        let next = name.tokens.lowerBound + 1
        return name.rule == .tagger && name.tokens.count == 2
            && name.confidence < Self.sure && first.flags.contains(.beginsSentence)
            && (words.firms.contains(first.word) || words.trades.contains(first.word))
            && scan.classes(next).isEmpty
            && scan.isCapital(next)
    }

    private func isOpenToFirms(_ name: NameMention) -> Bool {
        switch name.type {
        case .person: name.role == nil && !isAddressed(name)
        case .location: name.code == nil
        case .product, .miscellany: true
        default: false
        }
    }

    /// "Mrs Okoro sells fish": no firm is a Mrs.
    private func isAddressed(_ name: NameMention) -> Bool {
        let before = name.tokens.lowerBound - 1
        return before >= 0 && scan.classes(before).contains(.courtesy)
    }

    /// The common noun right before a name.
    private func nounBefore(_ name: NameMention) -> UInt64? {
        let before = name.tokens.lowerBound - 1
        guard before >= 0, scan.isWord(before), !scan.isCapital(before),
            !scan.layout.tokens[name.tokens.lowerBound].flags.contains(.beginsSentence)
        else { return nil }
        return scan.layout.tokens[before].word
    }

    /// "the charity Pelita"; "Doce Serra, a maker of sweets in Brazil".
    private func isCalledFirm(_ name: NameMention) -> Bool {
        if let noun = nounBefore(name) {
            if words.firms.contains(noun) { return true }
            // "contractor Şükrü Karadoğan".
            let isUnsure = name.type != .person || name.confidence < 0.7
            if words.trades.contains(noun), isUnsure { return true }
        }
        let tokens = scan.layout.tokens
        var index = name.tokens.upperBound
        guard index + 2 < tokens.count else { return false }
        // "Torrealba Vidrio, which makes bottles": no person is a "which".
        if name.type == .person, scan.isMark(index, ","),
            tokens[index + 1].word == TypeCueTable.which, name.confidence < 0.85
        {
            return true
        }
        // "X is Pakistan's premier diplomacy and foreign affairs magazine".
        let isSaid = TitleWords.copulas.contains(tokens[index].word) && name.type != .person
        let isApposed =
            scan.isMark(index, ",") && TypeCueTable.articles.contains(tokens[index + 1].word)
        guard isSaid || isApposed else { return false }
        index += isSaid ? 1 : 2
        let limit = min(tokens.count - 1, index + (isSaid ? 2 : 1) * Self.reach)
        while index < limit, scan.isWord(index) || scan.isHyphen(index) || scan.isPossessive(index)
        {
            let word = tokens[index].word
            let isTrade =
                words.trades.contains(word) && (name.type != .person || name.confidence < 0.7)
            if isTrade || words.firms.contains(word) {
                // "a company town" is a town, and "the company's director" a person.
                if scan.isPossessive(index + 1) || scan.isMark(index + 1, "'") { return false }
                return !scan.isWord(index + 1) || scan.classes(index + 1).contains(.function)
                    || TypeCueTable.links.contains(tokens[index + 1].word)
            }
            let isAnd = isSaid && tokens[index].word == TitleWords.and
            if TypeCueTable.links.contains(tokens[index].word), !isAnd { return false }
            index += 1
        }
        return false
    }

    /// "Oparo's bonds", "Oparo's tank farm", "Mlima earned"; a full name may be a rich person's.
    private func hasAssets(_ name: NameMention) -> Bool {
        let next = name.tokens.upperBound
        guard name.type != .person || name.tokens.count == 1,
            next + 2 < scan.layout.tokens.count
        else { return false }
        if name.confidence < 0.75, words.deeds.contains(scan.layout.tokens[next].word) {
            return true
        }
        guard scan.isPossessive(next) else { return false }
        return (next + 1...next + 2).contains {
            !scan.isCapital($0) && words.assets.contains(scan.layout.tokens[$0].word)
        }
    }

    /// "the Grainne Mhaol", where the article speaks of a ship: no person has an article.
    private mutating func isShip(_ name: NameMention) -> Bool {
        guard name.rule == .tagger, name.confidence < 0.85, mayBeShip(name),
            let before = nounBefore(name) ?? openingBefore(name), before == TitleWords.the,
            hasVessel
        else { return false }
        let next = name.tokens.upperBound
        if next < scan.layout.tokens.count, words.kin.contains(scan.layout.tokens[next].word) {
            return false
        }
        return next >= scan.layout.tokens.count || !scan.isWord(next)
            || scan.classes(next).contains(.function) || !scan.isCapital(next)
    }

    private func mayBeShip(_ name: NameMention) -> Bool {
        switch name.type {
        case .person: name.role == nil
        case .facility: true
        case .organization, .miscellany: name.confidence < 0.5
        default: false
        }
    }

    /// "The" at a sentence's start.
    private func openingBefore(_ name: NameMention) -> UInt64? {
        let before = name.tokens.lowerBound - 1
        guard before >= 0, scan.layout.tokens[before].flags.contains(.beginsSentence) else {
            return nil
        }
        return scan.layout.tokens[before].word
    }
}

/// The rows of `typeCueWords`.
struct TypeCueTable: Sendable {
    let firms: WordSet
    let trades: WordSet
    let kin: WordSet
    let vessels: WordSet
    let openings: WordSet
    let areas: WordSet
    let assets: WordSet
    let deeds: WordSet
    let accounts: WordSet
    let sharing: WordSet
    let crews: WordSet
    let seas: WordSet
    let holds: WordSet
    let fuels: WordSet

    static let shared = TypeCueTable()
    static let which = WordHash.of("which")
    static let articles = WordSet(["a", "an", "the"])
    static let links = WordSet([
        "of", "in", "with", "for", "from", "that", "which", "who", "and", "near", "at", "on",
    ])

    private init() {
        let rows = NameRows(typeCueWords)
        var table: [String: Set<UInt64>] = [:]
        rows.forEach { key, name in
            let word = WordHash.of(String(decoding: rows.utf8[name], as: UTF8.self))
            table[key, default: []].insert(word)
        }
        firms = WordSet(keys: table["firm"] ?? [])
        trades = WordSet(keys: table["trade"] ?? [])
        kin = WordSet(keys: table["kin"] ?? [])
        vessels = WordSet(keys: table["vessel"] ?? [])
        openings = WordSet(keys: table["opening"] ?? [])
        areas = WordSet(keys: table["area"] ?? [])
        assets = WordSet(keys: table["asset"] ?? [])
        deeds = WordSet(keys: table["deed"] ?? [])
        accounts = WordSet(keys: table["account"] ?? [])
        sharing = WordSet(keys: table["sharing"] ?? [])
        crews = WordSet(keys: table["crew"] ?? [])
        seas = WordSet(keys: table["sea"] ?? [])
        holds = WordSet(keys: table["hold"] ?? [])
        fuels = WordSet(keys: table["fuel"] ?? [])
    }
}
