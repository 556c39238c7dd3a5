/// Where a thing is told, which is not where it is.
extension QuoteReader {
    private static let addressing = WordSet("addressing speaking talking")
    private static let longestLead = 20
    private static let circumstances = 16

    /// "told journalists in Leeds that", "Speaking to 300 people in Leeds, X said".
    mutating func tellStages(of verb: Int, before words: Int, _ sentence: Range<Int>) {
        tellStages(run(verb + 1, min(words, verb + Self.circumstances)), isHidden: true)
        let start = bodyStart(of: sentence)
        let lead = run(start, verb)
        guard 2..<Self.longestLead ~= lead.count else { return }
        let isStage =
            Self.addressing.contains(reading.tokens[start].word)
            || reading.isA(start, .preposition) && lead.contains { reading.isA($0, .occasion) }
        if isStage { tellStages(lead, isHidden: false) }
    }

    private mutating func tellStages(_ tokens: Range<Int>, isHidden: Bool) {
        for token in tokens {
            guard reading.isWord(token - 1, Words.in) || reading.isWord(token - 1, Words.at),
                let name = reading.name(at: token), name.type == .location
            else { continue }
            if isHidden { tell(name.tokens) }
            stages.append((name.entity, token))
        }
    }
}
