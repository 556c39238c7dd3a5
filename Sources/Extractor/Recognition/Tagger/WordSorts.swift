/// What a common word says of a name beside it; bits of `TokenTraits.sorts`, part of feature keys.
struct WordSorts: OptionSet {
    let rawValue: UInt16

    static let person = WordSorts(rawValue: 1)
    static let body = WordSorts(rawValue: 1 << 1)
    static let facility = WordSorts(rawValue: 1 << 2)
    static let polity = WordSorts(rawValue: 1 << 3)
    static let nature = WordSorts(rawValue: 1 << 4)
    static let vehicle = WordSorts(rawValue: 1 << 5)
    static let work = WordSorts(rawValue: 1 << 6)
    static let event = WordSorts(rawValue: 1 << 7)
    static let speech = WordSorts(rawValue: 1 << 8)
    static let life = WordSorts(rawValue: 1 << 9)
    static let direction = WordSorts(rawValue: 1 << 10)
    /// A noun in the plural.
    static let plural = WordSorts(rawValue: 1 << 11)
    /// "is", "was": what stands behind may tell what stands before.
    static let copula = WordSorts(rawValue: 1 << 12)

    /// What a name may be said to be.
    static let nouns: WordSorts = [
        .person, .body, .facility, .polity, .nature, .vehicle, .work, .event,
    ]

    fileprivate static let keys: [String: WordSorts] = [
        "person": .person, "body": .body, "facility": .facility, "polity": .polity,
        "nature": .nature, "vehicle": .vehicle, "work": .work, "event": .event,
        "speech": .speech, "life": .life, "direction": .direction,
    ]
}

/// The sorts of every listed word and of the nouns' plurals, by `WordHash`.
struct SortedWords: Sendable {
    private let sorts: WordMap<UInt16>

    static let shared = SortedWords()

    private init() {
        var singular: [(UInt64, UInt16)] = []
        var plurals: [(UInt64, UInt16)] = []
        let rows = NameRows(nounSorts)
        rows.forEach { key, cell in
            let word = String(decoding: rows.utf8[cell], as: UTF8.self)
            let sorts = WordSorts.keys[key] ?? []
            singular.append((WordHash.of(word), sorts.rawValue))
            guard WordSorts.nouns.contains(sorts) else { return }
            plurals.append((WordHash.of(Self.plural(of: word)), sorts.union(.plural).rawValue))
        }
        for word in ["is", "was", "are", "were"] {
            singular.append((WordHash.of(word), WordSorts.copula.rawValue))
        }
        // A plural that is a word by itself ("forces", "works") keeps that word's sorts.
        let own = WordMap(singular) { $0 | $1 }
        sorts = WordMap(singular + plurals.filter { own[$0.0] == nil }) { $0 | $1 }
    }

    @inline(__always)
    subscript(_ word: UInt64) -> UInt16 { sorts[word] ?? 0 }

    private static func plural(of word: String) -> String {
        let vowels = ["ay", "ey", "oy", "uy"]
        if word.hasSuffix("y"), !vowels.contains(where: word.hasSuffix) {
            return word.dropLast() + "ies"
        }
        let hissing = ["s", "x", "ch", "sh"].contains(where: word.hasSuffix)
        return word + (hissing ? "es" : "s")
    }
}
