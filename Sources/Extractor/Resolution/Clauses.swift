/// A stretch of a sentence between marks and conjunctions: a clause, or a part of one.
struct Clause {
    /// What a clause says of its subject.
    enum Subject: Equatable {
        /// None of its own: it shares one with a clause before it.
        case shared
        /// A noun phrase that names nothing known: "construction", "insurers".
        case unnamed(head: Int)
        case entities([Int])
    }

    let tokens: Range<Int>
    /// The word that leads to it: "which", "if", "and"; `nil` at a mark or a sentence's start.
    let lead: Int?
    /// Opened by a parenthesis.
    let isParenthesis: Bool
    var subject: Subject = .shared
    /// It only describes the name before it: "a maker of sweets", "born in Kano".
    var isApposed = false
    /// The token behind the subject's noun phrase.
    var subjectEnd: Int
}

/// Cuts sentences at marks and conjunctions.
struct ClauseCutter {
    let reading: ReadText

    func cut(_ sentence: Range<Int>, hidden: [Bool]) -> [Clause] {
        var clauses: [Clause] = []
        clauses.reserveCapacity(8)
        var start = sentence.lowerBound
        var lead: Int?
        var isParenthesis = false
        func close(at end: Int) {
            if start < end {
                clauses.append(
                    Clause(
                        tokens: start..<end, lead: lead, isParenthesis: isParenthesis,
                        subjectEnd: start))
            }
            lead = nil
            isParenthesis = false
        }
        let tokens = reading.tokens
        for token in sentence {
            let mark = tokens[token].mark
            if mark != 0 && isBreak(token, mark) || hidden[token] {
                close(at: token)
                start = token + 1
                isParenthesis = reading.isMark(token, "(")
            } else if reading.isA(token, .conjoined) && isLead(token, in: sentence)
                || isInverted(token, in: sentence)
            {
                // "and which", ", but if": the last leading word counts.
                if start < token { close(at: token) }
                start = token + 1
                lead = token
            }
        }
        close(at: sentence.upperBound)
        return clauses
    }

    @inline(__always)
    private func isBreak(_ token: Int) -> Bool {
        let mark = reading.layout.mark(token)
        return mark != 0 && isBreak(token, mark)
    }

    private func isBreak(_ token: Int, _ mark: UInt32) -> Bool {
        switch mark {
        case 0x2C, 0x3B, 0x3A, 0x28, 0x29, 0x201C, 0x201D, 0x22, 0x2E, 0x21, 0x3F, 0xAB, 0xBB: true
        case 0x2D, 0x2013, 0x2014: reading.isDash(token)
        default: false
        }
    }

    /// Whether a conjunction or the like leads to a clause.
    private func isLead(_ token: Int, in sentence: Range<Int>) -> Bool {
        guard reading.name(at: token) == nil else { return false }
        if reading.isWord(token, Words.that) {
            return token > sentence.lowerBound && reading.isWord(token - 1)
        }
        if reading.isWord(token, Words.so), reading.isWord(token + 1, Words.far) { return false }
        // "before dawn", "until noon", "as a model": prepositions here.
        let isDouble = reading.isA(token, .preposition) || reading.isWord(token, Words.as)
        if isDouble, reading.isA(token, .subordinator) {
            if token + 1 < sentence.upperBound, reading.isA(token + 1, .indefinite) { return false }
            return token + 1 < sentence.upperBound && leadsToVerb(token + 1, sentence.upperBound)
        }
        return true
    }

    /// "should Brent average above $75": a condition without "if", which a name or an article follows.
    private func isInverted(_ token: Int, in sentence: Range<Int>) -> Bool {
        reading.isA(token, .modal) && reading.isWord(token, Words.should)
            && token > sentence.lowerBound
            && token + 1 < sentence.upperBound
            && (reading.name(at: token + 1) != nil || reading.isA(token + 1, .definite))
            && reading.name(at: token - 1) == nil && !reading.isA(token - 1, .subject)
    }

    private func leadsToVerb(_ start: Int, _ end: Int) -> Bool {
        for token in run(start, min(end, start + 8)) {
            if isBreak(token) { return false }
            if token > start, reading.isFinite(token) { return true }
        }
        return false
    }
}
