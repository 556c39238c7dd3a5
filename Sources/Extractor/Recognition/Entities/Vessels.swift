import Facts

/// Ships, by what stands before their names: "the bulk carrier Galaxy Star", "the skipper of the Fair
/// Bough", "aboard the Meghna Queen".
func nameVessels(_ names: inout [NameMention], _ scan: NameScan) {
    let vessels = Vessels(scan: scan)
    for index in names.indices where vessels.isManned(names[index]) {
        names[index].type = .product
        (names[index].subtype, names[index].code) = (nil, nil)
        names[index].confidence = max(0.75, names[index].confidence)
        names[index].rule = .cue
    }
    let added = vessels.missed(beside: names)
    if !added.isEmpty { names = merged(names, added) }
}

private struct Vessels {
    let scan: NameScan
    /// The article speaks of a ship or of the sea.
    private let isAtSea: Bool
    private let words = TypeCueTable.shared

    private static let longest = 3
    private static let carrier = WordHash.of("carrier")
    private static let ship = WordHash.of("ship")

    init(scan: NameScan) {
        self.scan = scan
        let words = words
        isAtSea = scan.layout.tokens.contains {
            !$0.isCapital && (words.vessels.contains($0.word) || words.seas.contains($0.word))
        }
    }

    /// "the skipper of the X": no club's, where the article is at sea.
    func isManned(_ name: NameMention) -> Bool {
        guard isAtSea, name.rule == .tagger, name.entry == nil, name.confidence < 0.9,
            name.type == .organization || name.type == .person || name.type == .miscellany
                || name.type == .facility
        else { return false }
        let the = name.tokens.lowerBound - 1
        guard the > 2, scan.layout.tokens[the].word == TitleWords.the,
            scan.layout.tokens[the - 1].word == TitleWords.of,
            words.crews.contains(scan.layout.tokens[the - 2].word)
        else { return false }
        return !scan.classes(name.tokens.upperBound - 1).contains(.firm)
    }

    /// Names that the tagger passed over, right behind a noun of ships.
    func missed(beside names: [NameMention]) -> [NameMention] {
        let owners = Owners(names, tokenCount: scan.layout.tokens.count)
        var added: [NameMention] = []
        for block in scan.layout.blocks where block.kind == .paragraph {
            for index in block.tokens.dropFirst()
            where scan.isCapital(index) && owners[index] == nil && isVessel(index - 1) {
                var end = index
                while end < block.tokens.upperBound, end - index < Self.longest,
                    isPart(end, isFirst: end == index), owners[end] == nil
                {
                    end += 1
                }
                let isClosed =
                    end >= block.tokens.upperBound || !scan.isCapital(end) || !isInside(end)
                guard end > index, isClosed else { continue }
                added.append(
                    NameMention(
                        tokens: index..<end, type: .product, confidence: 0.75, rule: .cue))
            }
        }
        return added
    }

    /// "Tutor", "Galaxy Leader"; "tanker Capt Olsen" begins with a title.
    private func isPart(_ index: Int, isFirst: Bool) -> Bool {
        scan.isWord(index) && scan.isCapital(index) && isInside(index)
            && scan.classes(index).isDisjoint(with: isFirst ? [.stop, .style, .courtesy] : .stop)
    }

    private func isInside(_ index: Int) -> Bool {
        !scan.layout.tokens[index].flags.contains(.beginsSentence)
    }

    /// "tanker", "bulk carrier", "container ship": written small.
    private func isVessel(_ index: Int) -> Bool {
        guard scan.isWord(index), !scan.isCapital(index) else { return false }
        let word = scan.layout.tokens[index].word
        if word == Self.carrier {
            return index > 0 && words.holds.contains(scan.layout.tokens[index - 1].word)
        }
        return words.vessels.contains(word)
    }
}
