import Facts

/// The names of `knownBodyNames`, found in one pass over the tokens.
private struct KnownBodies: Sendable {
    private var phrases = PhraseTable(room: 512)
    /// By a name's number: its first word is written in capitals throughout.
    private var isAllCaps: [Bool] = []

    static let shared = KnownBodies()

    private init() {
        let rows = NameRows(knownBodyNames)
        rows.forEach { _, name in
            let tokens = Tokenizer.tokens(of: rows.utf8, in: name)
            guard let first = tokens.first else { return }
            phrases.insert(tokens.map(\.word), number: isAllCaps.count)
            isAllCaps.append(first.isAllCaps)
        }
    }

    /// The longest name that begins at a token.
    func match(_ layout: Layout, at start: Int, limit: Int) -> Range<Int>? {
        guard let found = phrases.longest(layout.tokens, at: start, limit: limit),
            !isAllCaps[found.number] || layout.tokens[start].isAllCaps
        else { return nil }
        return start..<found.end
    }
}

/// Known firms and bodies are organizations, whatever the tagger took them for or passed over, unless
/// the article has somebody of that name.
func placeBodies(_ names: [NameMention], _ scan: NameScan) -> [NameMention] {
    var placer = BodyPlacer(names, scan)
    let bodies = KnownBodies.shared
    for block in scan.layout.blocks {
        var next = 0
        for index in block.tokens where index >= next {
            guard scan.isCapital(index) && scan.isWord(index) || scan.opensWithDigit(index),
                let match = bodies.match(scan.layout, at: index, limit: block.tokens.upperBound)
            else { continue }
            next = match.upperBound
            placer.place(match)
        }
    }
    return placer.finish()
}

/// Puts known bodies among the names of an article, in one pass over both.
private struct BodyPlacer {
    private let names: [NameMention]
    private let scan: NameScan
    private var placed: [NameMention] = []
    private var next = 0
    /// The last words of persons' full names.
    private lazy var surnames = Set(
        names.lazy.filter { $0.type == .person && $0.tokens.count > 1 }.map { [scan] in
            scan.layout.tokens[$0.tokens.upperBound - 1].word
        })

    init(_ names: [NameMention], _ scan: NameScan) {
        self.names = names
        self.scan = scan
        placed.reserveCapacity(names.count + 4)
    }

    mutating func place(_ match: Range<Int>) {
        while next < names.count, names[next].tokens.upperBound <= match.lowerBound {
            placed.append(names[next])
            next += 1
        }
        var end = next
        while end < names.count, names[end].tokens.lowerBound < match.upperBound { end += 1 }
        let isKnown = next < end ? yields(names[next..<end], to: match) : standsAlone(match)
        guard isKnown else { return }
        next = end
        placed.append(
            NameMention(
                tokens: match, type: .organization, subtype: nil, confidence: 0.9, rule: .table))
    }

    mutating func finish() -> [NameMention] { placed + names[next...] }

    /// Whether names are parts of a body's, or the same taken for something else.
    private mutating func yields(_ names: ArraySlice<NameMention>, to match: Range<Int>) -> Bool {
        let isInside = names.allSatisfy {
            $0.entry == nil && $0.tokens.lowerBound >= match.lowerBound
                && $0.tokens.upperBound <= match.upperBound
        }
        let isSame = names.first.map { $0.tokens == match && $0.type == .organization } ?? false
        return isInside && !isSame && !isPerson(match)
    }

    /// "Mr Goldman", or "Goldman" where the article names "Ruth Goldman".
    private mutating func isPerson(_ match: Range<Int>) -> Bool {
        guard match.count == 1 else { return false }
        let before = match.lowerBound - 1
        if before >= 0, !scan.classes(before).isDisjoint(with: [.courtesy, .style]) { return true }
        return surnames.contains(scan.layout.tokens[match.lowerBound].word)
    }

    /// No word with a capital on either side makes it a part of a longer name.
    private func standsAlone(_ match: Range<Int>) -> Bool {
        let tokens = scan.layout.tokens
        let (first, end) = (match.lowerBound, match.upperBound)
        let isAfterCapital =
            first > 0 && !tokens[first].flags.contains(.beginsSentence)
            && scan.isCapital(first - 1) && !scan.classes(first - 1).contains(.determiner)
        let isBeforeCapital =
            end < tokens.count && !tokens[end].flags.contains(.beginsSentence)
            && scan.isCapital(end) && scan.isWord(end) && scan.classes(end).isEmpty
        return !isAfterCapital && !isBeforeCapital
    }
}
