import Facts

/// Makes places of unknown names that the whole article uses as places: "in Coron", "the town of Coron".
///
/// One place of a name may mislead; two of three that agree, and none against, decide for all. Places
/// where the tagger saw as much by itself count too.
func settlePlaces(_ names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames) {
    var evidence: [UInt64: PlaceEvidence] = [:]
    let candidates = names.indices.filter { mayBePlace(names[$0], scan, listed) }
    guard !candidates.isEmpty else { return }
    for index in candidates {
        let key = scan.layout.key(of: names[index].tokens)
        evidence[key, default: PlaceEvidence()].add(names[index], scan)
    }
    for name in names where name.type == .location && name.tokens.count <= 2 {
        evidence[scan.layout.key(of: name.tokens)]?.add(name, scan)
    }
    evidence = evidence.filter { $0.value.isDecided }
    guard !evidence.isEmpty else { return }
    // "in Marcos", where the article has "Ferdinand Marcos".
    for name in names where name.type == .person && name.tokens.count > 1 {
        let last = name.tokens.upperBound - 1
        evidence[scan.layout.key(of: last..<(last + 1))] = nil
    }
    for index in candidates
    where evidence[scan.layout.key(of: names[index].tokens)] != nil {
        names[index].type = .location
        names[index].subtype = .polity
        names[index].confidence = max(0.75, names[index].confidence)
        names[index].rule = .cue
    }
}

/// Of a type that a place is taken for, not surely, and in no table.
private func mayBePlace(_ name: NameMention, _ scan: NameScan, _ listed: ListedNames) -> Bool {
    guard name.rule == .tagger, name.type == .person || name.type == .organization,
        name.confidence < 0.85, name.tokens.count <= 2,
        name.tokens.allSatisfy({
            scan.isWord($0) && scan.isCapital($0) && !scan.layout.tokens[$0].isAllCaps
        })
    else { return false }
    return listed.listing(scan.layout, of: name.tokens) == nil
}

private struct PlaceEvidence {
    private var signs = 0
    private var isAgainst = false

    private static let inside = WordHash.of("in")

    var isDecided: Bool { signs >= 2 && !isAgainst }

    mutating func add(_ name: NameMention, _ scan: NameScan) {
        let tokens = scan.layout.tokens
        let (before, next) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
        if next < tokens.count {
            if TitleWords.speaking.contains(tokens[next].word) { isAgainst = true }
            // "in Marcos's view".
            if scan.isPossessive(next) { return }
        }
        guard before >= 0, scan.isWord(before),
            !tokens[before + 1].flags.contains(.beginsSentence)
        else { return }
        if !scan.classes(before).isDisjoint(with: [.courtesy, .style, .post]) { isAgainst = true }
        guard !isAgainst, before > 0 else { return }
        let table = NameShapeTable.shared
        if tokens[before].word == TitleWords.of, !scan.isCapital(before - 1),
            table.places.contains(tokens[before - 1].word)
        {
            signs += 2
        } else if tokens[before].word == Self.inside, name.type != .organization,
            !table.stakes.contains(tokens[before - 1].word)
        {
            signs += 1
        }
    }
}
