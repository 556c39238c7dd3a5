import Facts

/// Common nouns of facilities, by their words.
struct FacilityNouns: Sendable {
    private var phrases = PhraseTable()
    private var kinds: [(subtype: ShortText, isSure: Bool)] = []

    static let shared = FacilityNouns()

    private init() {
        let rows = NameRows(facilityNouns)
        rows.forEach { key, name in
            let isSure = rows.utf8[name.lowerBound] != UInt8(ascii: "~")
            let noun = (name.lowerBound + (isSure ? 0 : 1))..<name.upperBound
            let words = Tokenizer.tokens(of: rows.utf8, in: noun).map(\.word)
            phrases.insert(words, number: kinds.count)
            kinds.append((ShortText(key), isSure))
        }
    }

    func find(_ layout: Layout, at index: Int, limit: Int) -> (subtype: ShortText, isSure: Bool)? {
        phrases.longest(layout.tokens, at: index, limit: limit).map { kinds[$0.number] }
    }

    /// By the last words of a name: "Karachi Port", "Bagram Air Base".
    func find(_ layout: Layout, endOf tokens: Range<Int>) -> (subtype: ShortText, isSure: Bool)? {
        for count in [2, 1] where tokens.count > count {
            let start = tokens.upperBound - count
            if let found = phrases.longest(layout.tokens, at: start, limit: tokens.upperBound),
                found.end == tokens.upperBound
            {
                return kinds[found.number]
            }
        }
        return nil
    }
}

private let bodies = WordSet(
    """
    association authority board bureau chamber commission committee council department directorate
    federation guild institute ministry office school secretariat society union
    """)

/// "the Ministry of Mines", "the Bureau of Prisons": a body, whatever it ends with.
private func isBody(_ name: NameMention, _ scan: NameScan) -> Bool {
    let first = name.tokens.lowerBound
    return name.tokens.count > 2 && bodies.contains(scan.layout.tokens[first].word)
        && scan.layout.tokens[first + 1].word == Word.of
}

/// Makes facilities of names that a facility's noun ends or follows, and gives facilities their subtype.
func nameFacilities(_ names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames) {
    for index in names.indices where names[index].rule != .list {
        let name = names[index]
        guard name.type != .person, name.type != .event,
            name.type != .people || name.confidence < 0.6, !isBody(name, scan)
        else { continue }
        if let noun = FacilityNouns.shared.find(scan.layout, endOf: name.tokens) {
            if name.type == .facility || noun.isSure && name.confidence < sureLimit(name) {
                makeFacility(&names[index], noun.subtype)
            }
        } else if let noun = nounBehind(name, scan) {
            if name.type == .facility {
                names[index].subtype = noun.subtype
            } else if noun.isSure, mayBeFacility(name, scan, listed) {
                makeFacility(&names[index], noun.subtype)
            }
        }
    }
}

/// "The Peregrine field", where the article speaks of oil or gas: no person has an article.
func nameFields(_ names: inout [NameMention], _ scan: NameScan) {
    let tokens = scan.layout.tokens
    let cues = TypeCueTable.shared
    lazy var hasFuel = tokens.contains { !$0.isCapital && cues.fuels.contains($0.word) }
    for index in names.indices {
        let name = names[index]
        let (before, next) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
        guard before >= 0, next < tokens.count, name.rule == .tagger, name.confidence < 0.95,
            name.type == .person || name.type == .product || name.type == .miscellany
                || name.type == .facility
                || name.type == .organization && name.confidence < 0.8,
            tokens[before].word == TitleWords.the, FieldWords.nouns.contains(tokens[next].word),
            hasFuel
        else { continue }
        makeFacility(&names[index], "field")
    }
}

private enum FieldWords {
    static let nouns = WordSet("field fields")
}

/// Adds facilities that the tagger passed over: words with capitals that end in a facility's noun
/// ("the Channel Tunnel"), in running text.
func addFacilities(to names: inout [NameMention], _ scan: NameScan) {
    let owners = Owners(names, tokenCount: scan.layout.tokens.count)
    var added: [NameMention] = []
    for block in scan.layout.blocks where block.kind == .paragraph {
        for index in scan.layout.capitals(in: block.tokens.dropFirst()) {
            guard owners[index] == nil, !scan.layout.tokens[index].isAllCaps,
                let noun = FacilityNouns.shared.find(scan.layout, at: index, limit: index + 1),
                noun.isSure
            else { continue }
            var start = index
            while start > block.tokens.lowerBound, index - start < 4, owners[start - 1] == nil,
                scan.isWord(start - 1), scan.isCapital(start - 1),
                scan.classes(start - 1).isDisjoint(with: .stop),
                !scan.layout.tokens[start].flags.contains(.beginsSentence)
            {
                start -= 1
            }
            let isClosed =
                index + 1 >= block.tokens.upperBound || !scan.isCapital(index + 1)
                || scan.layout.tokens[index + 1].flags.contains(.beginsSentence)
            guard start < index, isClosed, start > 0,
                scan.layout.tokens[start - 1].word == TitleWords.the
            else { continue }
            added.append(
                NameMention(
                    tokens: start..<(index + 1), type: .facility, subtype: noun.subtype,
                    confidence: 0.75, rule: .facility))
        }
    }
    if !added.isEmpty { names = merged(names, added) }
}

/// A tagger as sure as this is believed against a facility's noun ("West Central Railway", a company).
private func sureLimit(_ name: NameMention) -> Double { name.type == .organization ? 0.9 : 0.97 }

private func makeFacility(_ name: inout NameMention, _ subtype: ShortText) {
    if name.type != .facility {
        name.type = .facility
        name.rule = .facility
        name.confidence = max(0.7, name.confidence)
    }
    name.subtype = subtype
    name.code = nil
}

/// The noun that follows a name, past what is dug or carried there: "Reko Diq copper-gold mine".
private func nounBehind(_ name: NameMention, _ scan: NameScan) -> (
    subtype: ShortText, isSure: Bool
)? {
    let tokens = scan.layout.tokens
    var index = name.tokens.upperBound
    let limit = min(tokens.count, index + 6)
    while index < limit, !tokens[index].flags.contains(.beginsSentence) {
        if let noun = FacilityNouns.shared.find(scan.layout, at: index, limit: tokens.count) {
            // "mining project", but "mine workers" is no mine: the noun closes the phrase.
            return noun
        }
        guard
            scan.isHyphen(index)
                || !scan.isCapital(index) && scan.classes(index).contains(.facilityLink)
        else { return nil }
        index += 1
    }
    return nil
}

/// Whether a name of another type is to yield to the noun behind it: the tagger was unsure, and the
/// tables know it for no place of its own ("Karachi port" is a port of the city).
private func mayBeFacility(_ name: NameMention, _ scan: NameScan, _ listed: ListedNames) -> Bool {
    guard !isKnownPlace(name, scan.layout, listed) else { return false }
    if name.type == .location { return name.subtype != .polity || name.confidence < 0.6 }
    return name.confidence < 0.6
}

private func isKnownPlace(_ name: NameMention, _ layout: Layout, _ listed: ListedNames) -> Bool {
    if listed.listing(layout, of: name.tokens) != nil { return true }
    let key = layout.key(of: name.tokens)
    return !Gazetteer.embedded[key].isDisjoint(with: .places)
}

extension Layout {
    /// The key of a run of tokens in the tables of names.
    func key(of range: Range<Int>) -> UInt64 {
        var key = tokens[range.lowerBound].word
        for index in range.dropFirst() { key = WordHash.join(key, tokens[index].word) }
        return key
    }
}
