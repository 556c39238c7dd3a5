import Facts

/// The noun phrase that a number counts.
struct NounPhrase {
    var tokens: Range<Int>
    /// Lower case, singular: "foreign worker".
    var noun: String
}

/// Reads the noun phrase behind a number: adjectives and nouns up to the plural they end in.
///
/// It knows no dictionary: closed-class words and verbs end the phrase, and the shape of its last
/// word tells a plural. At most `reach` words are looked at.
struct NounPhraseReader {
    let scan: FigureScan
    private static let reach = 8

    init(scan: FigureScan) { self.scan = scan }

    func read(_ start: Int, isPlural: Bool) -> NounPhrase? {
        isPlural ? readPlural(start) : readSingular(start)
    }

    // MARK: Plurals

    private func readPlural(_ start: Int) -> NounPhrase? {
        var index = start
        while scan.has(index, .adverb), Self.innerAdverbs.contains(scan.word(index)) { index += 1 }
        let first = index
        let high = min(scan.limit, start + Self.reach)
        while index < high {
            if let end = modelEnd(index) { return phrase(first..<end, isPlural: true) }
            guard isInside(index, first: first) else { return nil }
            if isPluralHead(index), !isMaker(index) {
                return phrase(first..<(index + 1), isPlural: true)
            }
            index += 1
            index = skipJoint(index)
        }
        return nil
    }

    /// "F-16s", "Boeing 737-800s", "Glock 17 pistols": a name of letters and numbers, in the plural or
    /// before one.
    private func modelEnd(_ index: Int) -> Int? {
        guard scan.isCapital(index), scan.isWord(index) else { return nil }
        let number = scan.isHyphen(index + 1) ? index + 2 : index + 1
        guard scan.isNumber(number), scan.length(number) < 5 else { return nil }
        return designationEnd(number + 1)
    }

    /// Where the plural ends that a type's number belongs to, from behind the number.
    func designationEnd(_ start: Int) -> Int? {
        var next = start
        while scan.isHyphen(next), scan.isNumber(next + 1) { next += 2 }
        if scan.isWord(next), !scan.isSpaced(next) {
            if scan.word(next) == Self.s { return next + 1 }
            guard scan.length(next) <= 3, scan.isCapital(next) else { return nil }
            next += 1
        }
        if scan.isAllCaps(next), scan.isCapital(next), scan.isSpaced(next) { next += 1 }
        for head in next..<next + 3 {
            guard scan.isWord(head), scan.isSpaced(head), !scan.isCapital(head),
                isModifier(head) || isPluralHead(head)
            else { return nil }
            if isPluralHead(head) { return head + 1 }
        }
        return nil
    }

    /// "97 Tejas Mk-1A fighters": a name before its type's letters and number.
    private func isMaker(_ index: Int) -> Bool {
        scan.isCapital(index) && modelEnd(index + 1) != nil
    }

    private static let s = WordHash.of("s")

    private static let innerAdverbs = WordSet(
        "more other newly heavily fully highly badly privately early other late long short forward")

    /// Passes a hyphen inside a compound, "and" or a comma between two adjectives.
    private func skipJoint(_ index: Int) -> Int {
        if scan.isHyphen(index) {
            // "COVID-19 jabs".
            return scan.isNumber(index + 1) && scan.isSpaced(index + 2) ? index + 2 : index + 1
        }
        let isAnd = scan.word(index) == Word.and || scan.isMark(index, "/")
        if isAnd, isModifier(index + 1) { return index + 1 }
        if scan.isMark(index, ","), isModifier(index + 1), isModifier(index - 1),
            isPluralHead(index + 2), !scan.isCapital(index + 1)
        {
            return index + 1
        }
        return index
    }

    private func isModifier(_ index: Int) -> Bool {
        scan.isWord(index) && !scan.has(index, Roles.closed) && !scan.has(index, [.verb, .adverb])
            && !isPluralHead(index)
    }

    /// A word that the phrase can hold.
    private func isInside(_ index: Int, first: Int) -> Bool {
        guard scan.isWord(index),
            index == first || scan.isSpaced(index) || scan.isHyphen(index - 1)
                || scan.isMark(index - 1, "/")
        else { return false }
        if index == first, !scan.isSpaced(index), !scan.isHyphen(index - 1) { return false }
        let roles = scan.roles(index)
        if scan.isHyphen(index - 1) || scan.isHyphen(index + 1) { return true }
        // "60 million two decades ago": the next number begins another figure.
        if !roles.isDisjoint(with: Roles.closed.union(.cardinal)) { return false }
        if roles.contains(.irregularPlural) { return true }
        if roles.contains(.verb) { return isAttributive(index, first: first) }
        if roles.contains(.adverb) {
            return Self.adjectives.contains(scan.word(index)) && isPluralHead(index + 1)
        }
        if roles.contains(.month), scan.isCapital(index) { return false }
        if roles.contains(.weekday), scan.isCapital(index), index == first { return false }
        return true
    }

    private static let adjectives = WordSet(
        "free early late live high short long wide daily weekly monthly deep dead alone strong tall"
    )

    /// A participle that stands before a noun: "10 used patrol boats", "12 injured men".
    private func isAttributive(_ index: Int, first: Int) -> Bool {
        guard Self.attributives.contains(scan.word(index)) else { return false }
        return isPluralHead(index + 1) || isModifier(index + 1) && isPluralHead(index + 2)
    }

    private static let attributives = WordSet(
        """
        used injured wounded detained stranded displaced trapped arrested confirmed reported recorded
        registered convicted accused identified evacuated attacked proposed signed offered lead
        left charged working abandoned recovered sold lost stolen sentenced released rejected cut play
        show charge share support train travel supply run set work home claim test cover fishing
        live play fight
        """)

    /// A plural noun that ends the phrase.
    func isPluralHead(_ index: Int) -> Bool {
        guard scan.isWord(index), !scan.has(index, Roles.closed) else { return false }
        if scan.isHyphen(index + 1) { return false }
        guard Nouns.isPlural(scan, index) else { return false }
        if scan.has(index, .pluralModifier) || Nouns.isCollective(scan.word(index)) {
            return !continues(index + 1)
        }
        if scan.has(index, .verb), !scan.has(index, .irregularPlural) { return false }
        return true
    }

    /// A noun follows, so that the word before was its modifier.
    private func continues(_ index: Int) -> Bool {
        scan.isWord(index) && scan.isSpaced(index) && !scan.has(index, Roles.closed)
            && !scan.has(index, [.verb, .adverb]) && Nouns.isPlural(scan, index)
    }

    // MARK: Singulars

    /// "one storey", "a single envelope": the words up to one that no phrase holds, the last the noun.
    private func readSingular(_ start: Int) -> NounPhrase? {
        var index = start
        let high = min(scan.limit, start + 5)
        while index < high, scan.isWord(index),
            index == start || scan.isSpaced(index)
                || scan.isHyphen(index - 1), !scan.has(index, Roles.closed),
            !scan.has(index, [.verb, .adverb]) || index == start && isNounToo(index),
            !Nouns.looksVerbal(scan, index) || index == start
        {
            index += 1
            if scan.isHyphen(index) { index += 1 }
        }
        if index > start, scan.isHyphen(index - 1) { index -= 1 }
        guard index > start, !scan.has(start, Roles.closed), !isThirdPerson(index - 1) else {
            return nil
        }
        let capitals = (start..<index).count { scan.isCapital($0) }
        guard capitals < index - start else { return nil }
        return phrase(start..<index, isPlural: Nouns.isPlural(scan, index - 1))
    }

    private static let nounsToo = WordSet("train test claim play charge")

    /// "one train every 40 minutes": a word that is more often a verb, with no other noun behind it.
    private func isNounToo(_ index: Int) -> Bool {
        Self.nounsToo.contains(scan.word(index))
            && (!scan.isWord(index + 1) || scan.has(index + 1, [.preposition, .determiner]))
    }

    /// "squeaks", "tells": behind "one" a word in "s" is a verb.
    private func isThirdPerson(_ index: Int) -> Bool {
        Nouns.isPlural(scan, index) && !scan.has(index, .irregularPlural)
    }

    // MARK: Phrases

    /// The singular phrase in lower case, without possessives.
    func phrase(_ range: Range<Int>, isPlural: Bool) -> NounPhrase {
        var words: [String] = []
        var isJoined = false
        for index in range {
            if scan.isHyphen(index) {
                isJoined = true
                continue
            }
            var word = Nouns.lowercase(scan.bytes(index))
            if word == "s", index == range.upperBound - 1, !words.isEmpty { continue }
            if index == range.upperBound - 1, isPlural { word = Nouns.singular(word) }
            if index > range.lowerBound, scan.isNumber(index - 1), !scan.isSpaced(index),
                let last = words.indices.last
            {
                words[last] += word
            } else if scan.isNumber(index), !isJoined {
                words.append(word)
            } else if isJoined, let last = words.indices.last {
                words[last] += "-" + word
            } else if scan.kind(index) == .word {
                words.append(word)
            }
            isJoined = false
        }
        if words.count > 1, ["more", "other", "additional", "further"].contains(words[0]) {
            words.removeFirst()
        }
        return NounPhrase(tokens: range, noun: words.joined(separator: " "))
    }
}
