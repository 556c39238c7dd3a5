import Facts

/// Makes firms of unknown names whose accounts or shares a text speaks of: "losses at Corvane", "shares
/// in Sappel", "Ana Ruiz at Arlow Economics".
func settleFirms(_ names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames) {
    let cues = FirmCues(scan: scan)
    for index in names.indices where cues.mayBeFirm(names[index]) {
        let before = index > 0 ? names[index - 1] : nil
        let isKnown =
            listed.listing(scan.layout, of: names[index].tokens) != nil
            || !Gazetteer.embedded[scan.layout.key(of: names[index].tokens)]
                .isDisjoint(with: .places)
        guard cues.hasAccounts(names[index], isPlace: isKnown) || cues.employs(before, names[index])
        else { continue }
        names[index].type = .organization
        (names[index].subtype, names[index].code) = (nil, nil)
        names[index].confidence = max(0.75, names[index].confidence)
        names[index].rule = .cue
    }
}

/// Adds firms that the tagger passed over where they open a sentence: words in no table whose accounts
/// it speaks of ("Quessant's GAAP loss").
func addAccountHolders(
    to names: inout [NameMention], _ scan: NameScan, _ listed: ListedNames
) {
    let tokens = scan.layout.tokens
    let accounts = TypeCueTable.shared.accounts
    var owners: Owners?
    var added: [NameMention] = []
    for sentence in scan.layout.sentences where sentence.lowerBound + 3 < tokens.count {
        let index = sentence.lowerBound
        guard scan.isCapital(index), !tokens[index].isAllCaps, scan.isPossessive(index + 1),
            (index + 2...index + 3).contains(where: { accounts.contains(tokens[$0].word) }),
            scan.classes(index).isEmpty, Gazetteer.embedded[tokens[index].word].isEmpty,
            listed.listing(scan.layout, of: index..<(index + 1)) == nil
        else { continue }
        let taken = owners ?? Owners(names, tokenCount: tokens.count)
        owners = taken
        guard taken[index] == nil else { continue }
        added.append(
            NameMention(
                tokens: index..<(index + 1), type: .organization, subtype: nil, confidence: 0.7,
                rule: .firm))
    }
    if !added.isEmpty { names = merged(names, added) }
}

private struct FirmCues {
    let scan: NameScan
    private let words = TypeCueTable.shared

    private static let at = WordHash.of("at")
    private static let inside = WordHash.of("in")

    init(scan: NameScan) { self.scan = scan }

    func mayBeFirm(_ name: NameMention) -> Bool {
        guard name.entry == nil, name.confidence < 0.9, name.rule == .tagger else { return false }
        switch name.type {
        case .location, .product, .miscellany: return true
        case .facility: return endsInFirm(name)
        default: return false
        }
    }

    private func endsInFirm(_ name: NameMention) -> Bool {
        let last = name.tokens.upperBound - 1
        return name.tokens.count > 1 && scan.isCapital(last) && scan.classes(last).contains(.firm)
    }

    private static let doubtful = 0.6

    /// "Sales at X", "shares in X": of what is a place elsewhere only "at", where the tagger was unsure.
    func hasAccounts(_ name: NameMention, isPlace: Bool) -> Bool {
        let before = name.tokens.lowerBound - 1
        guard before > 0, scan.isWord(before - 1),
            !scan.layout.tokens[before].flags.contains(.beginsSentence)
        else { return false }
        let noun = scan.layout.tokens[before - 1].word
        switch scan.layout.tokens[before].word {
        case Self.at:
            if isPlace { return words.accounts.contains(noun) && name.confidence < Self.doubtful }
            return hasAccounts(before: before)
        case Self.inside: return words.sharing.contains(noun) && !isPlace
        default: return false
        }
    }

    private static let reach = 12

    /// "a profit of $66 million for the quarter at Corvane"
    private func hasAccounts(before at: Int) -> Bool {
        for index in stride(from: at - 1, through: max(0, at - Self.reach), by: -1) {
            if words.accounts.contains(scan.layout.tokens[index].word) { return true }
            let isOver =
                scan.isMark(index, ",") || scan.isMark(index, ";")
                || scan.layout.tokens[index].flags.contains(.beginsSentence)
            if isOver { return false }
        }
        return false
    }

    /// "Ana Ruiz at Arlow Economics": a person, and a word of firms.
    func employs(_ person: NameMention?, _ name: NameMention) -> Bool {
        guard let person, person.type == .person, endsInFirm(name) else { return false }
        let at = person.tokens.upperBound
        return at + 1 == name.tokens.lowerBound && scan.layout.tokens[at].word == Self.at
    }
}
