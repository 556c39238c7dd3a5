import Facts

/// Finds the event that a date or a stretch of time belongs to, by the verb of its clause.
struct EventReader {
    let scan: FigureScan
    let governor: Governor
    private static let reach = 20

    /// The event nearest before a token in its clause, or, where none is, the first behind the figure.
    func event(_ draft: Draft) -> String? {
        let start = draft.reach.lowerBound
        if start - scan.sentenceStart(start, reach: 4) < 3 {
            return behind(draft.tokens.upperBound) ?? before(start)
        }
        return before(start) ?? behind(draft.tokens.upperBound)
    }

    /// What the verb nearest before a token tells; `nil` where that is no verb of event.
    func action(before start: Int) -> String? {
        var place = start - 1
        let low = max(scan.floor, start - Self.reach, scan.sentenceStart(place, reach: Self.reach))
        while place >= low, !isBreak(place) {
            if Self.aspects.contains(scan.word(place)) { return occasion(of: place, before: start) }
            if let noun = verb(place) { return noun }
            if scan.has(place, .verb) { return nil }
            place -= 1
        }
        return nil
    }

    /// The event told before a token.
    func before(_ start: Int) -> String? {
        var place = start - 1
        let low = max(scan.floor, start - Self.reach, scan.sentenceStart(place, reach: Self.reach))
        var sawVerb = false
        while place >= low {
            if isBreak(place) || sawVerb && scan.word(place) == Word.and { return nil }
            if let noun = event(at: place, before: start) { return noun }
            if scan.has(place, .auxiliary), !scan.has(place - 1, .auxiliary) { sawVerb = true }
            place -= 1
        }
        return nil
    }

    /// The event told behind a token, in the same sentence.
    func behind(_ end: Int) -> String? {
        var place = end
        let high = min(scan.limit, end + Self.reach, scan.sentenceEnd(end, reach: Self.reach))
        while place < high {
            if scan.mark(place) == 0x3B { return nil }
            if let noun = event(at: place, before: high) { return noun }
            place += 1
        }
        return nil
    }

    /// Marks that no event's reach passes: a semicolon, a quotation's end.
    private func isBreak(_ index: Int) -> Bool {
        let mark = scan.mark(index)
        return mark == 0x3B || mark == 0x201D || mark == 0x2022
    }

    private func event(at index: Int, before end: Int) -> String? {
        if Self.aspects.contains(scan.word(index)) { return occasion(of: index, before: end) }
        if let noun = verb(index) { return noun == Self.death ? cause(of: index) ?? noun : noun }
        guard EventNouns.isOccasion(scan.word(index)), scan.isWord(index),
            !scan.isHyphen(index + 1)
        else { return nil }
        return governor.label(index)
    }

    private static let death = "death"

    /// "an outbreak killed", "the quake killed": the subject, where it is an event itself.
    private func cause(of verb: Int) -> String? {
        guard let head = governor.subjectHead(of: verb), EventNouns.isOccasion(scan.word(head))
        else {
            return nil
        }
        return governor.label(head)
    }

    /// "has been suspended since": the verb just before, in the passive.
    func passive(before index: Int) -> String? {
        var place = index - 1
        if scan.has(place, .adverb) { place -= 1 }
        return scan.word(place - 1) == Self.been ? verb(place) : nil
    }

    private static let spans = WordSet("ran run runs")
    private static let relatives = WordSet("that which who")
    private static let been = WordHash.of("been")

    /// The noun of a verb of event.
    func verb(_ index: Int) -> String? {
        guard let event = EventNouns.find(scan.word(index), scan.word(index + 1)) else {
            return nil
        }
        if let bargain = bargain(struck: index) { return bargain }
        if scan.word(index) == Self.found, scan.has(index + 1, .article),
            Self.takers.contains(scan.word(index + 2))
        {
            return nil
        }
        if scan.word(index) == Self.left, !isLeaving(index) { return nil }
        let isNominal =
            scan.has(index - 1, [.article, .determiner, .preposition])
            && !Self.relatives.contains(scan.word(index - 1))
        // "an epidemic which ran from March": of the epidemic.
        if Self.spans.contains(scan.word(index)), scan.has(index + 1, .preposition) { return nil }
        switch event.form {
        case .base:
            let before = scan.has(index - 1, .adverb) ? index - 2 : index - 1
            guard scan.word(before) == Word.to || scan.has(before, .auxiliary) else { return nil }
        case .third, .past:
            // "four trains through Thursday"
            if isNominal || event.form == .third && scan.isNumber(index - 1) { return nil }
            if event.form == .third, scan.has(index - 1, .cardinal) { return nil }
        case .participle:
            if isNominal, scan.has(index - 1, .article) { return nil }
        }
        return event.noun
    }

    private static let left = WordHash.of("left")
    private static let found = WordHash.of("found")
    private static let takers = WordSet("buyer home job new partner sponsor taker way")
    private static let struck = WordHash.of("struck")
    private static let bargains = WordSet("accord agreement bargain compromise deal pact truce")

    /// "a deal was struck": no strike.
    private func bargain(struck index: Int) -> String? {
        guard scan.word(index) == Self.struck else { return nil }
        return (max(scan.floor, index - 4)..<min(scan.limit, index + 5)).first {
            Self.bargains.contains(scan.word($0))
        }.flatMap { governor.label($0) }
    }

    /// "left damage last October" has no leaving, "left the country", "left on Monday" have.
    private func isLeaving(_ index: Int) -> Bool {
        let next = index + 1
        return !scan.isWord(next) || scan.isCapital(next) || scan.has(next, Roles.closed)
            || scan.has(next, [.adverb, .preposition])
            || WordClasses.of(scan.word(next)).contains(.time)
    }

    /// Verbs that say only when something was: what it was is their object or their subject.
    private static let aspects = WordSet(
        """
        began begin begins begun start started starts starting resume resumed resumes restarted restart
        open opened opens reopened held hold ended end ends stopped stop finished continue continued
        scheduled postponed due slated runs lasts expire expires expired concluded commence commenced
        """)

    /// "opened its investigation", "a survey resumed", "elections were held".
    private func occasion(of verb: Int, before end: Int) -> String? {
        let isPassive = scan.has(verb - 1, .auxiliary) || scan.has(verb - 1, .adverb)
        let next = verb + 1
        let wantsEvent = Self.endings.contains(scan.word(verb))
        if !isPassive, scan.isWord(next),
            !scan.has(next, [.preposition, .conjunction, .auxiliary]),
            let head = governor.head(from: next, to: min(end, next + 6)), !scan.isCapital(head),
            !wantsEvent || isEventful(head)
        {
            return governor.label(head)
        }
        if !wantsEvent, let head = governor.subjectHead(of: verb),
            !scan.isCapital(head) || scan.beginsSentence(head),
            isEventful(head)
        {
            return governor.label(head)
        }
        return self.verb(verb)
    }

    /// What they have for object need not be an event: "stopped its barges".
    private static let endings = WordSet("stop stopped stops halt halted")
    private static let outputs = WordSet(
        """
        output exports imports sales work works service services flights classes talks hearings lease
        contract agreement permit licence license mandate term moratorium ban rule strike ceasefire
        """)

    /// A noun of an event by the table or by its ending.
    private func isEventful(_ index: Int) -> Bool {
        let word = scan.word(index)
        return EventNouns.isOccasion(word) || Self.outputs.contains(word)
            || scan.ends(index, in: "tion") || scan.ends(index, in: "tions")
            || scan.ends(index, in: "ment") || scan.ends(index, in: "ing")
            || scan.ends(index, in: "sion")
    }
}
