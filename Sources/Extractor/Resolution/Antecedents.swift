import Facts

/// Whom pronouns and common nouns mean: "he", "its", "the mine", "the minister".
///
/// Looks back over a bounded number of names, so that the whole of attribution stays linear.
struct Antecedents {
    /// One place where somebody was found speaking.
    struct Event {
        let token: Int
        let entity: Int?
        let role: Range<Int>?
        /// What spoke was a document: "the statement".
        var isDocument = false
        /// It spoke; else it was the subject of a clause, under whatever name.
        var isSpeech = true
    }

    static let reach = 48

    let reading: ReadText
    private(set) var descriptions: Descriptions
    /// Per name: a clause's subject, or one who speaks.
    var isProminent: [Bool]
    /// Per name: inside quotation marks.
    private var isQuoted: [Bool]
    private(set) var events: [Event] = []

    /// The body or thing that the article names most.
    let mostNamed: MainEntity?
    var main: Int? { mostNamed?.entity }

    init(_ reading: ReadText, mentions: [Mention], quotations: [Quotation]) {
        mostNamed = AboutReader.mainEntity(reading)
        self.reading = reading
        descriptions = Descriptions(reading, mentions: mentions)
        isProminent = reading.names.map { Self.isSubject($0, reading) }
        isQuoted = Array(repeating: false, count: reading.names.count)
        for quotation in quotations where !quotation.isNested {
            for token in quotation.words {
                if let name = reading.nameIndex(at: token) { isQuoted[name] = true }
            }
        }
    }

    /// Notes who spoke, for those who are called "he" or "the statement" after.
    mutating func note(_ speaker: Speaker, at token: Int) {
        for index in speaker.tokens {
            if let name = reading.nameIndex(at: index), reading.names[name].entity == speaker.entity
            {
                isProminent[name] = true
            }
        }
        let head = speaker.tokens.last { reading.isA($0, [.document, .person]) }
        let event = Event(
            token: token, entity: speaker.entity, role: speaker.role,
            isDocument: head.map { reading.isA($0, .document) } ?? false)
        insert(event)
    }

    /// Notes the subject of a clause that stands there as a pronoun or a common noun.
    mutating func noteSubject(_ entity: Int, at token: Int) {
        insert(Event(token: token, entity: entity, role: nil, isSpeech: false))
    }

    private mutating func insert(_ event: Event) {
        // Events come nearly in order; look-ups need them quite so.
        var place = events.count
        while place > 0, events[place - 1].token > event.token { place -= 1 }
        events.insert(event, at: place)
    }

    // MARK: Pronouns

    /// Whom a pronoun means that stands behind everything before `token`.
    mutating func pronoun(_ classes: WordClass, before token: Int) -> Int? {
        if classes.contains(.firstPerson) { return nil }
        if classes.contains(.neuter) { return thing(before: token) }
        if classes.contains(.plural) { return group(before: token) }
        let gender = classes.intersection([.masculine, .feminine])
        guard let entity = person(gender, before: token) else { return nil }
        descriptions.learn(gender, of: entity)
        return entity
    }

    /// The person who spoke or was a subject last; failing that, the one named last.
    private func person(_ gender: WordClass, before token: Int) -> Int? {
        let spoke = lastEvent(before: token) { event in
            event.entity.map { isPerson($0, gender) } ?? false
        }
        var fallback: Int?
        for index in namesBefore(token) {
            let name = reading.names[index]
            guard isPerson(name.entity, gender), !isQuoted[index] else { continue }
            if let spoke, spoke.token > name.tokens.lowerBound { return spoke.entity }
            if isProminent[index] { return name.entity }
            fallback = fallback ?? name.entity
        }
        return spoke?.entity ?? fallback
    }

    private func isPerson(_ entity: Int, _ gender: WordClass) -> Bool {
        guard reading.entities[entity].type == .person else { return false }
        let known = descriptions.genders[entity]
        return known.isEmpty || known == gender
    }

    /// What "it" means: the last subject that is no person.
    ///
    /// - Parameter types: what it may be; one who speaks is a body before all.
    func thing(before token: Int, _ types: [EntityType] = EntityType.things) -> Int? {
        let spoke = lastEvent(before: token) { event in
            event.entity.map { types.contains(reading.entities[$0].type) } ?? false
        }
        var fallback: Int?
        let start = commonSubject(before: token)
        for index in namesBefore(token) {
            let name = reading.names[index]
            guard types.contains(name.type), !isQuoted[index] else { continue }
            if let start, name.tokens.lowerBound > start, !isProminent[index] { continue }
            if let spoke, spoke.token > name.tokens.lowerBound { return spoke.entity }
            if isProminent[index] { return name.entity }
            if fallback == nil, name.type == .organization { fallback = name.entity }
        }
        return spoke?.entity ?? fallback
    }

    /// Where the sentence of a token has for subject the noun of a body, "The club, …": what "it" means
    /// then, and no name in passing.
    private func commonSubject(before token: Int) -> Int? {
        let start = reading.sentence(at: min(token, reading.tokens.count - 1)).lowerBound
        guard start + 2 < token, reading.isA(start, .definite), reading.isSmall(start + 1),
            let nominal = Nominals.find(reading.tokens[start + 1].word),
            nominal.types.first == .organization
        else { return nil }
        return start
    }

    /// "they": the last body that was a subject; people without a name are nobody's.
    private func group(before token: Int) -> Int? {
        let sentence = reading.sentenceIndex(at: min(token, reading.tokens.count - 1))
        let index = namesBefore(token).prefix(8).first { index in
            let name = reading.names[index]
            return name.type == .organization && isProminent[index] && !isQuoted[index]
                && sentence - reading.sentenceIndex(at: name.tokens.lowerBound) <= 1
        }
        return index.map { reading.names[$0].entity }
    }

    // MARK: Looking back

    /// The last who spoke before a token, whoever it was.
    func speaker(before token: Int) -> Event? { lastEvent(before: token) { $0.isSpeech } }

    func document(before token: Int) -> Event? {
        lastEvent(before: token) {
            $0.isSpeech && $0.entity != nil && ($0.isDocument || $0.role != nil)
        }
            ?? lastEvent(before: token) { event in
                event.isSpeech
                    && event.entity.map { reading.entities[$0].type == .organization } ?? false
            }
    }

    private func lastEvent(before token: Int, where fits: (Event) -> Bool) -> Event? {
        var low = 0
        var high = events.count
        while low < high {
            let middle = (low + high) / 2
            if events[middle].token < token { low = middle + 1 } else { high = middle }
        }
        return events[max(0, low - Self.reach)..<low].last(where: fits)
    }

    /// Indices of the names that end before a token, the nearest first.
    func namesBefore(_ token: Int) -> ReversedCollection<Range<Int>> {
        let end = firstName(from: token)
        return (max(0, end - Self.reach)..<end).reversed()
    }

    /// In the first blocks, a title speaks of what is named only below it.
    func namesAhead(_ token: Int) -> Range<Int> {
        reading.isTitle(token) ? namesFollowing(token) : 0..<0
    }

    func namesFollowing(_ token: Int) -> Range<Int> {
        let start = firstName(from: token)
        return start..<min(reading.names.count, start + 12)
    }

    private func firstName(from token: Int) -> Int {
        var low = 0
        var high = reading.names.count
        while low < high {
            let middle = (low + high) / 2
            if reading.names[middle].tokens.upperBound <= token {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// Whether a name begins a clause, or ends the noun phrase that does.
    private static func isSubject(_ name: ReadText.Name, _ reading: ReadText) -> Bool {
        let start = reading.sentence(at: name.tokens.lowerBound).lowerBound
        var token = name.tokens.lowerBound - 1
        let last = max(start, token - 8)
        while token >= last {
            if reading.isComma(token) || reading.isDash(token) || reading.isMark(token, ":") {
                return true
            }
            if reading.isA(token, .preposition) { return false }
            if reading.isA(token, .relative), !reading.isWord(token, Words.that) { return false }
            if reading.isA(token, .conjoined) { return true }
            if reading.name(at: token) == nil, reading.isFinite(token) { return false }
            token -= 1
        }
        return token < start
    }
}

extension EntityType {
    /// What "it" may mean.
    static let things: [EntityType] = [
        .organization, .location, .facility, .product, .event, .miscellany,
    ]
}
