/// Tells whether a sentence or a headline sets its figure against what others say.
///
/// Tolls move with the news, so that two of them conflict only where somebody says that the other is wrong.
enum DisputeReader {
    static func tells(_ words: [Word]) -> Bool {
        for (index, word) in words.enumerated() {
            let word = word.text
            if verbs.contains(word) { return !denies(words[..<index]) }
            let behind = words[(index + 1)...]
            if word == "than" || word == "against", isAccount(behind) { return true }
            if isFarFrom(word, behind.prefix(3)) { return true }
            if claims.contains(word), let next = behind.first, counts.contains(next.text) {
                return true
            }
            if word == "not", isOtherSum(behind.prefix(3)) { return true }
            if word == "not", behind.first?.text == "what", isAccount(behind) { return true }
            if word == "while", isRivalCount(behind.prefix(5)) { return true }
            if word == "official", let next = behind.first, counts.contains(next.text),
                words[..<index].suffix(3).contains(where: { comparisons.contains($0.text) })
            {
                return true
            }
        }
        return false
    }

    /// "The union's economist disputes that.", "Rescuers rejected the official figure.": no number of its own.
    static func objects(_ words: [Word]) -> Bool {
        guard !words.contains(where: \.isNumber) else { return false }
        return words.indices.contains { index in
            let word = words[index].text
            guard verbs.contains(word) || objections.contains(word), !denies(words[..<index]),
                !isNoun(words, index)
            else { return false }
            return words[(index + 1)...].prefix(4).contains { told.contains($0.text) }
        }
    }

    /// "The biggest challenge is that", "no doubt that"; and whom the police "questioned about it".
    private static func isNoun(_ words: [Word], _ index: Int) -> Bool {
        let isLed = words[..<index].last.map { articles.contains($0.text) } ?? false
        return isLed || words[(index + 1)...].first.map { links.contains($0.text) } ?? false
    }

    private static let articles: Set<String> = [
        "a", "an", "any", "no", "of", "some", "the", "this", "under", "without",
    ]
    private static let links: Set<String> = [
        "about", "are", "between", "by", "for", "in", "is", "of", "on", "over", "remain", "remains",
        "was", "were", "whether",
    ]

    private static let objections: Set<String> = [
        "challenge", "challenged", "challenges", "doubt", "doubted", "doubts", "question",
        "questioned", "questions", "reject", "rejected", "rejects",
    ]
    private static let told = counts.union(["it", "that", "these", "this", "those", "toll"])

    /// "the ministry admits", "officials have said".
    private static func isAccount(_ words: ArraySlice<Word>) -> Bool {
        guard let first = words.first, !first.isNumber,
            let source = words.prefix(3).firstIndex(where: { sources.contains($0.text) })
        else { return false }
        return words[source...].prefix(4).contains { sayings.contains($0.text) }
    }

    /// "while police spoke of 17".
    private static func isRivalCount(_ words: ArraySlice<Word>) -> Bool {
        guard let source = words.firstIndex(where: { sources.contains($0.text) }) else {
            return false
        }
        return words[source...].contains { rivals.contains($0.text) }
    }

    /// "not the sum that was announced".
    private static func isOtherSum(_ words: ArraySlice<Word>) -> Bool {
        words.first?.text == "the"
            && words.dropFirst().contains { counts.contains($0.text) || $0.text == "sum" }
    }

    /// "the true figure", "our figure".
    private static let claims: Set<String> = ["actual", "correct", "our", "real", "true"]

    /// "counts more victims" in a headline.
    private static func isFarFrom(_ word: String, _ behind: ArraySlice<Word>) -> Bool {
        counting.contains(word)
            && behind.first.map { $0.text == "more" || $0.text == "fewer" } == true
            && behind.dropFirst().contains { victims.contains($0.text) }
    }

    /// "does not dispute the number".
    private static func denies(_ words: ArraySlice<Word>) -> Bool {
        words.suffix(2).contains { ["not", "nobody", "never"].contains($0.text) }
    }

    private static let verbs: Set<String> = [
        "contest", "contested", "contests", "contradict", "contradicted", "contradicting",
        "contradicts", "dispute", "disputed", "disputes", "disputing", "overstated", "understated",
        "underreported", "undercounted",
    ]
    private static let sources: Set<String> = [
        "army", "authorities", "authority", "city", "commission", "company", "council",
        "government", "governor", "mayor", "military", "minister", "ministry", "office",
        "officials", "police", "prosecutors", "state", "union",
    ]
    private static let sayings: Set<String> = [
        "acknowledged", "acknowledges", "admit", "admits", "admitted", "announced", "claim",
        "claimed", "claims", "concede", "conceded", "concedes", "gave", "given", "reported",
        "says", "said", "say", "stated",
    ]
    private static let rivals: Set<String> = [
        "counted", "counts", "insists", "insisted", "put", "puts", "speak", "speaks", "spoke",
    ]
    private static let counts: Set<String> = [
        "count", "data", "estimate", "figure", "figures", "number", "numbers", "tally", "toll",
    ]
    private static let comparisons: Set<String> = ["above", "below", "beyond", "exceeds", "than"]
    private static let counting: Set<String> = ["count", "counted", "counts"]
    private static let victims: Set<String> = ["bodies", "dead", "deaths", "injured", "victims"]
}
