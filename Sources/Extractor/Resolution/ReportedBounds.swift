/// Where reported words end, and which verbs report none.
extension QuoteReader {
    /// "who said", "which said": told of somebody in passing.
    func isRelative(_ token: Int, _ speaker: Speaker) -> Bool {
        let first = speaker.tokens.lowerBound
        return first > 0 && reading.isA(first - 1, .relative)
            && !reading.isWord(first - 1, Words.that)
    }

    /// Where a reported clause ends: before its full stop, a new verb of saying or a semicolon.
    func clauseEnd(from start: Int, _ sentence: Range<Int>) -> Int {
        var end = min(sentence.upperBound, start + Self.reach)
        for token in run(start, end) where !isQuoted[token] {
            if reading.isMark(token, ";") || isNewAttribution(at: token, sentence) {
                end = token
                break
            }
        }
        while end > start, !isQuoted[end - 1],
            reading.isStop(end - 1) || reading.isComma(end - 1)
        {
            end -= 1
        }
        return end
    }

    /// "expects 4% growth and the Fund expects 3%": an object without a verb ends where a name begins a
    /// clause of its own.
    func objectEnd(from start: Int, _ end: Int) -> Int {
        for token in run(start, min(end, start + Self.objectReach)) {
            if reading.name(at: token) == nil, reading.isFinite(token) { return end }
            guard reading.isA(token, .coordinator), !isQuoted[token] else { continue }
            let next = token + 1
            guard next + 1 < end,
                let name = reading.name(at: next)
                    ?? (reading.isA(next, .definite) ? reading.name(at: next + 1) : nil)
            else { continue }
            let verb = name.tokens.upperBound
            if verb < end, reading.isFinite(verb), !reading.isA(verb, .preposition) { return token }
        }
        return end
    }

    private static let objectReach = 24

    private func isNewAttribution(at token: Int, _ sentence: Range<Int>) -> Bool {
        if reading.isA(token, .coordinator) { return leadsToVerb(token + 1, sentence) }
        guard reading.isComma(token), token + 2 < sentence.upperBound else { return false }
        let next = token + 1
        if reading.isWord(next, Words.according) { return true }
        if let verb = reading.speechVerb(next), verb.form == .participle { return true }
        if Self.citing.contains(reading.tokens[next].word) { return true }
        if reading.isWord(next, Words.as) || reading.isWord(next, Words.while) {
            return run(next, min(sentence.upperBound, next + 14)).contains { isFiniteSpeech($0) }
        }
        return closesWithAttribution(next, sentence)
    }

    private static let citing = WordSet(["citing", "quoting", "blaming"])

    private func leadsToVerb(_ start: Int, _ sentence: Range<Int>) -> Bool {
        var token = start
        while token < sentence.upperBound, reading.isA(token, .adverb) { token += 1 }
        guard token < sentence.upperBound, isFiniteSpeech(token),
            let verb = reading.speechVerb(token)
        else { return false }
        return !verb.uses.contains(.doubtful)
    }

    private func isFiniteSpeech(_ token: Int) -> Bool {
        guard let verb = reading.speechVerb(token) else { return false }
        return verb.form == .past || verb.form == .present
    }

    /// ", the statement concluded." ends the sentence.
    private func closesWithAttribution(_ start: Int, _ sentence: Range<Int>) -> Bool {
        let end = sentence.upperBound - 1
        guard end - start <= 8, end > start, isFiniteSpeech(end - 1) else { return false }
        return !run(start, end - 1).contains { reading.isFinite($0) }
    }
}
