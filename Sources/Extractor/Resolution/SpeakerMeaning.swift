/// Who is meant by the noun phrase that speaks.
extension SpeakerReader {
    /// Who is meant by a noun phrase; `nil` for what cannot speak.
    func meaning(of phrase: Range<Int>, before token: Int, _ antecedents: inout Antecedents)
        -> Speaker?
    {
        if phrase.count == 1, reading.isA(phrase.lowerBound, .subject) {
            let classes = reading.classes(phrase.lowerBound)
            let entity =
                classes.contains(.neuter)
                ? antecedents.thing(before: phrase.lowerBound, [.organization])
                    ?? antecedents.thing(before: phrase.lowerBound)
                : antecedents.pronoun(classes, before: token)
            return Speaker(tokens: phrase, entity: entity, role: nil)
        }
        let head = headEnd(of: phrase)
        if let name = nameEnding(head, from: phrase.lowerBound) {
            return Speaker(tokens: phrase, entity: name.entity, role: nil)
        }
        if let name = personIn(run(phrase.lowerBound, head)) {
            return Speaker(tokens: phrase, entity: name.entity, role: nil)
        }
        guard head > phrase.lowerBound, reading.isWord(head - 1) else { return nil }
        return common(phrase, head: head - 1, before: token, &antecedents)
    }

    /// The token behind a phrase's head: where its first preposition stands.
    private func headEnd(of phrase: Range<Int>) -> Int {
        phrase.dropFirst().first { token in
            reading.name(at: token) == nil
                && (reading.isA(token, .preposition) || reading.isMark(token, "(")
                    || reading.isWord(token, Words.and) || isDoing(token))
        } ?? phrase.upperBound
    }

    /// "Astronomers using the telescope": what people do who are called by a noun.
    func isDoing(_ token: Int) -> Bool {
        guard reading.isDoing(token) || reading.isWord(token, Self.using),
            reading.name(at: token - 1) == nil,
            reading.isWord(token - 1)
        else { return false }
        let before = reading.tokens[token - 1].span
        let isMany =
            before.count > 4 && reading.layout.text[before.end - 1] == UInt8(ascii: "s")
        return isMany || Self.crowds.contains(reading.tokens[token - 1].word)
    }

    private static let crowds = WordSet(["men", "people", "police", "women"])

    private static let using = WordHash.of("using")

    private func nameEnding(_ end: Int, from start: Int) -> ReadText.Name? {
        guard let name = reading.name(at: end - 1), name.tokens.lowerBound >= start else {
            return nil
        }
        let speaks: Bool =
            switch name.type {
            case .person, .organization, .location, .facility: true
            case .people, .product, .event, .miscellany: false
            }
        return speaks ? name : nil
    }

    /// A phrase without a person's name: "the agency", "a spokesman for X", "data from X".
    private func common(
        _ phrase: Range<Int>, head: Int, before token: Int, _ antecedents: inout Antecedents
    ) -> Speaker {
        var speaker = Speaker(tokens: phrase, entity: nil, role: phrase)
        let isKnown = reading.isA(phrase.lowerBound, [.definite, .possessive])
        if reading.isA(head, .envoy) {
            speaker.entity = owner(of: phrase, head: head, antecedents)
            if speaker.entity == nil, isKnown {
                speaker.entity = envoy(head, before: token, antecedents)
            }
        } else if reading.isA(head, [.document, .council]) {
            speaker.entity = owner(of: phrase, head: head, antecedents) ?? author(behind: head)
            if speaker.entity == nil, isKnown {
                speaker.entity =
                    reading.isA(head, .document)
                    ? antecedents.document(before: token)?.entity : antecedents.noun(at: head)
            }
        } else if reading.isA(head, .person) {
            if isKnown { speaker.entity = antecedents.noun(at: head) }
            if speaker.entity == nil, reading.isA(head, .plural) || isResearcher(head) {
                speaker.entity = owner(of: phrase, head: head, antecedents)
            }
        } else if isKnown || reading.isTitle(head) {
            speaker.entity = plural(head) ?? antecedents.noun(at: head, isSpeaker: true)
            if speaker.entity != nil { speaker.role = nil }
        }
        if speaker.entity != nil, reading.isA(head, .person), !reading.isA(head, .envoy) {
            speaker.role = nil
        }
        return speaker
    }

    /// "researchers at X say": the body speaks.
    private func isResearcher(_ token: Int) -> Bool {
        Self.researchers.contains(reading.tokens[token].word)
    }

    private static let researchers = WordSet([
        "researchers", "scientists", "economists", "analysts", "experts", "chemists",
        "biologists",
    ])

    /// "the spokesperson" of before: the last who spoke in a role.
    private func envoy(_ head: Int, before token: Int, _ antecedents: Antecedents) -> Int? {
        antecedents.noun(at: head) ?? antecedents.document(before: token)?.entity
    }

    /// "the two companies": the first body of the sentence, whose words they are as well.
    private func plural(_ head: Int) -> Int? {
        guard Self.pairs.contains(reading.tokens[head].word) else { return nil }
        let index = reading.sentenceIndex(at: head)
        let start = reading.layout.sentences[max(0, index - 1)].lowerBound
        let own = reading.sentence(at: head).lowerBound
        let from = run(own, head).contains { reading.name(at: $0) != nil } ? own : start
        return run(from, head).lazy.compactMap { reading.name(at: $0) }
            .first { $0.type == .organization }?.entity
    }

    private static let pairs = WordSet([
        "companies", "firms", "sides", "parties", "groups", "banks", "partners", "unions",
    ])

    /// The body that a phrase's head belongs to: "Nordskjell's board", "officials of the DGPC".
    private func owner(of phrase: Range<Int>, head: Int, _ antecedents: Antecedents) -> Int? {
        let names = phrase.lazy.compactMap { reading.name(at: $0) }
        let body = names.first { name in
            name.type == .organization || name.type == .facility
                || name.type == .location && name.tokens.lowerBound < head
        }
        return body?.entity ?? commonOwner(of: phrase, antecedents)
    }

    /// "The report, by Oxfam, says": whose it is, between commas.
    private func author(behind head: Int) -> Int? {
        var token = head + 1
        guard reading.isComma(token),
            reading.isWord(token + 1, Words.by) || reading.isWord(token + 1, Words.from)
        else { return nil }
        token += 2
        if reading.isWord(token, Words.the), reading.name(at: token) == nil { token += 1 }
        guard let name = reading.name(at: token), reading.isComma(name.tokens.upperBound),
            name.type == .organization || name.type == .person
        else { return nil }
        return name.entity
    }

    /// "the company's accounts", "the notes to the company's accounts".
    private func commonOwner(of phrase: Range<Int>, _ antecedents: Antecedents) -> Int? {
        let token = phrase.dropFirst().first { reading.isPossessive($0) && reading.isSmall($0 - 1) }
        guard let token, !reading.isA(token - 1, .person) else { return nil }
        return antecedents.noun(at: token - 1)
    }
}
