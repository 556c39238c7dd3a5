import Facts

/// Ships, by what stands before their names: "the bulk carrier Galaxy Star", "the skipper of the Fair
/// Bough", "aboard the Meghna Queen".
func nameVessels(_ names: inout [NameMention], _ scan: NameScan) {
    var vessels = Vessels(scan: scan)
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
    private let words = TypeCueTable.shared
    /// The article speaks of a ship or of the sea; looked for once, where a name may be a ship's.
    private lazy var isAtSea = scan.layout.tokens.contains { [words] in
        !$0.isCapital && (words.vessels.contains($0.word) || words.seas.contains($0.word))
    }

    private static let longest = 3
    private static let carrier = WordHash.of("carrier")
    private static let ship = WordHash.of("ship")

    init(scan: NameScan) { self.scan = scan }

    /// "the skipper of the X": no club's, where the article is at sea.
    mutating func isManned(_ name: NameMention) -> Bool {
        guard name.rule == .tagger, name.entry == nil, name.confidence < 0.9,
            name.type == .organization || name.type == .person || name.type == .miscellany
                || name.type == .facility
        else { return false }
        let the = name.tokens.lowerBound - 1
        guard the > 2, scan.layout.tokens[the].word == TitleWords.the,
            scan.layout.tokens[the - 1].word == TitleWords.of,
            words.crews.contains(scan.layout.tokens[the - 2].word), isAtSea
        else { return false }
        return !scan.classes(name.tokens.upperBound - 1).contains(.firm)
    }

    /// Names that the tagger passed over, right behind a noun of ships.
    func missed(beside names: [NameMention]) -> [NameMention] {
        let blocks = scan.layout.blocks.filter { block in
            block.kind == .paragraph
                && scan.layout.capitals(in: block.tokens.dropFirst()).contains { isVessel($0 - 1) }
        }
        if blocks.isEmpty { return [] }
        let owners = Owners(names, tokenCount: scan.layout.tokens.count)
        var added: [NameMention] = []
        for block in blocks {
            for index in scan.layout.capitals(in: block.tokens.dropFirst())
            where owners[index] == nil && isVessel(index - 1) {
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
