/// Who is of an age: the person beside it, and no place of the sentence.
extension Scene {
    /// "Hettigoda, 24, said".
    func aged(_ figure: Range<Int>, _ antecedents: Antecedents) -> Int? {
        let start = figure.lowerBound
        guard start - 2 >= body.lowerBound, reading.isComma(start - 1),
            figure.upperBound >= body.upperBound || reading.tokens[figure.upperBound].kind == .mark,
            let name = reading.name(at: start - 2), name.type == .person
        else { return appositive(figure) ?? known(figure, antecedents) }
        return name.entity
    }

    /// "The 22-year-old has scored 12 goals": the subject of a clause that an age stands for.
    func aged(from start: Int, _ antecedents: Antecedents) -> (entity: Int, end: Int)? {
        guard reading.isWord(start, Words.the), start + 1 < body.upperBound,
            let index = figureIndex(at: start + 1), figures.indices.contains(index),
            let entity = known(figures[index], antecedents)
        else { return nil }
        return (entity, figures[index].upperBound)
    }

    /// "The 22-year-old has signed": the person named last, in this sentence or the one before.
    private func known(_ figure: Range<Int>, _ antecedents: Antecedents) -> Int? {
        guard reading.isWord(figure.upperBound - 1, Self.old), figure.lowerBound > 0,
            reading.isWord(figure.lowerBound - 1, Words.the), isNoun(figure.upperBound)
        else { return nil }
        let sentence = reading.sentenceIndex(at: figure.lowerBound)
        for index in antecedents.namesBefore(figure.lowerBound) {
            let name = reading.names[index]
            if sentence - reading.sentenceIndex(at: name.tokens.lowerBound) > 1 { return nil }
            if name.type == .person { return name.entity }
        }
        return nil
    }

    /// No noun follows an age, so that it is one itself.
    private func isNoun(_ end: Int) -> Bool {
        end >= body.upperBound || !reading.isWord(end) || reading.isFinite(end)
            || reading.isA(end, [.auxiliary, .preposition, .conjoined, .adverb])
    }

    /// Whether an age is a person's: "the 41-year-old driver", "a 7-year-old", and no club's.
    func isPersonal(_ index: Int) -> Bool {
        let figure = figures[index]
        guard reading.isWord(figure.upperBound - 1, Self.old) else { return false }
        // "a 7-year-old", where a plane is 19 years old.
        if isNoun(figure.upperBound) { return reading.layout.isJoint(figure.upperBound - 2) }
        return run(figure.upperBound, min(body.upperBound, figure.upperBound + 4)).contains {
            reading.isA($0, .person) || Self.people.contains(reading.tokens[$0].word)
        }
    }

    private static let people = WordSet([
        "baby", "boy", "child", "girl", "infant", "man", "mother", "teenager", "toddler", "woman",
    ])

    /// "a 14-year-old boy, Ali Hamza,", "a 27-year-old teacher named Maria Lopes": who is that old.
    private func appositive(_ figure: Range<Int>) -> Int? {
        guard reading.isWord(figure.upperBound - 1, Self.old) else { return dying(figure) }
        var token = figure.upperBound
        let end = min(body.upperBound, token + 5)
        while token < end, reading.isSmall(token) || reading.name(at: token)?.type == .people,
            !Self.naming.contains(reading.tokens[token].word)
        {
            if reading.isA(token, [.preposition, .conjoined]) || reading.isFinite(token) {
                return nil
            }
            token += 1
        }
        guard reading.isComma(token) || reading.isSmall(token) else { return nil }
        token += 1
        // "Dr Maria Lopes"
        if reading.isWord(token), reading.name(at: token) == nil { token += 1 }
        guard let name = reading.name(at: token), name.type == .person, !isHidden(token) else {
            return nil
        }
        return name.entity
    }

    /// "Rosa Tan, who was its mayor, died aged 68": the person named last, where a verb comes between.
    private func dying(_ figure: Range<Int>) -> Int? {
        let aged = figure.lowerBound - 1
        guard aged - 1 > body.lowerBound, reading.isWord(aged, Self.aged),
            Self.dying.contains(reading.tokens[aged - 1].word)
        else { return nil }
        for token in run(max(body.lowerBound, aged - Self.reach), aged - 1).reversed() {
            guard let name = reading.name(at: token), name.type == .person else { continue }
            return name.entity
        }
        return nil
    }

    private static let aged = WordHash.of("aged")
    private static let dying = WordSet(["dead", "died", "dies", "retired", "retires"])
    private static let old = WordHash.of("old")
    private static let naming = WordSet(["named", "called"])
}
