import Facts

/// Numbers that somebody speaks of, insists on or sticks to.
extension QuoteReader {
    static let speaking = WordSet([
        "insisted", "insists", "speaks", "spoke", "spoken", "sticks", "stuck",
    ])
    static let insisting = WordSet(["insisted", "insists", "sticks", "stuck"])
    private static let insistingLinks = WordSet(["on", "to", "by"])

    /// "spoke of 60 dead", "insists on 902 million euros", "stuck to its figure of 400".
    func speaksOfNumber(_ token: Int) -> Bool {
        guard token + 1 < reading.tokens.count else { return false }
        let (verb, link) = (reading.tokens[token].word, reading.tokens[token + 1].word)
        guard
            Self.insisting.contains(verb)
                ? Self.insistingLinks.contains(link) : reading.isWord(token + 1, Words.of)
        else { return false }
        return run(token + 2, min(reading.tokens.count, token + 9)).contains {
            reading.tokens[$0].kind == .number
        }
    }
}
