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

    private static let reach = 48

    private let reading: ReadText
    private(set) var descriptions: Descriptions
    /// Per name: a clause's subject, or one who speaks.
    private var isProminent: [Bool]
    /// Per name: inside quotation marks.
    private var isQuoted: [Bool]
    private(set) var events: [Event] = []

    /// The body or thing that the article names most.
    private let main: Int?

    init(_ reading: ReadText, mentions: [Mention], quotations: [Quotation]) {
        main = AboutReader.mainEntity(reading)
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
    func thing(before token: Int, _ types: Set<EntityType> = EntityType.things) -> Int? {
        let spoke = lastEvent(before: token) { event in
            event.entity.map { types.contains(reading.entities[$0].type) } ?? false
        }
        var fallback: Int?
        for index in namesBefore(token) {
            let name = reading.names[index]
            guard types.contains(name.type), !isQuoted[index] else { continue }
            if let spoke, spoke.token > name.tokens.lowerBound { return spoke.entity }
            if isProminent[index] { return name.entity }
            if fallback == nil, name.type == .organization { fallback = name.entity }
        }
        return spoke?.entity ?? fallback
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

    // MARK: Common nouns

    /// What "the mine" or "the minister" means, the noun standing at `token`; `nil` if nothing sure.
    ///
    /// - Parameter besides: entities it cannot mean, as the subject of its clause.
    func noun(at token: Int, besides: [Int] = []) -> Int? {
        let word = reading.tokens[token].word
        guard let nominal = Nominals.find(singular(at: token)) else {
            return reading.isA(token, .person)
                ? described(word, before: token) : apposed(word, before: token, besides)
        }
        let known = evident(nominal, at: token, besides)
        if nominal.types.first == .location {
            let near = known ?? placeNearby(before: token)
            return near ?? (Self.realms.contains(word) ? mainPlace(nominal, before: token) : nil)
        }
        if nominal.needsEvidence { return known }
        guard let known else { return salient(nominal, before: token, besides) }
        // A thing mentioned in passing gives way to what the article speaks of.
        if !wasProminent(known, before: token),
            let other = salient(nominal, before: token, besides),
            descriptions.counts[other] > descriptions.counts[known]
        {
            return other
        }
        return known
    }

    private static let realms = Set(
        ["state", "government", "country", "nation"].map { WordHash.of($0) })

    /// "the state", "the country": the place named most.
    private func mainPlace(_ nominal: Nominal, before token: Int) -> Int? {
        var best: (entity: Int, count: Int)?
        for index in namesBefore(token) where reading.names[index].type == .location {
            let entity = reading.names[index].entity
            let subtype = reading.entities[entity].subtype.map { WordHash.of($0) }
            if let subtype, !nominal.kin.contains(subtype), !Self.isRule(nominal, subtype) {
                continue
            }
            if descriptions.counts[entity] > best?.count ?? 0 {
                best = (entity, descriptions.counts[entity])
            }
        }
        return best?.entity
    }

    /// "the state", "the government": of a country.
    private static func isRule(_ nominal: Nominal, _ subtype: UInt64) -> Bool {
        nominal.types.contains(.organization) && subtype == WordHash.of("country")
    }

    /// The thing whose name or apposition shares a modifier's word or stem: "the cruise line".
    func akin(to token: Int, besides: [Int]) -> Int? {
        let word = reading.tokens[token].word
        let prefix = Descriptions.prefix(of: token, reading)
        let stops: WordClass = [
            .anyDeterminer, .preposition, .conjoined, .auxiliary, .adverb, .person, .time,
        ]
        guard let prefix, !reading.isA(token, stops) else { return nil }
        let index =
            namesBefore(token).first { index in
                let name = reading.names[index]
                guard name.type != .person, name.type != .people, name.type != .location,
                    !besides.contains(name.entity)
                else { return false }
                return descriptions.nameWords[name.entity].contains(word)
                    || descriptions.prefixes[name.entity].contains(prefix)
            }
            ?? namesAhead(token).first { index in
                reading.names[index].type == .organization
                    && descriptions.prefixes[reading.names[index].entity].contains(prefix)
            }
        return index.map { reading.names[$0].entity }
    }

    private func wasProminent(_ entity: Int, before token: Int) -> Bool {
        namesBefore(token).contains { reading.names[$0].entity == entity && isProminent[$0] }
    }

    /// "the island", "the town": the last place named in the paragraph.
    private func placeNearby(before token: Int) -> Int? {
        let block = reading.block(at: token)
        let index = namesBefore(token).first { index in
            reading.names[index].type == .location
                && reading.names[index].tokens.lowerBound >= block.lowerBound
        }
        return index.map { reading.names[$0].entity }
    }

    /// The person whose role holds a word: "the minister".
    private func described(_ word: UInt64, before token: Int) -> Int? {
        let fits: (Int) -> Bool = { [self] index in
            let name = reading.names[index]
            return name.type == .person && descriptions.words[name.entity].contains(word)
        }
        // "its liquidator said" may come before the liquidator's name.
        let named =
            namesBefore(token).first(where: fits) ?? namesFollowing(token).first(where: fits)
        return named.map { reading.names[$0].entity } ?? onlyPerson(before: token)
    }

    /// "the minister said", where the paragraph names one person.
    private func onlyPerson(before token: Int) -> Int? {
        let block = reading.block(at: token).lowerBound
        let persons = Set(
            namesBefore(token).prefix { reading.names[$0].tokens.lowerBound >= block }
                .map { reading.names[$0] }.filter { $0.type == .person }.map(\.entity))
        return persons.count == 1 ? persons.first : nil
    }

    /// The thing that an apposition calls by the noun: "the sawmill".
    private func apposed(_ word: UInt64, before token: Int, _ besides: [Int]) -> Int? {
        let named = namesBefore(token).first { index in
            let name = reading.names[index]
            return name.type != .person && name.type != .people && !besides.contains(name.entity)
                && descriptions.words[name.entity].contains(word)
        }
        return named.map { reading.names[$0].entity }
    }

    /// The last thing whose name or apposition has the noun or its kin.
    private func evident(_ nominal: Nominal, at token: Int, _ besides: [Int]) -> Int? {
        let prefix = Descriptions.prefix(of: token, reading)
        let fits: (Int) -> Bool = { [self] index in
            let name = reading.names[index]
            let isBody = name.type == .organization && nominal.types.first == .facility
            guard !besides.contains(name.entity),
                nominal.types.contains(name.type) || name.type == .miscellany || isBody
            else { return false }
            if !descriptions.words[name.entity].isDisjoint(with: nominal.kin) { return true }
            return prefix.map { descriptions.prefixes[name.entity].contains($0) } ?? false
        }
        let index = namesBefore(token).first(where: fits) ?? namesAhead(token).first(where: fits)
        return index.map { reading.names[$0].entity }
    }

    /// The last prominent thing of the type, else the one named most.
    private func salient(_ nominal: Nominal, before token: Int, _ besides: [Int]) -> Int? {
        let block = reading.blockIndex(at: token)
        let main = self.main.flatMap { main -> Int? in
            let fits =
                (reading.entities[main].type == nominal.types.first
                    || reading.isUnlistedPlace(main))
                && !isOfAnotherKind(main, nominal) && !besides.contains(main)
            return fits ? main : nil
        }
        var best: (entity: Int, count: Int)?
        for index in namesBefore(token) {
            let name = reading.names[index]
            let isSite = nominal.types.first == .facility && reading.isUnlistedPlace(name.entity)
            guard nominal.types.first == name.type || isSite,
                !isOfAnotherKind(name.entity, nominal),
                !besides.contains(name.entity)
            else { continue }
            let distance = block - reading.blockIndex(at: name.tokens.lowerBound)
            if isProminent[index], distance <= (main == nil ? 1 : 0) { return name.entity }
            let count = descriptions.counts[name.entity]
            if count > best?.count ?? 0 { best = (name.entity, count) }
        }
        return main ?? best?.entity
            ?? namesAhead(token).first { index in
                let name = reading.names[index]
                return nominal.types.first == name.type && !isOfAnotherKind(name.entity, nominal)
            }.map { reading.names[$0].entity }
    }

    /// Its name says that it is something else: a ministry is no company.
    private func isOfAnotherKind(_ entity: Int, _ nominal: Nominal) -> Bool {
        if nominal.isGeneric { return false }
        let words = descriptions.nameWords[entity]
        guard words.isDisjoint(with: nominal.kin) else { return false }
        if nominal.isCompany, words.contains(where: { Nominals.isCompanyKin($0) }) { return false }
        return words.contains { Nominals.isKin($0) }
    }

    private func singular(at token: Int) -> UInt64 {
        let word = reading.tokens[token].word
        if Nominals.find(word) != nil { return word }
        let text = reading.string(token..<(token + 1))
        if text.hasSuffix("ies") { return WordHash.of(text.dropLast(3) + "y") }
        return text.hasSuffix("s") ? WordHash.of(text.dropLast()) : word
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
    private func namesBefore(_ token: Int) -> ReversedCollection<Range<Int>> {
        let end = firstName(from: token)
        return (max(0, end - Self.reach)..<end).reversed()
    }

    /// In the first blocks, a title speaks of what is named only below it.
    private func namesAhead(_ token: Int) -> Range<Int> {
        reading.isTitle(token) ? namesFollowing(token) : 0..<0
    }

    private func namesFollowing(_ token: Int) -> Range<Int> {
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
            if reading.isA(token, .conjoined) { return true }
            if reading.name(at: token) == nil, reading.isFinite(token) { return false }
            token -= 1
        }
        return token < start
    }
}

extension EntityType {
    /// What "it" may mean.
    static let things: Set<EntityType> = [
        .organization, .location, .facility, .product, .event, .miscellany,
    ]
}
