import Facts

/// The rows of `nameShapeWords`.
struct NameShapeTable: Sendable {
    let divisions: WordSet
    let elections: WordSet
    let kinds: WordSet
    let places: WordSet
    let prefixes: WordSet
    let stakes: WordSet
    let storms: WordSet

    static let shared = NameShapeTable()

    private init() {
        let rows = NameRows(nameShapeWords)
        var table: [String: Set<UInt64>] = [:]
        rows.forEach { key, name in
            let word = WordHash.of(String(decoding: rows.utf8[name], as: UTF8.self))
            table[key, default: []].insert(word)
        }
        divisions = WordSet(keys: table["division"] ?? [])
        elections = WordSet(keys: table["election"] ?? [])
        kinds = WordSet(keys: table["kind"] ?? [])
        places = WordSet(keys: table["place"] ?? [])
        prefixes = WordSet(keys: table["prefix"] ?? [])
        stakes = WordSet(keys: table["stake"] ?? [])
        storms = WordSet(keys: table["storm"] ?? [])
    }
}

/// Gives names the words beside them that are part of them: "Typhoon Kalmaegi", "USS Gravely", "2027
/// Kenyan general election", "Legislative Assembly of Victoria"; and takes out numbered parts of texts.
func growNames(_ names: inout [NameMention], _ scan: NameScan) {
    let shapes = NameShapes(scan: scan)
    var grown: [NameMention] = []
    grown.reserveCapacity(names.count)
    for (index, name) in names.enumerated() {
        if shapes.isDivision(name) { continue }
        let limit =
            index + 1 < names.count
            ? names[index + 1].tokens.lowerBound : scan.layout.tokens.count
        if let last = grown.last, shapes.isSeat(name, of: last) {
            grown[grown.count - 1].tokens = last.tokens.lowerBound..<name.tokens.upperBound
            continue
        }
        let shaped = shapes.shaped(name, before: limit)
        while let last = grown.last, last.tokens.upperBound > shaped.tokens.lowerBound {
            grown.removeLast()
        }
        grown.append(shaped)
    }
    names = grown
    shapes.nameStorms(&names)
}

private struct NameShapes {
    let scan: NameScan
    private let words = NameShapeTable.shared

    init(scan: NameScan) { self.scan = scan }

    private func word(_ index: Int) -> UInt64 { scan.layout.tokens[index].word }

    /// "Tab" in "Tab 3", "Title" in "Title IV".
    func isDivision(_ name: NameMention) -> Bool {
        let next = name.tokens.upperBound
        guard name.tokens.count <= 2, words.divisions.contains(word(name.tokens.lowerBound)) else {
            return false
        }
        if name.tokens.count == 2 { return isNumber(next - 1) && !isFollowed(next) }
        return next < scan.layout.tokens.count && isNumber(next)
    }

    /// A number, or a Roman one.
    private func isNumber(_ index: Int) -> Bool {
        let token = scan.layout.tokens[index]
        if token.kind == .number { return true }
        return token.kind == .word && token.isCapital
            && scan.layout.text[token.span.range].allSatisfy {
                [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0)
            }
    }

    private func isFollowed(_ next: Int) -> Bool {
        next < scan.layout.tokens.count && scan.isCapital(next)
            && !scan.layout.tokens[next].flags.contains(.beginsSentence)
    }

    /// "Victoria" behind "Legislative Assembly of": the place whose body it is.
    func isSeat(_ place: NameMention, of body: NameMention) -> Bool {
        guard body.type == .organization, place.type == .location, body.tokens.count > 1,
            scan.classes(body.tokens.upperBound - 1).contains(.generic),
            scan.isCapital(body.tokens.upperBound - 1)
        else { return false }
        var index = body.tokens.upperBound
        guard index < place.tokens.lowerBound, word(index) == TitleWords.of else { return false }
        index += 1
        if index < place.tokens.lowerBound, word(index) == TitleWords.the { index += 1 }
        return index == place.tokens.lowerBound
    }

    func shaped(_ name: NameMention, before limit: Int) -> NameMention {
        let start = name.tokens.lowerBound
        if let opening = opening(name) {
            var shaped = name
            shaped.tokens = (start - 1)..<name.tokens.upperBound
            (shaped.type, shaped.subtype) = (opening, nil)
            return shaped
        }
        if isFeast(name) {
            var shaped = name
            shaped.tokens = name.tokens.dropLast()
            return shaped
        }
        if let end = endOfElection(name, limit) {
            var shaped = name
            shaped.tokens = start..<end
            shaped.type = .event
            return shaped
        }
        return name
    }

    /// The type that the word right before a name gives it: a ship's prefix, a kind of storm.
    private func opening(_ name: NameMention) -> EntityType? {
        let before = name.tokens.lowerBound - 1
        guard before >= 0, name.type != .people, scan.isWord(before), scan.isCapital(before),
            scan.isCapital(before + 1), scan.isSpaced(before + 1),
            !scan.layout.tokens[before + 1].flags.contains(.beginsSentence)
        else { return nil }
        if scan.layout.tokens[before].isAllCaps, words.prefixes.contains(word(before)),
            !scan.layout.tokens[before + 1].isAllCaps
        {
            return .product
        }
        let isStorm = words.storms.contains(word(before)) && name.tokens.count == 1
        return isStorm && !scan.layout.tokens[before].isAllCaps ? .event : nil
    }

    /// "Christmas 2026", "Easter 2027": the year is of the date.
    private func isFeast(_ name: NameMention) -> Bool {
        let year = name.tokens.upperBound - 1
        guard name.type == .event, name.tokens.count == 2,
            scan.layout.tokens[year].kind == .number
        else { return false }
        return feasts.contains(word(year - 1))
    }

    /// "2027 Kenyan" before "general election".
    private func endOfElection(_ name: NameMention, _ limit: Int) -> Int? {
        guard name.type == .event || name.type == .miscellany, name.tokens.count > 1,
            scan.layout.tokens[name.tokens.lowerBound].kind == .number
        else { return nil }
        var index = name.tokens.upperBound
        while index < limit, !scan.isCapital(index), words.kinds.contains(word(index)) {
            index += 1
        }
        guard index < limit, !scan.isCapital(index), words.elections.contains(word(index)) else {
            return nil
        }
        return index + 1
    }

    /// "Kalmaegi" by itself, where the article has "Typhoon Kalmaegi".
    func nameStorms(_ names: inout [NameMention]) {
        var storms: Set<UInt64> = []
        for name in names where name.type == .event && name.tokens.count == 2 {
            let first = name.tokens.lowerBound
            if words.storms.contains(word(first)), !scan.isMark(first + 1, ".") {
                storms.insert(word(first + 1))
            }
        }
        guard !storms.isEmpty else { return }
        for index in names.indices where names[index].tokens.count == 1 {
            let name = names[index]
            guard name.type != .event, name.type != .people, name.confidence < 0.97,
                storms.contains(word(name.tokens.lowerBound))
            else { continue }
            (names[index].type, names[index].subtype) = (.event, nil)
        }
    }
}
