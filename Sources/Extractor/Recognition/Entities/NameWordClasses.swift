/// The parts that a word may play in and around names; by the tables of titles, facilities and kinds.
struct NameWordClass: OptionSet {
    let rawValue: UInt32

    /// "Mr": dropped from a name.
    static let courtesy = NameWordClass(rawValue: 1)
    /// "Gen", "Sheikh": stands right before a name.
    static let style = NameWordClass(rawValue: 2)
    /// "minister": a function, before or after a name.
    static let post = NameWordClass(rawValue: 4)
    /// "deputy": stands before a post.
    static let modifier = NameWordClass(rawValue: 8)
    /// "retd", in brackets.
    static let retired = NameWordClass(rawValue: 16)
    /// A title that is a name as well.
    static let nameLike = NameWordClass(rawValue: 32)
    static let determiner = NameWordClass(rawValue: 64)
    static let function = NameWordClass(rawValue: 128)
    /// A word that makes a verb of a noun behind it: "will host".
    static let helper = NameWordClass(rawValue: 256)
    /// "Ltd".
    static let legal = NameWordClass(rawValue: 512)
    /// "Bank": a kind of organization, not one of them.
    static let generic = NameWordClass(rawValue: 1024)
    /// Left out of initials: "of".
    static let small = NameWordClass(rawValue: 2048)
    /// As a name's last word it makes an organization of it: "Mining".
    static let firm = NameWordClass(rawValue: 8192)
    /// May stand between a facility's name and its noun: "copper".
    static let facilityLink = NameWordClass(rawValue: 4096)
    /// "EBITDA": in capitals, and no name.
    static let term = NameWordClass(rawValue: 16384)
    /// "CPI": a term beside a word such as `reading`.
    static let index = NameWordClass(rawValue: 32768)
    /// "headline", "rose": stands beside an index.
    static let reading = NameWordClass(rawValue: 65536)

    static let title: NameWordClass = [.courtesy, .style, .post]
    static let stop: NameWordClass = [.determiner, .function]
}

/// The classes of every listed word, by `WordHash`.
struct NameWordClasses: Sendable {
    private let classes: WordMap<NameWordClass>

    static let shared = NameWordClasses()

    private init() {
        let names: [String: NameWordClass] = [
            "courtesy": .courtesy, "style": .style, "post": .post, "modifier": .modifier,
            "retired": .retired, "namelike": .nameLike, "determiner": .determiner,
            "function": .function, "helper": .helper, "legal": .legal, "generic": .generic,
            "small": .small, "firm": .firm, "link": .facilityLink,
            "term": .term, "index": .index, "reading": .reading,
        ]
        var pairs: [(UInt64, NameWordClass)] = []
        for text in [titleWords, plainWords, organizationWords, facilityLinks, capitalTerms] {
            let rows = NameRows(text)
            rows.forEach { key, name in
                let word = WordHash.of(String(decoding: rows.utf8[name], as: UTF8.self))
                pairs.append((word, names[key] ?? []))
            }
        }
        classes = WordMap(pairs) { $0.union($1) }
    }

    subscript(_ word: UInt64) -> NameWordClass {
        classes[word] ?? []
    }
}
