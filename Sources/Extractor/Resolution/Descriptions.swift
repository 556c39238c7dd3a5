import Facts

/// The common words by which an article tells what each named thing is: "oil producer Nordskjell",
/// "Selat Marine, a ferry company", "its mayor, Lucía Quiroga"; and whether a person is he or she.
struct Descriptions {
    /// Per entity: keys of words in its names and beside them.
    private(set) var words: [FewKeys]
    /// Per entity: keys of words in its names alone.
    private(set) var nameWords: [FewKeys]
    /// Per entity: keys of its name words' first five letters: "refin" of "Oparo Refining".
    private(set) var prefixes: [FewKeys]
    /// Per entity: `.masculine`, `.feminine`, or empty where nothing tells.
    private(set) var genders: [WordClass]
    /// Per person: the body whose officer it is called.
    private(set) var employers: [Int?]
    /// Mentions of each entity.
    private(set) var counts: [Int]

    init(_ reading: ReadText, mentions: [Mention]) {
        let count = reading.entities.count
        words = (0..<count).map { _ in FewKeys() }
        nameWords = (0..<count).map { _ in FewKeys() }
        prefixes = (0..<count).map { _ in FewKeys() }
        genders = Array(repeating: [], count: count)
        employers = Array(repeating: nil, count: count)
        counts = Array(repeating: 0, count: count)
        for name in reading.names {
            counts[name.entity] += 1
            for token in name.tokens where reading.isWord(token) {
                nameWords[name.entity].insert(reading.tokens[token].word)
                if let prefix = Self.prefix(of: token, reading) {
                    prefixes[name.entity].insert(prefix)
                }
            }
            readBefore(name, reading)
            readAfter(name, reading)
            if name.type == .person, employers[name.entity] == nil {
                employers[name.entity] = employer(of: name, reading)
            }
        }
        for mention in mentions {
            guard let role = mention.role else { continue }
            Self.eachWord(of: role) { note($0, for: mention.entity) }
        }
        for entity in words.indices { words[entity].formUnion(nameWords[entity]) }
    }

    /// Hands out the keys of a role's words, which spaces and hyphens part.
    private static func eachWord(of role: String, _ body: (UInt64) -> Void) {
        let utf8 = Array(role.utf8)
        var hash = WordHash()
        var isOpen = false
        var offset = 0
        while offset < utf8.count {
            let (scalar, length) = decodeScalar(utf8, at: offset)
            offset += length
            if scalar != 0x20, scalar != 0x2D {
                hash.add(scalar: Letters.lowercase(scalar))
                isOpen = true
            } else if isOpen {
                body(hash.value)
                (hash, isOpen) = (WordHash(), false)
            }
        }
        if isOpen { body(hash.value) }
    }

    /// "the deposit of Yanacancha Alta": a place by its type, a site by its noun.
    private func isSite(_ token: Int, _ reading: ReadText) -> Bool {
        Nominals.find(reading.tokens[token].word)?.types.first == .facility
    }

    /// The key of a word's first five letters; `nil` for shorter words.
    static func prefix(of token: Int, _ reading: ReadText) -> UInt64? {
        let span = reading.tokens[token].span
        guard span.count >= 5 else { return nil }
        var hash = WordHash()
        for byte in reading.layout.text[span.start..<(span.start + 5)] {
            guard byte < 0x80 else { return nil }
            hash.add(byte | 0x20)
        }
        return hash.value
    }

    /// Learns from a pronoun that was resolved.
    mutating func learn(_ gender: WordClass, of entity: Int) {
        if genders[entity].isEmpty { genders[entity] = gender }
    }

    private mutating func note(_ word: UInt64, for entity: Int) {
        words[entity].insert(word)
        if genders[entity].isEmpty { genders[entity] = Genders.of(word) }
    }

    /// "CCL's finance director, Teresa Bramante"; "Jörg Haas, head of Falkenmoor".
    private func employer(of name: ReadText.Name, _ reading: ReadText) -> Int? {
        let sentence = reading.sentence(at: name.tokens.lowerBound)
        let before = run(
            max(sentence.lowerBound, name.tokens.lowerBound - 7), name.tokens.lowerBound)
        let after = run(
            name.tokens.upperBound, min(sentence.upperBound, name.tokens.upperBound + 8))
        return (body(along: before.reversed(), reading) ?? body(along: after, reading))?.employer
    }

    /// The body that is named first along some tokens, and whether a role before it makes it an
    /// employer.
    private func body(
        along tokens: some Sequence<Int>, _ reading: ReadText
    ) -> (employer: Int?, Void)? {
        var hasRole = false
        for token in tokens {
            if let other = reading.name(at: token) {
                if other.type == .organization { return (hasRole ? other.entity : nil, ()) }
                if other.type == .person { return nil }
            } else if reading.isFinite(token) || reading.isStop(token)
                || reading.isA(token, .relative)
            {
                return nil
            }
            hasRole = hasRole || reading.isA(token, .person)
        }
        return nil
    }

    /// A comma or the sentence's end closes it before any verb: else a new clause begins.
    private func isApposition(_ start: Int, _ end: Int, _ reading: ReadText) -> Bool {
        for token in run(start, min(end, start + 14)) {
            if reading.isComma(token) || reading.isStop(token) || reading.isA(token, .relative) {
                return true
            }
            if reading.name(at: token) == nil, reading.isFinite(token) { return false }
        }
        return false
    }

    /// "oil producer Nordskjell"; "the head teacher, Nikolai Pak".
    private mutating func readBefore(_ name: ReadText.Name, _ reading: ReadText) {
        let start = reading.sentence(at: name.tokens.lowerBound).lowerBound
        var token = name.tokens.lowerBound - 1
        if token > start, reading.isComma(token), name.type == .person { token -= 1 }
        if token - 1 > start, reading.isWord(token, Words.of), reading.isSmall(token - 1),
            name.type != .person, name.type != .location || isSite(token - 1, reading),
            !reading.isA(token - 1, [.person, .council, .document])
        {
            // "the sawmill of Hakavuo Timber".
            note(reading.tokens[token - 1].word, for: name.entity)
        }
        if token - 1 > start, reading.isWord(token, Words.at), isSite(token - 1, reading) {
            // "a power plant at Boku Hills".
            note(reading.tokens[token - 1].word, for: name.entity)
        }
        let last = max(start, token - (name.type == .person ? 9 : 4))
        while token >= last, reading.isWord(token) || reading.isMark(token, "-") {
            let stops: WordClass = [
                .anyDeterminer, .preposition, .conjoined, .auxiliary, .adverb, .pronoun, .verb,
            ]
            let isLink =
                name.type == .person
                && (reading.isWord(token, Words.of) || reading.isWord(token, Words.and)
                    || reading.isWord(token, Words.for))
            if isLink {
                token -= 1
                continue
            }
            if reading.isA(token, stops) || reading.name(at: token) != nil { break }
            if reading.speechVerb(token) != nil, reading.isFinite(token) { break }
            note(reading.tokens[token].word, for: name.entity)
            token -= 1
        }
    }

    /// "Selat Marine, a ferry company,"; "Ramil Abrigo, governor of Catanduanes,"; "X is a bank".
    private mutating func readAfter(_ name: ReadText.Name, _ reading: ReadText) {
        let end = reading.sentence(at: name.tokens.lowerBound).upperBound
        var token = name.tokens.upperBound
        // "the Havørn field".
        while token < min(end, name.tokens.upperBound + 3), reading.isSmall(token),
            Nominals.find(reading.tokens[token].word) != nil
                || reading.isWord(token)
                    && token + 1 < end && Nominals.find(reading.tokens[token + 1].word) != nil,
            !reading.isA(token, [.preposition, .conjoined, .auxiliary, .anyDeterminer]),
            !reading.isFinite(token)
        {
            note(reading.tokens[token].word, for: name.entity)
            token += 1
        }
        if token + 2 < end, reading.isMark(token, "("), reading.isMark(token + 2, ")") {
            token += 3
        }
        guard token + 1 < end else { return }
        let isCopula = reading.isA(token, .be) && reading.isA(token + 1, [.definite, .indefinite])
        guard isCopula || reading.isComma(token) && isApposition(token + 1, end, reading) else {
            return
        }
        token += 1
        let last = min(end, token + 9)
        while token < last, reading.isSmall(token) || reading.isMark(token, "-") {
            if reading.isA(token, [.preposition, .conjoined, .auxiliary, .pronoun]) {
                let isDeterminer = reading.isA(token, .anyDeterminer)
                if !isDeterminer { break }
            }
            if reading.speechVerb(token) != nil { break }
            note(reading.tokens[token].word, for: name.entity)
            token += 1
        }
    }
}

/// Words that tell a man from a woman.
enum Genders {
    static func of(_ word: UInt64) -> WordClass {
        if feminine.contains(word) { return .feminine }
        return masculine.contains(word) ? .masculine : []
    }

    private static let feminine = WordSet(
        """
        mrs ms miss madam madame mme lady queen princess duchess baroness mother wife sister daughter
        grandmother widow woman girl aunt actress spokeswoman chairwoman businesswoman congresswoman
        councilwoman assemblywoman policewoman saleswoman heroine nun mum
        """)
    private static let masculine = WordSet(
        """
        mr sir lord king prince duke father husband brother son grandfather widower man boy uncle
        actor spokesman chairman businessman congressman councilman assemblyman policeman salesman
        fisherman craftsman monk dad imam sheikh
        """)
}
