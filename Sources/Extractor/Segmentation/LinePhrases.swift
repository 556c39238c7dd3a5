/// Phrases by class, matched at the start of a line or sentence.
struct LinePhrases: Sendable {
    private var phrases = PhraseTable()
    private var classes: [String] = []

    init(_ text: StaticString) {
        let rows = NameRows(text)
        rows.forEach { key, name in
            var tokenizer = Tokenizer(rows.utf8)
            tokenizer.cut(name)
            phrases.insert(tokenizer.tokens.map(\.word) + [Self.salt(key)], number: classes.count)
            classes.append(key)
        }
    }

    /// The end of the longest phrase of a class that begins at a token; `nil` where there is none.
    func end(_ name: String, _ tokens: [Token], at start: Int, limit: Int) -> Int? {
        let salt = Self.salt(name)
        var best: Int?
        for end in (start + 1)..<max(start + 2, min(limit, start + 7) + 1) where end <= limit {
            let words = tokens[start..<end].map(\.word) + [salt]
            if phrases.number(of: words) != nil { best = end }
        }
        return best
    }

    /// Keeps the classes of one text apart: a phrase may stand in several.
    private static func salt(_ name: String) -> UInt64 {
        WordHash.of(name) &* 0x9E37_79B9_7F4A_7C15
    }

    static let furniture = LinePhrases(furniturePhrases)
    static let byline = LinePhrases(bylinePhrases)
    static let noPlace = LinePhrases(noPlaceWords)
}
