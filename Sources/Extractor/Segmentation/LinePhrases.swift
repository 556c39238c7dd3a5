/// Phrases by class, matched at the start of a line or sentence.
struct LinePhrases: Sendable {
    /// A phrase may stand in several classes: each has a table of its own.
    private var tables: [(name: String, phrases: PhraseTable)] = []

    init(_ text: StaticString) {
        let rows = NameRows(text)
        rows.forEach { key, name in
            let words = Tokenizer.tokens(of: rows.utf8, in: name).map(\.word)
            if tables.last?.name != key, !tables.contains(where: { $0.name == key }) {
                tables.append((key, PhraseTable()))
            }
            guard let place = tables.firstIndex(where: { $0.name == key }) else { return }
            tables[place].phrases.insert(words, number: 0)
        }
    }

    /// The end of the longest phrase of a class that begins at a token; `nil` where there is none.
    func end(_ name: String, _ tokens: [Token], at start: Int, limit: Int) -> Int? {
        for table in tables where table.name == name {
            return table.phrases.longest(tokens, at: start, limit: limit)?.end
        }
        return nil
    }

    static let furniture = LinePhrases(furniturePhrases)
    static let byline = LinePhrases(bylinePhrases)
    static let noPlace = LinePhrases(noPlaceWords)
}
