import Facts

/// What common nouns mean: by evidence in names and appositions, else by what the article speaks of.
extension Antecedents {
    /// What "the mine" or "the minister" means, the noun standing at `token`; `nil` if nothing sure.
    ///
    /// - Parameters:
    ///   - besides: entities it cannot mean, as the subject of its clause.
    ///   - isSpeaker: it speaks, as the subject of the paragraph before may well do.
    func noun(at token: Int, besides: [Int] = [], isSpeaker: Bool = false) -> Int? {
        let word = reading.tokens[token].word
        guard let nominal = Nominals.find(singular(at: token)) else {
            return reading.isA(token, .person)
                ? described(word, before: token) : apposed(word, before: token, besides)
        }
        let apart = besides + strangers(to: nominal, at: token)
        let known = evident(nominal, at: token, apart)
        if Self.realms.contains(word) {
            return known.flatMap { isRealm($0) ? $0 : nil } ?? mainPlace(nominal, before: token)
        }
        if nominal.types.first == .location {
            let near = known ?? placeNearby(before: token)
            return near ?? mainPlace(nominal, before: token)
        }
        if nominal.needsEvidence { return known }
        guard let known else { return salient(nominal, before: token, apart, isSpeaker) }
        if isSpeaker, nominal.isCompany, !wasProminent(known, before: token),
            let subject = bodySubject(before: token, nominal), !apart.contains(subject)
        {
            return subject
        }
        // A thing mentioned in passing gives way to what the article speaks of.
        if !wasProminent(known, before: token),
            let other = salient(nominal, before: token, apart),
            descriptions.counts[other] > descriptions.counts[known]
        {
            return other
        }
        return known
    }

    /// "Harwell has completed its takeover of the dairy group Nordmelk, the company said": the body that
    /// the clause is about, and not the one in passing.
    private func bodySubject(before token: Int, _ nominal: Nominal) -> Int? {
        let sentence = reading.sentence(at: token)
        let index = namesBefore(token).last { index in
            reading.names[index].type == .organization && isProminent[index]
                && sentence.contains(reading.names[index].tokens.lowerBound)
        }
        guard let entity = index.map({ reading.names[$0].entity }) else { return nil }
        return isOfAnotherKind(entity, nominal) ? nil : entity
    }

    private static let realms = WordSet(["state", "government", "country", "nation"])
    private static let realmKinds: Set<String> = ["country", "region"]

    /// What has a government: no lake and no town that the report named last.
    private func isRealm(_ entity: Int) -> Bool {
        let known = reading.entities[entity]
        return known.type != .location || known.subtype.map(Self.realmKinds.contains) ?? false
    }

    /// "the state", "the country": the place named most.
    private func mainPlace(_ nominal: Nominal, before token: Int) -> Int? {
        var best: (entity: Int, count: Int)?
        for index in namesBefore(token) where reading.names[index].type == .location {
            let entity = reading.names[index].entity
            if !isRealm(entity), nominal.types.contains(.organization) { continue }
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
            let isSite = nominal.types.first == .facility
            let isBody = name.type == .organization && isSite
            let isPlace = isSite && reading.isUnlistedPlace(name.entity)
            guard !besides.contains(name.entity),
                nominal.types.contains(name.type) || name.type == .miscellany || isBody
                    || isPlace
            else { return false }
            if !descriptions.words[name.entity].isDisjoint(with: nominal.kin) { return true }
            return prefix.map { descriptions.prefixes[name.entity].contains($0) } ?? false
        }
        let index = namesBefore(token).first(where: fits) ?? namesAhead(token).first(where: fits)
        return index.map { reading.names[$0].entity }
    }

    /// The last prominent thing of the type, else the one named most.
    private func salient(
        _ nominal: Nominal, before token: Int, _ besides: [Int], _ isSpeaker: Bool = false
    ) -> Int? {
        let block = reading.blockIndex(at: token)
        let isOpen = { [self] (entity: Int) in
            !isOfAnotherKind(entity, nominal) && !besides.contains(entity)
        }
        let main = self.main.flatMap { main in
            reading.entities[main].type == nominal.types.first && isOpen(main) ? main : nil
        }
        // Perhaps a firm or a mine that was taken for a place; what has the type goes first.
        let place = self.main.flatMap { main in
            !nominal.isPublic && reading.isUnlistedPlace(main) && isOpen(main) ? main : nil
        }
        var best: (entity: Int, count: Int)?
        for index in namesBefore(token) {
            let name = reading.names[index]
            let isSite =
                nominal.types.first == .facility && reading.isUnlistedPlace(name.entity)
                && !reading.isDateline(name)
            guard nominal.types.first == name.type || isSite,
                !isOfAnotherKind(name.entity, nominal),
                !besides.contains(name.entity)
            else { continue }
            let distance = block - reading.blockIndex(at: name.tokens.lowerBound)
            if isProminent[index], distance <= (main == nil || isSpeaker ? 1 : 0) {
                // "Shell and Rubis objected. The firm said": either of them.
                return isPaired(index, besides) ? main : name.entity
            }
            let count = descriptions.counts[name.entity]
            if count > best?.count ?? 0 { best = (name.entity, count) }
        }
        return main ?? best?.entity ?? place
            ?? namesAhead(token).first { index in
                let name = reading.names[index]
                return nominal.types.first == name.type && !isOfAnotherKind(name.entity, nominal)
            }.map { reading.names[$0].entity }
    }

    /// Joined to another of its type by "and" or a comma.
    private func isPaired(_ index: Int, _ besides: [Int]) -> Bool {
        [index - 1, index + 1].contains { other in
            guard reading.names.indices.contains(other) else { return false }
            let (left, right) = (reading.names[min(index, other)], reading.names[max(index, other)])
            guard left.type == right.type, left.entity != right.entity,
                !besides.contains(reading.names[other].entity),
                right.tokens.lowerBound - left.tokens.upperBound == 1
            else { return false }
            return reading.isWord(left.tokens.upperBound, Words.and)
                || reading.isComma(left.tokens.upperBound)
        }
    }

    /// Bodies named before that a noun of a public body cannot mean: firms, and where an adjective
    /// tells it from others ("the electoral commission") those that nothing says to be such a body.
    private func strangers(to nominal: Nominal, at token: Int) -> [Int] {
        guard nominal.isPublic else { return [] }
        let adjective =
            reading.isSmall(token - 1) && !reading.isA(token - 1, .anyDeterminer)
            ? token - 1 : nil
        var found: [Int] = []
        for index in namesBefore(token) {
            let entity = reading.names[index].entity
            guard reading.names[index].type == .organization, !found.contains(entity) else {
                continue
            }
            let words = descriptions.words[entity]
            let isPublic = words.contains { Nominals.isPublicKin($0) }
            let isFirm =
                !isPublic
                && (words.contains { Nominals.isFirm($0) }
                    || descriptions.nameWords[entity].contains { Nominals.isCompanyKin($0) })
            if isFirm || adjective != nil && !isPublic { found.append(entity) }
        }
        return found
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
}
