import Facts

/// One who acts upon what a figure is about and is not that: from a token on, in its sentence.
struct AboutExclusion {
    let entity: Int
    var from = 0
    /// Whom it acts upon: what a figure is about that would be about nobody else.
    var instead: Int?
}

/// Who rates, fines, calls or kills, and where it was told: named beside a figure that is of another.
extension Scene {
    /// Everybody that figures of the sentence are not about, whatever is said of them.
    func exclusions(_ quotes: QuoteReader) -> [AboutExclusion] {
        var found = (judges() + reporters()).map { AboutExclusion(entity: $0) }
        found += quotes.stages.suffix(Self.mostStages).filter { body.contains($0.token) }
            .map { AboutExclusion(entity: $0.entity, from: $0.token) }
        for token in body where reading.isSmall(token) {
            switch Self.deeds[reading.tokens[token].word] {
            case .rating: found += raters(token)
            case .harming: found += doers(token)
            case .leaking: found += readers(token)
            case nil where reading.isA(token, .labels): found += callers(token)
            case nil: break
            }
        }
        return firstOfEach(found)
    }

    /// One for each entity, the earliest: figures are many, and so are verbs in a sentence without end.
    private func firstOfEach(_ found: [AboutExclusion]) -> [AboutExclusion] {
        var seen: Set<Int> = []
        return found.sorted { $0.from < $1.from }.filter { seen.insert($0.entity).inserted }
    }

    private enum Deed: Sendable { case rating, harming, leaking }

    /// One look-up for each word of a sentence.
    private static let deeds: WordMap<Deed> = {
        func pairs(_ words: WordSet, _ deed: Deed) -> [(UInt64, Deed)] {
            words.words.map { (WordHash.of($0), deed) }
        }
        return WordMap(
            pairs(rating, .rating) + pairs(fining, .harming) + pairs(killing, .harming)
                + pairs(leaking, .leaking))
    }()

    private static let mostStages = 4

    /// The names of the noun phrase that ends right before a verb and its auxiliaries.
    private func subjects(before verb: Int) -> [ReadText.Name] {
        var end = verb
        while end > body.lowerBound, reading.isA(end - 1, [.have, .adverb]) { end -= 1 }
        var found: [ReadText.Name] = []
        var token = end - 1
        while token >= max(body.lowerBound, end - Self.subjectReach) {
            if let name = reading.name(at: token) {
                found.append(name)
                token = name.tokens.lowerBound - 1
            } else if !found.isEmpty,
                reading.isWord(token, Words.of) || reading.isWord(token, Words.at)
            {
                token -= 1
            } else {
                break
            }
        }
        return found
    }

    private static let subjectReach = 12

    // MARK: Raters

    private static let rating = WordSet(
        """
        affirmed affirms cut cuts downgraded downgrades hiked kept keeps lifted lifts lowered lowers raised
        raises reiterated set slashed trimmed trims upgraded upgrades
        """)
    private static let ratings = WordSet(
        "forecast forecasts outlook rating ratings recommendation target targets")
    private static let notches = WordSet("notch notches")

    /// "UBS raised its target on Equinor", "Fitch cut Ghana's rating", "cut Ghana two notches".
    private func raters(_ verb: Int) -> [AboutExclusion] {
        let names = subjects(before: verb)
        guard !names.isEmpty else { return [] }
        let end = min(body.upperBound, verb + 14)
        let isRating = run(verb + 1, end).contains { token in
            let word = reading.tokens[token].word
            if Self.notches.contains(word) { return true }
            guard Self.ratings.contains(word), reading.isSmall(token) else { return false }
            // "cut its forecast for Europe": its own.
            let isOwn =
                reading.isA(verb + 1, .possessive) && reading.isWord(token + 1, Words.for)
                && reading.name(at: token + 2)?.type == .location
            let isOf =
                reading.isA(token + 1, .preposition) && !isOwn
                && run(token + 2, token + 4).contains { reading.name(at: $0) != nil }
            let isOwned = run(token - 3, token).contains {
                reading.isPossessive($0) && reading.name(at: $0 - 1) != nil
            }
            return isOf || isOwned
        }
        return isRating ? names.map { AboutExclusion(entity: $0.entity, from: verb) } : []
    }

    // MARK: Doers

    private static let fining = WordSet("fined fines penalised penalized")
    private static let things = WordSet(
        "bid bill deal deals job jobs merger plan plans post posts project projects position positions"
    )
    private static let killing = WordSet("killed kills wounded")

    /// "The EU fined Apple", "Israel killed 40 in Gaza": another bears it.
    private func doers(_ verb: Int) -> [AboutExclusion] {
        let names = subjects(before: verb)
        guard let doer = names.last, doer.type == .location || doer.type == .organization else {
            return []
        }
        guard let borne = borne(by: verb) else { return [] }
        return names.map { AboutExclusion(entity: $0.entity, from: verb, instead: borne) }
    }

    /// Whom one fines, or where one kills.
    private func borne(by verb: Int) -> Int? {
        if Self.fining.contains(reading.tokens[verb].word) {
            let object = reading.isA(verb + 1, .definite) ? verb + 2 : verb + 1
            return (reading.name(at: verb + 1) ?? reading.name(at: object))?.entity
        }
        // "Ford killed 300 jobs in Ohio": nobody.
        let end = min(body.upperBound, verb + 12)
        if run(verb + 1, end).contains(where: { Self.things.contains(reading.tokens[$0].word) }) {
            return nil
        }
        for token in run(verb + 1, end)
        where reading.isWord(token, Words.in) {
            let name = reading.name(at: token + 1) ?? reading.name(at: token + 2)
            if let name, name.type == .location { return name.entity }
        }
        return nil
    }

    // MARK: Readers and callers

    private static let leaking = WordSet(
        "learned learnt leaked obtained reviewed seen understands viewed")

    /// "documents seen by the BBC", "The Gleaner understands that".
    private func readers(_ verb: Int) -> [AboutExclusion] {
        var place = verb + 1
        if reading.isWord(place, Words.by) || reading.isWord(place, Words.to) {
            if reading.isWord(place + 1, Words.the), reading.name(at: place + 1) == nil {
                place += 1
            }
            let isRead = run(max(body.lowerBound, verb - 4), verb).contains {
                reading.isA($0, .document)
            }
            guard isRead, let name = reading.name(at: place + 1), name.type == .organization else {
                return []
            }
            return [AboutExclusion(entity: name.entity)]
        }
        // "Boeing learned that its revenue fell": its own.
        guard reading.isWord(place, Words.that), !reading.isA(place + 1, .possessive) else {
            return []
        }
        return subjects(before: verb).filter { $0.type == .organization }.map {
            AboutExclusion(entity: $0.entity)
        }
    }

    /// "Ann Lee called the offer of 4% an insult": what is called so is not the caller.
    private func callers(_ verb: Int) -> [AboutExclusion] {
        guard let name = subjects(before: verb).first, name.type == .person,
            !run(verb + 1, min(body.upperBound, verb + 8)).contains(where: {
                reading.isA($0, .possessive)
            })
        else { return [] }
        return [AboutExclusion(entity: name.entity, from: verb)]
    }
}
