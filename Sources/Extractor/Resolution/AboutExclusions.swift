/// Who is named beside a figure and never what it is about.
extension Scene {
    private static let bench = WordSet(["judge", "justice", "magistrate", "recorder", "sheriff"])
    private static let sentencing = WordSet([
        "adjourned", "awarded", "banned", "fined", "gave", "granted", "handed", "imposed", "jailed",
        "ordered", "refused", "remanded", "sentenced", "set", "told",
    ])

    /// "Judge Una Prendergast fined Paul Dempsey": who sits on the bench pays nothing.
    func judges() -> [Int] {
        var found: [Int] = []
        for token in body where Self.bench.contains(reading.tokens[token].word) {
            guard let name = reading.name(at: token + 1) ?? reading.name(at: token),
                name.type == .person
            else { continue }
            let end = name.tokens.upperBound
            let verbs = run(end, min(body.upperBound, end + 3))
            if verbs.contains(where: { Self.sentencing.contains(reading.tokens[$0].word) }) {
                found.append(name.entity)
            }
        }
        return found
    }

    private static let telling = WordSet(["told", "telling", "tells"])
    private static let own = WordSet(["it", "its"])

    /// "told Reuters", "Bloomberg said the firm would": a paper or an agency that hears or reports.
    func reporters() -> [Int] {
        var found: [Int] = []
        for token in body {
            guard let name = reading.name(at: token), name.tokens.lowerBound == token,
                name.type == .organization
            else { continue }
            if isToldBySources(token) { found.append(name.entity) }
            guard Outlets.contains(reading.layout, name.tokens) else { continue }
            if isTold(token) || isReporting(name.tokens.upperBound) { found.append(name.entity) }
        }
        return found
    }

    /// "told the BBC", "told the Daily Star".
    private func isTold(_ start: Int) -> Bool {
        let verb = verb(before: start)
        return verb >= body.lowerBound && Self.telling.contains(reading.tokens[verb].word)
    }

    private func verb(before start: Int) -> Int {
        reading.isWord(start - 1, Words.the) ? start - 2 : start - 1
    }

    private static let sources = WordSet(["insiders", "source", "sources"])

    /// "Sources told The Star": whom such people tell is a paper.
    private func isToldBySources(_ start: Int) -> Bool {
        isTold(start)
            && run(max(body.lowerBound, verb(before: start) - 4), start).contains {
                Self.sources.contains(reading.tokens[$0].word)
            }
    }

    /// "Xinhua reported that", where "Reuters said it would cut" speaks of itself.
    private func isReporting(_ verb: Int) -> Bool {
        guard verb < body.upperBound, let speech = reading.speechVerb(verb), speech.form != .base
        else { return false }
        return !run(verb + 1, min(body.upperBound, verb + 3)).contains {
            Self.own.contains(reading.tokens[$0].word)
        }
    }
}
